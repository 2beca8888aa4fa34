import type { Alternative, Term } from './term.ts';

/** A question as the search reads it, for whoever looks for something else than passages. */
export interface SearchReading {
  /** What was typed: simplified, half-width, without blanks. */
  readonly text: string;
  readonly terms: readonly Term[];
  /** A person's name is asked for. */
  readonly who: boolean;
  /** The items of something are asked for. */
  readonly list: boolean;
  /** A chapter as a whole is asked for, and nothing else. */
  readonly chapter: boolean;
  /** An office is named that no report is of. */
  readonly elsewhere: boolean;
  /** The known words in a stretch of text, by the longest match. */
  readonly cut: (text: string) => readonly string[];
  /** Where a word that may meet a term stands in bare text, as the search would find it. */
  readonly places: (word: Alternative, text: string) => readonly number[];
}
