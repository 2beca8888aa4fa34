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
import { TOKENS_VERSION } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Raise it when the file or what the index holds changes form. */
const FORMAT_VERSION = 1;
const FILE = 'search.jsonl';
const MAGIC = 'jiwen-search';

/** An index as it is kept from one start to the next. */
export interface Snapshot {
  readonly versions: { readonly format: number; readonly tokens: number; readonly vocabulary: string };
  /** In the order their paragraphs were numbered. */
  readonly reports: readonly { readonly id: string; readonly digest: string; readonly paragraphs: number }[];
  readonly parts: readonly (readonly [key: string, data: string])[];
}

/** Why a snapshot was not used. */
export interface SnapshotWarning {
  /** CORRUPT: cut off or changed. FOREIGN: not one of ours. STALE: of other reports, program or vocabulary. */
  readonly code: 'CORRUPT' | 'FOREIGN' | 'STALE';
  readonly file: string;
}

const header = z.strictObject({
  magic: z.literal(MAGIC),
  sha256: z.string(),
  versions: z.strictObject({ format: z.number(), tokens: z.number(), vocabulary: z.string() }),
  reports: z.array(z.strictObject({ id: z.string(), digest: z.string(), paragraphs: z.int().nonnegative() })),
});

/** What a snapshot must have been made with to fit. */
export function versions(vocabulary: Vocabulary): Snapshot['versions'] {
  return { format: FORMAT_VERSION, tokens: TOKENS_VERSION, vocabulary: vocabulary.digest };
}

/**
 * Whether a snapshot can be built upon: the same versions, and every report it knows is among these, unchanged.
 * Reports it does not know are no hindrance.
 */
export function fits(snapshot: Snapshot, reports: readonly Report[], vocabulary: Vocabulary): boolean {
  const now = versions(vocabulary);
  const made = snapshot.versions;
  if (made.format !== now.format || made.tokens !== now.tokens || made.vocabulary !== now.vocabulary)
    return false;
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
export function saveSnapshot(dir: string, snapshot: Snapshot): void {
  mkdirSync(dir, { recursive: true });
  const lines = snapshot.parts.map((part) => `${JSON.stringify(part)}\n`);
  const { versions: made, reports } = snapshot;
  const head = { magic: MAGIC, sha256: digestOf(made, reports, lines), versions: made, reports };
  const temporary = join(dir, `${FILE}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = openSync(temporary, 'wx');
    try {
      for (const line of [`${JSON.stringify(head)}\n`, ...lines]) writeSync(file, line);
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

function digestOf(
  made: Snapshot['versions'],
  reports: Snapshot['reports'],
  lines: readonly string[],
): string {
  const hash = createHash('sha256').update(JSON.stringify([made, reports]));
  for (const line of lines) hash.update(line);
  return hash.digest('hex');
}

/**
 * Reads the snapshot of a directory. Gives none where there is none, and none with one warning where it is cut
 * off, foreign, or does not fit these reports and this vocabulary: it is then to be built anew.
 *
 * @example loadSnapshot('index', reports, vocabulary).warning?.code // 'STALE'
 */
export function loadSnapshot(
  dir: string,
  reports: readonly Report[],
  vocabulary: Vocabulary,
): { snapshot: Snapshot | null; warning: SnapshotWarning | null } {
  const file = join(dir, FILE);
  const refuse = (code: SnapshotWarning['code']) => ({ snapshot: null, warning: { code, file } });
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    return isMissing(error) ? { snapshot: null, warning: null } : refuse('CORRUPT');
  }
  const lines = content.split(/(?<=\n)/u);
  const head = header.safeParse(parsed(lines[0] ?? ''));
  if (!head.success) return refuse(content.includes(MAGIC) ? 'CORRUPT' : 'FOREIGN');
  const body = lines.slice(1);
  if (digestOf(head.data.versions, head.data.reports, body) !== head.data.sha256) return refuse('CORRUPT');
  const parts = z.array(z.tuple([z.string(), z.string()])).safeParse(body.map(parsed));
  if (!parts.success) return refuse('CORRUPT');
  const snapshot: Snapshot = { versions: head.data.versions, reports: head.data.reports, parts: parts.data };
  return fits(snapshot, reports, vocabulary) ? { snapshot, warning: null } : refuse('STALE');
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
