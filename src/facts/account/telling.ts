import { Decimal } from '../decimal.ts';
import type { Change } from '../fact.ts';
import type { Key } from '../keys.ts';
import type { Quantity } from '../quantity.ts';

/** A number of the report, with what the account said of it. */
export interface Telling {
  readonly key: Key | null;
  readonly period: string | null;
  readonly elsewhere: string | null;
  readonly role: 'actual' | 'target' | 'plan';
  readonly change: Change | null;
  readonly paragraph: { readonly number: number };
  /** Paragraph and sentence, to tell what is said together. */
  readonly place: string;
  readonly clause: {
    readonly quantity: Pick<Quantity, 'value' | 'precision' | 'unit' | 'hedge'>;
    readonly left: string;
    readonly right: string;
    readonly behind: string;
    readonly gap: string;
  };
}

/** Words of the year's beginning, of what may be spent, of what was left. */
export const BEGINNING = /年初|期初|人大|人代会|批准|批复|批给|切块|控制数/u;
export const BUDGET =
  /预算|可用|可动用|可支配|可供安排|可安排|财力|盘子|额度|指标|调整后?为|变动为|(?:追加|增加|调整|变动)后/u;
export const LEFT = /返还额度|结转|结余|结存|滚存|留存|剩|余|未用|没用|没有用|未支|没花|未执行|滞留|挂账/u;

/** What was taken back is not carried over. */
export const BACK = /收回|缴回|上缴|交回|退回|核减|统筹|注销|核销/u;

/** 社保基金: what an office keeps for others is none of its own money. */
export const FUND = /(?:社保|社会保险|养老保险|医疗保险|医保|失业保险|工伤保险)基金/u;

/** What its words give to a source, a nature or a project is no whole. */
const PART = /^(?:source|nature|project)\./u;

/** In base units; 0 where it could not be read. */
export function valueOf({ clause }: Telling): Decimal {
  return clause.quantity.value ?? new Decimal('0');
}

/** Whether it is an amount of money above nought, and of no part. */
export function isMoney({ clause: { quantity }, key }: Telling): boolean {
  if (key !== null && PART.test(key.key)) return false;
  return quantity.unit.kind === 'money' && quantity.value?.gt('0') === true;
}

/** The words from the number before it, and those right behind it. */
export function wordsOf({ clause }: Telling): string {
  return `${clause.gap}${clause.right}`;
}

/** 共安排项目 12 个，预算 1,535 万元: the money of projects, whatever rate it has. */
export function ofProjects(own: readonly Telling[], budget: Telling): boolean {
  const at = own.indexOf(budget);
  const before = own[at - 1];
  const counted = before?.place === budget.place && !isMoney(before) ? wordsOf(before) : '';
  return PROJECT.test(`${counted}${lastClause(budget.clause.gap)}`);
}

const PROJECT = /(?:项目|工程)(?!支出|资金)/u;

/** What stands behind the last comma: 年中因基金项目追加，调整下来全年可用 is of no project. */
function lastClause(words: string): string {
  return words.split(/[，,；;]/u).at(-1) ?? '';
}
