import type { Key } from '../keys.ts';
import { isOtherYear } from '../period.ts';
import { isMoney, type Telling, valueOf, wordsOf } from './telling.ts';

const ADDED: Key = { key: 'budget.added', of: null, metric: '年中追加数' };
const CUT: Key = { key: 'budget.cut', of: null, metric: '年中追减数' };
const MORE = /追加|调增|增加|增|补充|新下达/u;
const LESS = /追减|调减|核减|压减|减少|减/u;

/**
 * Gives the change of the budget within the year its measure where the budgets told prove it: what
 * the year's budget and that of its beginning differ by, to the last digit, and is told as a change.
 *
 * @example // 年初批复 4,386.20 万元。因灾后修复追加 712.35 万元，调整后 5,098.55 万元 → 712.35 is what was added
 */
export function byAdded<T extends Telling>(told: readonly T[], year: number): readonly T[] {
  const own = told.filter(
    ({ elsewhere, period }) => elsewhere === null && (period === null || !isOtherYear(period, year)),
  );
  const total = (name: string): T | undefined => own.find(({ key }) => key?.of === null && key.key === name);
  const [initial, budget] = [total('budget.initial'), total('budget')];
  const isTold = own.some(({ key }) => key !== null && /^budget\.(?:added|cut|change)$/u.test(key.key));
  if (initial === undefined || budget === undefined || isTold) return told;
  const change = valueOf(budget).minus(valueOf(initial));
  const [words, key] = change.gt('0') ? [MORE, ADDED] : [LESS, CUT];
  const found = own.filter(
    (one) => one.key === null && isMoney(one) && valueOf(one).eq(change.abs()) && words.test(wordsOf(one)),
  );
  return told.map((one) => (found.includes(one) ? { ...one, key, period: null } : one));
}
