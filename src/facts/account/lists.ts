import type { Clause } from '../clause.ts';
import { partIn } from '../keys.ts';
import { whoseAhead } from '../whose.ts';
import type { Account, List } from './account.ts';
import { isOwn, sameName, turnTo } from './turn.ts';

/** 按支出性质看, 支出：: the money told of behind it was spent. */
const SPENDING = /支出(?:按|中$|的?(?:性质|功能|用途|类别|结构|构成|经济)|情况|$)|决算|实际支出/u;
/** 本年收入中，: its parts follow, the whole was told before or not at all. */
const INCOMING = /(?:本年|全年|年度|当年|总)?收入(?:来源|构成|结构)?(?:中|情况)$/u;
const LISTS = /其中|包括|含|(?:按|从)[^，]{1,10}[分看划]/u;

/**
 * Walks over the words since the number before: brackets, lists, and whose the clauses ahead are. Gives whether one of
 * them names somebody.
 *
 * @example walk(account, clause) // "（其中：": a bracket opens, and in it a list of the last total's parts
 */
export function walk(account: Account, { gap, left }: Clause): boolean {
  let named = false;
  const words = gap.slice(0, Math.max(0, gap.length - left.length));
  for (const run of words.match(/[（(）)]|[^（(）)]+/gu) ?? []) {
    if (/^[（(]/u.test(run)) open(account);
    else if (/^[）)]/u.test(run)) close(account);
    else
      for (const [, piece = '', sign = ''] of run.matchAll(/([^，,：:；;。、]+)([，,：:；;。、]?)/gu))
        named = ahead(account, piece, sign) || named;
  }
  if (LISTS.test(left)) split(account, left);
  return named;
}

/** One clause without a number, and the sign behind it. Gives whether it names somebody. */
function ahead(account: Account, piece: string, sign: string): boolean {
  if (LISTS.test(piece)) split(account, piece);
  if (INCOMING.test(piece) && isOwn(account.whose))
    account.list = { measure: 'income', group: null, nested: null, bracket: false, divided: true };
  if (SPENDING.test(piece) && !/预算/u.test(piece)) account.spending = true;
  const isLed = /[：:]/u.test(sign);
  const led = !isLed ? null : account.base.kind === 'project' ? 'project' : 'other';
  const about = piece.replace(/方面$/u, '');
  const part = isLed || about !== piece ? partIn(about, 'money') : null;
  if (part?.measure === null && isOwn(account.whose)) {
    account.headed = part;
    return false;
  }
  const whose = whoseAhead(piece, account.office, led);
  if (whose !== null) turnTo(account, whose);
  if (whose !== null || /合计|总计/u.test(piece)) account.headed = null;
  return whose !== null;
}

function open(account: Account): void {
  const { whose, list, last, total, lastKey, aside } = account;
  account.brackets.push({ whose, list, last, key: lastKey });
  account.last = null;
  const measure = aside ? 'aside' : (list?.measure ?? total);
  if (measure !== null) account.list = { measure, group: null, nested: list, bracket: true, divided: false };
}

function close(account: Account): void {
  const saved = account.brackets.pop();
  if (saved === undefined) return;
  if (!sameName(account.whose, saved.whose)) account.whose = saved.whose;
  account.list = saved.list;
  account.lastKey = saved.key;
  account.last = saved.last === null ? null : { apart: saved.last.apart };
}

/**
 * 其中: the parts of the last total, or, within a list that has told parts, of its last part. Behind ； 按…分 splits the
 * same whole once more.
 */
function split(account: Account, words: string): void {
  const { list, total, aside, rested } = account;
  if (list?.group === null && !aside) return;
  const divided = !/其中|包括|含/u.test(words);
  const isBeside = divided && rested && list?.bracket === false;
  const around = isBeside ? list.nested : list;
  const whole = around ?? (divided ? null : wholeOf(account));
  const measure = aside ? 'aside' : (list?.measure ?? whole?.measure ?? total);
  if (measure !== null) account.list = { measure, group: null, nested: whole, bracket: false, divided };
}

/** 一般公共预算财政拨款支出 5000 万元，其中: a part told on its own, that parts of a part may follow. */
function wholeOf({ lastKey }: Account): List | null {
  if (lastKey === null || lastKey.of === null) return null;
  const [group = '', measure = ''] = lastKey.key.split('.');
  if (group !== 'source' && group !== 'nature') return null;
  // A source within a source is none beside it; 财政拨款 is but the name of several.
  const isOne = group === 'source' && lastKey.of !== '财政拨款';
  const name = isOne ? `${group}.${lastKey.of}` : group;
  return { measure, group: name, nested: null, bracket: false, divided: false };
}
