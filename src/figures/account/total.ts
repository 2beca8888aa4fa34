import type { Clause } from '../clause.ts';
import type { Total } from '../keys.ts';
import type { Account } from './account.ts';
import { type Entry, NONE, said } from './entry.ts';
import { begins, isLoose, ownerOf } from './owner.ts';
import { isFrom } from './pending.ts';
import { resolved } from './resolve.ts';
import { UNKNOWN, isOwn, turnTo } from './turn.ts';

/** Measures that go on with the account of the sentence before. */
const GOES_ON = new Set(['executed', 'rate', 'expenditure']);
/** A change of the budget is not the budget: 年中追加预算, 调减预算. */
const CHANGE = /(?:追加|调增|调减|压减|核减|削减|增加|减少|缩减|净增)的?$/u;
const COMPARED = /^(?:较|比|相比|同比)/u;

/**
 * What the account says of the number of a total: whose it is, and under which key. Moves the account to its owner.
 *
 * @param fresh whether it is the first number behind a full stop, and nobody was named ahead of it
 * @example totalEntry(account, total, clause, true).key?.key // 'budget', of "我街全年预算数"
 */
export function totalEntry(account: Account, total: Total, clause: Clause, fresh: boolean): Entry {
  const { left, quantity } = clause;
  const { measure, ending } = total;
  if (ending !== '' && isFrom(left)) {
    account.pending = total;
    return NONE;
  }
  const at = ending === '' ? -1 : left.lastIndexOf(ending);
  const subject = at < 0 ? '' : left.slice(0, at).replace(/[上下前去次本当]一?$/u, '');
  if (COMPARED.test(subject) || CHANGE.test(subject)) return NONE;
  const whose = ownerOf(account, subject, ending);
  if (isLoose(account, whose, ending)) return NONE;
  const bare = whose.kind === 'bare' || (whose.kind === 'project' && whose.name === '');
  if (!bare) {
    account.within =
      whose.kind === 'project' && (account.within || (isOwn(account.whose) && account.lastTotal !== null));
    turnTo(account, whose);
  }
  if (bare && fresh && whose.kind === 'bare' && begins(account, measure)) turnTo(account, account.base);
  else if (whose.kind === 'project' && account.whose.kind !== 'project') {
    // 项目全年预算数: of some project or of all of them, and not of the department.
    turnTo(account, UNKNOWN);
    return NONE;
  }
  account.lastTotal = { total, kind: quantity.unit.kind };
  return said(account, resolved(account, total, quantity.value, bare), GOES_ON.has(measure));
}
