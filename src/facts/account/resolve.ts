import type { Decimal } from '../decimal.ts';
import { type Key, type Total, partKey, projectKey } from '../keys.ts';
import { type Account, tell } from './account.ts';
import { UNKNOWN, turnTo } from './turn.ts';

/** Measures that are told of a whole in one breath: its budget, then what was spent of it, then the rate. */
const REPEATED = new Set(['budget', 'executed', 'rate']);
const STRONG = /^(?:全年|年度|部门|整体|支出|总)*预算(?:数|总额)$/u;

/**
 * The key of a total of the account's owner; null where it is of a part that is being told of, or of nobody known.
 *
 * @param value in the base unit, null where it is malformed
 * @param bare whether the words before it name nobody
 * @example resolved(account, total, value, true)?.key // 'executed', behind 全年预算数…；执行数
 */
export function resolved(account: Account, total: Total, value: Decimal | null, bare: boolean): Key | null {
  const { whose, list } = account;
  const { measure, metric } = total;
  const kept = measure === 'budget.initial' ? 'budget' : measure;
  if (whose.kind === 'unknown') return null;
  if (whose.kind === 'project') {
    const budget = account.told.get('budget');
    // More than the project's budget, behind its place in a list: it is the department's, or another's.
    if (account.within && kept === 'executed' && budget != null && value?.gt(budget) === true) {
      turnTo(account, UNKNOWN);
      return null;
    }
    tell(account, kept, value);
    return projectKey(total, whose.name);
  }
  if (bare && account.headed !== null) {
    const { group, of } = account.headed;
    return REPEATED.has(measure) ? partKey(group, of, measure) : null;
  }
  if (bare && account.opener !== null && account.told.size === 0 && REPEATED.has(measure)) {
    const { group, of, measure: own } = account.opener;
    if (measure !== 'budget') return own === 'budget' ? partKey(group, of, measure) : null;
    account.opener = null;
    if (!/全年/u.test(total.ending)) return null;
  }
  if (list !== null && bare) {
    const isNew = list.measure === 'initial' && /全年|调整/u.test(total.ending);
    const isOfBudget = list.measure === 'initial' && kept === 'budget' && !isNew;
    const splits = kept === list.measure || isOfBudget || (list.measure === 'aside' && kept === 'carryover');
    const isPart = splits && (list.bracket || !STRONG.test(total.ending));
    if (isPart) {
      list.group ??= '';
      account.last = { apart: false };
      return null;
    }
    const open = account.last;
    if (list.bracket) {
      if (open !== null) return null;
    } else {
      if (open?.apart === true || (measure === 'rate' && open !== null && !agrees(account, value)))
        return null;
      account.list = null;
    }
  }
  tell(account, measure, value);
  return { key: measure, of: null, metric };
}

/**
 * Whether a rate is that of the totals told, to a point; false where one of them is not known.
 *
 * @example agrees(account, new Decimal('90')) // true, behind "全年预算数 6000 万元，执行数 5400 万元"
 */
export function agrees({ told }: Account, rate: Decimal | null): boolean {
  const [budget, executed] = [told.get('budget'), told.get('executed')];
  if (budget == null || executed == null || rate === null || budget.eq('0')) return false;
  return executed.div(budget).times('100').minus(rate).abs().lte('1');
}
