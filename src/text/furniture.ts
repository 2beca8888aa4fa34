import type { Row } from './row.ts';

/** "- 3 -", "— 3 —", "第 3 页 共 9 页", "3 / 9", "Page 3 of 9". */
const PAGE_MARK =
  /^(?:[-—–─·]{1,3} ?\d{1,3} ?[-—–─·]{1,3}|第 ?[\d一二三四五六七八九十]{1,3} ?页(?:[ ，,/]{0,2}共 ?[\d一二三四五六七八九十]{1,3} ?页)?|共 ?\d{1,3} ?页|\d{1,3} ?\/ ?\d{1,3}|page ?\d{1,3}(?: ?of ?\d{1,3})?)$/iu;
const BARE_NUMBER = /^\d{1,3}$/u;
/** How often a line must come back, beside page marks, to be a running header. */
const RUNNING_TIMES = 3;
/** Twice is enough for a line that names the paper or its author. */
const NAMES_PAPER = /(?:报告|自评|街道|镇|局|委员会|人民政府|办事处)$/u;
const RUNNING_COLUMNS = 90;

/**
 * The rows without page marks, running headers and footers. What stood between two of them is remembered as a
 * page break of the next row, so that a sentence cut there is joined again.
 */
export function withoutFurniture(rows: readonly Row[]): Row[] {
  const marks = pageMarks(rows);
  const drop = new Set([...marks, ...runningLines(rows, marks)]);
  const kept: Row[] = [];
  let [gap, pageBreak] = [0, false];
  for (const [i, row] of rows.entries()) {
    if (drop.has(i)) {
      gap += row.gap;
      pageBreak = true;
      continue;
    }
    kept.push(pageBreak ? { ...row, gap: row.gap + gap, pageBreak } : row);
    [gap, pageBreak] = [0, false];
  }
  return kept;
}

function pageMarks(rows: readonly Row[]): Set<number> {
  const found = new Set<number>();
  const bare: number[] = [];
  for (const [i, row] of rows.entries()) {
    if (PAGE_MARK.test(row.folded)) found.add(i);
    else if (BARE_NUMBER.test(row.folded)) bare.push(i);
  }
  if (countsUp(rows, bare)) for (const i of bare) found.add(i);
  return found;
}

/** Bare numbers are page numbers only where they count pages: up by one, with text between. A table's do not. */
function countsUp(rows: readonly Row[], bare: readonly number[]): boolean {
  if (bare.length < 2) return false;
  let steps = 0;
  for (const [k, i] of bare.entries()) {
    const next = bare[k + 1];
    if (next === undefined) break;
    const up = Number(rows[next]?.folded) - Number(rows[i]?.folded);
    if (up === 1 && next - i > 1) steps += 1;
  }
  return steps * 5 >= (bare.length - 1) * 4;
}

/** Short lines that come back at page ends, whatever page number they carry. */
function runningLines(rows: readonly Row[], marks: ReadonlySet<number>): number[] {
  const places = new Map<string, number[]>();
  for (const [i, row] of rows.entries()) {
    if (row.columns > RUNNING_COLUMNS || marks.has(i) || /[。；：，、“”]/u.test(row.text)) continue;
    const key = row.folded.replace(/\d+/gu, '#').replace(/\s+/gu, '');
    places.set(key, [...(places.get(key) ?? []), i]);
  }
  const found: number[] = [];
  for (const where of places.values()) {
    const first = rows[where[0] ?? 0];
    if (where.length < RUNNING_TIMES && !(where.length === 2 && NAMES_PAPER.test(first?.folded ?? '')))
      continue;
    const atPageEnd = where.filter((i) => nearPageEnd(rows, marks, i));
    if (atPageEnd.length >= 2 && atPageEnd.length * 10 >= where.length * 6) found.push(...where);
  }
  return found;
}

function nearPageEnd(rows: readonly Row[], marks: ReadonlySet<number>, i: number): boolean {
  const broke = (k: number): boolean => rows[k]?.pageBreak ?? false;
  return broke(i) || broke(i + 1) || [i - 2, i - 1, i + 1, i + 2].some((k) => marks.has(k));
}
