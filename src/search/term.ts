/** A word that may meet a term, and how much it counts: 1 for the user's own. */
export interface Alternative {
  readonly text: string;
  readonly weight: number;
  /** It helps to find what is asked, and is no proof that it is said: 审定 for 拍板. */
  readonly loose?: boolean;
}

/** A word of the query, and all that may stand for it. */
export interface Term {
  /** Bare and simplified, as the user wrote it. */
  readonly text: string;
  /** The user's own first; only words that the searched reports hold. Empty where they hold none: it is missing. */
  readonly alternatives: readonly Alternative[];
  /** The tokens of the word itself, its single characters too. */
  readonly tokens: ReadonlySet<number>;
  /** How much it tells: the rarer, the more. */
  readonly weight: number;
  /** It is of a matter that the thesaurus knows: what else it may be called is known, too. */
  readonly known: boolean;
  /** It stands nowhere, but a pair of its characters does (租房 of 廉租房), or one that tells (厕 of 改厕). */
  readonly partly: boolean;
  /** It tells little by itself: an answer need not hold it. */
  readonly light: boolean;
}
