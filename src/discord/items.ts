import type { Answer, AnswerFigure, AnswerPassage, Source } from '../answers/answer.ts';
import { figureGroups } from '../answers/figure-groups.ts';
import { escapeMarkdown } from './escape.ts';
import type { Line } from './line.ts';
import { line } from './line.ts';
import type { Words } from './words.ts';

/** The parts of a message, in the order a person reads them; a rule is drawn between two. */
export const GROUPS = [
  'head',
  'figures',
  'passages',
  'findings',
  'coverage',
  'sources',
  'notice',
  'asked',
] as const;
export type Group = (typeof GROUPS)[number];

/** What stays together on a page: a figure with its formula, a quote, a finding. */
export interface Item {
  readonly group: Group;
  readonly kind: 'figures' | 'passages' | 'findings' | 'others';
  readonly lines: readonly Line[];
  /** Indices into `Answer.sources`; the page that shows the item lists them. */
  readonly cites: readonly number[];
}

const MARKS = { conflict: '⚠️', note: 'ℹ️', up: '↑', down: '↓' } as const;

/**
 * An answer as the items of its message: headline figure and how it was computed, the other figures, quotes, findings,
 * and for a refusal what was searched. Sources come with the items that cite them.
 *
 * @param onButtons choices that stand on buttons and need no line
 */
export function itemsOf(answer: Answer, say: Words, onButtons: ReadonlySet<string> = new Set()): Item[] {
  const groups = figureGroups(answer);
  // A ledger begins with its title: the first number of a report is not its most telling one.
  const headline = groups[0]?.heading === null ? answer.figures[0] : undefined;
  const ownerOf = owners(answer.figures);
  const mixed = new Set(answer.figures.map(ownerOf)).size > 1;
  const items: Item[] = [others('head', [line('title', answer.title)])];
  if (headline) items.push(headlineItem(headline, ownerOf(headline), say));
  if (answer.message !== null) items.push(others('head', [line('plain', answer.message)]));
  for (const { heading, figures } of groups)
    for (const [at, figure] of figures.entries())
      if (figure !== headline)
        items.push(figureItem(figure, mixed ? ownerOf(figure) : null, at === 0 ? heading : null, say));
  for (const passage of answer.passages) items.push(passageItem(passage, say));
  for (const { severity, message, sources } of answer.findings) {
    const text = `${MARKS[severity]} ${message}${marks(sources)}`;
    items.push({ group: 'findings', kind: 'findings', lines: [line('plain', text)], cites: sources });
  }
  const listed = answer.choices.filter((choice) => !onButtons.has(choice));
  if (listed.length > 0) items.push(others('coverage', [line('plain', `${say('choices')}：`)]));
  else if (answer.choices.length > 0) items.push(others('coverage', [line('plain', say('choicesBelow'))]));
  for (const choice of listed) items.push(others('coverage', [line('bullet', choice)]));
  items.push(...coverageItems(answer, say));
  const shown = items.filter((item) => item.lines.some(({ text }) => escapeMarkdown(text).trim() !== ''));
  return shown.length > 0 ? shown : [others('head', [line('plain', '—')])];
}

/** What was searched, in a line; of an answer that lists what there is, a line each. */
function coverageItems({ status, coverage }: Answer, say: Words): Item[] {
  if (coverage.length === 0) return [];
  if (status === 'answered') return coverage.map((text) => others('coverage', [line('bullet', text)]));
  return [others('coverage', [line('small', `${say('coverage')}：${coverage.join('、')}`)])];
}

/** Lines that cite nothing. */
export function others(group: Group, lines: readonly Line[]): Item {
  return { group, kind: 'others', lines, cites: [] };
}

/**
 * The line that says where something stands.
 *
 * @example
 * sourceLine(source, 0, say).text
 * // '来源 [1] 南石头街道 2022 · 一、基本情况 › （三）部门整体收支情况 · 第 3 段 · 第 19 行 · haizhu-nanshitou-2022.txt'
 */
export function sourceLine(source: Source, index: number, say: Words): Line {
  return line('small', `${say('source')} [${index + 1}] ${placeWords(source, say)}`);
}

