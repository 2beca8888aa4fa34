import { type Decimal, plain } from '../facts/decimal.ts';
import { decimalsOf, displayComputed, fixed, type Scale, scaleOf } from '../facts/display.ts';
import type { Report } from '../report/report.ts';
import type { Known } from './computed.ts';
import type { Computed } from './draft.ts';

/** One of several numbers of the same thing, and whose report prints it. */
export interface Ranked {
  readonly report: Report;
  readonly fact: Known;
  /** What it is ordered by: the value, negative where the figure tells of a decline. */
  readonly value: Decimal;
}

/** A number worked out of several reports, with the report of each operand. */
export interface Across {
  readonly computed: Computed;
  readonly reports: readonly Report[];
}

/** Fewer numbers than these have no middle worth telling. */
export const ENOUGH = 5;

/**
 * The median of numbers in order: the one in the middle, or half the sum of the two; null of fewer than five.
 *
 * @param ranked highest first
 * @example median('执行率', ranked)?.computed.formula // "(88.06% + 87.5%) ÷ 2" of an even number
 */
export function median(metric: string, ranked: readonly Ranked[]): Across | null {
  if (ranked.length < ENOUGH) return null;
  const upper = ranked[Math.floor((ranked.length - 1) / 2)];
  const lower = ranked[Math.floor(ranked.length / 2)];
  if (upper === undefined || lower === undefined) return null;
  const name = `${metric}的中位数（${ranked.length} 个单位）`;
  if (upper === lower) {
    const shown = operand(upper, worthOf([upper]));
    return across(name, upper.value, [upper], `第 ${(ranked.length + 1) / 2} 位：${shown}`, 0);
  }
  const both = [upper, lower] as const;
  const value = upper.value.plus(lower.value).div('2');
  const [one, other] = both.map((each) => operand(each, worthOf(both)));
  return across(name, value, both, `(${one ?? ''} + ${other ?? ''}) ÷ 2`, 0);
}

/**
 * What the highest is above the lowest; in 百分点 of rates. Null of fewer than five.
 *
 * @param ranked highest first
 */
export function spread(metric: string, ranked: readonly Ranked[]): Across | null {
  const [highest, lowest] = [ranked[0], ranked.at(-1)];
  if (ranked.length < ENOUGH || highest === undefined || lowest === undefined) return null;
  const both = [highest, lowest] as const;
  const decimals = Math.max(...both.map(({ fact }) => decimalsOf(fact.printed)));
  const [one, other] = both.map((each) => operand(each, worthOf(both)));
  const value = highest.value.minus(lowest.value);
  const name = `${metric}的极差（最高减最低）`;
  const found = across(name, value, both, `${one ?? ''} − ${other ?? ''}`, decimals);
  if (found.computed.unit !== '%') return found;
  const display = `${found.computed.hedge ?? ''}${fixed(value, decimals)} 个百分点`;
  return { ...found, computed: { ...found.computed, unit: '百分点', display } };
}

function across(
  metric: string,
  value: Decimal,
  operands: readonly [Ranked, ...Ranked[]],
  formula: string,
  decimals: number,
): Across {
  const [first] = operands;
  const hedge = operands.some(({ fact }) => fact.hedge !== null) ? '约' : null;
  const scale = worthOf(operands);
  const { unit } = first.fact;
  const shown = displayComputed(value, scale, unit, Math.max(decimals, 0));
  return {
    computed: {
      ...{ metric, value: plain(value), unit, hedge, display: `${hedge ?? ''}${shown}`, formula },
      from: [first.fact, ...operands.slice(1).map(({ fact }) => fact)],
    },
    reports: operands.map(({ report }) => report),
  };
}

/** The smallest scale in which one of them is printed. */
function worthOf(operands: readonly Ranked[]): Scale {
  return operands
    .map(({ fact }) => scaleOf(fact))
    .reduce((least, scale) => (scale.worth.lt(least.worth) ? scale : least));
}

function operand({ fact, value }: Ranked, scale: Scale): string {
  const own = scaleOf(fact).worth.eq(scale.worth) ? decimalsOf(fact.printed) : 0;
  return displayComputed(value, scale, fact.unit, own);
}
