import { ButtonStyle, ComponentType } from 'discord.js';
import type { Group } from './items.ts';
import { GROUPS } from './items.ts';
import type { Line } from './line.ts';
import { markdownOf } from './line.ts';

interface Text {
  readonly type: ComponentType.TextDisplay;
  readonly content: string;
}
interface Rule {
  readonly type: ComponentType.Separator;
}
interface Button {
  readonly type: ComponentType.Button;
  readonly style: ButtonStyle.Secondary;
  readonly label: string;
  readonly custom_id: string;
  readonly disabled: boolean;
}
interface Row {
  readonly type: ComponentType.ActionRow;
  readonly components: Button[];
}
interface Container {
  readonly type: ComponentType.Container;
  readonly accent_color: number;
  readonly components: (Text | Rule)[];
}

/** The Components V2 that the bot sends. */
export type MessageComponent = Container | Row | Button | Text | Rule;

/** The lines of one page by group. */
export type PageLines = Readonly<Partial<Record<Group, readonly Line[]>>>;

/** The buttons under a page: `ids` are those of the page before, the page itself, the page after. */
export interface Turner {
  readonly page: number;
  readonly pages: number;
  readonly ids: readonly [string, string, string];
}

/** A page as Discord wants it: one container, a text for each group, rules between, the buttons below. */
export function componentsOf(page: PageLines, accent: number, turner: Turner | null): MessageComponent[] {
  const texts: (Text | Rule)[] = [];
  for (const group of GROUPS) {
    const content = (page[group] ?? [])
      .map(markdownOf)
      .filter((row) => row !== '')
      .join('\n');
    if (content.trim() === '') continue;
    if (texts.length > 0) texts.push({ type: ComponentType.Separator });
    texts.push({ type: ComponentType.TextDisplay, content });
  }
  // A page must not be empty, whatever invisible characters its quote was made of.
  if (texts.length === 0) texts.push({ type: ComponentType.TextDisplay, content: '—' });
  const container: Container = { type: ComponentType.Container, accent_color: accent, components: texts };
  return turner === null ? [container] : [container, rowOf(turner)];
}

function rowOf({ page, pages, ids: [before, here, after] }: Turner): Row {
  const button = (label: string, id: string, disabled: boolean): Button => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: id,
    disabled,
  });
  const buttons = [
    button('◀', before, page <= 1),
    button(`${page}/${pages}`, here, true),
    button('▶', after, page >= pages),
  ];
  return { type: ComponentType.ActionRow, components: buttons };
}
