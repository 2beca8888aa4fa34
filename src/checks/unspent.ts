import { checkDifference } from './difference.ts';
import type { Evidence, Mention, Sentence } from './evidence.ts';
import type { Check, Verdict } from './verdict.ts';

/** 未执行, 未支出, 结余 without 结转: what is left of the budget named in the same sentence. */
const LEFT = /(?:未执行|未支出|未使用|未完成支付|剩余|结余|差额)(?:资金|金额|数|预算|指标)?[为共计]?$/u;

/** 预算 100 万元，执行 90 万元，未执行 10 万元: the three told together must agree. */
export const unspent: Check = ({ sentences }: Evidence) => sentences.flatMap(leftIn);

function leftIn(sentence: Sentence): Verdict[] {
  return sentence.mentions.flatMap((left, i) => {
    if (!LEFT.test(left.lead) || /结转|累计|历年|上年/u.test(left.lead) || left.fact.kind !== 'money')
      return [];
    const before = sentence.mentions.slice(0, i).toReversed();
    const spent = before.find((one) => isOf(one, 'executed') && sameOf(one, before));
    const budget = before.find((one) => isOf(one, 'budget') && one.fact.of === spent?.fact.of);
    if (spent === undefined || budget === undefined) return [];
    const verdict = checkDifference({
      from: budget.fact,
      take: spent.fact,
      result: left.fact,
      kind: 'unspent',
      severity: 'conflict',
      places: [left.place, budget.place, spent.place],
    });
    return verdict === null ? [] : [verdict];
  });
}

function isOf({ fact }: Mention, key: string): boolean {
  return fact.measure === key || (fact.measure?.endsWith(`.${key}`) ?? false);
}

// The number nearest before the rest decides of whom the rest is.
function sameOf(one: Mention, before: readonly Mention[]): boolean {
  return one.fact.of === before.find(({ fact }) => fact.kind === 'money')?.fact.of;
}
