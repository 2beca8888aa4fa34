import type { Entry, Library } from '../../library/library.ts';
import type { Draft } from '../draft.ts';
import type { Part } from './part.ts';

/** What an answer is made of. */
export interface Asking {
  readonly library: Library;
  readonly draft: Draft;
  readonly entries: readonly Entry[];
  readonly question: string;
  readonly parts: readonly Part[];
  /** What is to be said of the year, if anything. */
  readonly says: string | null;
  /** Another year than the reports', of which they may tell. */
  readonly year: number | null;
}
