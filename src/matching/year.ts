import type { Figure } from '../figures/figure.ts';

/**
 * The year that a fact tells of; the report's own where it says nothing.
 *
 * @example yearOf({ period: '2021年' }, 2022) // 2021
 */
export function yearOf({ period }: Pick<Figure, 'period'>, own: number): number {
  if (period === null) return own;
  const said = /(?:19|20)\d\d/u.exec(period)?.[0];
  if (said !== undefined) return Number.parseInt(said, 10);
  if (/上年|去年|前一年|上一年|往年/u.test(period)) return own - 1;
  return /次年|下年|明年|下一年/u.test(period) ? own + 1 : own;
}
