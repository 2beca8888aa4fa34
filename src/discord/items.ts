import type { Answer, AnswerFigure, AnswerPassage, Source } from '../answers/answer.ts';
import { escapeMarkdown } from './escape.ts';
import type { Line } from './line.ts';
import { line } from './line.ts';
import { WORDS } from './words.ts';

/** The parts of a message, in the order a person reads them; a rule is drawn between two. */
export const GROUPS = ['head', 'figures', 'passages', 'findings', 'coverage', 'sources', 'notice'] as const;
export type Group = (typeof GROUPS)[number];

/** What stays together on a page: a figure with its formula, a quote, a finding. */
export interface Item {
  readonly group: Group;
  /** What it counts as where it cannot be shown. */
  readonly kind: 'figures' | 'passages' | 'findings' | 'others';
  readonly lines: readonly Line[];
  /** Indices into `Answer.sources`; the page that shows the item lists them. */
  readonly cites: readonly number[];
}

/**
 * An answer as the items of its message: headline figure and how it was computed, the other figures, quotes, findings,
 * and for a refusal what was searched. Sources come with the items that cite them.
 */
export function itemsOf(answer: Answer): Item[] {
  const [headline, ...others] = answer.figures;
  const mixed = new Set(answer.figures.map((figure) => ownerOf(figure))).size > 1;
  const items: Item[] = [{ group: 'head', kind: 'others', lines: [line('title', answer.title)], cites: [] }];
  if (headline) items.push(headlineItem(headline));
  if (answer.message !== null)
    items.push({ group: 'head', kind: 'others', lines: [line('plain', answer.message)], cites: [] });
  for (const figure of others) items.push(figureItem(figure, mixed));
  for (const passage of answer.passages) items.push(passageItem(passage));
  for (const { severity, message, sources } of answer.findings) {
    const text = `${WORDS[severity]} ${message}${marks(sources)}`;
    items.push({ group: 'findings', kind: 'findings', lines: [line('plain', text)], cites: sources });
  }
  if (answer.choices.length > 0) {
    items.push({
      group: 'coverage',
      kind: 'others',
      lines: [line('plain', `${WORDS.choices}：`)],
      cites: [],
    });
    for (const choice of answer.choices)
      items.push({ group: 'coverage', kind: 'others', lines: [line('bullet', choice)], cites: [] });
  }
  if (answer.coverage.length > 0) {
    const text = `${WORDS.coverage}：${answer.coverage.join('、')}`;
    items.push({ group: 'coverage', kind: 'others', lines: [line('small', text)], cites: [] });
  }
  const shown = items.filter((item) => item.lines.some(({ text }) => escapeMarkdown(text).trim() !== ''));
  return shown.length > 0
    ? shown
    : [{ group: 'head', kind: 'others', lines: [line('plain', '—')], cites: [] }];
}

/**
 * The line that says where something stands.
 *
 * @example
 * sourceLine(source, 0).text
 * // '来源 [1] 南石头街道 2022 · 一、基本情况 › （三）部门整体收支情况 · 第 3 段 · 第 19 行 · haizhu-nanshitou-2022.txt'
 */
export function sourceLine({ office, year, section, paragraph, lines, file }: Source, index: number): Line {
  const [first, last] = lines;
  const rows = first === last ? `第 ${first} 行` : `第 ${first}–${last} 行`;
  const parts = [`${office} ${year}`, section.join(' › '), `第 ${paragraph} 段`, rows, file];
  return line('small', `${WORDS.source} [${index + 1}] ${parts.filter((part) => part !== '').join(' · ')}`);
}

function headlineItem(figure: AnswerFigure): Item {
  const caption = `${figure.metric} · ${ownerOf(figure)}${marks([figure.source])}`;
  const lines = [line('headline', valueOf(figure)), line('plain', caption), ...proofOf(figure)];
  return { group: 'head', kind: 'figures', lines, cites: [figure.source, ...figure.alsoAt] };
}

function figureItem(figure: AnswerFigure, mixed: boolean): Item {
  const before = `${figure.metric}${mixed ? `（${ownerOf(figure)}）` : ''} `;
  const value = valueOf(figure);
  const first: Line = {
    style: 'bullet',
    text: `${before}${value}${marks([figure.source])}`,
    bold: [[before.length, before.length + value.length]],
  };
  return {
    group: 'figures',
    kind: 'figures',
    lines: [first, ...proofOf(figure)],
    cites: [figure.source, ...figure.alsoAt],
  };
}

/** How a figure came about: its formula, the print where that reads otherwise, other places. */
function proofOf({ formula, printed, display, alsoAt }: AnswerFigure): Line[] {
  const parts: string[] = [];
  if (formula !== null) parts.push(`${WORDS.computed}：${formula}`);
  if (printed !== null && !isSamePrint(printed, display)) parts.push(`${WORDS.printed}“${printed}”`);
  if (alsoAt.length > 0) parts.push(`${WORDS.also}${marks(alsoAt)}`);
  return parts.length > 0 ? [line('small', parts.join(' · '))] : [];
}

/** The figure with what qualifies it: a value without its 约 or its 下降 would be another statement. */
function valueOf({ display, hedge, direction, period }: AnswerFigure): string {
  const arrow = direction === null || /[增升降减跌]/.test(display) ? '' : `${WORDS[direction]} `;
  const hedged = hedge === null || [...hedge].every((mark) => display.includes(mark)) ? '' : `（${hedge}）`;
  return `${arrow}${display}${hedged}${period === null ? '' : `（${period}）`}`;
}

function passageItem({ quote, highlights, source, alsoAt }: AnswerPassage): Item {
  const also = alsoAt.length > 0 ? `，${WORDS.also}${marks(alsoAt)}` : '';
  const lines: Line[] = [
    { style: 'quote', text: quote, bold: highlights },
    line('small', `——${marks([source])}${also}`),
  ];
  return { group: 'passages', kind: 'passages', lines, cites: [source, ...alsoAt] };
}

function ownerOf({ office, year }: AnswerFigure): string {
  return `${office} ${year}`;
}

/** " [1][3]" for the sources 0 and 2. */
function marks(sources: readonly number[]): string {
  return sources.length === 0 ? '' : ` ${sources.map((source) => `[${source + 1}]`).join('')}`;
}

/** Blanks and thousands separators are ours; a print that differs in more than them is worth showing. */
function isSamePrint(printed: string, display: string): boolean {
  const [print, shown] = [printed, display].map((text) => text.replace(/\s/g, ''));
  return print === shown || print === shown?.replaceAll(',', '');
}
