import { z } from 'zod';
import { longestFirst, load } from './data.ts';
import { Decimal } from './decimal.ts';
import type { FigureKind } from './figure.ts';

/** What a number counts. */
export interface Unit {
  /** As printed: "起". */
  readonly word: string;
  /** What it comes to: "宗". */
  readonly base: string;
  /** How many base units one of it is. */
  readonly factor: Decimal;
  readonly kind: FigureKind;
  /** May follow a Chinese numeral: 三家 does, 十分 is another word. */
  readonly han: boolean;
  /** 一 before it is a number where the clause ends, and no article. */
  readonly one: boolean;
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
      only: z.enum(['end']).optional(),
    }),
  ),
);
const BY_WORD = new Map(rows.flatMap((row) => row.words.map((word) => [word, row] as const)));
const WORDS = longestFirst([...BY_WORD.keys()]);
/** The ends of a clause: what follows a unit where nothing else does. */
export const CLAUSE_END = /^[\s，,。；;、：:！!？?（()）」』”’》…*]|^$/u;

/**
 * The unit whose word stands at `at`, the longest that does; null where none does or the word is part of another
 * (人 in 人大, 岁 in 60岁及以上).
 *
 * @example unitAt('劳资纠纷731起，', 7)?.base // '宗'
 */
export function unitAt(text: string, at: number): Unit | null {
  for (const word of WORDS) {
    if (!text.startsWith(word, at)) continue;
    const row = BY_WORD.get(word);
    const after = at + word.length;
    if (row === undefined) continue;
    if (row.only === 'end' && !CLAUSE_END.test(text.slice(after, after + 1))) return null;
    const another = row.not.some((next) => text.startsWith(next, after));
    if (another && !row.but.some((next) => text.startsWith(next, after))) continue;
    return unitOf(word, row.unit, row.kind, row);
  }
  return null;
}

/** A counting word that no table holds: kept as printed, one for one. */
export function unknownUnit(word: string): Unit {
  return unitOf(word, word, 'count', { factor: '1', han: false, one: false });
}

/** The base unit of places: first, second, third. */
export const RANK: Unit = unitOf('名', '名次', 'rank', { factor: '1', han: true, one: true });

function unitOf(
  word: string,
  base: string,
  kind: FigureKind,
  { factor, han, one }: { factor: string; han: boolean; one: boolean },
): Unit {
  return { word, base, kind, factor: new Decimal(factor), han, one };
}
