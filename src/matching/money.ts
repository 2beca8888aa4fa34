import { z } from 'zod';
import { load } from './words.ts';

/** What a question says of the department's own money. */
export interface Money {
  /** Keys of the figures that answer, the likeliest first; "unspent" is worked out. */
  readonly keys: readonly string[];
  /** Where it says so, in the bare question. */
  readonly start: number;
  readonly end: number;
}

const ROWS = load(
  new URL('./money.yaml', import.meta.url),
  z.array(z.strictObject({ say: z.array(z.string().min(1)).min(1), keys: z.array(z.string()).min(1) })),
).flatMap(({ say, keys }) => say.map((pattern) => ({ pattern: new RegExp(pattern, 'gu'), keys })));

/**
 * The money that a bare question asks for, by its longest words; null where it asks for none.
 *
 * @example moneyIn('疫情防控花了多少钱')?.keys // ['executed', 'expenditure']
 */
export function moneyIn(text: string): Money | null {
  let best: Money | null = null;
  for (const { pattern, keys } of ROWS) {
    for (const match of text.matchAll(pattern)) {
      const length = match[0].length;
      if (length === 0 || (best !== null && length <= best.end - best.start)) continue;
      best = { keys, start: match.index, end: match.index + length };
    }
  }
  return best;
}

/** Whether a question asks for what an office spends on receptions, cars and journeys. */
export function isPublic({ keys }: Money): boolean {
  return keys.some((key) => key.startsWith('public.'));
}
