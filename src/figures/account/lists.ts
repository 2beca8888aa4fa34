import type { Clause } from '../clause.ts';
import { whoseAhead } from '../whose.ts';
import type { Account } from './account.ts';
import { sameName, turnTo } from './turn.ts';

const LISTS = /其中|包括|含|(?:按|从)[^，]{1,10}[分看划]/u;

/**
 * Walks over the words since the number before: brackets, lists, and whose the clauses ahead are. Gives whether one of
 * them names somebody.
 *
 * @example walk(account, clause) // "（其中：": a bracket opens, and in it a list of the last total's parts
 */
export function walk(account: Account, { gap, left }: Clause): boolean {
  let named = false;
  const ahead = gap.slice(0, Math.max(0, gap.length - left.length));
  for (const run of ahead.match(/[（(）)]|[^（(）)]+/gu) ?? []) {
    if (/^[（(]/u.test(run)) open(account);
    else if (/^[）)]/u.test(run)) close(account);
    else
      for (const piece of run.split(/[，,：:；;。、]/u)) {
        if (piece === '') continue;
        if (LISTS.test(piece)) split(account, piece);
        const whose = whoseAhead(piece, account.office);
        if (whose === null) continue;
        turnTo(account, whose);
        named = true;
      }
  }
  if (LISTS.test(left)) split(account, left);
  return named;
}

function open(account: Account): void {
  const { whose, list, last, total, lastKey } = account;
  account.brackets.push({ whose, list, last, key: lastKey });
  account.last = null;
  const measure = list?.measure ?? total;
  if (measure !== null) account.list = { measure, group: null, nested: list, bracket: true, divided: false };
}

function close(account: Account): void {
  const saved = account.brackets.pop();
  if (saved === undefined) return;
  if (!sameName(account.whose, saved.whose)) account.whose = saved.whose;
  account.list = saved.list;
  account.last = saved.last === null ? null : { apart: saved.last.apart };
}

/** 其中: the parts of the last total, or, within a list that has told parts, of its last part. */
function split(account: Account, words: string): void {
  const { list, total } = account;
  if (list !== null && list.group === null) return;
  const measure = list?.measure ?? total;
  if (measure !== null)
    account.list = {
      measure,
      group: null,
      nested: list,
      bracket: false,
      divided: !/其中|包括|含/u.test(words),
    };
}
