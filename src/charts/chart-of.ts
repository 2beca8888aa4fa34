import type { Answer } from '../answers/answer.ts';
import { budgetBars } from './budget-bars.ts';
import type { ChartData } from './chart.ts';
import { compareBars, rankBars } from './office-bars.ts';
import { trendLine } from './trend-line.ts';
import { undrawable } from './undrawable.ts';

/** What the commands that have a picture make of their figures. */
const KINDS = new Map<string, (answer: Answer, silent: readonly string[]) => ChartData | null>([
  ['budget', budgetBars],
  ['compare', compareBars],
  ['rank', rankBars],
  ['trend', trendLine],
]);

/**
 * The chart of an answer, from its figures alone: bars for budget, compare and rank, a line for trend.
 *
 * @param silent offices asked about that report nothing of the headline; drawn as 未披露, for compare and rank
 * @returns null for other commands, for answers with fewer than two values to draw, and where a value has a character
 *   that cannot be drawn: a number is shown whole or not at all
 * @throws where a figure's value is no exact decimal
 * @example
 * const chart = chartOf(answer);
 * if (chart !== null) attach(await drawChart(chart));
 */
export function chartOf(answer: Answer, silent: readonly string[] = []): ChartData | null {
  if (answer.status !== 'answered') return null;
  const chart = KINDS.get(answer.command)?.(answer, silent) ?? null;
  return chart === null || undrawable(chart).length > 0 ? null : chart;
}
