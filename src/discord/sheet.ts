import type { Source } from '../answers/answer.ts';
import type { Asked } from './asked.ts';
import type { Action } from './button-id.ts';
import type { Item } from './items.ts';
import type { MessageComponent, Row } from './message.ts';
import { BARE, componentsOf } from './message.ts';
import { pack } from './pack.ts';
import { turningRows } from './rows.ts';
import type { Voice } from './voice.ts';
import { fitsButtons } from './asked.ts';
import { questionLines } from './question-lines.ts';

/** Something shown beside an answer: a source, a calculation, the help. */
export interface Sheet {
  readonly items: readonly Item[];
  readonly sources: readonly Source[];
  /** Over every later page. */
  readonly title: string;
  /** How its pages are turned: the action, and the numbers before the page's. */
  readonly turning: { readonly asked: Asked; readonly action: Action; readonly before: readonly number[] };
  /** Buttons and selects of its own, over those that turn. */
  readonly rows: readonly Row[];
  /** Whom it is for: a user id. */
  readonly mention?: string | null;
}

const ACCENT = 0x8a8f98;

/** The pages of a sheet, each within the limits; at least one. */
export function sheetPages(sheet: Sheet, voice: Voice): MessageComponent[][] {
  const { items, sources, title, rows, mention = null } = sheet;
  const { asked, action, before } = sheet.turning;
  const { say } = voice;
  const footer = fitsButtons(asked) ? [] : questionLines(asked.values, say);
  const continued = `${title}${say('continued')}`;
  const { pages } = pack(items, sources, { notices: [], continued, asked: footer, say });
  const holds = pages.map(() => '');
  return pages.map(({ lines }, at) =>
    componentsOf(lines, {
      ...{ ...BARE, accent: ACCENT, mention },
      rows: [...rows, ...turningRows(asked, { page: at + 1, holds }, say, action, before)],
    }),
  );
}
