import type { Entry } from './corpus.ts';
import { standsIn } from './places.ts';
import type { Term } from './term.ts';
import type { WordList } from './word-list.ts';

/** How far a stretch of text meets a term: the weight of the heaviest word found, 0 where none is. */
function levelIn(term: Term, text: string, words: WordList): number {
  for (const alternative of term.alternatives) {
    if (standsIn(alternative, text, words)) return alternative.weight;
  }
  return 0;
}

/** What each sentence of a paragraph, its headings and its report do for the terms of a query. */
export interface Meeting {
  /** `inSentence[s][t]`: the level of term t in sentence s. */
  readonly inSentence: readonly (readonly number[])[];
  /** By term: met by the headings above. */
  readonly inPath: readonly number[];
  /** Whether a heading above names all that is asked: the paragraph is the answer as a whole. */
  readonly named: boolean;
  /** By term: met by the report as a whole, as its office or year. */
  readonly byReport: readonly boolean[];
}

/** Reads a paragraph against the terms of a query. */
export function meet(entry: Entry, terms: readonly Term[], words: WordList): Meeting {
  const whole = terms.map((term) => levelIn(term, entry.bare.text, words));
  const byReport = terms.map((term) => term.reports?.has(entry.report.id) === true);
  const byHeading = entry.headings.map((heading) => terms.map((term) => levelIn(term, heading, words)));
  const named = byHeading.some(
    (met) => met.some((level) => level > 0) && met.every((level, t) => level > 0 || byReport[t] === true),
  );
  return {
    named,
    inSentence: entry.sentences.map(({ start, end }) => {
      const text = entry.bare.text.slice(start, end);
      // Most sentences hold few of the words; what the paragraph lacks, no sentence has.
      return terms.map((term, t) => (whole[t] === 0 ? 0 : levelIn(term, text, words)));
    }),
    inPath: terms.map((_, t) => Math.max(0, ...byHeading.map((met) => met[t] ?? 0))),
    byReport,
  };
}

/** What a term not in the passage itself is worth from further off. */
const NEAR = { before: 0.5, path: 0.5, opening: 0.3, paragraph: 0.15 };
/** How many sentences before a passage still speak of the same matter. */
const REACH = 2;

/** How sentences [first, last] of a paragraph meet each term: in themselves, or from what stands around. */
export interface Levels {
  readonly own: readonly number[];
  /** At least `own`. */
  readonly around: readonly number[];
}

/** @example levels(meet(entry, terms, words), 3, 3).own // [1, 0.75] */
export function levels({ inSentence, inPath, byReport }: Meeting, first: number, last: number): Levels {
  const own = inPath.map((_, t) => {
    let level = byReport[t] === true ? 1 : 0;
    for (let s = first; s <= last; s += 1) level = Math.max(level, inSentence[s]?.[t] ?? 0);
    return level;
  });
  const around = own.map((level, t) => {
    if (level > 0) return level;
    let best = (inPath[t] ?? 0) * NEAR.path;
    for (const [s, met] of inSentence.entries()) {
      const near = s < first && s >= first - REACH ? NEAR.before : s === 0 ? NEAR.opening : NEAR.paragraph;
      best = Math.max(best, (met[t] ?? 0) * near);
    }
    return best;
  });
  return { own, around };
}
