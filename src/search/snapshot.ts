import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Report } from '../report/report.ts';
import { sweep, temporaryOf } from './leftovers.ts';
import { Postings } from './postings.ts';
import { TOKENS_VERSION } from './tokens.ts';

/** Raise it when the file or what the index holds changes form. */
const FORMAT_VERSION = 3;
const FILE = 'search.index';
const MAGIC = 'jiwen-search';
/** The index behind the first line begins at a multiple of this: its numbers are read where they lie. */
const ALIGNED = 8;
const NEWLINE = 0x0a;
/** The system writes at most some two gigabytes at once. */
const AT_ONCE = 1 << 26;

/** An index as it is kept from one start to the next. */
export interface Snapshot {
  readonly versions: { readonly format: number; readonly tokens: number };
  /** In the order their paragraphs were numbered. */
  readonly reports: readonly { readonly id: string; readonly digest: string; readonly paragraphs: number }[];
  /** What `PostingsBuilder.pack` gave. */
  readonly index: Uint8Array;
}

/** Why a snapshot was not used, or what else was found wrong with it. */
export interface SnapshotWarning {
  /**
   * CORRUPT: cut off or changed. FOREIGN: not one of ours. STALE: of other reports or of another program.
   * INTERRUPTED: the program was killed while it wrote; what it left is removed, and the one before is used if it fits.
   */
  readonly code: 'CORRUPT' | 'FOREIGN' | 'STALE' | 'INTERRUPTED';
  readonly file: string;
}

const header = z.strictObject({
  magic: z.literal(MAGIC),
  sha256: z.string(),
  versions: z.object({ format: z.number(), tokens: z.number() }),
  reports: z.array(z.strictObject({ id: z.string(), digest: z.string(), paragraphs: z.int().nonnegative() })),
});

/** What a snapshot must have been made with to fit. */
export const VERSIONS: Snapshot['versions'] = { format: FORMAT_VERSION, tokens: TOKENS_VERSION };

/**
 * Whether a snapshot can be built upon: the same versions, and every report it knows is among these, unchanged.
 * Reports it does not know are no hindrance.
 */
export function fits({ versions, ...snapshot }: Snapshot, reports: readonly Report[]): boolean {
  if (versions.format !== VERSIONS.format || versions.tokens !== VERSIONS.tokens) return false;
  const loaded = new Map(reports.map((report) => [report.id, report]));
  return snapshot.reports.every(({ id, digest, paragraphs }) => {
    const report = loaded.get(id);
    return report?.digest === digest && report.paragraphs.length === paragraphs;
  });
}

/**
 * Writes a snapshot into a directory, made where missing. Another file first, then renamed: a reader sees the old
 * one or the new one, whenever the writer is killed.
 *
 * @throws Error from node:fs where the directory cannot be written
 */
export function saveSnapshot(dir: string, { versions: made, reports, index }: Snapshot): void {
  mkdirSync(dir, { recursive: true });
  const sha256 = digestOf(made, reports, index);
  const head = JSON.stringify({ magic: MAGIC, sha256, versions: made, reports });
  const length = Buffer.byteLength(head) + 1;
  const line = `${head}${' '.repeat((ALIGNED - (length % ALIGNED)) % ALIGNED)}\n`;
  const temporary = join(dir, temporaryOf(FILE, process.pid, randomBytes(6).toString('hex')));
  try {
    const file = openSync(temporary, 'wx');
    try {
      writeSync(file, line);
      for (let at = 0; at < index.length;) at += writeSync(file, index.subarray(at, at + AT_ONCE));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, join(dir, FILE));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function digestOf(made: Snapshot['versions'], reports: Snapshot['reports'], index: Uint8Array): string {
  return createHash('sha256')
    .update(JSON.stringify([made, reports]))
    .update(index)
    .digest('hex');
}

/**
 * Reads the snapshot of a directory. Gives none where there is none, and none with one warning where it is cut
 * off, foreign, or does not fit these reports: it is then to be built anew.
 *
 * @example loadSnapshot('index', reports).warning?.code // 'STALE'
 */
export function loadSnapshot(
  dir: string,
  reports: readonly Report[],
): { snapshot: Snapshot | null; warning: SnapshotWarning | null } {
  const file = join(dir, FILE);
  const interrupted: SnapshotWarning | null = sweep(dir, FILE) ? { code: 'INTERRUPTED', file } : null;
  let content: Buffer;
  try {
    content = readFileSync(file);
  } catch (error) {
    return { snapshot: null, warning: isMissing(error) ? interrupted : { code: 'CORRUPT', file } };
  }
  const read = readSnapshot(content);
  const found = typeof read === 'string' || fits(read, reports) ? read : 'STALE';
  // One warning is enough; that something of ours was cut off explains what is out of date.
  if (typeof found !== 'string') return { snapshot: found, warning: interrupted };
  return {
    snapshot: null,
    warning: found === 'STALE' && interrupted !== null ? interrupted : { code: found, file },
  };
}

function readSnapshot(content: Buffer): Snapshot | 'CORRUPT' | 'FOREIGN' {
  const end = content.indexOf(NEWLINE) + 1;
  const head = header.safeParse(parsed(content.toString('utf8', 0, end)));
  if (!head.success) return content.includes(MAGIC) ? 'CORRUPT' : 'FOREIGN';
  const { versions: made, reports, sha256 } = head.data;
  const index = content.subarray(end);
  if (digestOf(made, reports, index) !== sha256) return 'CORRUPT';
  // An index of another form may not be readable; it does not fit in any case.
  if (made.format === FORMAT_VERSION && !isReadable(index)) return 'CORRUPT';
  return { versions: made, reports, index };
}

function isReadable(index: Uint8Array): boolean {
  try {
    return new Postings(index).size >= 0;
  } catch {
    return false;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
