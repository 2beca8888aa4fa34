import { Decimal } from '../facts/decimal.ts';
import type { Fact } from '../facts/fact.ts';
import { lastDigit } from './printed.ts';

/** The values a printed number can stand for, ends included; null where there is no end. In the base unit. */
export interface Interval {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
}

const ZERO = new Decimal('0');
const HUNDRED = new Decimal('100');
const HALF = new Decimal('0.5');

// What a hedge allows, beyond the rounding of the last digit. `step` is one unit of the last digit that is not 0.
const ABOUT = /约|左右|上下|大概|大致|大约|近似/u;
const AND_MORE = /余|多(?!于)|来/u;
const AT_LEAST = /以上|[超逾≥≧>＞]|不少于|不低于|高于|至少|最少|突破|^上$/u;
const NEARLY = /近|接近|将近|几乎/u;
const AT_MOST = /以下|以内|不足|不到|不超|不多于|不高于|低于|最多|[≤≦<＜]/u;
// Says that the number is large, not that it is inexact.
const EMPHASIS = /高达/u;

/**
 * What a fact can stand for: half a unit of its last printed digit either way, wider where it is hedged. Whole
 * people, cases and things that are not rounded to 万 are what they are. Null where the number could not be read.
 *
 * @example // 12.13 万平方米 → 121,250 … 121,350 平方米; 58 宗 → 58 … 58; 350 余家 → 350 … 360; 76%以上 → 76 … ∞
 */
export function intervalOf(fact: Fact): Interval | null {
  if (fact.value === null) return null;
  const value = new Decimal(fact.value);
  const rounding = isCounted(fact) ? ZERO : new Decimal(fact.precision);
  const plain = { low: value.minus(rounding), high: value.plus(rounding) };
  if (fact.hedge === null) return plain;
  return hedged(fact, value, plain, fact.hedge);
}

function hedged(fact: Fact, value: Decimal, plain: Interval, hedge: string): Interval {
  const step = lastDigit(fact);
  let { low, high } = plain;
  let known = EMPHASIS.test(hedge);
  if (ABOUT.test(hedge)) {
    low = value.minus(step);
    high = value.plus(step);
    known = true;
  }
  if (AND_MORE.test(hedge)) {
    high = value.plus(step);
    known = true;
  }
  if (NEARLY.test(hedge)) {
    low = value.minus(step);
    known = true;
  }
  if (AT_LEAST.test(hedge)) {
    high = null;
    known = true;
  }
  if (AT_MOST.test(hedge)) {
    low = null;
    known = true;
  }
  // A hedge nobody taught us is a hedge all the same: better silent than wrong.
  return known ? { low, high } : { low: null, high: null };
}

function isCounted(fact: Fact): boolean {
  return ['count', 'people', 'rank'].includes(fact.kind) && new Decimal(fact.precision).eq(HALF);
}

/** The sum of intervals; open where one of them is. */
export function sum(parts: readonly Interval[]): Interval {
  return parts.reduce((a, b) => ({ low: both(a.low, b.low), high: both(a.high, b.high) }), {
    low: ZERO,
    high: ZERO,
  });
}

/** a − b. */
export function minus(a: Interval, b: Interval): Interval {
  return sum([a, { low: b.high?.times('-1') ?? null, high: b.low?.times('-1') ?? null }]);
}

/** Whether one value can be meant by both. */
export function meet(a: Interval, b: Interval): boolean {
  return atMost(a.low, b.high) && atMost(b.low, a.high);
}

/** Whether every value of `a` lies below every value of `b`. */
export function below(a: Interval, b: Interval): boolean {
  return a.high !== null && b.low !== null && a.high.lt(b.low);
}

/**
 * Whether part ÷ whole can be `percent`, all three being not negative. Multiplied out, so that nothing is rounded.
 * An open end, or a whole that may be zero, fits: it cannot be checked.
 */
export function ratioMeets(part: Interval, whole: Interval, percent: Interval): boolean {
  if (whole.low === null || whole.low.lte('0')) return true;
  const notTooSmall =
    part.high === null || percent.low === null || part.high.times(HUNDRED).gte(percent.low.times(whole.low));
  const notTooLarge =
    part.low === null ||
    percent.high === null ||
    whole.high === null ||
    part.low.times(HUNDRED).lte(percent.high.times(whole.high));
  return notTooSmall && notTooLarge;
}

/** Whether part ÷ whole can be less than `percent`. */
export function ratioBelow(part: Interval, whole: Interval, percent: Decimal): boolean {
  return part.low === null || whole.high === null || part.low.times(HUNDRED).lt(percent.times(whole.high));
}

/** Whether an end is missing, so that the fact bounds rather than states. */
export function isOpen(a: Interval): boolean {
  return a.low === null || a.high === null;
}

function both(a: Decimal | null, b: Decimal | null): Decimal | null {
  return a === null || b === null ? null : a.plus(b);
}

function atMost(a: Decimal | null, b: Decimal | null): boolean {
  return a === null || b === null || a.lte(b);
}
