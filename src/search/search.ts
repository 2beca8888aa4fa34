import type { Paragraph, Report } from '../report/report.ts';
import type { Span } from '../text/span.ts';
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

export interface SearchResult {
  /** Best first. Empty where the reports do not say it. */
  readonly passages: readonly Passage[];
  /** Words that were looked up in place of the user's: "违法建设", "拆违". Empty where his own were found. */
  readonly substitutes: readonly string[];
  /** How many passages answer, of which the best are given; absent where it was not counted. */
  readonly total?: number;
  /** Whether there may be more than `total`: not every paragraph was read. */
  readonly more?: boolean;
  /** Words of the query that no report has and that the passages were found without. */
  readonly leftOut?: readonly string[];
  /** Section headings nearest to the query, for "did you mean", where nothing was found. */
  readonly suggestions: readonly string[];
}

export interface SearchOptions {
  /** Only these reports (ids); all where absent. */
  readonly reports?: ReadonlySet<string>;
  /** Of each report (by id) only these sections; its paragraphs outside all sections are not searched then. */
  readonly sections?: ReadonlyMap<string, ReadonlySet<number>>;
  /** Most passages to give; of a chapter asked for by name (存在的主要问题) twice as many. @default 8 */
  readonly limit?: number;
}

/** Finds passages in the paragraphs of the loaded reports. */
export interface Search {
  find(query: string, options?: SearchOptions): SearchResult;
  /** The words of a question with what may stand for them, in these reports (ids; all where absent). */
  read(query: string, reports?: ReadonlySet<string>): SearchReading;
}
