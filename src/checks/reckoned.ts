import { Decimal } from '../facts/decimal.ts';
import type { Fact } from '../facts/fact.ts';
import { numberIn, numberOf, percentOf, unitInLastPlace, unitOf } from './printed.ts';

/** A number worked out from printed ones, to be shown with its operands. */
export interface Reckoned {
  /** Its name in words.yaml, under RECKONED_NUMBER; the values of its relation fill it in. */
  readonly as: string;
  /** Exact decimal in the base unit; a rate rounded half up to the decimals that are shown. */
  readonly value: string;
  readonly unit: string;
  /** 约 where an operand is hedged: what hedges an operand hedges the result. */
  readonly hedge: string | null;
  /** For people: "5,972.96 万元". */
  readonly display: string;
  /** The operands as printed, without the result: "5,612.47 + 360.49 万元". */
  readonly formula: string;
  /** The same for a sentence that tells the unit elsewhere: "5,612.47 + 360.49". */
  readonly bare: string;
  /** The facts it is made of. */
  readonly from: readonly [Fact, ...Fact[]];
}

type Operands = readonly [Fact, ...Fact[]];

/** part ÷ whole in %. `decimals`: how many are shown. */
export function ratioOf(as: string, part: Fact, whole: Fact, decimals: number): Reckoned {
  const [p, w] = operands([part, whole]).terms;
  return rate(as, valueOf(part), whole, decimals, `${p ?? ''} ÷ ${w ?? ''}`, [part, whole]);
}

/** (more − less) ÷ then in %. */
export function growthOf(
  as: string,
  [more, less]: readonly [Fact, Fact],
  then: Fact,
  decimals: number,
): Reckoned {
  const [m, l, t] = operands([more, less, then]).terms;
  const grown = valueOf(more).minus(valueOf(less));
  return rate(as, grown, then, decimals, `(${m ?? ''} − ${l ?? ''}) ÷ ${t ?? ''}`, [more, less, then]);
}

/** The sum of the parts, in the unit of `like`. */
export function sumOf(as: string, parts: Operands, like: Fact): Reckoned {
  const value = parts.reduce((sum, part) => sum.plus(valueOf(part)), new Decimal('0'));
  const { terms, unit } = operands(parts);
  return amount(as, value, like, [terms.join(' + '), unit], parts);
}

/** from − all that is taken, in the unit of `like`. */
export function differenceOf(as: string, from: Fact, taken: Operands, like: Fact): Reckoned {
  const value = taken.reduce((left, one) => left.minus(valueOf(one)), valueOf(from));
  const { terms, unit } = operands([from, ...taken]);
  return amount(as, value, like, [terms.join(' − '), unit], [from, ...taken]);
}

/** All that came in less all that went out, in the unit of `like`. */
export function balanceOf(as: string, came: Operands, went: Operands, like: Fact): Reckoned {
  const sum = (all: Operands): Decimal =>
    all.reduce((whole, one) => whole.plus(valueOf(one)), new Decimal('0'));
  const { terms, unit } = operands([...came, ...went]);
  const bare = [terms.slice(0, came.length).join(' + '), ...terms.slice(came.length)].join(' − ');
  return amount(as, sum(came).minus(sum(went)), like, [bare, unit], [...came, ...went]);
}

/** The difference in percentage points of two rates. */
export function pointsOf(as: string, more: Fact, less: Fact): Reckoned {
  const reckoned = differenceOf(as, more, [less], more);
  return { ...reckoned, unit: '百分点', display: reckoned.display.replace('%', ' 个百分点') };
}

/** For people, inside a sentence: the hedges of the operands go without saying. */
export function bareOf({ display, hedge }: Reckoned): string {
  return hedge === null ? display : display.slice(hedge.length);
}

/** The number without its unit. */
export function numberOnly(reckoned: Reckoned): string {
  return /^[-\d,.]+/u.exec(bareOf(reckoned))?.[0] ?? '';
}

/**
 * The operands as printed, thousands parted: bare numbers and their unit where it is one for all, else each with its
 * own. Nothing is converted, so that every operand can be found in the text.
 */
function operands(facts: readonly Fact[]): { terms: readonly string[]; unit: string } {
  const units = facts.map((fact) => unitOf(fact).name);
  const [first = ''] = units;
  if (units.every((unit) => unit === first)) return { terms: facts.map(numberOf), unit: tailOf(first) };
  return { terms: facts.map((fact, i) => `${numberOf(fact)}${tailOf(units[i] ?? '')}`), unit: '' };
}

function tailOf(unit: string): string {
  return unit === '%' || unit === '‰' || unit === '' ? unit : ` ${unit}`;
}

function rate(
  as: string,
  part: Decimal,
  whole: Fact,
  decimals: number,
  formula: string,
  from: Operands,
): Reckoned {
  const value = percentOf(part, valueOf(whole), decimals);
  const hedge = hedgeOf(from);
  return { as, value, unit: '%', hedge, display: `${hedge ?? ''}${value}%`, formula, bare: formula, from };
}

function amount(
  as: string,
  value: Decimal,
  like: Fact,
  [bare, tail]: readonly [string, string],
  from: Operands,
): Reckoned {
  const unit = unitOf(like);
  // As many decimals as the most exact operand has, none of them lost to a coarser unit.
  const exact = [...from, like].toSorted((a, b) => (unitInLastPlace(a).lt(unitInLastPlace(b)) ? -1 : 1));
  const hedge = hedgeOf(from);
  const display = `${hedge ?? ''}${numberIn(value, unit, exact.slice(0, 1))}${tailOf(unit.name)}`;
  return {
    as,
    value: value.toFixed(),
    unit: like.unit,
    hedge,
    display,
    formula: `${bare}${tail}`,
    bare,
    from,
  };
}

function hedgeOf(facts: readonly Fact[]): string | null {
  return facts.some(({ hedge }) => hedge !== null) ? '约' : null;
}

function valueOf({ value }: Fact): Decimal {
  return new Decimal(value ?? '0');
}
