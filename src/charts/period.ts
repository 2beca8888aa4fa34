const YEAR_END = /12月(?:31日|[底末份])?$|年[底末]$/u;
const PART = /[月每“]|季度|半年|期间|以来|连续/u;
const YEAR_BEFORE = /上年|去年|上一年|前一年/u;
const YEAR_AFTER = /下年|下一年|明年|次年/u;

/**
 * The year that a figure is of, as its period says it; null for a part of a year, which no whole year stands beside.
 *
 * @param year the year of the report it stands in
 * @example yearOf(null, 2022) // 2022
 * @example yearOf('上年', 2022) // 2021
 * @example yearOf('截至6月底', 2022) // null
 */
export function yearOf(period: string | null, year: number): number | null {
  if (period === null) return year;
  if (PART.test(period) && !YEAR_END.test(period)) return null;
  const named = /(?:19|20)\d{2}/u.exec(period)?.[0];
  if (named !== undefined) return Number(named);
  if (YEAR_BEFORE.test(period)) return year - 1;
  return YEAR_AFTER.test(period) ? year + 1 : year;
}
