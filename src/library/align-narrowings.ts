import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const words = z.record(z.string(), z.string().min(1));
const data = z
  .strictObject({ all: words, counts: words, rates: words })
  .parse(parse(readFileSync(new URL('./align-narrowings.yaml', import.meta.url), 'utf8')));

/** A word that makes of any number another one. */
export interface Narrowing {
  /** "抽查" */
  readonly label: string;
  readonly words: RegExp;
}

/** Narrowings, with one pattern that finds whether any of them is said at all. */
export interface Narrowings {
  readonly each: readonly Narrowing[];
  readonly any: RegExp;
}

const ALL = listOf(data.all);
const OF_COUNTS = together([...ALL, ...listOf(data.counts)]);
const OF_RATES = together([...ALL, ...listOf(data.rates)]);

/**
 * The narrowings that numbers of this unit may have, without those that `known` names itself: 加装 is what
 * 完成加装电梯台数 is about, and 新增 is what 学位数（新增） tells.
 *
 * @param known the words of a matter, its patterns as text
 */
export function narrowingsFor(rate: boolean, known: readonly string[]): Narrowings {
  const { each } = rate ? OF_RATES : OF_COUNTS;
  return together(each.filter((one) => !known.some((text) => one.words.test(text))));
}

/**
 * Labels of the narrowings said in `told`.
 *
 * @example narrowed('抽查市场主体家数', NARROWINGS_OF_COUNTS) // ['抽查']
 */
export function narrowed(told: string, { each, any }: Narrowings): readonly string[] {
  if (!any.test(told)) return [];
  return each.filter((one) => one.words.test(told)).map(({ label }) => label);
}

/** Every narrowing of counts and amounts. */
export const NARROWINGS_OF_COUNTS = OF_COUNTS;
/** Every narrowing of rates. */
export const NARROWINGS_OF_RATES = OF_RATES;

function listOf(all: Readonly<Record<string, string>>): Narrowing[] {
  return Object.entries(all).map(([label, source]) => ({ label, words: new RegExp(source, 'u') }));
}

function together(each: readonly Narrowing[]): Narrowings {
  const sources = each.map(({ words: { source } }) => source);
  return { each, any: new RegExp(sources.length === 0 ? '$^' : sources.join('|'), 'u') };
}
