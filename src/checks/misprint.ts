import { fold } from '../text/fold.ts';

/**
 * Whether two prints are one number but for a slip of the hand: one digit is another, or two neighbours have changed
 * places. Closing zeros prove nothing and are left out; what remains must have as many digits in both.
 *
 * @example isMisprint('4,812', '4,821') // true
 * @example isMisprint('91.6%', '94.6%') // true
 * @example isMisprint('96.5%', '98.1%') // false
 */
export function isMisprint(one: string, other: string): boolean {
  const [a, b] = [one, other].map(digitsOf);
  if (a === undefined || b === undefined || a.length !== b.length || a === b) return false;
  const apart = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [first = 0, second] = apart;
  if (apart.length === 1) return true;
  return apart.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

/**
 * Whether two prints have the same digits in another order, three at least: 12.4 and 14.2, 1,427 and 1,742. Numbers of
 * two matters seldom have.
 *
 * @example isSwapped('3.86万', '3.68万') // true
 */
export function isSwapped(one: string, other: string): boolean {
  const [a, b] = [one, other].map(digitsOf);
  return a !== b && tellingDigits(one) >= SWAPPED && sorted(a) === sorted(b);
}

const SWAPPED = 3;

function sorted(digits = ''): string {
  return [...digits].toSorted().join('');
}

/**
 * How many digits of a print say something: 4 of "4,812", 3 of "22,600".
 */
export function tellingDigits(printed: string): number {
  const digits = digitsOf(printed);
  let [from, to] = [0, digits.length];
  while (digits[from] === '0') from += 1;
  while (to > from && digits[to - 1] === '0') to -= 1;
  return to - from;
}

function digitsOf(printed: string): string {
  return fold(printed).replace(/\D+/gu, '');
}
