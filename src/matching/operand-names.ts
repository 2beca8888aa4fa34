import type { Search } from '../search/search.ts';
import type { Term } from '../search/term.ts';

/**
 * The full names of things that a question joins: what only the first says before the name, and what only the last
 * says behind it, is said of all.
 *
 * @example fullNames(['小学', '初中老师'], search, reports) // ['小学老师', '初中老师']
 */
export function fullNames(
  items: readonly string[],
  search: Search,
  reports: ReadonlySet<string>,
): readonly string[] {
  const all = items.map((item) => search.read(item, reports).terms);
  const terms = all.map((some) => some.filter(isTelling));
  const [first, last] = [terms[0] ?? [], terms.at(-1) ?? []];
  return items.map((item, i) => {
    const own = terms[i] ?? [];
    const behind =
      i < items.length - 1 &&
      all[i]?.length === 1 &&
      !MEASURE.test(item) &&
      own.length === 1 &&
      last.length > 1
        ? endOf(items.at(-1), last)
        : '';
    const before = i > 0 && own.length < first.length ? startOf(items[0], first, own.length) : '';
    const whole = item.includes(behind) ? item : item + behind;
    return behind === '' && before !== '' ? before + whole : whole;
  });
}

/** 拆违面积 needs no word of its neighbour. */
const MEASURE = /(?:面积|[数率额量款费税])$/u;

function isTelling({ light }: Term): boolean {
  return !light;
}

/** What follows the first word: 老师 of 初中老师. */
function endOf(item = '', terms: readonly Term[]): string {
  const word = terms[0]?.text ?? '';
  return item.slice(item.indexOf(word) + word.length);
}

/** What stands before the last words: 新建 of 新建幼儿园, for 小学. */
function startOf(item = '', terms: readonly Term[], own: number): string {
  const word = terms[terms.length - Math.max(1, own)]?.text ?? '';
  return item.slice(0, Math.max(0, item.indexOf(word)));
}
