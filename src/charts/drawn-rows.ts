import { Decimal } from '../facts/decimal.ts';
import type { BarChart, BarRow, Drawn } from './chart.ts';

/** Bars in one picture: as many as a phone shows legibly when it is opened. */
const MOST_BARS = 30;

/**
 * The rows that are drawn, all where they are few. Of many that stand in the order of their values, both ends, since
 * the highest and the lowest are looked for; of others the first. What is left out has a place that says how many.
 */
export function drawnRows({ rows, series }: BarChart): readonly Drawn[] {
  const most = Math.max(1, Math.floor(MOST_BARS / series.length));
  if (rows.length <= most) return rows;
  const left = { left: rows.length - most };
  if (!isRanked(rows)) return [...rows.slice(0, most), left];
  const head = Math.ceil(most / 2);
  return [...rows.slice(0, head), left, ...rows.slice(rows.length - (most - head))];
}

/** "另有 146 个单位，见 CSV"; of both ends, "中间 146 个单位未画出，见 CSV". */
export function leftWords(chart: BarChart, drawn: readonly Drawn[]): string | null {
  const at = drawn.findIndex((row) => 'left' in row);
  const found = drawn[at];
  if (found === undefined || !('left' in found)) return null;
  return at === drawn.length - 1
    ? `另有 ${found.left} ${chart.counted}，${chart.rest}`
    : `中间 ${found.left} ${chart.counted}未画出，${chart.rest}`;
}

/** Whether the first values only fall, or only rise, and all are there. */
function isRanked(rows: readonly BarRow[]): boolean {
  const values = rows.map(({ values: [first] }) => first?.value ?? null);
  const exact = values.flatMap((value) => (value === null ? [] : [new Decimal(value)]));
  if (exact.length < values.length) return false;
  const pairs = exact.slice(1).map((value, i) => [exact[i] ?? value, value] as const);
  return pairs.every(([a, b]) => a.gte(b)) || pairs.every(([a, b]) => a.lte(b));
}
