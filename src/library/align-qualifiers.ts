import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Told } from './align-told.ts';

const names = ['age', 'dose', 'since', 'system', 'each', 'scope'] as const;
/** The kinds of qualifiers: of whom, which dose, since when, through which office, for each what, how far. */
export type QualifierName = (typeof names)[number];
export const qualifierName = z.enum(names);
/** Labels by kind; a kind that the words do not name is absent. */
export type Qualifiers = Readonly<Partial<Record<QualifierName, string>>>;

const data = z
  .record(qualifierName, z.record(z.string(), z.string()))
  .parse(parse(readFileSync(new URL('./align-qualifiers.yaml', import.meta.url), 'utf8')));
const PATTERNS = Object.fromEntries(names.map((name) => [name, patternsOf(data[name])])) as Readonly<
  Record<QualifierName, ReturnType<typeof patternsOf>>
>;
const AGE_FROM = /(\d{1,3})周?岁(?:及|（含）|\(含\)|含)?其?以上/gu;
const AGES = /(\d{1,3})周?岁?[-~—至到](\d{1,3})周?岁/gu;
/** Which kinds a number has wherever they are said beside it; the others only where the matter asks for them. */
const ALWAYS: readonly QualifierName[] = ['age', 'dose', 'each', 'scope'];

/**
 * What narrows a number down. Its own words count; kinds to be inherited are also looked for earlier in the sentence.
 *
 * @example qualifiersOf(told, ['age', 'dose']) // { age: '60岁及以上', dose: '第1剂' } of "接种率达 83.25%"
 */
export function qualifiersOf(told: Told, inherited: readonly QualifierName[]): Qualifiers {
  const found: Partial<Record<QualifierName, string>> = {};
  for (const name of names) {
    const inherits = inherited.includes(name);
    if (!inherits && !ALWAYS.includes(name)) continue;
    const label =
      last(name, told.clause) ?? last(name, told.own) ?? (inherits ? last(name, told.before) : null);
    if (label !== null) found[name] = label;
  }
  return found;
}

function patternsOf(labels: Readonly<Record<string, string>>): {
  readonly any: RegExp;
  readonly each: readonly { readonly label: string; readonly pattern: RegExp }[];
} {
  const each = Object.entries(labels).map(([label, words]) => ({ label, pattern: new RegExp(words, 'gu') }));
  return { any: new RegExp(Object.values(labels).join('|'), 'u'), each };
}

/** The label said last in `words`: the nearest to the number. */
function last(name: QualifierName, words: string): string | null {
  const aged = name === 'age' && words.includes('岁') ? exactAge(words) : null;
  if (aged !== null) return aged;
  const { any, each } = PATTERNS[name];
  // Most words name none: one look tells.
  if (!any.test(words)) return null;
  let best: { at: number; label: string } | null = null;
  for (const { label, pattern } of each)
    for (const { index } of words.matchAll(pattern))
      if (best === null || index >= best.at) best = { at: index, label };
  return best?.label ?? null;
}

/** Ages in numbers tell more than 老年人 does, wherever they stand. */
function exactAge(words: string): string | null {
  const from = [...words.matchAll(AGE_FROM)].at(-1);
  if (from !== undefined) return `${from[1] ?? ''}岁及以上`;
  const span = [...words.matchAll(AGES)].at(-1);
  return span === undefined ? null : `${span[1] ?? ''}—${span[2] ?? ''}岁`;
}
