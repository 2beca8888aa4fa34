import type { Clause } from '../clause.ts';
import type { Total } from '../keys.ts';
import type { Account } from './account.ts';
import { type Entry, NONE, said } from './entry.ts';
import { begins, isLoose, isOfPlace, ownerOf } from './owner.ts';
import { isFrom } from './pending.ts';
import { agrees, resolved } from './resolve.ts';
import { atStage, changeOf, isOther, isPlanned } from './stage.ts';
import { UNKNOWN, isOwn, turnTo } from './turn.ts';

/** 得分 9.67 分 behind another number, and no word of the whole: of that indicator. */
function isOfIndicator({ numbered }: Account, { left, quantity }: Clause): boolean {
  if (/自评得?分/u.test(left) && quantity.value?.gte('60') === true) return false;
  return numbered && !/总|综合|最终|整体|部门/u.test(left);
}

/** Measures that go on with the account of the sentence before. */
const GOES_ON = new Set(['executed', 'rate', 'expenditure']);
/** What the list of a total's parts measures, by the total that each of them names. */
const SPLITS: Readonly<Record<string, string>> = {
  'budget.initial': 'budget',
  budget: 'budget',
  executed: 'executed',
  income: 'income',
  expenditure: 'expenditure',
};
/** What does not say of what it is. */
const WEAK = new Set(['executed', 'rate']);
const VAGUE = /^预算(?:安排|资金|金额|指标)?$/u;
/** Rates of another budget than the year's, or of a part of it. */
const PARTIAL = /年初|调整|追加|截[至止]|财政拨款/u;
const COMPARED = /^(?:较|比|相比|同比)/u;

/**
 * What the account says of the number of a total: whose it is, and under which key. Moves the account to its owner.
 *
 * @param fresh whether it is the first number behind a full stop, and nobody was named ahead of it
 * @example totalEntry(account, total, clause, true).key?.key // 'budget', of "我街全年预算数"
 */
export function totalEntry(account: Account, named: Total, clause: Clause, fresh: boolean): Entry {
  const { left, quantity } = clause;
  const { ending } = named;
  if (ending !== '' && isFrom(left)) {
    account.pending = named;
    return NONE;
  }
  const at = ending === '' ? -1 : left.lastIndexOf(ending);
  const subject = at < 0 ? '' : left.slice(0, at).replace(/[上下前去次本当]一?$/u, '');
  if (COMPARED.test(subject) || isOther(named, left, subject)) return NONE;
  const total = atStage(named, subject, clause.gap);
  const { measure } = total;
  const whose = ownerOf(account, subject, ending);
  const change = changeOf(account, total, whose);
  if (change !== undefined) return change;
  if (isOfPlace(account, whose, total, subject)) return NONE;
  if (isPlanned(account, total, subject) || isLoose(account, whose, total)) return NONE;
  if (measure === 'score' && isOfIndicator(account, clause)) return NONE;
  if (total.proven && !agrees(account, quantity.value)) return NONE;
  const bare = whose.kind === 'bare' || (whose.kind === 'project' && whose.name === '');
  // 其中：教育支出预算 5000 万元: a part under a name of its own.
  const { list } = account;
  if (
    whose.kind === 'unknown' &&
    list !== null &&
    SPLITS[measure] === list.measure.replace('initial', 'budget')
  ) {
    list.group ??= '';
    account.last = { apart: true };
    return NONE;
  }
  // 专项资金 1200 万元，实际支出 1450 万元: of that money, whosever it is.
  if (bare && account.loose && account.told.size === 0 && (WEAK.has(measure) || VAGUE.test(ending)))
    return NONE;
  if (!bare) {
    account.headed = null;
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
  const firm = measure === 'rate' && !PARTIAL.test(left) && (whose.kind === 'own' || /整体/u.test(left));
  return { ...said(account, resolved(account, total, quantity.value, bare), GOES_ON.has(measure)), firm };
}
