import { projectKey } from '../keys.ts';
import { type Telling, valueOf } from './telling.ts';

const RATE = { measure: 'rate', metric: '预算完成率' } as const;
/** A rate is printed in percent. */
const PERCENT = '100';

/**
 * Gives the rate of a project its measure where its budget and what was spent of it, told ahead in the same sentence, come
 * to it, however it is called.
 *
 * @example // 沙河整治。年度预算 7,600 万元，支付 6,460 万元，完成 85.00% → project.rate
 */
export function byProject<T extends Telling>(told: readonly T[]): readonly T[] {
  return told.map((one, at) => {
    const { quantity } = one.clause;
    if (one.key !== null || quantity.unit.kind !== 'rate' || quantity.value === null || one.change !== null)
      return one;
    const ahead = told.slice(Math.max(0, at - AHEAD), at).filter(({ place }) => place === one.place);
    const executed = ahead.findLast(({ key }) => key?.key === 'project.executed');
    const budget = ahead.findLast(({ key }) => key?.key === 'project.budget' && key.of === executed?.key?.of);
    if (executed?.key == null || budget === undefined || valueOf(budget).eq('0')) return one;
    const rate = valueOf(executed).div(valueOf(budget)).times(PERCENT);
    return rate.minus(quantity.value).abs().lte(quantity.precision)
      ? { ...one, key: projectKey(RATE, executed.key.of ?? '') }
      : one;
  });
}

/** Its budget and its spending stand so near. */
const AHEAD = 4;
