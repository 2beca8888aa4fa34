import type { Decimal } from '../decimal.ts';
import { type Key, type Part, partKey } from '../keys.ts';
import type { Account } from './account.ts';
import { isOwn } from './turn.ts';

const SPLIT = new Set(['budget', 'initial', 'executed', 'income']);
/** 其他收入, 事业收入: a source that is called by what comes in. */
const INCOME = /收入$/u;

/**
 * The key of a source's or nature's number; null where nobody can tell what of it is measured, or of which whole.
 *
 * @param value in the base unit, null where it is malformed
 * @example partEntry(account, part, value)?.key // 'source.budget' of 一般公共预算, behind 全年预算数…，其中
 */
export function partEntry(account: Account, part: Part, value: Decimal | null): Key | null {
  if (account.whose.kind === 'project' || account.whose.kind === 'unknown') return null;
  turnToIncome(account, part);
  const own = atFirst(account, planned(account, part));
  // What came in is never told as spent, whatever was told before.
  const measure =
    part.measure === 'income' && own === null ? comingIn(account) : (own ?? inherited(account, part));
  // Back from the parts of a part to the parts of the whole.
  while (account.list?.nested?.group === part.group && !account.list.bracket)
    account.list = account.list.nested;
  const { list } = account;
  // 其他收入 among what was spent, where no other source is: nobody tells what it measures.
  if (part.measure === null && INCOME.test(part.of) && measure === 'executed' && list?.group !== part.group)
    return null;
  account.last = { apart: part.measure !== null && part.measure !== list?.measure };
  if (account.told.size === 0 && account.list === null) account.opener = { ...part, measure };
  if (measure === null || (part.measure === null && part.of === '上年结转' && list === null)) {
    return part.of === '上年结转' ? initial(account) : null;
  }
  // 收入总计…，其中本年收入合计…，年初结转…: split by stages, of which a source is no equal.
  if (list?.group === '') return part.of === '上年结转' ? initial(account) : null;
  if (list !== null) list.group ??= part.group;
  if (list?.nested != null && list.nested.group !== null) return null;
  if (list !== null && part.measure === null && value === null) return null;
  account.spending ||= measure === 'executed';
  return partKey(part.group, part.of, measure);
}

/** 收入合计…，支出合计…。其中财政拨款收入…，其他收入: of the two that were told, what comes in is of the income. */
function turnToIncome(account: Account, { measure, of }: Part): void {
  const { list, told } = account;
  const isIn = measure === 'income' || (measure === null && INCOME.test(of));
  if (isIn && told.has('income') && list?.group === null && /^(?:executed|expenditure)$/u.test(list.measure))
    account.list = { ...list, measure: 'income' };
}

/** 年初预算 6000 万元，其中基本支出预算: a budget within that of the year's beginning is of the beginning. */
function atFirst({ list, total }: Account, measure: string | null): string | null {
  return measure === 'budget' && (list?.measure ?? total) === 'initial' ? 'initial' : measure;
}

/** 收入预算 6000 万元，其中一般公共预算收入 5500 万元: what splits a budget is budget, whatever it is called. */
function planned({ list }: Account, { measure, granted }: Part): string | null {
  // 一般公共预算收入 6.94 亿元: what a town takes in, where nobody says that it was granted.
  if (measure !== 'income') return measure;
  return (list === null ? granted : list.measure === 'income') ? measure : null;
}

/** 收入预算 6000 万元，其中一般公共预算收入: of a list of the budget it is budget; of what was spent it is no part. */
function comingIn({ list }: Account): string | null {
  return list !== null && /^(?:budget|initial)$/u.test(list.measure) ? list.measure : null;
}

function initial(account: Account): Key | null {
  return isOwn(account.whose) ? { key: 'carryover.initial', of: null, metric: '年初结转和结余' } : null;
}

/**
 * A part named without a measure has that of the total it splits, or of the part in whose brackets it stands. Without
 * either, 支出 in its words says that it was spent; a bare name, as in a row of a table, may be of a budget as well,
 * and has none.
 */
function inherited(account: Account, { group, outlay }: Part): string | null {
  const { list, total, told } = account;
  const measure = list?.measure ?? (told.size > 0 ? total : null);
  if (measure === 'aside') return null;
  const base = measure === 'expenditure' ? 'executed' : measure;
  if (base !== null && SPLIT.has(base) && !(base === 'income' && group === 'nature')) return base;
  return around(account, group) ?? (outlay || account.spending ? 'executed' : null);
}

/** 基本支出 900 万元（人员经费 800 万元、公用经费 100 万元）: the measure of the part that the bracket splits. */
function around({ brackets }: Account, group: string): string | null {
  const [outer, measure = ''] = brackets.at(-1)?.key?.key.split('.') ?? [];
  return outer === group && SPLIT.has(measure) ? measure : null;
}
