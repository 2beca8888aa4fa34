import type { Clause } from './clause.ts';

/** What several numbers told in one breath share out among them, in order. */
export interface Shares {
  /** One label for each number: "全年预算数", "执行数". */
  readonly labels: readonly string[];
  /** One year for each number, "2021年"; empty where they are not shared out by year. */
  readonly years: readonly string[];
  readonly count: number;
}

const SHARED = /分别[为是达]?约?$/u;
const YEARS = /(?<![、和与及\d])(?:20\d\d年?度?[、和与及]){1,9}20\d\d年?度?/u;

/** The years a stretch lists: "2021、2022年". */
export function yearsIn(gap: string): string[] {
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
  if (!SHARED.test(clauses[k]?.left ?? '')) return null;
  let count = 1;
  while (/^[、，,和与及]$/u.test(clauses[k + count]?.gap ?? '')) count += 1;
  const named = label.replace(YEARS, '').split(/[、和与及]/u);
  if (named.length === count && count > 1) return { labels: named, years: [], count };
  if (named.length === 1 && years.length === count && count > 1)
    return { labels: years.flatMap(() => named), years, count };
  return { labels: [], years: [], count };
}
