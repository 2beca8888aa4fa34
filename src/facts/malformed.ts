import { type Decimal, Decimal as D, grouped } from './decimal.ts';
import type { Reading } from './fact.ts';
import { arabic } from './numeral.ts';

/** A keyed number as the readings are tried on it. */
export interface Printed {
  readonly key: string;
  readonly of: string | null;
  readonly period: string | null;
  /** Digits as printed, blanks removed: "130,92.54". */
  readonly digits: string;
  /** What one of it is worth in the base unit. */
  readonly scale: Decimal;
  /** In the base unit; null where malformed. */
  readonly value: Decimal | null;
  /** Printed decimals of a rate: 2 for 88.06%. */
  readonly decimals: number;
  /** Paragraph and sentence, so that relations stay between numbers told together. */
  readonly place: string;
}

/** A reading with its value in the base unit. */
export interface Compelled {
  readonly value: Decimal;
  readonly reading: Reading;
}

const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/o/giu, '0'],
  [/[lI]/gu, '1'],
];

/**
 * What a malformed number may have been: the same digits in order, with the separators where they belong. A number
 * with two points has one reading for each of them.
 *
 * @example readingsOf('130,92.54') // ['13092.54']
 */
export function readingsOf(digits: string): string[] {
  const swapped = SWAPS.reduce((text, [letter, digit]) => text.replace(letter, digit), digits).replaceAll(
    ',',
    '',
  );
  const points = [...swapped.matchAll(/\./gu)].map(({ index }) => index);
  const plain = (keep: number | null): string =>
    [...swapped].filter((char, i) => char !== '.' || i === keep).join('');
  const candidates = points.length === 0 ? [swapped] : points.map(plain);
  if (points.length > 1) candidates.push(plain(null));
  return [...new Set(candidates)].filter((candidate) => arabic(candidate) !== null);
}

/**
 * The one reading of `number` that printed numbers compel, or null: budget, executed and rate told in one place
 * agree to the rate's last digit under one choice of readings and under no other, or the same metric is printed
 * right elsewhere with the same digits.
 *
 * @example because: '11,528.89 ÷ 13,092.54 = 88.06%'
 */
export function compelled(number: Printed, all: readonly Printed[]): Compelled | null {
  const fits = new Map<string, string>();
  for (const candidate of readingsOf(number.digits)) {
    const because = byRate(number, candidate, all) ?? byTwin(number, candidate, all);
    if (because !== null) fits.set(candidate, because);
  }
  const [only] = [...fits];
  if (only === undefined || fits.size > 1) return null;
  const [candidate, because] = only;
  const read = new D(candidate);
  return {
    value: read.times(number.scale),
    reading: { printed: number.digits, read: readAs(candidate), because },
  };
}

function byRate(number: Printed, candidate: string, all: readonly Printed[]): string | null {
  const own = ['budget', 'executed'].find((measure) => number.key.endsWith(measure));
  if (own === undefined) return null;
  const prefix = number.key.slice(0, -own.length);
  const sibling = (measure: string): Printed[] =>
    all.filter(
      (one) =>
        one.key === `${prefix}${measure}` &&
        one.of === number.of &&
        one.period === number.period &&
        one.place === number.place,
    );
  const reasons = new Set<string>();
  for (const rate of sibling('rate')) {
    for (const other of sibling(own === 'budget' ? 'executed' : 'budget')) {
      if (rate.value === null || !other.scale.eq(number.scale)) continue;
      const others = other.value === null ? readingsOf(other.digits) : [other.digits.replaceAll(',', '')];
      for (const option of others) {
        const [budget, executed] = own === 'budget' ? [candidate, option] : [option, candidate];
        if (!agrees(executed, budget, rate)) continue;
        reasons.add(`${readAs(executed)} ÷ ${readAs(budget)} = ${rate.digits}%`);
      }
    }
  }
  const [reason] = reasons;
  return reasons.size === 1 && reason !== undefined ? reason : null;
}

function agrees(executed: string, budget: string, rate: Printed): boolean {
  const [part, whole] = [new D(executed), new D(budget)];
  if (whole.eq('0') || rate.value === null) return false;
  return part.div(whole).times('100').round(rate.decimals, D.roundHalfUp).eq(rate.value);
}

/** The same metric of the same time, printed right in another place. */
function byTwin(number: Printed, candidate: string, all: readonly Printed[]): string | null {
  const value = new D(candidate).times(number.scale);
  const twin = all.find(
    (one) =>
      one.value !== null &&
      one.key === number.key &&
      one.of === number.of &&
      one.period === number.period &&
      one.value.eq(value),
  );
  return twin === undefined ? null : readAs(twin.digits.replaceAll(',', ''));
}

/** With separators, every printed decimal kept: "13092.50" is "13,092.50". */
function readAs(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const head = grouped(new D(whole));
  return fraction === undefined ? head : `${head}.${fraction}`;
}
