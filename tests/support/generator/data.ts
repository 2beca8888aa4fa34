import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** The words of the generator, checked as they are loaded. */
function load<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(parse(readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')));
}

const words = z.array(z.string().min(2)).min(1);
const kinds = z.array(z.enum(['street', 'town', 'bureau'])).min(1);

/** A field of work: its headings, the points made in it, and what is told. */
export interface Field {
  readonly for: readonly ('street' | 'town' | 'bureau')[];
  readonly titles: readonly string[];
  readonly leads: readonly string[];
  readonly told: readonly string[];
}

export const fields: readonly Field[] = load(
  'fields.yaml',
  z.array(z.strictObject({ for: kinds, titles: words, leads: words, told: words })),
);

export const phrases = load(
  'phrases.yaml',
  z.strictObject({
    duties: words,
    organs: words,
    staff: words,
    goals: words,
    tasks: words,
    openers: words,
    summaries: words,
    empty: words,
    problems: words,
    measures: words,
    plans: words,
    measureTitles: words,
    projects: words,
    projectWork: words,
    bureaus: words,
    cityBureaus: words,
    retold: words,
  }),
);

const family = z.strictObject({
  budget: words,
  split: words,
  nature: words,
  carried: words,
  project: words,
  summary: words,
  rounded: words,
  lastYear: words,
});

export const budgetWords = load(
  'budget.yaml',
  z.strictObject({ street: family, bureau: family, town: family }),
);

export const faultWords = load(
  'faults.yaml',
  z.strictObject({
    excess: words,
    missed: words,
    allMet: words,
    growth: words,
    blanks: words,
    leftovers: words,
    grades: words,
    retold: words,
  }),
);
