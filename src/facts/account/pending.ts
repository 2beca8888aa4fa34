import type { Clause } from '../clause.ts';
import { type Total, totalIn } from '../keys.ts';
import type { Account } from './account.ts';

const FROM = /[由从](?:原来的?|年初的?)?$/u;
const TO = /^[增减调提压升降上下]\p{Script=Han}{0,3}[至到为]$/u;
const BECAME = /^[为达到至]{1,2}$/u;
const CHANGED = /(?:较|比|同比|环比)?(?:20\d\d|上|去)?年?(?:同期)?(?:增长|增加|下降|减少|上升|提高)了?约?$/u;
/** 年初预算 6000 万元，调整后 6300 万元. */
const ADJUSTED = /^(?:经|年中|中期)*调整后?[为至到]?$/u;
const AS_OF = /^截[至止]到?(?:20\d\d年)?(?:\d{1,2}月(?:[份底末]|\d{1,2}日)?|年[底末])[达为至到已]*$/u;

/**
 * Whether the words before a number tell where a measure came from; its value is the next number.
 *
 * @example isFrom('全年预算数由') // true
 */
export function isFrom(left: string): boolean {
  return FROM.test(left);
}

/**
 * The measure named before whose value this number is: 由 5000 万元增至 6000 万元, 同比下降 5%，为 6000 万元. Null where
 * none waits for one.
 *
 * @example promised(account, clause)?.measure // 'budget', of 6000 in "全年预算数由 5000 万元增至 6000 万元"
 */
export function promised(account: Account, { left, quantity }: Clause): Total | null {
  const { pending } = account;
  if (pending === null || quantity.unit.kind !== 'money') return null;
  account.pending = null;
  return TO.test(left) || BECAME.test(left) ? { ...pending, ending: '' } : null;
}

/**
 * The measure told last, at another time or stage; null where the words before the number say more than a time.
 *
 * @example again(account, clause)?.measure // 'rate', of 92 in "预算执行率截至 6 月底 80%，截至 12 月底达 92%"
 */
export function again({ lastTotal }: Account, { left, quantity }: Clause): Total | null {
  if (quantity.unit.kind === 'money' && lastTotal?.total.measure === 'budget.initial' && ADJUSTED.test(left))
    return { ...lastTotal.total, measure: 'budget', metric: '全年预算数', ending: '' };
  return lastTotal?.kind === quantity.unit.kind && AS_OF.test(left)
    ? { ...lastTotal.total, ending: '' }
    : null;
}

/**
 * The measure whose change a rate tells, and whose value comes next; null where the words tell no change of one.
 *
 * @example changing('全年预算数同比下降')?.measure // 'budget'
 */
export function changing(left: string): Total | null {
  const change = CHANGED.exec(left)?.[0] ?? '';
  return change === '' ? null : totalIn(left.slice(0, left.length - change.length), 'money');
}
