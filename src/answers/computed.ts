import { Decimal, grouped, plain } from '../facts/decimal.ts';
import type { Fact } from '../facts/fact.ts';
import { decimalsOf, displayComputed, fixed, scaleOf } from '../facts/display.ts';
import type { Computed } from './draft.ts';

/** Decimals of a computed rate where no printed one says how many. */
const RATE_DECIMALS = 2;

/** A figure whose value is known. */
export type Known = Fact & { readonly value: string };

/** Ends of a range are no amounts to reckon with. */
const RANGE = /^[-~～—–至到]+$/u;

/** What hedges an operand hedges the result. */
export function hedgeOf(operands: readonly Known[]): string | null {
  return operands.some(({ hedge }) => hedge !== null) ? '约' : null;
}

/** Whether a figure is one end of a range, which nothing is reckoned with. */
export function isRange({ hedge }: Known): boolean {
  return hedge !== null && RANGE.test(hedge);
}

export function isKnown(fact: Fact | undefined): fact is Known {
  return fact?.value != null;
}

/**
 * The difference of two printed amounts, exactly.
 *
 * @example difference('未执行数', budget, executed)?.display // "1,563.65 万元", formula "13,092.54 − 11,528.89 万元"
 */
export function difference(metric: string, from: Known, less: Known): Computed | null {
  if (from.unit !== less.unit || isRange(from) || isRange(less)) return null;
  const hedge = hedgeOf([from, less]);
  const scale = worthOf(from, less);
  const value = new Decimal(from.value).minus(less.value);
  const decimals = Math.max(decimalsOf(from.printed), decimalsOf(less.printed));
  return {
    ...{ metric, value: plain(value), unit: from.unit, hedge },
    display: (hedge ?? '') + displayComputed(value, scale, from.unit, decimals),
    formula: `${operand(from, scale.worth)} − ${operand(less, scale.worth)} ${scale.word}${from.unit}`,
    from: [from, less],
  };
}

/**
 * One printed amount in percent of another, rounded half up to `decimals`. Null where it cannot be reckoned.
 *
 * @example ratio('预算完成率', executed, budget, 2)?.display // "88.06%", formula "11,528.89 ÷ 13,092.54"
 */
export function ratio(metric: string, part: Known, whole: Known, decimals = RATE_DECIMALS): Computed | null {
  if (part.unit !== whole.unit || isRange(part) || isRange(whole) || new Decimal(whole.value).eq('0'))
    return null;
  const hedge = hedgeOf([part, whole]);
  const { worth } = worthOf(part, whole);
  const value = new Decimal(part.value).times('100').div(whole.value).round(decimals, 1);
  return {
    ...{ metric, value: plain(value), unit: '%', hedge },
    display: `${hedge ?? ''}${fixed(value, decimals)}%`,
    formula: `${operand(part, worth)} ÷ ${operand(whole, worth)}`,
    from: [part, whole],
  };
}

/** The smallest scale in which one of the operands is printed, so that every printed digit is shown. */
export function worthOf(...operands: readonly Known[]): ReturnType<typeof scaleOf> {
  const scales = operands.map(scaleOf);
  return scales.reduce((least, scale) => (scale.worth.lt(least.worth) ? scale : least));
}

/** A figure's value in a scale, as a formula shows it: "13,092.54". */
export function operand(fact: Known, worth: Decimal): string {
  const value = new Decimal(fact.value).div(worth);
  return scaleOf(fact).worth.eq(worth) ? fixed(value, decimalsOf(fact.printed)) : grouped(value);
}
