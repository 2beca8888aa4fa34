import type { Clause } from '../clause.ts';
import { isPaid, isSpent, partIn, placeKey, staffKey, type Total, totalIn } from '../keys.ts';
import { sharesOf, yearsIn } from '../shared.ts';
import { withoutOwn } from '../whose.ts';
import type { Account } from './account.ts';
import { type Entry, NONE, said } from './entry.ts';
import { walk } from './lists.ts';
import { partEntry } from './part.ts';
import { again, changing, promised } from './pending.ts';
import { spentOf } from './spent.ts';
import { totalEntry } from './total.ts';
import { UNKNOWN, isOwn, turnTo } from './turn.ts';

const MARK = /^[（(][一二三四五六七八九十\d]{1,3}[）)]/u;
/** 涉及项目, 纳入评价的项目共, 项目绩效自评: projects are counted. */
const PROJECTS = /项目(?:共计?|数|绩效自评|自评)?$/u;
/** The number behind is of the one year or the other. */
const COMPARED = /[与同和跟](?:[上去]|20\d\d)年(?:度|同期)*相?比/u;
const PLANNED = /预算总?(?:收入|支出)[为共计]*$/u;
/** 全年共列支: of the whole, if of anything. */
const ALL_SPENT =
  /^(?:全年|年度|当年|本年)?(?:实际)?(?:共|总共|一共|累计|合计)(?:列支|支用|用款|开支|花费|支付|支出)$/u;
const MARK_END = /^[一二三四五六七八九十\d]{1,3}[）)]/u;

/**
 * The well-known metric of the k-th number of a sentence, and whose it is. Moves the account on.
 *
 * @param label the words before the number, cleaned: "疫情防控项目全年预算数"
 * @param fresh whether it is the first number behind a full stop
 */
export function enter(
  account: Account,
  clauses: readonly Clause[],
  k: number,
  { label, fresh }: { label: string; fresh: boolean },
): Entry {
  const printed = clauses[k];
  if (printed === undefined) return NONE;
  const clause = withoutMark(printed);
  const listed = yearsIn(clause.gap);
  if (listed.length > 1) account.years = listed;
  const named = walk(account, clause);
  account.rested = false;
  const { quantity, left, right, gap } = clause;
  const { kind } = quantity.unit;
  if (kind === 'people') return { ...NONE, key: isPartOfStaff(clause, label) ? null : staffKey(label) };
  if (kind === 'area') return { ...NONE, key: placeKey(label, kind, quantity.unit.base) };
  if (kind !== 'money' && kind !== 'rate' && kind !== 'count') return NONE;
  // 安排项目12个，预算资金…: what follows may be of those projects.
  if (kind === 'count' && (PROJECTS.test(left) || /^项目/u.test(right)) && account.opener === null)
    turnTo(account, UNKNOWN);
  account.compared ||= COMPARED.test(gap);
  const shared = account.shares ?? startShares(account, clauses, k, label);
  if (shared !== null) return fromShares(account, shared, clause, fresh);
  const entry = entryOf(account, clause, calledIn(gap, kind) ?? unmarked(label), fresh && !named);
  account.lastKey = entry.key;
  account.numbered ||= kind === 'rate' || /分值|权重|指标/u.test(left);
  return quantity.range === true || account.compared ? { ...entry, key: null } : entry;
}

/** 日常公用和人员开支（即基本支出）7,852.25 万元: what a bracket right before the number calls it; null where none does. */
function calledIn(gap: string, kind: string): string | null {
  const name = CALLED.exec(gap)?.groups?.['name'] ?? '';
  return kind === 'money' && partIn(name, kind)?.measure === null ? name : null;
}

const CALLED = /[（(](?:即|也就是)?(?<name>\p{Script=Han}{4,8})[）)]$/u;

/** 现有工作人员 181 人，其中在编 128 人: fewer than are there. */
function isPartOfStaff({ within }: Clause, label: string): boolean {
  return within && /(?<![实职有])在编(?:人数|人员|职工)?$/u.test(label);
}

/** 全年用款: what was spent in all, where no part and no project is named. */
function allSpent({ left, quantity }: Clause): Total | null {
  if (quantity.unit.kind !== 'money' || !YEAR_SPENT.test(left)) return null;
  return { measure: 'executed', metric: '执行数', ending: left, proven: false };
}

const YEAR_SPENT = /^(?:全年|年度|本年)(?:实际|累计|共|总共|一共|合计)*(?:用款|列支|支用|开支)$/u;

/** Money that has no key: what is told behind it may be of it. */
function unknownMoney(account: Account, left: string): void {
  if (ALL_SPENT.test(left)) return;
  if (PLANNED.test(left)) account.aside = true;
  else if (account.told.size === 0 && !/收入$/u.test(left)) account.loose = true;
}

function unmarked(words: string): string {
  return words.replace(MARK, '').replace(MARK_END, '');
}

/** （二）: the mark of an item is no bracket. */
function withoutMark(clause: Clause): Clause {
  const mark = MARK.exec(clause.gap)?.[0] ?? '';
  if (mark === '') return clause;
  return { ...clause, gap: clause.gap.slice(mark.length), left: unmarked(clause.left) };
}

function startShares(
  account: Account,
  clauses: readonly Clause[],
  k: number,
  label: string,
): Account['shares'] {
  const shares = sharesOf(clauses, k, label, account.years);
  account.shares = shares === null ? null : { shares, at: 0 };
  return account.shares;
}

function fromShares(
  account: Account,
  { shares, at }: NonNullable<Account['shares']>,
  clause: Clause,
  fresh: boolean,
): Entry {
  account.shares = at + 1 < shares.count ? { shares, at: at + 1 } : null;
  const label = shares.labels[at];
  if (label === undefined) return NONE;
  const entry = entryOf(
    account,
    { ...clause, left: at === 0 ? clause.left : label },
    label,
    fresh && at === 0,
  );
  return { ...entry, period: shares.years[at] ?? null };
}

function entryOf(account: Account, clause: Clause, label: string, fresh: boolean): Entry {
  const { quantity, left } = clause;
  const { kind } = quantity.unit;
  const part = partIn(label, kind) ?? partIn(withoutOwn(label, account.office), kind);
  if (part !== null) {
    const key = partEntry(account, part, quantity.value);
    const { list } = account;
    const isOpen = key === null && kind === 'money' && list === null && isOwn(account.whose);
    return {
      ...said(account, key, list !== null),
      divided: list?.divided === true,
      open: isOpen && part.measure === null ? part : null,
    };
  }
  const total =
    promised(account, clause) ??
    totalIn(label, kind, quantity.unit.base) ??
    allSpent(clause) ??
    again(account, clause);
  if (total !== null) return totalEntry(account, total, clause, fresh);
  if (kind === 'money' && (isSpent(label) || (isPaid(label) && account.whose.kind === 'project'))) {
    const key = spentOf(account, quantity.value);
    return said(account, key, true);
  }
  if (kind === 'rate') account.pending = changing(left);
  if (kind === 'money') unknownMoney(account, left);
  if (account.list !== null) account.last = { apart: true };
  return NONE;
}
