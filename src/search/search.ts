import type { Paragraph, Report } from '../report/report.ts';
import type { Span } from '../text/span.ts';
import type { QueryReader } from './query-reader.ts';
import type { Query } from './query.ts';
import type { SearchReading } from './reading.ts';

/** A stretch of one paragraph that answers, cut at sentence ends. */
export interface Passage extends Span {
  readonly report: Report;
  readonly paragraph: Paragraph;
  /** Matched words, offsets into the paragraph's text, in order, not overlapping. */
  readonly highlights: readonly Span[];
  /** Higher is better; only comparable within one result. */
  readonly score: number;
  /** How well it matched: the whole phrase, all words of the query, or some of them. */
  readonly match: 'phrase' | 'all' | 'some';
  /** The same or nearly the same sentence elsewhere. */
  readonly alsoAt: readonly Retelling[];
}

/** Another place that says the same; `differs` where a word or number is not the same. */
export interface Retelling extends Span {
  readonly report: Report;
  readonly paragraph: Paragraph;
  readonly differs: boolean;
}

/** A word of the query that was met by others that stand for it. */
export interface Substituted {
  readonly word: string;
  readonly by: readonly string[];
}

export interface SearchResult {
  /**
   * 'answered': every word that carries the query is met by the first passage. 'unclear': not all of them are, and the
   * passages are the nearest. 'not_found': none of those words stands in what was searched, nor anything else that their
   * matter is known to be called.
   */
  readonly status: 'answered' | 'unclear' | 'not_found';
  /** Best first; none where nothing was found. */
  readonly passages: readonly Passage[];
  /** Words that carry the query and stand, with all that may stand for them, nowhere in what was searched. */
  readonly missing: readonly string[];
  /** Words that were looked up by others too, and met by them in the passages given. */
  readonly substituted: readonly Substituted[];
  /** How many passages answer as well, of which the best are given. */
  readonly total: number;
  /** Whether there may be more than `total`: not every paragraph was read. */
  readonly more: boolean;
}

export interface SearchOptions {
  /** Only these reports (ids); all where absent. */
  readonly reports?: ReadonlySet<string>;
  /** Of each report (by id) only these sections; its paragraphs outside all sections are not searched then. */
  readonly sections?: ReadonlyMap<string, ReadonlySet<number>>;
  /** Most passages to give. @default 8 */
  readonly limit?: number;
}

/** A question to be matched with what is told in the reports' paragraphs. */
export interface Matching {
  readonly reader: QueryReader;
  /** The likeliest paragraphs, best first, with their reports. */
  readonly likely: readonly { readonly report: Report; readonly paragraph: number; readonly score: number }[];
}

/** Finds passages in the paragraphs of the loaded reports. */
export interface Search {
  find(query: string, options?: SearchOptions): SearchResult;
  /** The words of a question with what may stand for them, in these reports (ids; all where absent). */
  read(query: string, reports?: ReadonlySet<string>): SearchReading;
  /** The same question, words put right of which one character is wrong: 结转 for 结传. */
  mended(query: string, reports?: ReadonlySet<string>): string;
  /** What is needed to match a query that was read with the facts of these reports (ids). */
  matching(query: Query, reports: ReadonlySet<string>, most: number): Matching;
}
