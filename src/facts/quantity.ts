import type { Span } from '../text/span.ts';
import { Decimal } from './decimal.ts';
import { hedgeAfter, hedgeBefore, hedgeInside } from './hedges.ts';
import { blank, arabicAt, hanAt, type Token } from './token.ts';
import { unitOrPer } from './per.ts';
import { CLAUSE_END, opensWord, PERCENT, RANK, type Unit, unitAt, unknownUnit } from './units.ts';

/** A number with all that belongs to it: hedges, multiplier and unit. */
export interface Quantity extends Span {
  /** Where the number itself begins and ends, without hedge and unit. */
  readonly number: Token;
  /** In the base unit; null where the number is malformed. */
  readonly value: Decimal | null;
  /** Half a unit of the last printed digit, in the base unit. */
  readonly precision: Decimal;
  /** What one of the number is worth in the base unit: 10000 for 万元. */
  readonly scale: Decimal;
  readonly unit: Unit;
  /** Whether the unit was printed and known, guessed from what follows, or left out. */
  readonly unitIs: 'known' | 'guessed' | 'absent';
  readonly hedge: string | null;
  readonly multiplied: boolean;
  /** A place with its counting word: "首支"; empty for the rest. */
  readonly word: string;
  /** One end of a range: it is neither the whole nor the part of anything. */
  readonly range?: boolean;
  /** What is printed of it where that is more than `start` to `end`: both ends of a range. */
  readonly printed?: Span;
}

/** Longest first, with the power of ten. */
const MULTIPLIERS = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
] as const;
const HALF = '5e-1';
const UNKNOWN = /^(\p{Script=Han}{1,2})(?=[，,。；;、：:！!？?）)」』”’》]|$)/u;

/**
 * The quantity whose number is `token`: hedge, number, hedge, multiplier, hedge, unit, hedge, with blanks between.
 * Null where neither a multiplier nor a unit follows.
 *
 * @example quantityAt('追回金额 265 万余元，', token)?.value?.toFixed() // '2650000'
 */
export function quantityAt(text: string, token: Token): Quantity | null {
  let i = blank(text, token.end);
  if (!opensWord(text.charAt(i))) return null;
  const hedges: string[] = [];
  let value = token.numeral?.value ?? null;
  let scale = new Decimal('1');
  let end = token.end;
  const inside = (): void => {
    const hedge = hedgeInside(text, i);
    if (hedge === null) return;
    hedges.push(hedge);
    i = blank(text, i + hedge.length);
  };
  inside();
  const spelled = (token.script === 'han' && hedges.length === 0) || opensUnit(text, i);
  const multiplier = spelled ? undefined : multiplierAt(text, i);
  if (multiplier !== undefined) {
    scale = tenTo(multiplier[1]);
    end = i + multiplier[0].length;
    i = blank(text, end);
    const more = lowerPart(text, i, scale);
    if (more !== null && value !== null) {
      value = value.times(scale).plus(more.value).div(more.scale);
      scale = more.scale;
      end = more.end;
      i = blank(text, end);
    }
    inside();
  }
  const percent = tenths(text, token, i);
  if (percent !== null) return { ...percent, ...hedged(text, token, hedges, percent.end, false) };
  const known = unitOrPer(text, i);
  const multiplied = multiplier !== undefined || /[万亿]/u.test(token.digits);
  const guess = known === null && !multiplied && hedges.length === 0 ? guessed(text, token, i) : null;
  const unit = known ?? guess;
  if (unit === null && !multiplied) return null;
  if (unit !== null) end = i + unit.length;
  else if (hedges.length > 0) end = i;
  const factor = scale.times(unit?.factor ?? '1');
  return {
    number: token,
    value: value === null ? null : value.times(factor),
    precision: halfUnit(token.numeral?.decimals ?? 0, factor),
    scale: factor,
    unit: unit ?? unknownUnit(''),
    unitIs: known !== null ? 'known' : unit === null ? 'absent' : 'guessed',
    multiplied,
    word: '',
    ...hedged(text, token, hedges, end, /^[百千万亿]+$/u.test(token.digits)),
  };
}

/**
 * A place: 第五名, 排名第 1, 前三. `start` is where 第 or 前 stands.
 *
 * @example rankAt('排全区第五名。', 3)?.value?.toFixed() // '5'
 */
export function rankAt(text: string, start: number): Quantity | null {
  const at = blank(text, start + 1);
  const token = arabicAt(text, at) ?? hanAt(text, at);
  if (token?.numeral == null) return null;
  const next = blank(text, token.end);
  const named = text[next] === '名' || text[next] === '位';
  return {
    start,
    end: named ? next + 1 : token.end,
    number: { ...token, start },
    value: token.numeral.value,
    precision: new Decimal('0'),
    scale: new Decimal('1'),
    unit: RANK,
    unitIs: named ? 'known' : 'absent',
    hedge: text[start] === '前' ? '前' : null,
    multiplied: false,
    word: '',
  };
}

