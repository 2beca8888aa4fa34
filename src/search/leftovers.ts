import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The name a file is written under until it is whole: whose it is can be told from it. */
export function temporaryOf(file: string, process: number, mark: string): string {
  return `${file}.${String(process)}.${mark}.tmp`;
}

/**
 * Removes what killed processes left half written of a file; what a living one is writing stays. Whether there was any.
 * Where the directory cannot be read or changed, nothing is removed.
 *
 * @example sweep('index', 'search.index') // false
 */
export function sweep(dir: string, file: string): boolean {
  const left = namesIn(dir).filter((name) => {
    if (!name.startsWith(`${file}.`) || !name.endsWith('.tmp')) return false;
    const [writer = '', mark = ''] = name.slice(file.length + 1).split('.');
    return /^\d{1,9}$/u.test(writer) && /^[\da-f]{12}$/u.test(mark) && !isAlive(Number.parseInt(writer, 10));
  });
  return left.filter((name) => removed(join(dir, name))).length > 0;
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}

function removed(path: string): boolean {
  try {
    rmSync(path);
    return true;
  } catch {
    return false;
  }
}

/** In a container every start has the same number: a file of our own number is of the start before. */
function isAlive(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be signalled, but it lives.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
