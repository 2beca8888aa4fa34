import { markOf } from './mark.ts';
import type { Row } from './row.ts';
import { columns } from './width.ts';

/** How the lines of a text came about. */
export interface Layout {
  readonly wrapping: Wrapping | null;
  /** Paragraphs are parted by blank lines, and lines within a paragraph are not. */
  readonly blankBetween: boolean;
  /** Paragraphs begin with an indent, and other lines do not. */
  readonly indented: boolean;
}

/** Lines were broken by a width: of the page, in columns, or by a program that counts characters. */
export interface Wrapping {
  readonly by: 'columns' | 'characters';
  /** The width around row `i`. */
  readonly widthAt: (i: number) => number;
}

const ENDS = /[。！？；：!?;:…][”’」』）》]*$/u;
/** How many full rows on either side tell the local width. */
const NEIGHBOURS = 6;

/** A row that ends inside a sentence was ended by the page, not by the author: its width is the page's. */
export function endsSentence(text: string): boolean {
  return ENDS.test(text);
}

/** Reads from the rows themselves how they were set. */
export function layoutOf(rows: readonly Row[]): Layout {
  return { wrapping: wrappingOf(rows), blankBetween: blankBetween(rows), indented: indented(rows) };
}

function wrappingOf(rows: readonly Row[]): Wrapping | null {
  const full = rows.flatMap((row, i) => (isCut(row, rows[i + 1]) ? [i] : []));
  if (full.length < 4 || full.length * 5 < rows.length) return null;
  const lengths = full.map((i) => rows[i]?.length ?? 0);
  const counted = median(lengths);
  if (counted >= 8 && share(lengths, (length) => length === counted) >= 0.8) {
    return { by: 'characters', widthAt: () => counted };
  }
  const widths = full.map((i) => rows[i]?.columns ?? 0);
  const middle = median(widths);
  const steady = share(widths, (width) => Math.abs(width - middle) * 100 <= middle * 15 + 200);
  const beyond = share(rows, ({ columns }) => columns * 10 > middle * 13);
  return steady >= 0.7 && beyond < 0.1 ? { by: 'columns', widthAt: localWidth(rows, full) } : null;
}

function share<T>(values: readonly T[], holds: (value: T) => boolean): number {
  return values.filter(holds).length / values.length;
}

/** Ends inside a sentence, and is no heading, which ends without a stop by nature. */
function isCut(row: Row, next: Row | undefined): boolean {
  if (markOf(row.folded) !== null && !/[，。；：]/u.test(row.text)) return false;
  return next !== undefined && !endsSentence(row.text) && markOf(next.folded) === null && row.columns >= 8;
}

function localWidth(rows: readonly Row[], full: readonly number[]): (i: number) => number {
  return (i) => {
    const after = firstAtLeast(full, i);
    const near = full.slice(Math.max(0, after - NEIGHBOURS), after + NEIGHBOURS);
    return median(near.map((k) => rows[k]?.columns ?? 0));
  };
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sorted[mid] ?? 0) < value) low = mid + 1;
    else high = mid;
  }
  return low;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Blank lines part paragraphs where some lines have none before them, and hardly any stands inside a sentence. */
function blankBetween(rows: readonly Row[]): boolean {
  const inner = rows.flatMap((row, i) => (i === 0 || row.pageBreak ? [] : [{ row, before: rows[i - 1] }]));
  const gaps = inner.filter(({ row }) => row.gap > 0);
  const cut = gaps.filter(
    ({ row, before }) => before !== undefined && isCut(before, row) && before.columns > 40,
  );
  return gaps.length > 0 && (inner.length - gaps.length) * 5 > inner.length && cut.length * 5 <= gaps.length;
}

function indented(rows: readonly Row[]): boolean {
  const some = rows.filter((row) => row.indent >= 4).length;
  const none = rows.filter((row) => row.indent === 0).length;
  return some >= 3 && none * 4 >= rows.length;
}

/** What cannot be parted over two lines: a number, a Latin word, or one Han character with the marks that cling to it. */
const TOKEN = /^(?:[\w.,%+-]+|.)[，。；：！？、”’」』）》%]*/su;

/**
 * Whether the first word of `next` would still have stood on `row`, `i` its index: then it was the author who broke
 * the line. True where lines are not wrapped at all.
 *
 * @param spare columns of the width that may have stayed empty
 */
export function wouldHaveFit(row: Row, next: Row, wrapping: Wrapping | null, i: number, spare = 0): boolean {
  if (wrapping === null) return true;
  const width = wrapping.widthAt(i) - spare;
  if (wrapping.by === 'characters') return row.length < width;
  const token = TOKEN.exec(next.folded)?.[0] ?? '';
  return row.columns + columns(token) <= width;
}
