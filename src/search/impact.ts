/** Slots of the index: term impacts are kept as one of eight steps. */
export const SLOTS = 8;

const K1 = 1.2;
const B = 0.75;
/**
 * The length in tokens that BM25 takes for ordinary. A constant, not the corpus mean: the impact of a paragraph
 * must not change when another report is added, or a grown index would differ from a fresh one.
 */
const ORDINARY_LENGTH = 300;

/**
 * The slot for a term that stands `frequency` times among `length` tokens: 0 is the strongest.
 * BM25's term-frequency part, quantised; never out of [0, SLOTS), where FlexSearch would lose the term silently.
 */
export function slotOf(frequency: number, length: number): number {
  const damped = frequency + K1 * (1 - B + (B * length) / ORDINARY_LENGTH);
  const share = frequency / damped;
  return Math.min(SLOTS - 1, Math.max(0, SLOTS - 1 - Math.floor(share * SLOTS)));
}

/** The impact a slot stands for: the middle of its step, times k1 + 1. */
export function impactOf(slot: number): number {
  return ((SLOTS - slot - 0.5) / SLOTS) * (K1 + 1);
}

/**
 * How much a word tells that stands in `documents` of `total` paragraphs; never negative.
 *
 * @example idf(1, 57) > idf(30, 57) // true
 */
export function idf(documents: number, total: number): number {
  return Math.log(1 + (Math.max(0, total - documents) + 0.5) / (documents + 0.5));
}
