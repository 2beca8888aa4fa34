import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryOf, entryText } from './entry-text.ts';
import type { Entry } from './library.ts';
import { programPrint } from './program-print.ts';

/** What was drawn from reports on earlier starts. */
export interface KeptEntries {
  /** What an earlier start drew from these very bytes under this name; null where nothing, or nothing whole, is kept. */
  get(file: string, bytes: Uint8Array): Entry | null;
  /** Keeps an entry, as it was drawn from the bytes. Does nothing where the folder cannot be written. */
  put(file: string, bytes: Uint8Array, entry: Entry): void;
  /** Removes what was neither got nor put: other reports, or another program's. Gives how many were damaged. */
  close(): number;
}

const FOLDER = 'entries';
const NAME = /^[0-9a-f]{64}\.json$/u;
const SUM = 64;

/**
 * The entries kept in the folder of the index, a file for each report. A file is named after the report's name and
 * bytes and the program that read it, and begins with the checksum of what follows: one that was cut off, changed
 * or made by another program is not used.
 *
 * @param print of the program, see `programPrint`
 */
export function keptEntries(index: string, print = programPrint()): KeptEntries {
  const folder = join(index, FOLDER);
  const used = new Set<string>();
  let damaged = 0;
  const nameOf = (file: string, bytes: Uint8Array): string => {
    const name = `${createHash('sha256').update(`${print}\n${file}\n`).update(bytes).digest('hex')}.json`;
    used.add(name);
    return name;
  };
  return {
    get: (file, bytes) => {
      const content = contentOf(join(folder, nameOf(file, bytes)));
      if (content === null) return null;
      const text = content.slice(SUM);
      if (sumOf(text) === content.slice(0, SUM)) return entryOf(text);
      damaged += 1;
      return null;
    },
    put: (file, bytes, entry) => {
      const text = entryText(entry);
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, nameOf(file, bytes)), `${sumOf(text)}${text}`);
      } catch {
        // Without what is kept the next start only takes longer; the search says that the folder cannot be written.
      }
    },
    close: () => {
      for (const name of namesIn(folder)) if (!used.has(name)) rmSync(join(folder, name), { force: true });
      return damaged;
    },
  };
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => NAME.test(name));
  } catch {
    return [];
  }
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
