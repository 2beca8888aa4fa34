import { idf, impactOf, SLOTS } from './impact.ts';
import type { ParagraphIndex } from './paragraph-index.ts';
import type { Term } from './term.ts';
import { headingTokens } from './tokens.ts';

/** A word in the headings above counts this much of one in the text. */
const IN_HEADING = 0.5;
const IMPACTS = Array.from({ length: SLOTS }, (_, slot) => impactOf(slot));

/** A paragraph that may answer, and what the index gives it. */
export interface Candidate {
  readonly id: number;
  readonly score: number;
}

/**
 * The paragraphs likeliest to answer, best first, at most `limit`: BM25 over the tokens of the terms and of what
 * may stand for them, each token once, with its heaviest weight. Ties by `inOrder`, not by number: a
 * grown index numbers its paragraphs in another order than a fresh one.
 */
export function candidates(
  terms: readonly Term[],
  index: ParagraphIndex,
  size: number,
  mask: Uint8Array | null,
  limit: number,
  inOrder: (a: number, b: number) => number,
): Candidate[] {
  const scores = new Float64Array(size);
  for (const [token, weight] of weightedTokens(terms, index)) {
    const worth = idf(index.count(token), size) * weight;
    for (const [slot, ids] of index.postings(token).entries()) {
      if (ids === undefined) continue;
      const score = worth * (IMPACTS[slot] ?? 0);
      // A plain loop: this is where a long question spends its time.
      for (let i = 0; i < ids.length; i += 1) {
        const id = ids[i] ?? 0;
        scores[id] = (scores[id] ?? 0) + score;
      }
    }
  }
  return best(scores, mask, limit, inOrder).map((id) => ({ id, score: scores[id] ?? 0 }));
}

/** The numbers with the highest scores above 0, best first. */
function best(
  scores: Float64Array,
  mask: Uint8Array | null,
  limit: number,
  inOrder: (a: number, b: number) => number,
): number[] {
  const better = (a: number, b: number): number => (scores[b] ?? 0) - (scores[a] ?? 0) || inOrder(a, b);
  let kept: number[] = [];
  // Once twice as many are kept as are wanted, the worst of those wanted is the score to beat.
  let least = 0;
  for (let id = 0; id < scores.length; id += 1) {
    const score = scores[id] ?? 0;
    if (score <= 0 || score < least || (mask !== null && mask[id] !== 1)) continue;
    kept.push(id);
    if (kept.length < 2 * limit) continue;
    kept = kept.sort(better).slice(0, limit);
    least = scores[kept.at(-1) ?? 0] ?? 0;
  }
  return kept.sort(better).slice(0, limit);
}

function weightedTokens(terms: readonly Term[], index: ParagraphIndex): Map<string, number> {
  const tokens = new Map<string, number>();
  for (const { alternatives } of terms) {
    for (const { text, weight } of alternatives) {
      for (const token of tokensOf(text, index)) raise(tokens, token, weight);
      for (const token of headingTokens(text)) raise(tokens, token, weight * IN_HEADING);
    }
  }
  return tokens;
}

function raise(weights: Map<string, number>, token: string, weight: number): void {
  weights.set(token, Math.max(weight, weights.get(token) ?? 0));
}

/** The tokens the index keeps a word under. A lone character is in every pair it begins or ends. */
function* tokensOf(word: string, index: ParagraphIndex): Generator<string> {
  if (index.count(word) > 0) yield word;
  if (!/[\u3400-\u9fff]/u.test(word)) return;
  if (word.length === 1) {
    for (const token of index.containing(word)) if (token.length === 2) yield token;
  }
  for (let i = 0; word.length > 2 && i + 1 < word.length; i += 1) yield word.slice(i, i + 2);
}
