import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const name = z.string().min(1);
const shape = z.strictObject({
  families: z.array(z.strictObject({ totals: z.array(name).min(1), part: name, by: name })),
  complete: z.strictObject({ source: z.array(name).min(2), nature: z.array(name).min(2) }),
  umbrella: z.array(z.strictObject({ of: name, over: z.array(name).min(1) })),
  within: z.array(z.strictObject({ whole: name, parts: z.array(name).min(2) })),
  halves: z.array(z.strictObject({ parts: z.array(name).length(2), of: name.nullable() })),
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
 * Whether two parts leave nothing out of their whole: X beside 非X, or a pair of partitions.yaml.
 *
 * @example areHalves(['住宅税', '非住宅税'], '房屋税') // true
 * @example areHalves(['人员经费', '公用经费'], '全年支出') // false
 */
export function areHalves(names: readonly string[], whole: string): boolean {
  if (names.length !== 2) return false;
  if (isNegated(names)) return true;
  return partitions.halves.some(
    ({ parts, of }) =>
      (of === null || whole.includes(of)) && parts.every((part) => names.some((one) => one.includes(part))),
  );
}

function isNegated(names: readonly string[]): boolean {
  return names.length === 2 && names.some((one) => names.some((other) => other === `非${one}`));
}

/**
 * Whether what the names count cannot overlap: all of one set of partitions.yaml, or X beside 非X.
 *
 * @example areDisjoint(['住宅税', '非住宅税']) // true
 * @example areDisjoint(['女性', '党员']) // false
 */
export function areDisjoint(names: readonly string[]): boolean {
  if (isNegated(names)) return true;
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
