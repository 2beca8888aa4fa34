import { z } from 'zod';
import type { Fact } from '../facts/fact.ts';
import { load } from './words.ts';

/** A part of the office's money that every report of the genre tells. */
export interface Item {
  /** `Fact.of` of its facts: 公用经费, 公用类. */
  readonly of: readonly string[];
  /** How a report names it where nothing tells of what it is a part; null where its facts always have a key. */
  readonly named: RegExp | null;
}

/** What a question says of the department's own money. */
export interface Money {
  /** Keys of the facts that answer, the likeliest first; "unspent" is worked out. */
  readonly keys: readonly string[];
  /** What of the office's money it is, by its name: 公务接待费, 人员经费; null for the whole. */
  readonly item: Item | null;
  /** Where it says so, in the bare question. */
  readonly start: number;
  readonly end: number;
}

/** What stands around such a name in a fact's. */
const BEFORE = '(?:内|其中|当中|均)?(?:含|包括|属|为|是)?的?';
const BEHIND = '(?:支出)?(?:金额|决算数|执行数)?';

const ROWS = load(
  new URL('./money.yaml', import.meta.url),
  z.array(
    z.strictObject({
      say: z.array(z.string().min(1)).min(1),
      keys: z.array(z.string()).min(1),
      of: z.string().optional(),
      alike: z.array(z.string()).default([]),
      named: z.string().optional(),
    }),
  ),
).flatMap(({ say, keys, of, alike, named }) => {
  const name = named === undefined ? null : new RegExp(`^(?:${BEFORE})?(?:${named})(?:${BEHIND})?$`, 'u');
  const item = of === undefined ? null : { of: [of, ...alike], named: name };
  return say.map((pattern) => ({ pattern: new RegExp(pattern, 'gu'), keys, item }));
});

/**
 * The money that a bare question asks for, by its longest words; null where it asks for none.
 *
 * @example moneyIn('疫情防控花了多少钱')?.keys // ['executed', 'expenditure']
 */
export function moneyIn(text: string): Money | null {
  let best: Money | null = null;
  let most = 0;
  const asksBehind = ASKS.test(text.slice(text.search(/[，,]|$/u)));
  for (const { pattern, keys, item } of ROWS) {
    for (const match of text.matchAll(pattern)) {
      const [words] = match;
      const length = words.length;
      if (length === 0) continue;
      // 年初定好盘子以后，又加了多少钱: what asks goes before what only says when.
      const worth = length + (asksBehind && ASKS.test(words) ? AHEAD : 0);
      if (worth <= most) continue;
      most = worth;
      best = { keys, item, start: match.index, end: match.index + length };
    }
  }
  return best;
}

const ASKS = /多少|几多/u;
/** Longer than any words for money. */
const AHEAD = 100;

/**
 * Whether a fact is of the part of the office's money that is asked, by its key or, where it has none, by its name.
 *
 * @example isOfItem(moneyIn('养人的钱用了多少'), fact) // true of 含人员经费 1,713.88 万元
 */
export function isOfItem({ item, keys }: Money, { of, measure, kind, name }: Fact): boolean {
  if (item === null || kind !== 'money') return false;
  return measure === null
    ? item.named?.test(name) === true
    : item.of.includes(of ?? '') && keys.includes(measure);
}
