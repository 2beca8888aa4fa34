import type { Aligned } from '../library/align.ts';
import { KEY_ROWS } from '../library/align-identity.ts';
import type { Entry } from '../library/library.ts';
import { lookupForm } from '../library/typed.ts';
import type { Search } from '../search/search.ts';
import { toldBy } from './compare-told.ts';

/** What a typed metric was taken for. */
export type MetricMatch =
  /** Rows of one matter; `beside`: others that fit the words, but are stated by one report only. */
  | { readonly kind: 'rows'; readonly rows: readonly Aligned[]; readonly beside: readonly Aligned[] }
  /** Rows of clearly different matters. */
  | { readonly kind: 'several'; readonly rows: readonly Aligned[] }
  /** `stated`: a report does print it, but nothing of another report is the same. */
  | { readonly kind: 'none'; readonly stated: boolean; readonly near: readonly string[] };

const SUGGESTIONS = 6;

/**
 * The rows that typed words mean: those that are called so, else those of the facts that answer the words in each
 * report.
 *
 * @example metricOf(rows, entries, '拆违面积', search) // { kind: 'rows', rows: [拆除违法建设面积] }
 * @example metricOf(rows, entries, '立案', search) // { kind: 'several', rows: [纪检立案宗数, 行政执法立案宗数] }
 */
export function metricOf(
  rows: readonly Aligned[],
  entries: readonly Entry[],
  typed: string,
  search: Search,
): MetricMatch {
  const asked = lookupForm(typed);
  const exact = rows.filter(({ name }) => lookupForm(name) === asked);
  if (exact.length > 0) return { kind: 'rows', rows: exact, beside: [] };
  const printed = rows.filter(({ cells }) => cells.some(({ fact }) => lookupForm(fact.name) === asked));
  if (printed.length > 0) return settled(printed, entries.length);
  const called = calledSo(rows, asked);
  if (called.length > 0) return settled(called, entries.length);
  const isPrinted = entries.some(({ facts }) => facts.some(({ name }) => lookupForm(name) === asked));
  const { sure, rivals, stated, ...told } = toldBy(rows, entries, typed, search);
  const found = unique([...sure, ...rows.filter(({ name }) => isPartOf(asked, name))]);
  const likely = unique([...found, ...rivals]);
  const near = unique([...likely, ...told.near]).slice(0, SUGGESTIONS);
  // What is surely stated as a rank, a target, another place's number … is in no row, and no row stands in for it.
  const isRefused = isPrinted || (stated && sure.length === 0);
  if (isRefused || likely.length === 0)
    return { kind: 'none', stated: isRefused, near: near.map(({ name }) => name) };
  const isOne = new Set(likely.map(matterName)).size === 1;
  // What only may be meant is the answer where no other row shares a word with it.
  if (isOne && ((sure.length > 0 && rivals.length === 0) || near.length === 1))
    return settled(likely, entries.length);
  return { kind: 'several', rows: likely.length > 1 ? sharedFirst(likely) : near };
}

/** Whether what was not spent is asked for, which is worked out and no row of its own. */
export function asksUnspent(typed: string): boolean {
  const asked = lookupForm(typed);
  const row = KEY_ROWS.find(({ key }) => key === 'unspent');
  return row !== undefined && [row.name, ...row.say].some((name) => lookupForm(name) === asked);
}

/** 资金来源 is what all the parts of a split are called, 一般公共预算 one of them, which has it in its name. */
function calledSo(rows: readonly Aligned[], asked: string): readonly Aligned[] {
  const called = rows.filter((row) => isCalled(row, asked));
  const parts = called.filter(({ name }) => isPartOf(asked, name));
  return parts.length > 0 ? parts : called;
}

/** Whether people call the key or matter of a row so; how it grew is asked for by a name of its own. */
function isCalled({ id, matter, row }: Aligned, asked: string): boolean {
  const names = matter === null ? [] : [matter.name.replace(/\{\w+\}/gu, ''), ...matter.say];
  const all = [...names, ...(row === null ? [] : [row.name, ...row.say])];
  return !id.split('\t').includes('growth') && all.some((name) => lookupForm(name) === asked);
}

/**
 * Several rows of one matter are all meant; of different matters, those that can be compared come first. Rows that
 * each are of one report only, of different reports, are not comparable: they are offered, not put side by side.
 */
function settled(found: readonly Aligned[], reports: number): MetricMatch {
  const shared = found.filter(({ cells }) => cells.length > 1);
  const rows = reports > 1 && shared.length > 0 ? shared : found;
  const beside = found.filter((row) => !rows.includes(row));
  const matters = new Set(rows.map(matterName));
  const owners = new Set(rows.flatMap(({ cells }) => cells.map(({ entry }) => entry)));
  const strangers = shared.length === 0 && rows.length > 1 && owners.size > 1;
  return matters.size > 1 || strangers
    ? { kind: 'several', rows: sharedFirst(found) }
    : { kind: 'rows', rows, beside };
}

function sharedFirst(rows: readonly Aligned[]): readonly Aligned[] {
  return rows.toSorted((a, b) => b.cells.length - a.cells.length || (a.name < b.name ? -1 : 1));
}

/** Whether a row has all the words in its name, as several have 疫苗. */
function isPartOf(asked: string, name: string): boolean {
  return asked.length > 1 && lookupForm(name).includes(asked);
}

function unique(rows: readonly Aligned[]): readonly Aligned[] {
  return [...new Set(rows)];
}

function matterName({ matter, row, id }: Aligned): string {
  return matter?.name ?? row?.key ?? id;
}
