import { Decimal, grouped } from './decimal.ts';
import type { Fact } from './fact.ts';
import { fold } from '../text/fold.ts';

/** The scales money and areas are printed in, the base unit's worth of each. */
const SCALES = [
  ['亿', '100000000'],
  ['万', '10000'],
] as const;

/** A scale and what one of it is in the base unit: 万, 10000. */
export interface Scale {
  readonly word: '亿' | '万' | '';
  readonly worth: Decimal;
}

/** The scale a fact is printed in: 万 for "6061.31 万元", none for "301275.73 元". */
export function scaleOf(figure: Pick<Fact, 'printed' | 'kind' | 'unitFrom'>): Scale {
  const words = `${figure.printed}${figure.unitFrom?.words ?? ''}`;
  const found = SCALES.find(([word]) => figure.kind !== 'rate' && words.includes(word));
  return { word: found?.[0] ?? '', worth: new Decimal(found?.[1] ?? '1') };
}

/** Decimals that are printed: 2 for "6061.31 万元" and for "0.00 万元". */
export function decimalsOf(printed: string): number {
  return /\.\s?(\d+)/u.exec(fold(printed))?.[1]?.length ?? 0;
}

/**
 * A fact for people: thousands grouped, the scale and the decimals as printed, a hedge kept in its place.
 *
 * @example display(budget) // "13,092.54 万元", printed "130,92.54 万元"
 */
export function display(fact: Fact): string {
  if (fact.value === null) return fact.printed;
  if (fact.hedge !== null) {
    return `${fact.printed.replace(/\s+/gu, ' ').trim()} ${fact.unitFrom?.words ?? ''}`.trimEnd();
  }
  if (fact.kind === 'rank') return `第 ${fact.value} 名`;
  const { word, worth } = scaleOf(fact);
  const number = fixed(new Decimal(fact.value).div(worth), decimalsOf(fact.printed));
  return withUnit(number, word, fact.unit);
}

/** A computed value, in the scale of its operands and with so many decimals. */
export function displayComputed(value: Decimal, scale: Scale, unit: string, decimals: number): string {
  return withUnit(fixed(value.div(scale.worth), decimals), scale.word, unit);
}

/** Grouped, with at least the printed decimals: 0.00 stays 0.00. Never fewer than the value has. */
export function fixed(value: Decimal, decimals: number): string {
  const text = grouped(value);
  const has = text.split('.')[1]?.length ?? 0;
  if (has >= decimals) return text;
  return `${text}${has === 0 ? '.' : ''}${'0'.repeat(decimals - has)}`;
}

/** "13,092.54 万元", "88.06%", "53 宗". */
function withUnit(number: string, scale: string, unit: string): string {
  return '%‰‱'.includes(unit) && unit !== '' ? `${number}${unit}` : `${number} ${scale}${unit}`.trim();
}
