import { Decimal } from '../facts/decimal.ts';

/** From exact values to pixels, zero included. */
export interface LengthScale {
  /** Where zero stands, from the low end. */
  readonly zero: number;
  /** How far from zero a value reaches, in its sign's direction. */
  readonly reach: (value: string) => number;
}

/** Digits of a pixel that a picture can show. */
const PLACES = 2;

/**
 * A scale of `pixels` that holds all values and zero. Lengths are in proportion: twice the value, twice the length.
 *
 * @throws where a value is no exact decimal
 * @example lengthScale(['200', '-100'], 300) // zero 100, reach('200') 200, reach('-100') -100
 */
export function lengthScale(values: readonly string[], pixels: number): LengthScale {
  const exact = values.map((value) => new Decimal(value));
  const zero = new Decimal('0');
  const high = exact.reduce((most, value) => (value.gt(most) ? value : most), zero);
  const low = exact.reduce((least, value) => (value.lt(least) ? value : least), zero);
  const range = high.minus(low);
  // The one step from decimals to floats: geometry, never a number that is read.
  const whole = new Decimal(pixels.toFixed(PLACES));
  const share = (value: Decimal): number =>
    range.eq(zero) ? 0 : Number(value.times(whole).div(range).toFixed(PLACES));
  return { zero: share(low.times('-1')), reach: (value) => share(new Decimal(value)) };
}
