import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const name = z.string().min(1);
const shape = z.strictObject({
  families: z.array(z.strictObject({ totals: z.array(name).min(1), part: name, by: name })),
  complete: z.strictObject({ source: z.array(name).min(2), nature: z.array(name).min(2) }),
  within: z.array(z.strictObject({ whole: name, parts: z.array(name).min(2) })),
  disjoint: z.array(z.array(name).min(2)),
});

/** What makes a whole between its parts: the splits of the budget, and words that exclude each other. */
export const partitions = shape.parse(
  parse(readFileSync(new URL('./partitions.yaml', import.meta.url), 'utf8')),
);

/** Whether these parts are all that a split by source or nature can have: each of the standard ones is listed. */
export function isComplete(split: 'source' | 'nature', parts: readonly string[]): boolean {
  return partitions.complete[split].every((needed) => parts.some((part) => part.startsWith(needed)));
}

/**
 * Whether what the names count cannot overlap: all of one set of partitions.yaml, or X beside 非X.
 *
 * @example areDisjoint(['住宅税', '非住宅税']) // true
 * @example areDisjoint(['女性', '党员']) // false
 */
export function areDisjoint(names: readonly string[]): boolean {
  if (names.length === 2 && names.some((one) => names.some((other) => other === `非${one}`))) return true;
  return partitions.disjoint.some((set) => {
    const taken = names.map((one) => longestIn(one, set));
    return taken.every((found) => found !== null) && new Set(taken).size === names.length;
  });
}

// 行政执法专项编制 holds 行政编制's words only in part: the longest name that fits is the one meant.
function longestIn(text: string, set: readonly string[]): string | null {
  const fitting = set.filter((word) => text.includes(word));
  return fitting.toSorted((a, b) => b.length - a.length)[0] ?? null;
}
