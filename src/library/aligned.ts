import type { Fact } from '../facts/fact.ts';
import type { Identity } from './align-identity.ts';
import type { Told } from './align-told.ts';
import type { Entry } from './library.ts';

/** What one report states of a row. */
export interface Cell {
  readonly entry: Entry;
  readonly fact: Fact;
  readonly told: Told;
  /** Other numbers of the report that would fit the row as well, and differ: nobody can tell which is meant. */
  readonly others: readonly Fact[];
}

/** Facts of different reports that measure the same, one of each report. */
export interface Aligned extends Pick<Identity, 'id' | 'name' | 'basis' | 'row' | 'matter'> {
  /** In the order of the entries. */
  readonly cells: readonly Cell[];
}

/** How far two facts may be compared. */
export interface Judgement {
  readonly verdict: 'same' | 'same with caveat' | 'not comparable';
  readonly caveats: readonly string[];
}
