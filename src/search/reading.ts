import type { Alternative } from './term.ts';
import type { Query } from './query.ts';

/** A question as the search reads it, for whoever looks for something else than passages. */
export interface SearchReading extends Query {
  /** The known words in a stretch of text, by the longest match. */
  readonly cut: (text: string) => readonly string[];
  /** Where a word that may meet a term stands in bare text, as the search would find it. */
  readonly places: (word: Alternative, text: string) => readonly number[];
}
