import type { Answer } from '../answers/answer.ts';
import type { OptionValues } from '../answers/command.ts';
import { type Asked, fitsButtons, idOf } from './asked.ts';
import { choiceButtons, type Target } from './choices.ts';
import { digestOf } from './digest.ts';
import type { Group } from './items.ts';
import { itemsOf } from './items.ts';
import { LIMITS } from './limits.ts';
import type { Button, MessageComponent, Picture } from './message.ts';
import { componentsOf } from './message.ts';
import type { Page, Packed } from './pack.ts';
import { pack } from './pack.ts';
import { questionLines } from './question-lines.ts';
import { button, rowsOf, turningRows } from './rows.ts';
import { inLanguage } from './traditional.ts';
import type { Voice } from './voice.ts';
import type { Words } from './words.ts';

/** What an answer is shown with. */
export interface Showing {
  readonly voice: Voice;
  readonly notices?: readonly string[];
  /** What the answer's choices ask, where they are offered as buttons. */
  readonly targets?: readonly Target[];
}

/** What differs from one showing of a page to the next. */
export interface Extras {
  /** Only one person sees it: he may share it. */
  readonly isPrivate: boolean;
  /** Whom the answer is for: a user id. */
  readonly mention: string | null;
  /** Sent with the first page. */
  readonly picture: Picture | null;
}

/** A rendered answer. */
export interface Pages {
  readonly digest: string;
  /** At least 1. */
  readonly count: number;
  /** The components of a page (1-based; past the end the last one). */
  readonly page: (number: number, extras: Extras) => MessageComponent[];
}

const ACCENT = { sound: 0x2f6fde, conflict: 0xe0a100, refused: 0x8a8f98 } as const;
/** A longer title would crowd the pages that it is repeated on. */
const REPEATED_TITLE = 60;
/** Fewer are read at a glance. */
const FIGURES_FOR_TABLE = 2;

/**
 * An answer as Discord messages, one a page, each within every limit of Discord's. The buttons hold the question
 * itself, so that they outlive a restart; a question too long for them stands at the foot of each page.
 *
 * @param values at most 1,000 characters together, as a typed line
 * @example pagesOf(answer, { office: '南石头' }, { voice }).page(1, extras) // [Container, ActionRow]
 */
export function pagesOf(answer: Answer, values: OptionValues, showing: Showing): Pages {
  const { voice, notices = [], targets = [] } = showing;
  const { say } = voice;
  const digest = digestOf(answer);
  const asked: Asked = { command: answer.command, values, digest };
  const shown = inLanguage(answer, voice.language);
  const choices = choiceButtons(targets, digest);
  const items = itemsOf(shown, say, new Set(choices.map(({ label }) => label)));
  const continued = `${shown.title.length <= REPEATED_TITLE ? shown.title.trim() : ''}${say('continued')}`;
  const footer = fitsButtons(asked) ? [] : questionLines(values, say);
  const packWith = (more: readonly string[]): Packed =>
    pack(items, shown.sources, { notices: [...notices, ...more], continued, asked: footer, say });

  let packed = packWith([]);
  const ends = packed.ends.filter((_, at) => items[at]?.kind === 'findings');
  const hidden = answer.findings.filter((_, at) => (ends[at] ?? 0) > 0);
  if (hidden.length > 0) {
    const conflicts = hidden.filter(({ severity }) => severity === 'conflict').length;
    packed = packWith([elsewhere(conflicts, hidden.length - conflicts, say)]);
  }

  const { pages } = packed;
  const holds = pages.map((page) => holdings(page, say));
  return {
    digest,
    count: pages.length,
    page(number, { isPrivate, mention, picture }) {
      const at = Math.min(Math.max(number, 1), pages.length);
      const page = pages[at - 1] ?? { lines: {}, cites: [] };
      const rows = [
        ...(at === pages.length ? rowsOf(choices) : []),
        ...turningRows(asked, { page: at, holds }, say),
        ...rowsOf(actions(answer, asked, page, isPrivate ? at : null, say)),
      ];
      const drawn = at === 1 ? picture : null;
      return componentsOf(page.lines, {
        ...{ accent: accentOf(answer), mention, picture: drawn, file: null },
        rows,
      });
    },
  };
}

/**
 * What can be done with an answer: see its source, its sums, take its figures along, show it to others.
 *
 * @param shared the page that stays where it is shared; null where it is not private
 */
function actions(answer: Answer, asked: Asked, page: Page, shared: number | null, say: Words): Button[] {
  const { status, figures, sources } = answer;
  const buttons: Button[] = [];
  const source = page.cites[0] ?? (sources.length > 0 ? 0 : undefined);
  if (source !== undefined) buttons.push(button(say('seeSource'), idOf(asked, 'source', [source + 1, 1])));
  if (figures.some(({ formula }) => formula !== null))
    buttons.push(button(say('seeSums'), idOf(asked, 'sums', [1])));
  if (status === 'answered' && figures.length >= FIGURES_FOR_TABLE)
    buttons.push(button(say('download'), idOf(asked, 'table')));
  if (shared !== null && (status === 'answered' || status === 'not_found'))
    buttons.push(button(say('share'), idOf(asked, 'share', [shared])));
  return buttons;
}

const HELD: readonly Group[] = ['figures', 'passages', 'findings'];

/** What a page holds, for the select that leads there: "数字、原文". */
function holdings({ lines }: Page, say: Words): string {
  const groups = HELD.filter((group) => (lines[group] ?? []).length > 0);
  return groups
    .map((group) => say(group as 'figures' | 'passages' | 'findings'))
    .join('、')
    .slice(0, LIMITS.selectText);
}

function elsewhere(conflicts: number, notes: number, say: Words): string {
  if (conflicts === 0) return say('notesElsewhere', { notes });
  return notes === 0 ? say('conflictsElsewhere', { conflicts }) : say('elsewhere', { conflicts, notes });
}

function accentOf({ status, findings }: Answer): number {
  if (status !== 'answered') return ACCENT.refused;
  return findings.some(({ severity }) => severity === 'conflict') ? ACCENT.conflict : ACCENT.sound;
}
