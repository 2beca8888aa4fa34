import type { Decimal } from '../decimal.ts';
import { type Key, partKey, projectKey } from '../keys.ts';
import { type Account, tell } from './account.ts';

/**
 * The key of what was spent of the budget named just before, or of the account's; null where there is none.
 *
 * @example spentOf(account, value)?.key // 'source.executed', behind "一般公共预算全年预算数 5500 万元、"
 */
export function spentOf(account: Account, value: Decimal | null): Key | null {
  const { lastKey, told, whose, last } = account;
  if (whose.kind === 'unknown') return null;
  const [, group = ''] = /^(source|nature)\.(?:budget|initial)$/u.exec(lastKey?.key ?? '') ?? [];
  if (group !== '' && lastKey?.of != null) {
    return account.list === null || last?.apart === true ? partKey(group, lastKey.of, 'executed') : null;
  }
  if (!told.has('budget') || told.has('executed') || told.has('expenditure') || last !== null) return null;
  account.list = null;
  tell(account, 'executed', value);
  const total = { measure: 'executed', metric: '执行数' };
  return whose.kind === 'project'
    ? projectKey(total, whose.name)
    : { key: 'executed', of: null, metric: '执行数' };
}
