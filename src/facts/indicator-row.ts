import type { Span } from '../text/span.ts';

/** 三级指标 新建农田面积 ≥1500亩 1632亩 8 8: an indicator table of which only the words and numbers are left. */
const INDICATORS =
  /(?:产出|效益|满意度|数量|质量|时效|成本)指标[^，。；]*(?:产出|效益|满意度|数量|质量|时效|成本)指标/u;
/** A number with its unit, as far as cells of such a table print them. */
const CELL = /[≥≤＞＜>=<]?\d[\d.,]*[万亿]?[^\d\s≥≤，。；]{0,3}\s?/gu;
const GROUPS =
  /^.*(?:[一二三]级指标|(?:产出|效益|满意度|数量|质量|时效|成本|社会效益|生态效益|经济效益|服务对象满意度)指标)/u;
/** The name of a row stands no further before its number. */
const FARTHEST = 400;

/**
 * Whether a sentence is a table of indicators that lost its columns.
 *
 * @example isIndicatorTable('产出指标 数量指标 新建农田面积 1632亩') // true
 */
export function isIndicatorTable(sentence: string): boolean {
  return INDICATORS.test(sentence.replace(/[\s*]+/gu, ''));
}

/**
 * The name of the row that a number stands in: before it, with no number between but its target. Empty where none is.
 *
 * @param text the folded paragraph; @param from where the table begins; @param to where the number does
 * @example rowName('数量指标 新建农田面积 ≥1500亩 1632亩', 0, 19) // { start: 5, end: 11 }: 新建农田面积
 */
export function rowName(text: string, from: number, to: number): Span {
  const first = Math.max(from, to - FARTHEST);
  const at: number[] = [];
  for (let i = first; i < to; i += 1) if (!/[\s*]/u.test(text.charAt(i))) at.push(i);
  const solid = at.map((i) => text.charAt(i)).join('');
  const cells: Span[] = [];
  let start = 0;
  for (const match of solid.matchAll(CELL)) {
    cells.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  cells.push({ start, end: solid.length });
  const wordsOf = (cell: Span): string => solid.slice(cell.start, cell.end);
  const cell = cells.findLast((one) => wordsOf(one).replace(/[≥≤＞＜>=<]/gu, '').length >= 2);
  if (cell === undefined) return { start: to, end: to };
  const name = cell.start + (GROUPS.exec(wordsOf(cell))?.[0].length ?? 0);
  const [begin = to, end = to - 1] = [at[name], at[cell.end - 1]];
  return name >= cell.end ? { start: begin, end: Math.min(begin, to) } : { start: begin, end: end + 1 };
}
