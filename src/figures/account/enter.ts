import type { Clause } from '../clause.ts';
import { isSpent, partIn, staffKey, totalIn } from '../keys.ts';
import { sharesOf, yearsIn } from '../shared.ts';
import type { Account } from './account.ts';
import { type Entry, NONE, said } from './entry.ts';
import { walk } from './lists.ts';
import { partEntry } from './part.ts';
import { again, changing, promised } from './pending.ts';
import { spentOf } from './spent.ts';
import { totalEntry } from './total.ts';

const MARK = /^[（(][一二三四五六七八九十\d]{1,3}[）)]/u;
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
  const { quantity } = clause;
  const { kind } = quantity.unit;
  if (kind === 'people') return { ...NONE, key: staffKey(label) };
  if (kind !== 'money' && kind !== 'rate' && kind !== 'count') return NONE;
  const shared = account.shares ?? startShares(account, clauses, k, label);
  if (shared !== null) return fromShares(account, shared, clause, fresh);
  const entry = entryOf(account, clause, unmarked(label), fresh && !named);
  account.lastKey = entry.key;
  return quantity.range === true ? { ...entry, key: null } : entry;
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
  const part = partIn(label, kind);
  if (part !== null) {
    const key = partEntry(account, part, quantity.value);
    const { list } = account;
    return { ...said(account, key, list !== null), divided: list?.divided === true };
  }
  const total = promised(account, clause) ?? totalIn(label, kind) ?? again(account, clause);
  if (total !== null) return totalEntry(account, total, clause, fresh);
  if (kind === 'money' && isSpent(label)) {
    const key = spentOf(account, quantity.value);
    return said(account, key, true);
  }
  if (kind === 'rate') account.pending = changing(left);
  if (account.list !== null) account.last = { apart: true };
  return NONE;
}
