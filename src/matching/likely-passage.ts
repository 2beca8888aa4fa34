import { z } from 'zod';
import { logistic } from './logistic.ts';
import { load } from './words.ts';
import { hasKind } from '../search/kinds.ts';
import type { SearchResult } from '../search/search.ts';
import { bare } from '../text/bare.ts';

/** By name, in the order of likely-passage.yaml. */
export const PASSAGE_SIGNALS = ['second', 'third', 'reason', 'score'] as const;
type Signal = (typeof PASSAGE_SIGNALS)[number];
/** What tells how likely it is that the first passage answers. */
export type PassageSignals = Readonly<Record<Signal, number>>;

const data = load(
  new URL('./likely-passage.yaml', import.meta.url),
  z.strictObject({
    least: z.number(),
    bias: z.number(),
    weights: z.record(z.enum(PASSAGE_SIGNALS), z.number()),
  }),
);

/**
 * Whether the first of some passages is likely enough the answer to a question that asks how, why, who or when.
 *
 * @param asksReason whether it asks why
 * @example isLikely(search.find('为什么没完成'), true) // true of 未完成，主要是因为…
 */
export function isLikely(found: SearchResult, asksReason: boolean): boolean {
  if (found.passages.length === 0) return false;
  return logistic(data, passageSignals(found, asksReason)) >= data.least;
}

/** The signals of the first passage: how far it leads, whether it tells a reason. */
export function passageSignals({ passages }: SearchResult, asksReason: boolean): PassageSignals {
  const [first, second, third] = passages;
  const text =
    first === undefined
      ? ''
      : bare([first.paragraph.text.slice(first.start, first.end), ...first.paragraph.path].join('｜')).text;
  const beside = (score: number | undefined): number => (score ?? 0) / Math.max(1, first?.score ?? 1);
  return {
    second: beside(second?.score),
    third: beside(third?.score),
    reason: asksReason && hasKind('reason', text) ? 1 : 0,
    score: Math.log(1 + (first?.score ?? 0)),
  };
}
