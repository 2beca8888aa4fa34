import { parseArgs } from 'node:util';
import type { Folders } from './start.ts';

/** `--seeds DIR` and `--index DIR`, for every program that reads reports. */
export const FOLDER_OPTIONS = { seeds: { type: 'string' }, index: { type: 'string' } } as const;

/**
 * The folders that a command line names, where it names nothing else; null where it cannot be understood.
 *
 * @example foldersOf(['--seeds', 'reports']) // { seeds: 'reports', index: undefined }
 */
export function foldersOf(args: readonly string[]): Folders | null {
  try {
    const { values } = parseArgs({ args: [...args], options: FOLDER_OPTIONS });
    return { seeds: values.seeds, index: values.index };
  } catch {
    return null;
  }
}
