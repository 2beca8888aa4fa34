import { z } from 'zod';
import { anyOf, load } from './data.ts';

const words = z.array(z.string());
const data = load(
  'table.yaml',
  z.strictObject({
    labels: words,
    indicator: words,
    target: words,
    skip: words,
    marks: words,
    rate: words,
    money: words,
    other: words,
    done: words,
    generic: words,
    sums: words,
    bounds: words,
    empty: words,
    heads: z.record(z.string(), words),
  }),
);
const has = (list: readonly string[]): RegExp => new RegExp(anyOf(list), 'u');

/** The lists of table.yaml as patterns. */
export const tableWords = {
  labels: has(data.labels),
  indicator: has(data.indicator),
  target: has(data.target),
  skip: has(data.skip),
  marks: new Set(data.marks),
  rate: has(data.rate),
  money: has(data.money),
  other: has(data.other),
  done: has(data.done),
  column: has([...data.target, ...data.skip, ...data.rate, ...data.money, ...data.done]),
  generic: new Set(data.generic),
  sums: new Set(data.sums),
  bounds: data.bounds,
  empty: new Set(data.empty),
  heads: data.heads,
} as const;
