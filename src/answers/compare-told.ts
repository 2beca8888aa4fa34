import type { Aligned } from '../library/align.ts';
import type { Entry } from '../library/library.ts';
import { match } from '../matching/match.ts';
import { type Part, partsOf } from '../matching/part.ts';
import type { Ranked } from '../matching/rank.ts';
import { surest } from '../matching/sure.ts';
import type { Search } from '../search/search.ts';

/** The rows that typed words may mean, as the reports tell by the facts in them. */
export interface ToldRows {
  /** Of facts that a report surely means. */
  readonly sure: readonly Aligned[];
  /** Of facts that are as likely as others, or that say the words only in another part of their sentence. */
  readonly rivals: readonly Aligned[];
  /** Of facts that say some of the words, best first. */
  readonly near: readonly Aligned[];
  /** Whether one that a report surely means is in no row. */
  readonly stated: boolean;
}

/** Of more reports only those that speak of it most are asked. */
const ASKED = 12;
/** Percent of the words that a fact and its clause must say; the rest of its sentence may be of another fact. */
const TOLD = 50;

/**
 * Asks each report which of its facts some words mean, and finds the rows of these facts.
 *
 * @example toldBy(rows, entries, '拆违面积', search).sure // [拆除违法建设面积]
 */
export function toldBy(
  rows: readonly Aligned[],
  entries: readonly Entry[],
  typed: string,
  search: Search,
): ToldRows {
  const rowOf = new Map(rows.flatMap((row) => row.cells.map(({ fact }) => [fact, row] as const)));
  const rowsOf = (facts: readonly Ranked[]): readonly Aligned[] => [
    ...new Set(facts.flatMap(({ fact }) => rowOf.get(fact) ?? [])),
  ];
  const parts = partsOf(typed, search, new Set(entries.map(({ report }) => report.id)));
  const told = speaking(entries, parts, search).flatMap((entry) =>
    parts.map((part) => {
      const ranked = match(part, [entry], search, null);
      return { entry, ranked, surest: surest(ranked) };
    }),
  );
  const likely = told.flatMap((one) => one.surest);
  const sure = likely.filter(isTold);
  const found = rowsOf(sure);
  // A report whose number stands in a row of another report's sure fact has answered.
  const unsure = told.filter(
    (one) =>
      one.surest.length === 0 && !found.some(({ cells }) => cells.some(({ entry }) => entry === one.entry)),
  );
  const all = told.flatMap(({ ranked }) => ranked).toSorted((a, b) => b.score - a.score);
  return {
    sure: found,
    rivals: rowsOf([
      ...likely.filter((one) => !isTold(one) && isNear(one)),
      ...unsure.flatMap(({ ranked }) => ranked.filter(isOpenTold)),
    ]),
    near: rowsOf(all.filter(isNear)),
    stated: sure.some(({ fact }) => !rowOf.has(fact)),
  };
}

/** Whether its name, or what stands right beside it, says a word that the question carries. */
function isNear({ features: { words } }: Ranked): boolean {
  return words.termsOwn > 0 || words.headNear;
}

function isTold({ features: { words } }: Ranked): boolean {
  return 100 * (words.own + words.near) >= TOLD;
}

/** Whether nothing contradicts a fact, and all the words are said about it. */
function isOpenTold(one: Ranked): boolean {
  return one.against.length === 0 && one.features.words.unmet === 0 && isTold(one);
}

function speaking(entries: readonly Entry[], parts: readonly Part[], search: Search): readonly Entry[] {
  if (entries.length <= ASKED) return entries;
  const likely = parts.flatMap((part) => match(part, entries, search, null));
  return [...new Set(likely.map(({ entry }) => entry))].slice(0, ASKED);
}
