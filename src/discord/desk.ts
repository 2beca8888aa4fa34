import type { Logger } from 'pino';
import type { Command } from '../answers/command.ts';
import type { Library } from '../library/library.ts';

/** What the handlers answer from. */
export interface Desk {
  /** The reports as they are now; a reload may change them between two questions. */
  readonly library: () => Library;
  readonly commands: readonly Command[];
  readonly log: Logger;
}

/** Facts of a handled interaction for the log; never a user's words. */
export type Outcome = Readonly<Record<string, string | number | boolean>>;
