import { Decimal } from '../figures/decimal.ts';
import { checkDifference } from './difference.ts';
import type { Evidence } from './evidence.ts';
import { below, intervalOf, meet, minus, type Interval } from './interval.ts';
import { finding, holds, relationOf } from './make.ts';
import { shown } from './printed.ts';
import { onlyOf } from './scope.ts';
import type { Check } from './verdict.ts';

const NOTHING: Interval = { low: new Decimal('0'), high: new Decimal('0') };

/**
 * What is left of the year's budget against what is carried over. Money of earlier years is carried over too, and
 * some of what is left is taken back: a difference is worth a look (note), not a contradiction.
 */
export const carryover: Check = ({ figures }: Evidence) => {
  const [budget, spent, carried] = ['budget', 'executed', 'carryover'].map((key) => onlyOf(figures, key));
  if (budget == null || spent == null || carried == null) return [];
  const places = [carried.place, budget.place, spent.place];
  const [b, s, c] = [intervalOf(budget), intervalOf(spent), intervalOf(carried)];
  if (b === null || s === null || c === null) return [];
  // What was brought in from the years before is carried on with what is left: 50 + 80 = 130.
  const brought = onlyOf(figures, 'carryover.initial');
  const i = brought === null ? null : intervalOf(brought);
  if (i !== null && meet(minus(b, s), minus(c, i))) {
    return [holds(relationOf('carryover', [carried], [budget, spent], brought === null ? [] : [brought]))];
  }
  if (meet(b, s) && below(NOTHING, c))
    return [
      {
        relation: null,
        finding: finding({
          code: 'SPENT_ALL_BUT_CARRIED',
          kind: 'all',
          severity: 'note',
          figures: [carried, budget, spent],
          places,
          facts: { carried: shown(carried), budget: shown(budget), executed: shown(spent) },
        }),
      },
    ];
  // Nothing carried over: what was left has gone back to the treasury, as it mostly does.
  if (meet(b, s) !== meet(c, NOTHING) && meet(c, NOTHING)) return [];
  const verdict = checkDifference({
    from: budget,
    take: spent,
    result: carried,
    kind: 'carryover',
    severity: 'note',
    places,
  });
  return verdict === null ? [] : [verdict];
};
