import { idf, impactOf, SLOTS } from './impact.ts';
import type { ParagraphIndex } from './paragraph-index.ts';
import type { Term } from './term.ts';
import { headingTokens } from './tokens.ts';

/** A word in the headings above counts this much of one in the text. */
const IN_HEADING = 0.5;
const IMPACTS = Array.from({ length: SLOTS }, (_, slot) => impactOf(slot));

/**
 * The paragraphs likeliest to answer, best first, at most `limit`: BM25 over the tokens of the terms and of what
 * may stand for them, each token once, with its heaviest weight. Ties by `inOrder`, not by number: a
 * grown index numbers its paragraphs in another order than a fresh one.
 */
export function candidates(
  terms: readonly Term[],
  index: ParagraphIndex,
  size: number,
  allowed: (id: number) => boolean,
  limit: number,
  inOrder: (a: number, b: number) => number,
): number[] {
  const scores = new Float64Array(size);
  const touched: number[] = [];
  for (const [token, weight] of weightedTokens(terms, index)) {
    const worth = idf(index.count(token), size) * weight;
    for (const [slot, ids] of index.postings(token).entries()) {
      const score = worth * (IMPACTS[slot] ?? 0);
      for (const id of ids ?? []) {
        const before = scores[id] ?? 0;
        if (before === 0) touched.push(id);
        scores[id] = before + score;
      }
    }
  }
  return touched
    .filter(allowed)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || inOrder(a, b))
    .slice(0, limit);
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
    for (const token of index.tokens()) if (token.length === 2 && token.includes(word)) yield token;
  }
  for (let i = 0; word.length > 2 && i + 1 < word.length; i += 1) yield word.slice(i, i + 2);
}
