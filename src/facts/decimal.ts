import Big from 'big.js';

/**
 * Exact decimals for money, areas and rates. Strict: takes strings and Decimals only, throws on "130,92.54", on
 * floats and on a division by zero.
 *
 * @example new Decimal('130925400').div('10000') // 13092.54
 */
export const Decimal = Big();
Decimal.strict = true;
// More digits than any division of printed numbers needs: a rate is compared at its printed places.
Decimal.DP = 24;

/** An exact decimal. */
export type Decimal = Big;

/**
 * Every digit, no exponent and no separators.
 *
 * @example plain(new Decimal('1.5e9')) // '1500000000'
 */
export function plain(value: Decimal): string {
  return value.toFixed();
}

/**
 * The same with thousands separators, for people.
 *
 * @example grouped(new Decimal('13092.54')) // '13,092.54'
 */
export function grouped(value: Decimal): string {
  const [whole = '', fraction] = plain(value).split('.');
  const negative = whole.startsWith('-');
  const digits = negative ? whole.slice(1) : whole;
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  const text = `${negative ? '-' : ''}${groups.join(',')}`;
  return fraction === undefined ? text : `${text}.${fraction}`;
}
