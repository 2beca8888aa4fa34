import type { Aligned } from '../library/align.ts';
import { isKin } from '../library/align-names.ts';
import type { Library } from '../library/library.ts';
import type { Row } from './compare-rows.ts';
import { nameOf, type Sides } from './compare-scope.ts';

/** Names in one sentence before it only says how many there are. */
const NAMED = 8;
/** Near matters named for one office. */
const NEAR = 3;

/** "南石头街道、中南街道 2022 年：拆除违法建设面积" */
export function titleOf(library: Library, { entries, year }: Sides, what: string): string {
  const names = entries.map((entry) => nameOf(library, entry));
  return `${names.length > 3 ? `${names.length} 个单位` : names.join('、')} ${year} 年：${what}`;
}

/** How many offices and rows stand side by side, and who has no report of that year. */
export function introduction(library: Library, sides: Sides, rows: number): string {
  const { entries, year, absent } = sides;
  const [single] = alone(library, sides);
  if (single !== undefined) return single;
  const without = absent.length === 0 ? '' : `；${few(absent)}没有 ${year} 年的报告`;
  return `${entries.length} 个单位 ${year} 年可以并排的 ${rows} 项${without}`;
}

/** That there is nothing to compare with: one office was named, or there is only one report. */
export function alone(library: Library, { entries, year, unnamed }: Sides): string[] {
  const [first, ...more] = entries;
  if (first === undefined || more.length > 0) return [];
  const name = nameOf(library, first);
  return unnamed.length > 0
    ? [`只写了${name}一个单位；已载入的还有${few(unnamed)}，写两个以上才能对比`]
    : [`只有${name} ${year} 年的报告，没有别的单位可以对比，以下是它自己的数字`];
}

/**
 * Who reports nothing of a row: a value of its own, and not a zero.
 *
 * @param all the rows in which an office's next of kin to the missing number is looked for, and named
 */
export function silences(
  library: Library,
  { entries }: Sides,
  rows: readonly Row[],
  all: readonly Aligned[] = [],
): string[] {
  if (entries.length < 2) return [];
  const silent = rows.flatMap(({ aligned, cells }) => {
    const missing = entries.filter((entry) => !cells.some((cell) => cell.entry === entry));
    const kin = missing.length === 0 ? [] : kinOf(all, aligned);
    const names = missing.map((entry) => {
      const own = kin.filter(({ cells: theirs }) => theirs.some((cell) => cell.entry === entry));
      const near = own.slice(0, NEAR).map(({ name }) => name);
      return `${nameOf(library, entry)}${near.length === 0 ? '' : `（另有：${near.join('、')}）`}`;
    });
    return missing.length === 0 ? [] : [`${aligned.name}——${few(names)}`];
  });
  const more = silent.length > NAMED ? `等 ${silent.length} 项` : '';
  return silent.length === 0 ? [] : [`未披露：${silent.slice(0, NAMED).join('，')}${more}`];
}

/** Rows of the same thing, the shortest names first: 转运阳性病例人数 beside 阳性病例数. */
function kinOf(all: readonly Aligned[], { id, name }: Aligned): readonly Aligned[] {
  return all
    .filter((row) => row.id !== id && isKin(name, row.name))
    .sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
}

/** Whose numbers they are, where only one of several offices reports any of the rows. */
export function only(library: Library, { entries }: Sides, rows: readonly Row[]): string[] {
  const owners = [...new Set(rows.flatMap(({ cells }) => cells.map(({ entry }) => entry)))];
  const [owner, ...more] = owners;
  if (owner === undefined || more.length > 0 || entries.length < 2) return [];
  return [`只有${nameOf(library, owner)}披露`];
}

/** Rows that the words fit as well, but that one report alone states. */
export function apart(library: Library, rows: readonly Aligned[]): string[] {
  const named = rows.map(
    ({ name, cells }) => `${name}（仅${cells.map(({ entry }) => nameOf(library, entry)).join('、')}）`,
  );
  return named.length === 0 ? [] : [`相近而不能并排的：${named.slice(0, NAMED).join('、')}`];
}

/** Some names, and how many there are where they are too many. */
export function few(names: readonly string[]): string {
  return names.length > NAMED
    ? `${names.slice(0, NAMED).join('、')}等 ${names.length} 个单位`
    : names.join('、');
}
