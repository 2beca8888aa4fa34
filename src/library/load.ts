import { createHash } from 'node:crypto';
import type { Fact } from '../facts/fact.ts';
import { ReportProblem } from '../report/problem.ts';
import type { Report } from '../report/report.ts';
import type { Search } from '../search/search.ts';
import { readSeed, reportFiles } from './folder.ts';
import type { KeptEntries } from './kept-entries.ts';
import type { Entry, Library } from './library.ts';
import { buildOffices, sameOffice } from './offices.ts';

/** Something that was put right or done without; the library is complete all the same. */
export interface Warning {
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** What a library is made with: the rooms it draws on. `parts.ts` has the real ones. */
export interface Parts {
  /** @throws ReportProblem */
  readonly readReport: (file: string, bytes: Uint8Array) => Promise<Report>;
  readonly readFigures: (report: Report) => readonly Fact[];
  readonly checkReport: (report: Report, facts: readonly Fact[]) => Pick<Entry, 'findings' | 'held'>;
  /** What was drawn from the same files on earlier starts. @default nothing is kept */
  readonly keptEntries?: (index: string) => KeptEntries;
  readonly buildSearch: (
    reports: readonly Report[],
    options: LoadOptions,
  ) => { readonly search: Search; readonly warnings: readonly Warning[] };
}

export interface LoadOptions {
  /** Folder of the reports. */
  readonly seeds: string;
  /** Folder of the index snapshot; made where it is missing. */
  readonly index: string;
  /** A vocabulary of the user's own, beside the built-in one. @default none */
  readonly vocabulary?: string | undefined;
  /** Called after each file. */
  readonly onProgress?: ((done: number, total: number, file: string) => void) | undefined;
  /** Called after each report that is taken into the index; those of the snapshot are not. */
  readonly onIndexed?: ((done: number, total: number) => void) | undefined;
}

/**
 * Reads a folder of reports and all that is drawn from them. A file that cannot be read becomes one of
 * `library.problems` and stops none of the others. Two reports of one office and year: the second by file name is
 * refused, as nothing tells which is right. The result does not depend on the order in which files are listed.
 *
 * @throws SeedsError where the folder itself cannot be read.
 * @example const { library } = await loadLibrary({ seeds: 'seeds', index: 'index' }, parts);
 */
export async function loadLibrary(
  options: LoadOptions,
  parts: Parts,
): Promise<{ library: Library; warnings: readonly Warning[] }> {
  const files = await reportFiles(options.seeds);
  const kept = parts.keptEntries?.(options.index) ?? null;
  const read: Entry[] = [];
  const problems: ReportProblem[] = [];
  for (const [index, file] of files.entries()) {
    const result = await readEntry(options.seeds, file, read, parts, kept);
    if (result instanceof ReportProblem) problems.push(result);
    else read.push(result);
    options.onProgress?.(index + 1, files.length, file);
  }
  const damaged = kept?.close() ?? 0;
  const entries = read.map((entry) => withCity(entry, read)).sort(byId);
  const reports = entries.map(({ report }) => report);
  const { search, warnings } = parts.buildSearch(reports, options);
  const offices = buildOffices(reports.map(({ office }) => office));
  const rebuilt = damaged === 0 ? [] : [{ code: 'ENTRIES_DAMAGED', facts: { count: String(damaged) } }];
  return { library: { entries, problems, search, offices }, warnings: [...warnings, ...rebuilt] };
}

async function readEntry(
  folder: string,
  file: string,
  before: readonly Entry[],
  parts: Parts,
  kept: KeptEntries | null,
): Promise<Entry | ReportProblem> {
  try {
    const bytes = await readSeed(folder, file);
    const known = kept?.get(file, bytes) ?? null;
    const report = known?.report ?? (await parts.readReport(file, bytes));
    const twin = before.find((entry) => isSame(entry.report, report));
    if (twin !== undefined) return duplicate(report, twin.report);
    const entry = known ?? drawn(report, parts);
    if (known === null) kept?.put(file, bytes, entry);
    return { ...entry, report: withOwnId(report, before) };
  } catch (error) {
    return error instanceof ReportProblem ? error : new ReportProblem('UNREADABLE', file, {}, error);
  }
}

function drawn(report: Report, parts: Parts): Entry {
  const facts = parts.readFigures(report);
  return { report, facts, ...parts.checkReport(report, facts) };
}

// A report may leave its city out, and another of the same office tell it.
function isSame(one: Report, other: Report): boolean {
  if (one.year !== other.year) return false;
  const [a, b] = [one.office, other.office];
  return sameOffice(a, b) || ((a.city === null || b.city === null) && sameOffice({ ...a, city: b.city }, b));
}

/** The entry with its office's city, where only the reports of other years tell it, and tell only one. */
function withCity(entry: Entry, all: readonly Entry[]): Entry {
  const { office } = entry.report;
  if (office.city !== null) return entry;
  const told = all.flatMap(({ report }) => report.office.city ?? []);
  const cities = [...new Set(told)].filter((city) =>
    all.some(({ report }) => sameOffice(report.office, { ...office, city })),
  );
  const [city, ...others] = cities;
  if (city === undefined || others.length > 0) return entry;
  return { ...entry, report: { ...entry.report, office: { ...office, city } } };
}

function byId(a: Entry, b: Entry): number {
  return a.report.id < b.report.id ? -1 : 1;
}

// Two names may be spelt alike (江海, 姜海), and two cities may have a 鼓楼区: then the second gets a mark of its own.
function withOwnId(report: Report, before: readonly Entry[]): Report {
  if (before.every((entry) => entry.report.id !== report.id)) return report;
  const { name, district, city } = report.office;
  const mark = createHash('sha256').update([city, district, name].join('\t')).digest('hex').slice(0, 6);
  return { ...report, id: `${report.id}-${mark}` };
}

function duplicate(report: Report, first: Report): ReportProblem {
  const { office, year } = report;
  return new ReportProblem('DUPLICATE', report.file, {
    other: first.file,
    office: office.name,
    year: String(year),
    // Not only the same office and year: the very same bytes under another name.
    ...(report.digest === first.digest ? { same: 'bytes' } : {}),
  });
}
