import type { Query } from './query.ts';
import { saturated } from './scoring.ts';
import type { Searched } from './searched.ts';
import { substituteWorth } from './substitutes.ts';
import type { Term } from './term.ts';
import { eachWithAll, type TokenIndex } from './token-index.ts';
import { keysOf } from './tokens.ts';
import { WEIGHTS } from './weights.ts';

/** A paragraph that may answer, by its number in the corpus. */
export interface Likely {
  readonly id: number;
  /** What the paragraph and the headings above it are worth. */
  readonly score: number;
}

/**
 * The likeliest paragraphs, best first, at most so many: everything that shares a token with the query has a score,
 * BM25 over single characters, pairs, numbers and Latin words, of the paragraph and of the headings above it.
 */
export function likelyParagraphs(query: Query, searched: Searched, most: number): Likely[] {
  const { corpus, index, headings, mask } = searched;
  const scores = scoresOf(query, index, searched);
  const titles = scoresOf(query, headings, searched);
  if (titles.some((score) => score > 0)) {
    const sections = new Float64Array(headings.titleOf.length);
    for (let i = 0; i < sections.length; i += 1) sections[i] = titles[headings.titleOf[i] ?? -1] ?? 0;
    corpus.addHeadings(sections, scores, WEIGHTS.heading);
  }
  return best(scores, mask, most, corpus.inOrder).map((id) => ({ id, score: scores[id] ?? 0 }));
}

function scoresOf(query: Query, index: TokenIndex, searched: Searched): Float64Array {
  const scores = new Float64Array(index.size);
  const gained = new Float64Array(index.size);
  const own = new Float64Array(index.size);
  const left = new Map(query.tokens);
  for (const term of query.terms) {
    const texts = substitutedIn(term, query, index, searched, gained);
    if (texts.length === 0) continue;
    for (const key of term.tokens)
      add(own, index, key, query.tokens.get(key) ?? 0, left.delete(key) ? scores : null);
    for (const id of texts) {
      const gain = (gained[id] ?? 0) * saturated(1, index.damped[id] ?? 1);
      scores[id] = (scores[id] ?? 0) + Math.max(0, gain - (own[id] ?? 0));
      gained[id] = 0;
    }
    own.fill(0);
  }
  for (const [key, worth] of left) add(scores, index, key, worth);
  return scores;
}

/** Adds what a token is worth in each text, to other scores as well where they are given. */
function add(
  scores: Float64Array,
  index: TokenIndex,
  key: number,
  worth: number,
  also: Float64Array | null = null,
): void {
  const { ids, counts } = index.get(key);
  const { damped } = index;
  // A plain loop: this is where a question spends its time.
  for (let i = 0; i < ids.length; i += 1) {
    const id = ids[i] ?? 0;
    const gain = worth * saturated(counts[i] ?? 1, damped[id] ?? 1);
    scores[id] = (scores[id] ?? 0) + gain;
    if (also !== null) also[id] = (also[id] ?? 0) + gain;
  }
}

/**
 * The texts that hold a substitute of a word, and in `gained` what the best one is worth: what a text gains that lacks
 * the word, or has only some of its characters.
 */
function substitutedIn(
  term: Term,
  query: Query,
  index: TokenIndex,
  searched: Searched,
  gained: Float64Array,
): number[] {
  const texts: number[] = [];
  for (const alternative of term.alternatives) {
    if (alternative.weight === 1) continue;
    const worth = substituteWorth(term, alternative, query, searched);
    if (worth <= 0) continue;
    eachWithAll(keysOf(alternative.text), index, (id) => {
      if (gained[id] === 0) texts.push(id);
      gained[id] = Math.max(gained[id] ?? 0, worth);
      return true;
    });
  }
  return texts;
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
