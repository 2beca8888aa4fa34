import type { Clause } from './clause.ts';

/** What several numbers told in one breath share out among them, in order. */
export interface Shares {
  /** One label for each number: "全年预算数", "执行数". */
  readonly labels: readonly string[];
  /** One year for each number, "2021年"; empty where they are not shared out by year. */
  readonly years: readonly string[];
  readonly count: number;
}

/** 分别为, 分别执行: what is said of each behind its name. */
const SHARED = /(?:当年|本年|全年)?(?:分别|依次)(?<verb>执行|支出|完成|安排)?(?:数?[为是达])?约?$/u;
const YEARS = /(?<![、和与及\d])(?:20\d\d年?度?[、和与及]){1,9}20\d\d年?度?/u;

/** From the one year to the other: 2021年至2023年. */
const SPAN = /(20\d\d)年?度?(?:[至到]|[-—~～]{1,2})(20\d\d)年/u;

/** The years a stretch lists: "2021、2022年", "2021年至2023年". */
export function yearsIn(gap: string): string[] {
  const [, first = '', last = ''] = SPAN.exec(gap) ?? [];
  if (first !== '') {
    const from = Number.parseInt(first, 10);
    return Array.from(
      { length: Math.max(0, Number.parseInt(last, 10) - from + 1) },
      (_, i) => `${from + i}年`,
    );
  }
  const list = YEARS.exec(gap)?.[0] ?? '';
  return [...list.matchAll(/20\d\d/gu)].map(([year]) => `${year}年`);
}

/**
 * What 分别为 shares out from this clause on; null where it says no such thing. `labels` is empty where numbers and
 * names do not match in count, so that nobody can tell which is which.
 *
 * @param label the words before 分别, cleaned; @param years listed in the sentence so far
 * @example sharesOf(clauses, 0, '全年预算数、执行数', []) // { labels: ['全年预算数', '执行数'], years: [], count: 2 }
 */
export function sharesOf(
  clauses: readonly Clause[],
  k: number,
  label: string,
  years: readonly string[],
): Shares | null {
  const said = SHARED.exec(clauses[k]?.left ?? '');
  if (said === null) return null;
  const verb = said.groups?.['verb'] ?? '';
  let count = 1;
  while (/^[、，,和与及]$/u.test(clauses[k + count]?.gap ?? '')) count += 1;
  const named = label
    .replace(YEARS, '')
    .replace(SHARED, '')
    .split(/[、和与及]/u)
    .map((name) => `${name}${verb}`);
  if (named.length === count && count > 1) return { labels: named, years: [], count };
  if (named.length === 1 && years.length === count && count > 1)
    return { labels: years.flatMap(() => named), years, count };
  return { labels: [], years: [], count };
}
