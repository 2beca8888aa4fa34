import { markOf } from './mark.ts';
import type { Row } from './row.ts';
import { trimEndOf } from './trim.ts';

/** "一、基本情况……………3", "（一）部门概况 ...... 1", "一、基本情况\t2". */
const LEADER = /^(.{2,60}?)(?:[ .…·‥⋯．。•\-—_]{3,}|\t+) ?\d{1,3}$/u;
const TITLE = /^目 {0,4}[录次]$/u;

/** A heading as the page of contents names it. */
export interface ContentsEntry {
  /** Blanks left out. */
  readonly words: string;
  /** 1 for the outermost indent. */
  readonly level: number;
}

/**
 * Takes out the page of contents, which repeats every heading with dots and a page number: its lines are no headings,
 * but they tell which lines of the text are. Where the dots were lost, it is the rows between 目录 and the first of
 * them that comes a second time.
 */
export function takeContents(rows: readonly Row[]): { rows: Row[]; contents: ContentsEntry[] } {
  const drop = new Set<number>();
  for (const [i, row] of rows.entries()) if (isEntry(row)) drop.add(i);
  const title = rows.findIndex((row) => TITLE.test(row.folded.trim()));
  if (drop.size < 3) drop.clear();
  if (title >= 0) for (const i of undotted(rows, title)) drop.add(i);
  const entries = entriesOf(rows.filter((_, i) => drop.has(i)));
  if (title >= 0 && drop.size > 0) drop.add(title);
  return { rows: rows.filter((_, i) => !drop.has(i)), contents: entries };
}

function entriesOf(rows: readonly Row[]): ContentsEntry[] {
  const indents = [...new Set(rows.map(({ indent }) => indent))].sort((a, b) => a - b);
  return rows.map((row) => ({ words: wordsOf(row), level: indents.indexOf(row.indent) + 1 }));
}

/** A line of the contents without its dots and page number. */
function wordsOf(row: Row): string {
  return trimEndOf(trimEndOf(row.folded.replace(/\s+/gu, ''), '0123456789'), '.…·‥⋯．。•-—_');
}

function isEntry({ folded }: Row): boolean {
  const words = LEADER.exec(folded)?.[1];
  return (
    words !== undefined &&
    !/[，；]/u.test(words) &&
    (folded.includes('...') || /[…·‥⋯•]{2}|\. \./u.test(folded) || markOf(words) !== null)
  );
}

/** Headings below 目录 that stand in the text again, with or without a page number behind them. */
function undotted(rows: readonly Row[], title: number): number[] {
  const later = new Map<string, number>();
  for (const [i, row] of rows.entries()) later.set(wordsOf(row), i);
  const found: number[] = [];
  for (let i = title + 1; i < rows.length; i += 1) {
    const row = rows[i];
    if (
      row === undefined ||
      row.columns > 80 ||
      (later.get(wordsOf(row)) ?? i) === i ||
      found.includes(later.get(wordsOf(row)) ?? i)
    )
      break;
    found.push(i);
  }
  return found.length >= 3 ? found : [];
}
