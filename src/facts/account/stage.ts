import type { Total } from '../keys.ts';
import type { Whose } from '../whose.ts';
import type { Account } from './account.ts';
import { type Entry, NONE, said } from './entry.ts';
import { isOwn } from './turn.ts';

/** A change of the budget is not the budget: 年中追加环卫预算, 调减预算. */
const CHANGE = /(?:追加|追减|调增|调减|压减|核减|削减|增加|减少|缩减|净增)的?$/u;
/** 执行预算 5800 万元: what was done with the budget. */
const DONE = /(?:执行|完成)$/u;
/** 本年结余: what this year left over, and not what stands at its end; 累计结余: of many years. */
const FLOW = /本年|当年|累计|历年|(?<!年[末底终]|期末)滚存/u;
const CHANGED = /^budget\.(?:added|cut|change)$/u;
/** 预算调整为 6300 万元 is a budget, 预算调整 300 万元 a change of one. */
const TURNED = /调整[为至到]/u;
/** 县人代会批准我局部门预算: a people's congress adopts it before the year goes on. */
const ADOPTED =
  /^[^；;]{0,12}(?:人代会|人大(?:常委会|会)?|人民代表大会)\p{Script=Han}{0,4}(?:批准|批复|审议|审查)(?![^；;]*(?:追加|调整))/u;
/** 年初，区里批复我镇部门预算: granted at the year's beginning, which stands a clause ahead. */
const GRANTED = /年初[，,][^；;，,]{0,8}(?:批复|批准|核定|核批|下达|安排)(?![^；;]*(?:追加|调整))/u;
const INITIAL = { measure: 'budget.initial', metric: '年初预算数' };

/**
 * The total as the words before its name have it: what was told at the year's beginning is 年初预算.
 *
 * @param subject the words before the total's name
 * @param gap all words since the number before
 * @example atStage(total, '县财政局年初批复我局').measure // 'budget.initial', of 部门预算
 */
export function atStage(total: Total, subject: string, gap = subject): Total {
  const isFirst = /年初/u.test(subject) || ADOPTED.test(gap) || GRANTED.test(gap);
  const isInitial = total.measure === 'budget' && isFirst && !/调整|追加|全年/u.test(total.ending);
  return isInitial ? { ...total, ...INITIAL } : total;
}

/**
 * Whether a total is not told by this number: it is a change of a budget, or what was done with one.
 *
 * @param left the words before the number; @param subject those of them before the total's name
 * @example isOther(total, '全年执行预算', '全年执行') // true
 */
export function isOther({ measure, ending }: Total, left: string, subject: string): boolean {
  if (CHANGE.test(subject)) return true;
  if (measure === 'carryover') return !/结转/u.test(ending) && FLOW.test(`${subject}${ending}`);
  return measure === 'budget' && (DONE.test(subject) || (ending.endsWith('调整') && !TURNED.test(left)));
}

/**
 * What the account says of a change of the budget; undefined where the total is none. A change is the department's
 * where its budget was told before and nobody else is named.
 *
 * @example // 年初预算 6000 万元，年中追加 500 万元 → 'budget.added'
 */
export function changeOf(account: Account, { measure, metric }: Total, { kind }: Whose): Entry | undefined {
  if (!CHANGED.test(measure)) return undefined;
  account.aside = true;
  const { whose, told, list, headed } = account;
  const isSure = (list === null || list.bracket) && headed === null && told.has('budget');
  if (!isSure || !isOwn(whose) || (kind !== 'own' && kind !== 'bare')) return NONE;
  return said(account, { key: measure, of: null, metric }, true);
}

/**
 * Whether income or spending are those of a plan; from there on to the end of the sentence they are.
 *
 * @example isPlanned(account, total, '2022年部门预算') // true, of 收入总计
 */
export function isPlanned(account: Account, { measure }: Total, subject: string): boolean {
  if (measure !== 'income' && measure !== 'expenditure') return false;
  account.planned ||= /预算$/u.test(subject);
  if (account.planned) account.aside = true;
  return account.planned;
}
