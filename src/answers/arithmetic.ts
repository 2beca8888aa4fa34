import { Decimal, plain } from '../facts/decimal.ts';
import { decimalsOf, displayComputed, fixed } from '../facts/display.ts';
import { hedgeOf, isRange, type Known, operand, worthOf } from './computed.ts';
import type { Computed } from './draft.ts';

/** Decimals of an average that does not come out even. */
const DECIMALS = 2;

/**
 * Printed amounts of one unit added up, exactly; null where they are not of one unit or one is a range.
 *
 * @example total('合计', [basic, projects])?.formula // "2,482.58 + 3,578.73 万元"
 */
export function total(metric: string, items: readonly Known[]): Computed | null {
  const [first, ...rest] = items;
  if (first === undefined || rest.length === 0) return null;
  if (items.some((item) => item.unit !== first.unit || isRange(item))) return null;
  const hedge = hedgeOf(items);
  const scale = worthOf(...items);
  const value = items.reduce((sum, item) => sum.plus(item.value), new Decimal('0'));
  const decimals = items.map(({ printed }) => decimalsOf(printed)).reduce((most, one) => Math.max(most, one));
  return {
    ...{ metric, value: plain(value), unit: first.unit, hedge },
    display: (hedge ?? '') + displayComputed(value, scale, first.unit, decimals),
    formula:
      `${items.map((item) => operand(item, scale.worth)).join(' + ')} ${scale.word}${first.unit}`.trim(),
    from: [first, ...rest],
  };
}

/**
 * A printed amount shared out among what another printed number counts, in the amount's base unit and rounded half up
 * to two decimals; null where one is a range or there is nothing to share among.
 *
 * @example average('平均每人次低保金', money, people)?.formula // "737.30 万元 ÷ 3,707 人次"
 */
export function average(metric: string, amount: Known, among: Known): Computed | null {
  if (isRange(amount) || isRange(among) || new Decimal(among.value).lte('0')) return null;
  const hedge = hedgeOf([amount, among]);
  const value = new Decimal(amount.value).div(among.value).round(DECIMALS, 1);
  const [top, bottom] = [worthOf(amount), worthOf(among)];
  return {
    ...{ metric, value: plain(value), unit: amount.unit, hedge },
    display: `${hedge ?? ''}${fixed(value, DECIMALS)} ${amount.unit}`,
    formula: `${operand(amount, top.worth)} ${top.word}${amount.unit} ÷ ${operand(among, bottom.worth)} ${bottom.word}${among.unit}`,
    from: [amount, among],
  };
}

/** Decimals of a growth rate. */
const RATE_DECIMALS = 2;

/**
 * By how much a printed amount is more or less than an earlier one, in percent of that, without a sign and rounded half up;
 * null where they are not of one unit, one is a range, or the earlier is nought.
 *
 * @example growth('支出比上年的增减幅度', now, before)?.formula // "(611.74 − 502.36) ÷ 502.36"
 */
export function growth(metric: string, now: Known, before: Known): Computed | null {
  if (now.unit !== before.unit || isRange(now) || isRange(before) || new Decimal(before.value).lte('0'))
    return null;
  const hedge = hedgeOf([now, before]);
  const { worth } = worthOf(now, before);
  const [more, less] = new Decimal(now.value).gte(before.value) ? [now, before] : [before, now];
  const value = new Decimal(more.value)
    .minus(less.value)
    .times('100')
    .div(before.value)
    .round(RATE_DECIMALS, 1);
  return {
    ...{ metric, value: plain(value), unit: '%', hedge },
    display: `${hedge ?? ''}${fixed(value, RATE_DECIMALS)}%`,
    formula: `(${operand(more, worth)} − ${operand(less, worth)}) ÷ ${operand(before, worth)}`,
    from: [now, before],
  };
}

/**
 * The difference of two printed rates, in percentage points; null where one is a range or they are of two units.
 *
 * @example pointsBetween('普及率比上年的差', now, before)?.display // "1.8 个百分点"
 */
export function pointsBetween(metric: string, more: Known, less: Known): Computed | null {
  if (more.unit !== less.unit || isRange(more) || isRange(less)) return null;
  const hedge = hedgeOf([more, less]);
  const value = new Decimal(more.value).minus(less.value);
  const decimals = Math.max(decimalsOf(more.printed), decimalsOf(less.printed));
  const { worth } = worthOf(more, less);
  return {
    ...{ metric, value: plain(value), unit: more.unit, hedge },
    display: `${hedge ?? ''}${fixed(value, decimals)} 个百分点`,
    formula: `${operand(more, worth)} − ${operand(less, worth)}`,
    from: [more, less],
  };
}

/**
 * How many times one printed amount is another, rounded half up to two decimals; null where they are not of one unit, one
 * is a range, or the other is nought.
 *
 * @example times('劳资纠纷的倍数', more, less)?.display // "5.5 倍"
 */
export function times(metric: string, more: Known, less: Known): Computed | null {
  if (more.unit !== less.unit || isRange(more) || isRange(less) || new Decimal(less.value).lte('0'))
    return null;
  const hedge = hedgeOf([more, less]);
  const { worth } = worthOf(more, less);
  const value = new Decimal(more.value).div(less.value).round(DECIMALS, 1);
  return {
    ...{ metric, value: plain(value), unit: '倍', hedge },
    display: `${hedge ?? ''}${plain(value)} 倍`,
    formula: `${operand(more, worth)} ÷ ${operand(less, worth)}`,
    from: [more, less],
  };
}
