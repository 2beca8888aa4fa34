import type { Entry, Library } from '../../library/library.ts';
import type { Draft } from '../draft.ts';
import type { Part } from '../../matching/part.ts';
import type { Ranked } from '../../matching/rank.ts';

/** What an answer is made of. */
export interface Asking {
  readonly library: Library;
  /** The line as it was typed. */
  readonly query: string;
  readonly draft: Draft;
  readonly entries: readonly Entry[];
  readonly question: string;
  /** The same without the name of the office. */
  readonly sought: string;
  readonly parts: readonly Part[];
  /** The facts by how well they answer a part, best first; ranked once, when they are first asked for. */
  readonly ranked: (part: Part) => readonly Ranked[];
  /** What is to be said of the year, if anything. */
  readonly says: string | null;
  /** Another year than the reports', of which they may tell. */
  readonly year: number | null;
}
