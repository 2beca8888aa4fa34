/** A number that tells things of one kind apart: the first of 第一剂. */
export interface Ordinal {
  readonly number: string;
  readonly of: string;
}

const ORDINAL = /第?([一二三四五六七八九十]|\d{1,2})([剂针期届批轮组]|季度)/gu;
const DIGITS = '零一二三四五六七八九十';

/**
 * The ordinals of a bare text; of doses 针 is 剂.
 *
 * @example ordinalsIn('第三针打了多少人') // [{ number: '3', of: '剂' }]
 */
export function ordinalsIn(text: string): Ordinal[] {
  return Array.from(text.matchAll(ORDINAL), ([, number = '', of = '']) => ({
    number: /\d/u.test(number) ? number : String(DIGITS.indexOf(number)),
    of: of === '针' ? '剂' : of,
  }));
}
