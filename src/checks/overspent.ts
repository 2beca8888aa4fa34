import { Decimal } from '../facts/decimal.ts';
import type { Fact } from '../facts/fact.ts';
import type { Evidence, Mention, Sentence } from './evidence.ts';
import { below, intervalOf } from './interval.ts';
import { finding, relationOf } from './make.ts';
import { isBudget, isSpent } from './named-rate.ts';
import { shown } from './printed.ts';
import { differenceOf } from './reckoned.ts';
import { onlyOf } from './scope.ts';
import type { Check, Verdict } from './verdict.ts';

/**
 * More was spent than the budget allows: of the office, and of what a sentence tells a budget and a spending of. It may
 * be so, with money of earlier years; a reader wants to know: a note.
 */
export const overspent: Check = ({ facts, sentences }: Evidence) => {
  const [budget, spent] = [
    onlyOf(facts, 'budget'),
    onlyOf(facts, 'executed') ?? onlyOf(facts, 'expenditure'),
  ];
  const own = budget === null || spent === null ? [] : beyond(budget, spent);
  return [...own, ...sentences.flatMap(inSentence)];
};

function inSentence({ mentions }: Sentence): Verdict[] {
  return mentions.flatMap((spent, i) => {
    const budget: Mention | undefined = mentions[i - 1];
    if (budget === undefined || !isBudget(budget) || !isSpent(spent) || spent.gap !== `，${spent.lead}`)
      return [];
    return beyond(budget.fact, spent.fact);
  });
}

/** So much more it must be, in the hundredth part: 100.02 % is rounding, or a correction. */
const LEAST = '1.001';

function beyond(budget: Fact, spent: Fact): Verdict[] {
  const [b, s] = [intervalOf(budget), intervalOf(spent)];
  if (b === null || s === null || !below(b, s) || budget.unit !== spent.unit) return [];
  if (new Decimal(budget.value ?? '0').times(LEAST).gt(spent.value ?? '0')) return [];
  const reckoned = differenceOf('over', spent, [budget], budget);
  return [
    {
      relation: relationOf('over', [spent], [budget]),
      finding: finding({
        code: 'SPENT_OVER_BUDGET',
        kind: 'over',
        severity: 'note',
        facts: [spent, budget],
        places: [spent.place, budget.place],
        values: {
          budget: shown(budget),
          spent: shown(spent),
          difference: reckoned.display,
          formula: reckoned.bare,
        },
        reckoned: [reckoned],
      }),
    },
  ];
}
