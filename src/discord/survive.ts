import type { Logger } from 'pino';
import { safeError } from './safe-error.ts';

/** Where rejections come from: the process. */
export interface RejectionSource {
  on: (event: 'unhandledRejection', listener: (reason: unknown) => void) => unknown;
  off: (event: 'unhandledRejection', listener: (reason: unknown) => void) => unknown;
}

/**
 * Logs rejected promises that nobody awaits and lets the process live: a malformed payload makes one inside discord.js,
 * and must not take the bot from everybody else. Gives the function that undoes it.
 */
export function surviveRejections(log: Logger, source: RejectionSource): () => void {
  const onRejection = (reason: unknown): void => {
    log.error(safeError(reason), 'unhandled rejection');
    log.debug({ message: reason instanceof Error ? reason.message : '' }, 'unhandled rejection with');
  };
  source.on('unhandledRejection', onRejection);
  return () => source.off('unhandledRejection', onRejection);
}
