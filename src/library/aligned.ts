import type { Figure } from '../figures/figure.ts';
import type { Identity } from './align-identity.ts';
import type { Told } from './align-told.ts';
import type { Entry } from './library.ts';

/** What one report states of a row. */
export interface Cell {
  readonly entry: Entry;
  readonly figure: Figure;
  readonly told: Told;
  /** Other numbers of the report that would fit the row as well, and differ: nobody can tell which is meant. */
  readonly others: readonly Figure[];
}

/** Figures of different reports that measure the same, one of each report. */
export interface Aligned extends Pick<Identity, 'id' | 'name' | 'basis' | 'row' | 'matter'> {
  /** In the order of the entries. */
  readonly cells: readonly Cell[];
}

/** How far two figures may be compared. */
export interface Judgement {
  readonly verdict: 'same' | 'same with caveat' | 'not comparable';
  readonly caveats: readonly string[];
}
