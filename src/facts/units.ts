import { z } from 'zod';
import { load } from './data.ts';
import { Decimal } from './decimal.ts';
import type { FactKind } from './fact.ts';

/** What a number counts. */
export interface Unit {
  /** Blanks left out: "起". */
  readonly word: string;
  /** How many characters it takes as printed: 3 for "人 次". */
  readonly length: number;
  /** What it comes to: "宗". */
  readonly base: string;
  /** How many base units one of it is. */
  readonly factor: Decimal;
  readonly kind: FactKind;
  /** May follow a Chinese numeral: 三家 does, 十分 is another word. */
  readonly han: boolean;
  /** 一 before it is a number where the clause ends, and no article. */
  readonly one: boolean;
  /** May be counted in parts: 3.5 小时, but no 3.5 个. */
  readonly parts: boolean;
}

const KINDS = ['money', 'area', 'length', 'mass', 'rate', 'people', 'count'] as const;
const rows = load(
  'units.yaml',
  z.array(
    z.strictObject({
      kind: z.enum(KINDS),
      unit: z.string(),
      words: z.array(z.string()).nonempty(),
      factor: z.string().default('1'),
      not: z.array(z.string()).default([]),
      but: z.array(z.string()).default([]),
      han: z.boolean().default(true),
      one: z.boolean().default(false),
      parts: z.boolean().default(false),
      only: z.enum(['end']).optional(),
    }),
  ),
);
const BY_WORD = new Map(rows.flatMap((row) => row.words.map((word) => [word, row] as const)));
/** Longest first, so that 平方米 is taken before 平方. */
const WORDS = [...BY_WORD].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
/** By their first character: most places have none of them, and are soon done with. */
const BY_FIRST = new Map<string, (typeof WORDS)[number][]>();
for (const entry of WORDS) {
  const first = entry[0].charAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), entry]);
}
/** The ends of a clause: what follows a unit where nothing else does. */
export const CLAUSE_END = /^[\s，,。；;、：:！!？?（()）」』”’》…*]|^$/u;

/** Whether a unit, a multiplier or any other word may begin with a character. */
export function opensWord(char: string): boolean {
  return BY_FIRST.has(char) || /\p{Script=Han}/u.test(char);
}

/**
 * The unit whose word stands at `at`, the longest that does; null where none does or the word is part of another
 * (人 in 人大, 岁 in 60岁及以上).
 *
 * @example unitAt('劳资纠纷731起，', 7)?.base // '宗'
 */
export function unitAt(text: string, at: number): Unit | null {
  for (const [word, row] of BY_FIRST.get(text.charAt(at)) ?? []) {
    const length = printedLength(text, at, word);
    if (length === 0) continue;
    const after = at + length;
    if (row.only === 'end' && !CLAUSE_END.test(text.slice(after, after + 1))) return null;
    const not = length === word.length ? row.not : [...row.not, ...(BY_WORD.get(word.slice(-1))?.not ?? [])];
    const another = not.some((next) => text.startsWith(next, after));
    if (another && !row.but.some((next) => text.startsWith(next, after))) continue;
    return unitOf(word, row.unit, row.kind, row, length);
  }
  return null;
}

/** How many characters a word takes at `at`, a blank that extraction left inside it included; 0 where it is not there. */
function printedLength(text: string, at: number, word: string): number {
  if (text.startsWith(word, at)) return word.length;
  let i = at;
  for (const char of word) {
    if (i > at && text[i] === ' ') i += 1;
    if (!text.startsWith(char, i)) return 0;
    i += char.length;
  }
  return i - at;
}

/** A counting word that no table holds: kept as printed, one for one. */
export function unknownUnit(word: string): Unit {
  return unitOf(word, word, 'count', { factor: '1', han: false, one: false, parts: true });
}

/** The units of numbers that print none of their own: a share in words, money in 亿, a score. */
export const PERCENT: Unit = unitOf('%', '%', 'rate', { factor: '1', han: true, one: false, parts: true });
export const YUAN: Unit = unitOf('元', '元', 'money', { factor: '1', han: true, one: false, parts: true });
export const MARK: Unit = unitOf('分', '分', 'count', { factor: '1', han: false, one: false, parts: true });

/**
 * A unit alone, with the power of ten before it; null for other words.
 *
 * @example scaledUnit('万元')?.factor.toFixed() // '10000'
 */
export function scaledUnit(words: string): Unit | null {
  const power = { 万: '1e4', 亿: '1e8', 千: '1e3', 百: '1e2' }[words.slice(0, 1)];
  const word = power === undefined ? words : words.slice(1);
  const unit = unitAt(word, 0);
  return unit?.word === word ? { ...unit, factor: unit.factor.times(power ?? '1') } : null;
}

/** The unit that 千分之 and 万分之 stand for, as PERCENT is that of 百分之; null for other words. */
export function partsOf(words: string): Unit | null {
  const word = { 千分之: '‰', 万分之: '‱' }[words];
  return word === undefined ? null : unitAt(word, 0);
}

/** The base unit of places: first, second, third. */
export const RANK: Unit = unitOf('名', '名次', 'rank', { factor: '1', han: true, one: true, parts: false });

/** 前移 27 名: how many places, which is no place itself. */
export const PLACES: Unit = unitOf('名', '名次', 'count', {
  factor: '1',
  han: true,
  one: true,
  parts: false,
});

function unitOf(
  word: string,
  base: string,
  kind: FactKind,
  { factor, han, one, parts }: { factor: string; han: boolean; one: boolean; parts: boolean },
  length = word.length,
): Unit {
  return { word, length, base, kind, factor: new Decimal(factor), han, one, parts };
}
