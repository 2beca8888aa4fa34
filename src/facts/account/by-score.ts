import { Decimal } from '../decimal.ts';
import type { Key } from '../keys.ts';
import { type Telling, valueOf } from './telling.ts';

const SCORE: Key = { key: 'score', of: null, metric: '自评得分' };
/** Full marks and the marks lost are no part of what was reached. */
const NO_MARK = /满分|分值|权重|扣|失分|总分值?为?$/u;
/** How the whole is told. */
const WHOLE = /自评|合计|总分|总得分|总计|共计|综合|得分|评分|共得|相加/u;
/** How a part of it is told, where full marks stand beside it. */
const GOT = /(?:得分?|自评分?|评分|实得|得到)为?$/u;
const FEWEST = 2;

/**
 * Gives the self-evaluation's score its measure where the marks of its paragraph add up to it, to the last digit: no part
 * of it keeps that name.
 *
 * @example // 管理满分 50 分，自评 47.2 分，履职满分 50 分，自评 46.5 分，合计 93.7 分 → 93.7
 */
export function byScore<T extends Telling>(told: readonly T[]): readonly T[] {
  const paragraphs = new Map<number, T[]>();
  for (const one of told) {
    const { quantity, gap } = one.clause;
    if (quantity.unit.base !== '分' || quantity.value === null || one.change !== null) continue;
    if (NO_MARK.test(gap)) continue;
    const { number } = one.paragraph;
    paragraphs.set(number, [...(paragraphs.get(number) ?? []), one]);
  }
  const found = new Map<T, Key | null>();
  for (const marks of paragraphs.values()) {
    const whole = marks.find((one) => WHOLE.test(one.clause.gap) && partsOf(one, marks) !== null);
    if (whole === undefined) continue;
    for (const part of partsOf(whole, marks) ?? []) if (part.key?.key === 'score') found.set(part, null);
    found.set(whole, SCORE);
  }
  // 对照评分表自评: the sheet is nobody, whose score it would be.
  return told.map((one) => (found.has(one) ? { ...one, key: found.get(one) ?? null, elsewhere: null } : one));
}

/** The marks that come to another one: all beside it, or those that say so themselves. */
function partsOf<T extends Telling>(whole: T, marks: readonly T[]): readonly T[] | null {
  const others = marks.filter((one) => one !== whole);
  const got = others.filter(({ clause }) => GOT.test(clause.gap));
  return (
    [others, got].find(
      (parts) =>
        parts.length >= FEWEST &&
        parts.reduce((sum, one) => sum.plus(valueOf(one)), new Decimal('0')).eq(valueOf(whole)),
    ) ?? null
  );
}
