import { ASKING, withoutEnd } from './asked.ts';
import { listAsked } from './chapter.ts';
import type { Part } from './part.ts';
import { holdsOne } from './words.ts';

/** What answers a question: a number or nothing; a number where one fits, else passages; a passage with a date; passages. */
export type Intent = 'number' | 'perhaps' | 'list' | 'when' | 'passage';

/** 完成率, 人数, 金额: a measure is named, so that a passage without it is no answer. */
const MEASURE =
  /(?:[率额]|比例|比重|人次|面积|[人家宗户次件台个栋处场条份张辆套亩吨天总]数|时[长限]|年龄|排名|名次)$/u;
/** 有哪些单位，各几个编制: the things first, with a number each. */
const EACH = /^[^，,]*(?:有哪些|哪几)[^，,]*[，,]?(?:各|分别)/u;
const WHY = /为什么|为何|点解|原因/u;

/** Whether a question asks why: 为啥, 怎么回事. */
export function asksReason(parts: readonly Part[]): boolean {
  return parts.some(({ reading }) => reading.kind === 'reason');
}

/**
 * What answers a question of these parts.
 *
 * @example intentOf(partsOf('拆了多少违建', search, reports)) // 'number'
 */
export function intentOf(parts: readonly Part[]): Intent {
  const text = parts.map((part) => part.text).join('，');
  if (WHY.test(text) || asksReason(parts)) return 'passage';
  const counts = parts.some(({ asked }) => asked !== null && !asked.loose);
  if (parts.some(({ reading }) => reading.who) && !counts) return 'passage';
  if (holdsOne(text, ASKING.when) && !counts) return 'when';
  if (counts && !EACH.test(text)) return 'number';
  const asked = listAsked(parts);
  if (asked !== null && (asked.about.length === 0 || asked.list.titles !== null)) return 'list';
  const money = parts.some((part) => part.money !== null && part.subject.length === 0);
  if (money && !holdsOne(text, ASKING.list)) return 'number';
  if (parts.some(({ reading }) => reading.list) || holdsOne(text, ASKING.list)) return 'list';
  if (MEASURE.test(withoutEnd(text))) return 'number';
  if (holdsOne(text, ASKING.how) || holdsOne(text, ASKING.whether)) return 'passage';
  return 'perhaps';
}
