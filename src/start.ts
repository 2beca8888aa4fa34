import type { Logger } from 'pino';
import { type Config, ConfigError, readConfig, withEnvFile } from './config/config.ts';
import { createLog } from './config/log.ts';
import { SeedsError } from './library/folder.ts';
import type { Library } from './library/library.ts';
import { loadLibrary } from './library/load.ts';
import { PARTS } from './library/parts.ts';
import { type Progress, progressOn } from './progress.ts';
import { loadedWords, refusedWords, seedsErrorWords, warningWords } from './start-words.ts';

/** The program, ready to answer, on whatever channel. */
export interface Started {
  readonly config: Config;
  readonly log: Logger;
  /** The reports as they are now; what is in hand keeps those it began with. */
  readonly library: () => Library;
  /** Reads the folder anew and gives a sentence on what came of it. Where it fails the old reports stay. */
  readonly reload: () => Promise<string>;
  /** For `answerLine`: logs what went wrong inside a command. */
  readonly onFailure: (error: unknown, command: string) => void;
}

/** Folders named on the command line; they win over the environment. */
export interface Folders {
  readonly seeds?: string | undefined;
  readonly index?: string | undefined;
}

/** Why the program does not start, in a sentence for the one who started it. */
export class StartError extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'StartError';
  }
}

/**
 * The settings, from the environment, .env and the command line.
 *
 * @throws StartError
 */
export function readSettings({ seeds, index }: Folders): Config {
  try {
    const config = readConfig(withEnvFile(process.env));
    return {
      ...config,
      ...(seeds === undefined ? {} : { seeds }),
      ...(index === undefined ? {} : { index }),
    };
  } catch (error) {
    if (error instanceof ConfigError) throw new StartError(error.message, error);
    throw error;
  }
}

/**
 * Reads settings and reports. Progress and warnings go to standard error, progress only where a person looks on.
 *
 * @throws StartError
 */
export async function start(
  folders: Folders = {},
  errors: NodeJS.WriteStream = process.stderr,
): Promise<Started> {
  const config = readSettings(folders);
  const log = createLog(config.log, config.token);
  let library = await read(config, errors);
  return {
    config,
    log,
    library: () => library,
    async reload() {
      try {
        library = await read(config, errors);
        return loadedWords(library.entries.length, library.problems.length);
      } catch (error) {
        if (!(error instanceof StartError)) log.error({ err: error }, 'reload failed');
        return `未能重新读取，仍用原来的报告。${error instanceof StartError ? error.message : ''}`;
      }
    },
    onFailure(error, command) {
      // One line on a person's screen; the stack for those who want to mend it.
      log.error({ command, reason: String(error) }, 'a command failed');
      log.debug({ err: error }, 'a command failed');
    },
  };
}

async function read(config: Config, errors: NodeJS.WriteStream): Promise<Library> {
  const { seeds, index, vocabulary } = config;
  // Made when its work begins: the clock of each is its own.
  let onIndexed: Progress | null = null;
  try {
    const loaded = await loadLibrary(
      {
        ...{ seeds, index, vocabulary: vocabulary ?? undefined },
        onProgress: progressOn(errors, '读取报告'),
        onIndexed: (done, total) => {
          (onIndexed ??= progressOn(errors, '建立索引'))(done, total);
        },
      },
      PARTS,
    );
    for (const warning of loaded.warnings) {
      const words = warningWords(warning);
      if (words !== null) errors.write(`${words}\n`);
    }
    const refused = refusedWords(loaded.library.problems);
    if (refused !== null) errors.write(`${refused}\n`);
    return loaded.library;
  } catch (error) {
    if (error instanceof SeedsError) throw new StartError(seedsErrorWords(error), error);
    throw error;
  }
}
