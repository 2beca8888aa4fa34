/** A word that may meet a term, and how much it counts: 1 for the user's own. */
export interface Alternative {
  readonly text: string;
  readonly weight: number;
}

/** A word of the query, and all that may stand for it. */
export interface Term {
  /** Bare and simplified, as the user wrote it. */
  readonly text: string;
  /** Heaviest first, only words that the reports hold; empty where they hold none. */
  readonly alternatives: readonly Alternative[];
  /** How much it tells. */
  readonly weight: number;
  /** Whether a passage that does not hold it may still answer. */
  readonly light: boolean;
  /** A year or an office that a report as a whole may meet: its ids. */
  readonly reports: ReadonlySet<string> | null;
  /** It stands in no report and no vocabulary, and the rest carries the question: passages do without it. */
  readonly leftOut: boolean;
}
