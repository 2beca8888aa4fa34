import { Decimal } from './decimal.ts';

/** A printed number: its exact value and how many decimals it prints. */
export interface Numeral {
  readonly value: Decimal;
  readonly decimals: number;
}

const PLAIN = /^\d+(?:\.\d+)?$/u;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
/** Longer runs are not quantities of anything; the limit also keeps hostile input cheap. */
export const LONGEST = 40;

/**
 * Reads a number in Arabic digits, with proper thousands separators or none. Blanks must be gone.
 * Null where it is not one number properly written: "130,92.54", "1.2.3", "0408".
 *
 * @example arabic('13,092.54')?.value.toFixed() // '13092.54'
 */
export function arabic(printed: string): Numeral | null {
  if (printed.length > LONGEST || !(PLAIN.test(printed) || GROUPED.test(printed))) return null;
  if (/^0\d/u.test(printed)) return null;
  const value = new Decimal(printed.replaceAll(',', ''));
  return { value, decimals: (printed.split('.')[1] ?? '').length };
}

const DIGITS = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]));
DIGITS.set('〇', 0);
DIGITS.set('两', 2);
const PLACES = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
]);
/** Every character a Chinese numeral is made of. */
export const HAN_NUMERAL = '〇零一二两三四五六七八九十百千万亿';

/**
 * Reads a Chinese numeral, strictly: the places go down, no digit without its place. A place that opens the
 * numeral counts once (十二, 千). Null for what is not one number: 三五, 十二五, 一二三.
 *
 * @example han('三百二十万')?.value.toFixed() // '3200000'
 */
export function han(printed: string): Numeral | null {
  const [whole = '', fraction, ...more] = printed.split('点');
  if (whole === '' || whole.length > LONGEST || more.length > 0) return null;
  const integer = wholeOf(whole);
  if (integer === null) return null;
  if (fraction === undefined) return { value: integer, decimals: 0 };
  const digits = [...fraction].map((digit) => DIGITS.get(digit));
  if (digits.length === 0 || digits.includes(undefined)) return null;
  return { value: new Decimal(`${integer.toFixed()}.${digits.join('')}`), decimals: digits.length };
}

/** Splits at 亿, then at 万, each part below its unit; 万亿 is 10^12. */
function wholeOf(printed: string): Decimal | null {
  for (const [unit, power] of [
    ['亿', 8],
    ['万', 4],
  ] as const) {
    const at = printed.lastIndexOf(unit);
    if (at < 0) continue;
    const above = printed.slice(0, at);
    const high = above === '' ? new Decimal('1') : power === 4 ? belowTenThousand(above) : wholeOf(above);
    const rest = printed.slice(at + 1).replace(/^零/u, '');
    const low = rest === '' ? new Decimal('0') : wholeOf(rest);
    const scale = new Decimal(`1e${power}`);
    return high === null || low === null || low.gte(scale) ? null : high.times(scale).plus(low);
  }
  return belowTenThousand(printed);
}

function belowTenThousand(printed: string): Decimal | null {
  let total = 0;
  let digit: number | null = null;
  let last = 4;
  let zero = false;
  for (const char of printed) {
    const place = PLACES.get(char);
    if (place !== undefined) {
      if (place >= last || digit === 0 || (digit === null && total > 0)) return null;
      total += (digit ?? 1) * 10 ** place;
      [last, digit, zero] = [place, null, false];
      continue;
    }
    const value = DIGITS.get(char);
    if (value === undefined || digit !== null) return null;
    if (value === 0 && total > 0 && !zero) zero = true;
    else digit = value;
  }
  if (digit !== null && total > 0 && last > 1 && !zero) return null;
  return zero && digit === null ? null : new Decimal(String(total + (digit ?? 0)));
}
