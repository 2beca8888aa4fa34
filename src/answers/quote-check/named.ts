import { stemOf } from '../../library/office-names.ts';
import type { Entry, Library } from '../../library/library.ts';
import { sameOffice } from '../../library/offices.ts';
import type { Office } from '../../report/office.ts';
import { isOffice } from '../office-words.ts';

/** Whose reports a text speaks of. */
export interface Named {
  /** Those whose numbers may be held against the text's. */
  readonly entries: readonly Entry[];
  /** Whether the text names an office, loaded or not; without, nothing is said to differ. */
  readonly office: boolean;
  /** Whether the text names an office or a year. */
  readonly any: boolean;
}

const KIND = /街道|[镇乡]/gu;
/** Longest name of a sub-district or town, without its kind. */
const LONGEST = 8;
const YEAR = /(?<!\d)((?:19|20)\d{2})\s?年/gu;

/**
 * The reports that a text names by office and year. An office or year that is not loaded leaves none: the numbers of
 * another are never taken for its own.
 *
 * @example namedIn(library, '中南街道 2022 年执行数 6061.31 万元').entries.length // 1
 */
export function namedIn(library: Library, text: string): Named {
  const offices = officesIn(library, text);
  const years = new Set([...text.matchAll(YEAR)].map(([, year]) => year));
  const loaded = offices.filter((office) => office !== null);
  const named = offices.length > 0;
  const entries = library.entries.filter(
    ({ report }) =>
      (!named || loaded.some((office) => sameOffice(office, report.office))) &&
      (years.size === 0 || years.has(String(report.year))),
  );
  const single = library.offices.all.length === 1;
  return { entries, office: named || single, any: named || years.size > 0 };
}

/** The offices that a text names; null for one that is not loaded. A longer name hides a shorter one inside it. */
function officesIn({ offices }: Library, text: string): (Office | null)[] {
  const names = offices.all
    .flatMap((office) => [office.official, office.name, stemOf(office)].map((name) => ({ name, office })))
    .filter(({ name }) => name.length > 1)
    .sort((a, b) => b.name.length - a.name.length);
  const found: (Office | null)[] = [];
  let left = text;
  for (const { name } of names) {
    if (!left.includes(name)) continue;
    found.push(...names.filter((one) => one.name === name).map(({ office }) => office));
    left = left.replaceAll(name, '\n'.repeat(name.length));
  }
  for (const { index, 0: kind } of left.matchAll(KIND)) {
    const before = left.slice(Math.max(0, index - LONGEST), index);
    const tails = Array.from(before, (_, at) => before.slice(at) + kind);
    if (tails.some((tail) => !tail.includes('\n') && isOffice(tail, offices))) found.push(null);
  }
  return found;
}
