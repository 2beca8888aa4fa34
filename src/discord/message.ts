import type { ButtonStyle } from 'discord.js';
import { ComponentType } from 'discord.js';
import type { Group } from './items.ts';
import { GROUPS } from './items.ts';
import type { Line } from './line.ts';
import { markdownOf } from './line.ts';

interface Text {
  readonly type: ComponentType.TextDisplay;
  readonly id?: number;
  readonly content: string;
}
interface Rule {
  readonly type: ComponentType.Separator;
}
interface Gallery {
  readonly type: ComponentType.MediaGallery;
  readonly items: { readonly media: { readonly url: string }; readonly description: string }[];
}
interface File {
  readonly type: ComponentType.File;
  readonly file: { readonly url: string };
}
export interface Button {
  readonly type: ComponentType.Button;
  readonly style: ButtonStyle.Secondary | ButtonStyle.Primary;
  readonly label: string;
  readonly custom_id: string;
  readonly disabled: boolean;
}
export interface Select {
  readonly type: ComponentType.StringSelect;
  readonly custom_id: string;
  readonly placeholder: string;
  readonly options: { readonly label: string; readonly value: string; readonly description?: string }[];
}
export interface Row {
  readonly type: ComponentType.ActionRow;
  readonly components: (Button | Select)[];
}
interface Container {
  readonly type: ComponentType.Container;
  readonly accent_color: number;
  readonly components: (Text | Rule | Gallery | File)[];
}

/** The Components V2 that the bot sends. */
export type MessageComponent = Container | Row | Button | Select | Text | Rule | Gallery | File;

/** The lines of one page by group. */
export type PageLines = Readonly<Partial<Record<Group, readonly Line[]>>>;

/** A picture that is sent with the page. */
export interface Picture {
  readonly file: string;
  readonly alt: string;
}

/** What stands around the lines of a page. */
export interface Frame {
  readonly accent: number;
  /** Whom the answer is for: a user id. */
  readonly mention: string | null;
  readonly picture: Picture | null;
  /** The name of a file that is sent with the page. */
  readonly file: string | null;
  readonly rows: readonly Row[];
}

export const BARE: Frame = { accent: 0, mention: null, picture: null, file: null, rows: [] };

/** By these numbers a button finds in its message what it could not hold itself. */
export const COMPONENT = { question: 7001, mention: 7002 } as const;

/** A page as Discord wants it: one container, a text for each group, rules between, buttons and selects below. */
export function componentsOf(page: PageLines, frame: Frame): MessageComponent[] {
  const { accent, mention, picture, file, rows } = frame;
  const parts: (Text | Rule | Gallery | File)[] = [];
  for (const group of GROUPS) {
    const content = (page[group] ?? [])
      .map(markdownOf)
      .filter((row) => row !== '')
      .join('\n');
    if (content.trim() !== '') {
      // The question is a footnote to what stands above it.
      if (group === 'asked') parts.push({ type: ComponentType.TextDisplay, id: COMPONENT.question, content });
      else {
        if (parts.length > 0) parts.push({ type: ComponentType.Separator });
        parts.push({ type: ComponentType.TextDisplay, content });
      }
    }
    if (group === 'head' && picture !== null) parts.push(galleryOf(picture));
  }
  // A page must not be empty, whatever invisible characters its quote was made of.
  if (parts.length === 0) parts.push({ type: ComponentType.TextDisplay, content: '—' });
  if (file !== null) parts.push({ type: ComponentType.File, file: { url: `attachment://${file}` } });
  const container: Container = { type: ComponentType.Container, accent_color: accent, components: parts };
  return [...(mention === null ? [] : [mentionOf(mention)]), container, ...rows];
}

function mentionOf(user: string): Text {
  return { type: ComponentType.TextDisplay, id: COMPONENT.mention, content: `<@${user}>` };
}

function galleryOf({ file, alt }: Picture): Gallery {
  const item = { media: { url: `attachment://${file}` }, description: alt };
  return { type: ComponentType.MediaGallery, items: [item] };
}
