import { Decimal } from '../facts/decimal.ts';
import type { Fact } from '../facts/fact.ts';

/** The unit a number is printed in, against its base unit. */
export interface PrintedUnit {
  /** "万元", "%", "宗" */
  readonly name: string;
  /** How many base units it is: 10000 for 万元. */
  readonly scale: Decimal;
}

const ONE = new Decimal('1');
const TWO = new Decimal('2');
const TEN = new Decimal('10');
const TEN_THOUSAND = new Decimal('10000');
const HUNDRED_MILLION = new Decimal('100000000');

/** The unit as printed: 万元 for 6061.31 万元, whose base unit is 元. */
export function unitOf(fact: Fact): PrintedUnit {
  // In a table the head tells the unit: 单位：万元.
  const words = `${fact.printed}${fact.unitFrom?.words ?? ''}`;
  if (words.includes('亿')) return { name: `亿${fact.unit}`, scale: HUNDRED_MILLION };
  if (/万(?!步|家灯火)/u.test(words)) return { name: `万${fact.unit}`, scale: TEN_THOUSAND };
  return { name: fact.unit, scale: ONE };
}

/** One unit of the last printed digit, in the base unit: 100 for 12.34 万元. */
export function unitInLastPlace(fact: Fact): Decimal {
  const step = new Decimal(fact.precision).times(TWO);
  return step.eq('0') ? ONE : step;
}

/** One unit of the last digit that is not 0, in the base unit: 10 for 350 家, 100,000 for 20 万人次. */
export function lastDigit(fact: Fact): Decimal {
  let step = unitInLastPlace(fact);
  const value = new Decimal(fact.value ?? '0').abs();
  if (value.eq('0')) return step;
  while (value.mod(step.times(TEN)).eq('0')) step = step.times(TEN);
  return step;
}

/**
 * A value of the base unit as a number in a printed unit, thousands parted, with as many decimals as `like` has
 * when it is printed in that unit: 885,000 元 like 6061.31 万元 → "88.50".
 */
export function numberIn(value: Decimal, unit: PrintedUnit, like: readonly Fact[]): string {
  const decimals = Math.max(...like.map((fact) => decimalsIn(fact, unit)));
  return parted(value.div(unit.scale).toFixed(decimals));
}

/** A fact's own number in its own unit, thousands parted, the hedge left out: "5,612.47". */
export function numberOf(fact: Fact): string {
  if (fact.value === null) return fact.printed;
  const unit = unitOf(fact);
  return numberIn(new Decimal(fact.value), unit, [fact]);
}

/** Number and unit with the hedge: "约 139.2 万元", "58 宗", "87.9%". */
export function shown(fact: Fact): string {
  if (fact.value === null) return fact.printed;
  const number = numberOf(fact);
  const { name } = unitOf(fact);
  const bare = name === '%' || name === '‰' ? `${number}${name}` : `${number} ${name}`;
  if (fact.hedge === null) return bare;
  return /^(?:[约近超逾]|不足|不到|大约|至少|突破|接近|将近)$/u.test(fact.hedge)
    ? `${fact.hedge} ${bare}`
    : bare;
}

/** part ÷ whole in %, to `decimals` places, for people to read beside the printed rate. */
export function percentOf(part: Decimal, whole: Decimal, decimals: number): string {
  return part.times('100').div(whole).toFixed(decimals);
}

/** How many decimals a fact is printed with in its own unit. */
export function decimalsOf(fact: Fact): number {
  return decimalsIn(fact, unitOf(fact));
}

function decimalsIn(fact: Fact, unit: PrintedUnit): number {
  const step = unitInLastPlace(fact).div(unit.scale);
  const fixed = step.toFixed();
  const point = fixed.indexOf('.');
  return point < 0 ? 0 : fixed.length - point - 1;
}

/** "-1234567.5" → "-1,234,567.5" */
function parted(number: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(\..*)?$/u.exec(number) ?? [];
  const first = whole.length % 3;
  const groups = first === 0 ? [] : [whole.slice(0, first)];
  for (let at = first; at < whole.length; at += 3) groups.push(whole.slice(at, at + 3));
  return `${sign}${groups.join(',')}${rest}`;
}
