import { Decimal } from '../facts/decimal.ts';
import type { Fact } from '../facts/fact.ts';
import { checkDifference } from './difference.ts';
import type { Evidence } from './evidence.ts';
import { isExplained } from './explained.ts';
import { below, intervalOf, meet, minus, type Interval } from './interval.ts';
import { finding, holds, relationOf } from './make.ts';
import { shown } from './printed.ts';
import { differenceOf } from './reckoned.ts';
import { onlyOf, ownOf } from './scope.ts';
import type { Check, Verdict } from './verdict.ts';

const NOTHING: Interval = { low: new Decimal('0'), high: new Decimal('0') };

/**
 * What is left of the year's budget against what is carried over. Money of earlier years is carried over too, and
 * some of what is left is taken back: a difference is worth a look (note), not a contradiction.
 */
export const carryover: Check = ({ facts }: Evidence) => {
  const [budget, spent, carried] = ['budget', 'executed', 'carryover'].map((key) => onlyOf(facts, key));
  if (carried == null) return [];
  if (budget == null || spent == null) return [...ofIncome(facts, carried), ...ofRate(facts, carried)];
  const places = [carried.place, budget.place, spent.place];
  const [b, s, c] = [intervalOf(budget), intervalOf(spent), intervalOf(carried)];
  if (b === null || s === null || c === null) return [];
  // What was brought in from the years before is carried on with what is left: 50 + 80 = 130.
  const brought = onlyOf(facts, 'carryover.initial');
  const i = brought === null ? null : intervalOf(brought);
  if (brought !== null && i !== null && meet(minus(b, s), minus(c, i))) {
    const relation = relationOf('carryover', [carried], [budget, spent], [brought]);
    return [
      holds(relation, {
        kind: 'brought',
        facts: [carried, budget, spent, brought],
        places: [...places, brought.place],
        values: { brought: shown(brought), carried: shown(carried) },
        reckoned: [
          differenceOf('carryover', budget, [spent], carried),
          differenceOf('kept', carried, [brought], carried),
        ],
      }),
    ];
  }
  if (meet(b, s) && below(NOTHING, c))
    return [
      {
        relation: relationOf('carryover', [carried], [budget, spent]),
        finding: finding({
          code: 'SPENT_ALL_BUT_CARRIED',
          kind: 'all',
          severity: 'note',
          facts: [carried, budget, spent],
          places,
          values: { carried: shown(carried), budget: shown(budget), executed: shown(spent) },
          reckoned: [differenceOf('carryover', budget, [spent], carried)],
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
  const isOpen = verdict !== null && verdict.finding !== null && isExplained(facts, budget, [spent, carried]);
  return verdict === null || isOpen ? [] : [verdict];
};

// 收入总计 with what was brought in, less 支出总计, is what is carried on. Income of the year alone is not; a difference
// that falls short by what was brought in, or taken back, shows nothing: told where a source says it is in the income.
function ofIncome(facts: readonly Fact[], carried: Fact): Verdict[] {
  const [income, spent] = ['income', 'expenditure'].map((key) => onlyOf(facts, key));
  if (income == null || spent == null) return [];
  // 收入总计 and 支出总计 of a balance are equal: what is carried on is among what is spent.
  if (income.value === spent.value) return [];
  const withBrought = ownOf(facts, 'source.income').some(({ of }) => of === '上年结转');
  const verdict = checkDifference({
    from: income,
    take: spent,
    result: carried,
    kind: 'income',
    severity: 'note',
    places: [carried, income, spent].map(({ place }) => place),
  });
  return verdict === null || (verdict.finding !== null && !withBrought) ? [] : [verdict];
}

// All is said to be spent, no amounts told, and something is left.
function ofRate(facts: readonly Fact[], carried: Fact): Verdict[] {
  const rate = onlyOf(facts, 'rate');
  const c = intervalOf(carried);
  if (rate?.value !== '100' || rate.hedge !== null || c === null || !below(NOTHING, c)) return [];
  const found = finding({
    code: 'SPENT_ALL_BUT_CARRIED',
    kind: 'rate',
    severity: 'note',
    facts: [carried, rate],
    places: [carried.place, rate.place],
    values: { carried: shown(carried), rate: shown(rate), formula: `${shown(rate)}；${shown(carried)}` },
  });
  return [{ relation: null, finding: found }];
}
