import { z } from 'zod';
import type { Feature, Features } from './features.ts';
import { load } from './words.ts';

const groups = load(
  new URL('./weights.yaml', import.meta.url),
  z.record(z.string(), z.record(z.string(), z.number().min(-9).max(9))),
);

/** What each feature adds to the score of a fact, or takes from it; those that are not listed tell nothing of the order. */
export const WEIGHTS = Object.fromEntries(
  Object.entries(groups).flatMap(([group, weights]) =>
    Object.entries(weights).map(([name, weight]) => [`${group}.${name}`, weight]),
  ),
) as Partial<Record<Feature, number>>;

const ROWS = Object.entries(groups).map(([group, weights]) => ({ group, weights: Object.entries(weights) }));

/** The weighted sum of the features of a fact. */
export function scoreOf(features: Features): number {
  const all = features as Record<string, Record<string, number | boolean>>;
  let sum = 0;
  for (const { group, weights } of ROWS)
    for (const [name, weight] of weights) sum += weight * Number(all[group]?.[name] ?? 0);
  return sum;
}
