import type { Levels } from './meeting.ts';
import type { Term } from './term.ts';

/**
 * The share of what a query asks that a passage should cover; tuned on questions with and without an answer.
 * Of two words that tell as much, one alone is not enough, unless no passage has more.
 */
export const ENOUGH = 0.6;
/** Below this share a passage only shares words with the query. */
const LEAST = 0.45;
/** A word this near counts as met: two sentences before, in the headings, in the sentence the paragraph opens with. */
const NEARBY = 0.2;

/**
 * The share of a query that a passage covers, from 0 to 1; null where it does not answer. Two things must hold:
 * the word that tells most (the rarest, light words aside) is met in the passage or close before it, by itself or
 * by a substitute; and the words met weigh enough of all.
 */
export function coverage(terms: readonly Term[], { own, around }: Levels): number | null {
  const rarest = Math.max(...mustBeMet(terms).map(({ weight }) => weight));
  let all = 0;
  let met = 0;
  for (const [t, term] of terms.entries()) {
    const level = around[t] ?? 0;
    // A year or office that the report is not of must at least be spoken of here.
    if (term.reports !== null && level === 0) return null;
    if (term.reports !== null) continue;
    if (!term.light && term.weight >= rarest && level < NEARBY) return null;
    all += term.weight;
    met += term.weight * ((own[t] ?? 0) > 0 ? 1 : level);
  }
  return all > 0 && met >= LEAST * all ? met / all : null;
}

function mustBeMet(terms: readonly Term[]): Term[] {
  return terms.filter(({ light, reports }) => !light && reports === null);
}

/** Of this many words that tell, one alone is another question: 网格员补贴 is not 岗位补贴. */
const FEW = 2;

/** Whether a passage, what stands close before it, or the headings hold all words that tell, where they are few. */
export function meetsFew(terms: readonly Term[], { around }: Levels): boolean {
  const few = mustBeMet(terms).length <= FEW;
  return !few || terms.every((term, t) => !mustBeMet([term]).length || (around[t] ?? 0) >= NEARBY);
}

/** Whether a passage meets every word that is not light in itself. */
export function meetsAll(terms: readonly Term[], { own }: Levels): boolean {
  return terms.every(({ light, leftOut }, t) => (light && !leftOut) || (own[t] ?? 0) > 0);
}

/** Whether no passage can cover the terms: a word that must be met stands nowhere, or there is none. */
export function hopeless(terms: readonly Term[]): boolean {
  const required = mustBeMet(terms);
  const rarest = Math.max(...required.map(({ weight }) => weight));
  return (
    required.length === 0 || required.some((term) => term.weight >= rarest && term.alternatives.length === 0)
  );
}