/** With another unit than the one printed behind it: of a range, of a column. */
export function inUnit(quantity: Quantity, unit: Unit, factor: Decimal): Quantity {
  const numeral = quantity.number.numeral;
  return {
    ...quantity,
    unit,
    unitIs: 'known',
    scale: factor,
    value: numeral === null ? null : numeral.value.times(factor),
    precision: halfUnit(numeral?.decimals ?? 0, factor),
  };
}

/** A number that nothing follows: the caller knows its unit. */
export function bare(token: Token): Quantity {
  const base = {
    start: token.start,
    end: token.end,
    number: token,
    hedge: null,
    multiplied: false,
    word: '',
  } as const;
  const unit = unknownUnit('');
  return inUnit(
    { ...base, unit, unitIs: 'absent', value: null, precision: new Decimal('0'), scale: new Decimal('1') },
    unit,
    new Decimal('1'),
  );
}

/** 12.3 千米: 千 belongs to the unit. */
function opensUnit(text: string, at: number): boolean {
  return text[at] === '千' && unitAt(text, at) !== null;
}

function multiplierAt(text: string, at: number): (typeof MULTIPLIERS)[number] | undefined {
  return MULTIPLIERS.find(([word]) => text.startsWith(word, at));
}

function tenTo(power: number): Decimal {
  return new Decimal(`1e${power}`);
}

/** "1亿2000万": the part behind the multiplier, where it is a smaller one's. */
function lowerPart(
  text: string,
  at: number,
  above: Decimal,
): { value: Decimal; scale: Decimal; end: number } | null {
  const token = arabicAt(text, at);
  if (token?.numeral == null || token.start !== at) return null;
  const i = blank(text, token.end);
  const multiplier = multiplierAt(text, i);
  const scale = multiplier === undefined ? new Decimal('1') : tenTo(multiplier[1]);
  const value = token.numeral.value.times(scale);
  if (value.gte(above) || (multiplier === undefined && unitAt(text, i)?.kind !== 'money')) return null;
  return { value, scale, end: multiplier === undefined ? token.end : i + multiplier[0].length };
}

/** 六成五, 七成. */
function tenths(text: string, token: Token, at: number): Omit<Quantity, 'start' | 'hedge'> | null {
  if (text[at] !== '成' || token.numeral === null || !token.numeral.value.lt('10')) return null;
  const rest = text.slice(at + 1, at + 2);
  const five = token.script === 'han' && '一二三四五六七八九'.includes(rest) && rest !== '';
  if (!five && !/^(?:[，,。；;、：:）)的以左多余\s]|$)/u.test(rest)) return null;
  const tens = token.numeral.value.times('10');
  const value = five ? tens.plus(new Decimal(String('一二三四五六七八九'.indexOf(rest) + 1))) : tens;
  const precision = new Decimal(five ? HALF : '5').times(tenTo(-token.numeral.decimals));
  const end = at + (five ? 2 : 1);
  const scale = new Decimal('10');
  return {
    end,
    number: token,
    value,
    precision,
    scale,
    unit: PERCENT,
    unitIs: 'known',
    multiplied: false,
    word: '',
  };
}

/** A counting word that no table holds, alone before the end of its clause. */
function guessed(text: string, token: Token, at: number): Unit | null {
  if (token.script === 'han') return null;
  const word = UNKNOWN.exec(text.slice(at, at + 3))?.[1];
  return word === undefined ? null : unknownUnit(word);
}

function hedged(
  text: string,
  token: Token,
  inside: readonly string[],
  end: number,
  isBare: boolean,
): { start: number; end: number; hedge: string | null } {
  const before = hedgeBefore(text, token.start, isBare);
  const after =
    CLAUSE_END.test(text.slice(end, end + 1)) && text[end] !== ' '
      ? null
      : hedgeAfter(text, blank(text, end));
  const words = [...(before === null ? [] : [before.word]), ...inside, ...(after === null ? [] : [after])];
  return {
    start: before?.start ?? token.start,
    end: after === null ? end : blank(text, end) + after.length,
    hedge: words.length === 0 ? null : words.join(''),
  };
}

/**
 * Half a unit of the last printed digit, in the base unit.
 *
 * @example halfUnit(2, new Decimal('10000')) // 50, for 13,092.54 万元
 */
export function halfUnit(decimals: number, scale: Decimal): Decimal {
  return new Decimal(HALF).times(tenTo(-decimals)).times(scale);
}
