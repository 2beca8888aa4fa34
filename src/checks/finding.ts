import type { Figure, Place } from '../figures/figure.ts';

/**
 * What a careful reader must know about the source itself. Data, not words: `words.ts` makes the sentence.
 * 'conflict': the report contradicts itself. 'note': odd or unexplained, not a contradiction.
 */
export interface Finding {
  readonly code: string;
  readonly severity: 'conflict' | 'note';
  /** The figures it touches, for answers that show one of them. */
  readonly figures: readonly Figure[];
  /** Where to look; at least one. */
  readonly places: readonly Place[];
  /** What the sentence is made of: names, printed and computed values, the formula. */
  readonly facts: Readonly<Record<string, string>>;
}
