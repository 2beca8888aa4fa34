import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ReportProblem } from '../report/problem.ts';

/** The folder of reports itself cannot be used. */
export class SeedsError extends Error {
  readonly code: 'MISSING' | 'NOT_A_FOLDER' | 'NO_PERMISSION' | 'UNREADABLE';
  readonly folder: string;

  constructor(code: SeedsError['code'], folder: string, cause: unknown) {
    super(`${folder}: ${code}`, { cause });
    this.name = 'SeedsError';
    this.code = code;
    this.folder = folder;
  }
}

/** Bytes beyond which a file is not even read: the longest real report is below one megabyte of text. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/**
 * The names of the files that are meant as reports, in code-unit order. Folders, hidden files and a README are not.
 *
 * @throws SeedsError where the folder cannot be listed.
 */
export async function reportFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    return names.filter((name) => !name.startsWith('.') && !/^readme(?:\.|$)/iu.test(name)).sort();
  } catch (error) {
    throw new SeedsError(folderCode(error), folder, error);
  }
}

/**
 * The bytes of one of them.
 *
 * @throws ReportProblem NOT_A_FILE, TOO_LARGE, NO_PERMISSION or UNREADABLE.
 */
export async function readSeed(folder: string, file: string): Promise<Uint8Array> {
  try {
    const path = join(folder, file);
    const found = await stat(path);
    // A pipe would never end, and a device has no size.
    if (!found.isFile()) throw new ReportProblem('NOT_A_FILE', file);
    const { size } = found;
    if (size > LARGEST_FILE)
      throw new ReportProblem('TOO_LARGE', file, { bytes: String(size), limit: String(LARGEST_FILE) });
    return await readFile(path);
  } catch (error) {
    if (error instanceof ReportProblem) throw error;
    throw new ReportProblem(isDenied(error) ? 'NO_PERMISSION' : 'UNREADABLE', file, {}, error);
  }
}

function folderCode(error: unknown): SeedsError['code'] {
  if (isDenied(error)) return 'NO_PERMISSION';
  const code = codeOf(error);
  return code === 'ENOENT' ? 'MISSING' : code === 'ENOTDIR' ? 'NOT_A_FOLDER' : 'UNREADABLE';
}

function isDenied(error: unknown): boolean {
  return ['EACCES', 'EPERM'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
