import type { Fact, Place } from '../facts/fact.ts';
import type { Reckoned } from './reckoned.ts';

/** Numbers of a report that are tied together, as data: `words.ts` makes the sentence. */
export interface Relation {
  /** The facts it touches, for answers that show one of them. */
  readonly facts: readonly Fact[];
  /** Where to look; at least one. */
  readonly places: readonly Place[];
  /** What the sentence is made of: names, printed and computed values, the formula. */
  readonly values: Readonly<Record<string, string>>;
  /** The numbers of the sentence that are worked out and stand nowhere in the report. */
  readonly reckoned: readonly Reckoned[];
}

/**
 * What a careful reader must know about the source itself.
 * 'conflict': the report contradicts itself. 'note': odd or unexplained, not a contradiction.
 */
export interface Finding extends Relation {
  readonly code: string;
  readonly severity: 'conflict' | 'note';
  /** A sum, rate or difference that does not hold, rather than a blank, a name or a form. */
  readonly isRelation: boolean;
}

/** A finding as a check gives it. */
export type Found = Omit<Finding, 'isRelation'>;

/** A relation that was checked and holds. */
export type Held = Relation;
