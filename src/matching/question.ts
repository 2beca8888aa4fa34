import { bare } from '../text/bare.ts';
import { simplified } from '../search/traditional.ts';
import { type Asked, askedOf } from './asked.ts';
import { type Money, moneyIn } from './money.ts';

/** What a question, or a part of it, asks of the facts. */
export interface Question {
  /** Bare and simplified. */
  readonly text: string;
  /** The number that is asked; null where none is. */
  readonly asked: Asked | null;
  /** The office's own money that is asked; null where none is. */
  readonly money: Money | null;
  /** What must be the same where a fact tells it: 第1剂, 二季度. */
  readonly ordinals: readonly Ordinal[];
}

/** A number that tells things of one kind apart: the first of 第一剂. */
export interface Ordinal {
  readonly number: string;
  readonly of: string;
}

const LONGEST = 300;
const ORDINAL = /第?([一二三四五六七八九十]|\d{1,2})([剂针期届批轮组]|季度)/gu;
const DIGITS = '零一二三四五六七八九十';

/**
 * Reads a question, or a part of it.
 *
 * @example questionOf('第三针打了多少人').ordinals // [{ number: '3', of: '剂' }]
 */
export function questionOf(typed: string): Question {
  const { text } = bare(simplified(typed.slice(0, LONGEST)));
  return { text, asked: askedOf(text), money: moneyIn(text), ordinals: ordinalsIn(text) };
}

/** The ordinals of a bare text; of doses 针 is 剂. */
export function ordinalsIn(text: string): Ordinal[] {
  return Array.from(text.matchAll(ORDINAL), ([, number = '', of = '']) => ({
    number: /\d/u.test(number) ? number : String(DIGITS.indexOf(number)),
    of: of === '针' ? '剂' : of,
  }));
}