/** Office, year, headings, paragraph, lines and file of a source. */
export function placeWords({ office, year, section, paragraph, lines, file }: Source, say: Words): string {
  const [first, last] = lines;
  const rows = first === last ? say('row', { first }) : say('rows', { first, last });
  const parts = [
    `${office} ${year}`,
    section.join(' › '),
    say('paragraph', { number: paragraph }),
    rows,
    file,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function headlineItem(figure: AnswerFigure, owner: string, say: Words): Item {
  const caption = `${figure.metric} · ${owner}${marks([figure.source])}`;
  const lines = [line('headline', valueOf(figure)), line('plain', caption), ...proofOf(figure, say)];
  return { group: 'head', kind: 'figures', lines, cites: [figure.source, ...figure.alsoAt] };
}

/** A figure, with the heading over it where it is the first below that. */
function figureItem(figure: AnswerFigure, owner: string | null, heading: string | null, say: Words): Item {
  const before = `${figure.metric}${owner === null ? '' : `（${owner}）`} `;
  const value = valueOf(figure);
  const first: Line = {
    style: 'bullet',
    text: `${before}${value}${marks([figure.source])}`,
    bold: [[before.length, before.length + value.length]],
  };
  return {
    group: 'figures',
    kind: 'figures',
    lines: [...(heading === null ? [] : [headingLine(heading)]), first, ...proofOf(figure, say)],
    cites: [figure.source, ...figure.alsoAt],
  };
}

/** A heading in bold. */
export function headingLine(heading: string): Line {
  return { style: 'plain', text: heading, bold: [[0, heading.length]] };
}

/** How a figure came about: its formula, the print where that reads otherwise, other places. */
function proofOf({ formula, printed, display, alsoAt }: AnswerFigure, say: Words): Line[] {
  const parts: string[] = [];
  if (formula !== null) parts.push(`${say('computed')}：${formula}`);
  if (printed !== null && !isSamePrint(printed, display)) parts.push(`${say('printed')}“${printed}”`);
  if (alsoAt.length > 0) parts.push(`${say('also')}${marks(alsoAt)}`);
  return parts.length > 0 ? [line('small', parts.join(' · '))] : [];
}

/** The figure with what qualifies it: a value without its 约 or its 下降 would be another statement. */
function valueOf({
  display,
  hedge,
  direction,
  period,
}: Pick<AnswerFigure, 'display' | 'hedge' | 'direction' | 'period'>): string {
  const arrow = direction === null || /[增升降减跌]/.test(display) ? '' : `${MARKS[direction]} `;
  const hedged = hedge === null || [...hedge].every((mark) => display.includes(mark)) ? '' : `（${hedge}）`;
  return `${arrow}${display}${hedged}${period === null ? '' : `（${period}）`}`;
}

function passageItem({ quote, highlights, source, alsoAt }: AnswerPassage, say: Words): Item {
  const also = alsoAt.length > 0 ? `，${say('also')}${marks(alsoAt)}` : '';
  const lines: Line[] = [
    { style: 'quote', text: quote, bold: highlights },
    line('small', `——${marks([source])}${also}`),
  ];
  return { group: 'passages', kind: 'passages', lines, cites: [source, ...alsoAt] };
}

/** Names the office and year of a figure; its district too where the answer has another office of that name. */
function owners(figures: readonly AnswerFigure[]): (figure: AnswerFigure) => string {
  return ({ office, district, year }) => {
    const shared = figures.some((other) => other.office === office && other.district !== district);
    return `${shared ? (district ?? '') : ''}${office} ${year}`;
  };
}

/** " [1][3]" for the sources 0 and 2. */
export function marks(sources: readonly number[]): string {
  return sources.length === 0 ? '' : ` ${sources.map((source) => `[${source + 1}]`).join('')}`;
}

/** Blanks and thousands separators are ours; a print that differs in more than them is worth showing. */
export function isSamePrint(printed: string, display: string): boolean {
  const [print, shown] = [printed, display].map((text) => text.replace(/\s/g, ''));
  return print === shown || print === shown?.replaceAll(',', '');
}
