import { z } from 'zod';
import { load, longestFirst } from './data.ts';
import { CLAUSE_END } from './units.ts';

const words = z.array(z.string());
const data = load(
  'hedges.yaml',
  z.strictObject({
    before: z.array(z.strictObject({ word: z.string() })),
    notAfter: z.record(z.string(), words),
    bare: words,
    middle: words,
    after: words,
  }),
);
const BEFORE = longestFirst(data.before.map(({ word }) => word));
const LAST = new Set(BEFORE.map((word) => word.slice(-1)));
const AFTER = longestFirst(data.after);
/** Characters behind which 约 is the end of a word: 签约, 节约. */
export const AGREED: readonly string[] = data.notAfter['约'] ?? [];

/**
 * The hedge that ends at `at`, blanks between allowed, and where it begins; null where none does.
 *
 * @param bare whether the number is a bare 百, 千 or 万, before which 上 is a hedge too
 * @example hedgeBefore('涉及人数约 350 多人', 6, false) // { word: '约', start: 4 }
 */
export function hedgeBefore(text: string, at: number, bare: boolean): { word: string; start: number } | null {
  let end = at;
  while (end > 0 && text[end - 1] === ' ') end -= 1;
  if (!LAST.has(text.charAt(end - 1))) return null;
  for (const word of BEFORE) {
    const start = end - word.length;
    if (start < 0 || !text.startsWith(word, start)) continue;
    if (data.bare.includes(word) && !bare) continue;
    if ((data.notAfter[word] ?? []).some((other) => text.startsWith(other, start - other.length)))
      return null;
    return { word, start };
  }
  return null;
}

/** 余, 多 or 来 at `at`, or null. */
export function hedgeInside(text: string, at: number): string | null {
  return data.middle.find((word) => text.startsWith(word, at)) ?? null;
}

/**
 * The hedge at `at`, behind the unit, or null.
 *
 * @example hedgeAfter('调解成功率 76%以上', 9) // '以上'
 */
export function hedgeAfter(text: string, at: number): string | null {
  const found = AFTER.find((word) => text.startsWith(word, at)) ?? null;
  const short = found === '余' || found === '多';
  return short && !CLAUSE_END.test(text.slice(at + 1, at + 2)) ? null : found;
}
