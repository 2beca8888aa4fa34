import type { Entry, Library } from '../library/library.ts';
import { display as officeDisplay } from '../library/offices.ts';
import type { Answer } from './answer.ts';
import type { OptionValues } from './command.ts';
import { inDistrict } from './district.ts';
import type { Draft } from './draft.ts';
import { officeNames } from './office-words.ts';
import { coverageOf, refusal, scopeOf } from './scope.ts';

/** The reports that are put side by side: one of each office, all of one year. */
export interface Sides {
  /** In the order of the rows: as the offices were named, else by report id. */
  readonly entries: readonly Entry[];
  readonly year: number;
  /** Offices that have no report of that year, where none were named. */
  readonly absent: readonly string[];
  /** Loaded offices that were left out because others were named. */
  readonly unnamed: readonly string[];
}

/**
 * The reports that `offices` and `year` leave; without a year those of the latest year that all of them have. A
 * refusal where an office or year is not loaded, or where no year is common.
 */
export function sidesOf(library: Library, draft: Draft, values: OptionValues): Sides | { answer: Answer } {
  const typed = values['offices'];
  const names = typed === undefined ? [] : namesIn(library, typed);
  const found: Entry[] = [];
  for (const office of names) {
    const scope = scopeOf(library, { office, ...pick(values['year']) });
    if (scope.kind === 'refused') return { answer: refusal(library, draft, scope) };
    found.push(...scope.entries.filter((entry) => !found.includes(entry)));
  }
  if (names.length === 0) {
    const scope = scopeOf(library, pick(values['year']));
    if (scope.kind === 'refused') return { answer: refusal(library, draft, scope) };
    found.push(...scope.entries);
  }
  const district = values['district'];
  if (district !== undefined) {
    const within = inDistrict(library, found, district);
    if ('verdict' in within) return { answer: draft.answer(within.verdict) };
    found.splice(0, found.length, ...within);
  }
  const year = commonYear(library, found, names.length > 0);
  if (year === null) return { answer: noCommonYear(library, draft, found) };
  const entries = found.filter(({ report }) => report.year === year);
  const absent = without(officesOf(library, found), officesOf(library, entries));
  const unnamed =
    names.length === 0 ? [] : without(officesOf(library, library.entries), officesOf(library, found));
  return { entries, year, absent, unnamed };
}

/** The office's name, with its district where another loaded one is called the same. */
export function nameOf(library: Library, { report }: Entry): string {
  return officeDisplay(report.office, library.offices.all);
}

function namesIn(library: Library, typed: string): readonly string[] {
  const names = officeNames(typed, library.offices);
  return names.length === 0 ? [typed] : names;
}

function pick(year: string | undefined): { year?: string } {
  return year === undefined ? {} : { year };
}

function without(names: readonly string[], others: readonly string[]): string[] {
  const left = new Set(others);
  return names.filter((name) => !left.has(name));
}

function officesOf(library: Library, entries: readonly Entry[]): string[] {
  return [...new Set(entries.map((entry) => nameOf(library, entry)))];
}

/** The latest year of all the offices; where none were named, else the one that most of them have. */
function commonYear(library: Library, entries: readonly Entry[], named: boolean): number | null {
  const all = officesOf(library, entries).length;
  const offices = new Map<number, number>();
  for (const { report } of entries) offices.set(report.year, (offices.get(report.year) ?? 0) + 1);
  const years = [...offices].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const [best] = years;
  if (best === undefined) return null;
  const [year, count] = best;
  return count === all || (!named && count > 1) ? year : null;
}

function noCommonYear(library: Library, draft: Draft, entries: readonly Entry[]): Answer {
  const years = officesOf(library, entries).map((name) => {
    const own = entries.filter((entry) => nameOf(library, entry) === name).map(({ report }) => report.year);
    return `${name}：${own.toSorted((a, b) => a - b).join('、')}`;
  });
  return draft.answer({
    status: 'not_found',
    title: '没有共同的年份',
    message: `这些单位没有同一年的报告，不能用不同年份的数对比（${years.slice(0, 12).join('；')}）。`,
    coverage: coverageOf(library, entries),
  });
}
