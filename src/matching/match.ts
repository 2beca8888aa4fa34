import type { Entry } from '../library/library.ts';
import type { Search } from '../search/search.ts';
import { candidatesOf } from './fields.ts';
import type { Part } from './part.ts';
import { type Ranked, rankFacts, type Ranking, type YearAsked } from './rank.ts';

/** Paragraphs whose facts are looked at: more do not change what is shown. */
const MOST_PARAGRAPHS = 12;

/** So many reports are all looked at: a question after the office's own money shares no word with them. */
const FEW_REPORTS = 24;

/**
 * The facts of some reports by how well they answer a question, best first: every fact of the likeliest paragraphs has a
 * score, and what contradicts it says so.
 *
 * @param year that is asked about; null for each report's own
 * @example match(partsOf('拆了多少违建', search, reports)[0], entries, search, null)[0]?.fact.printed // '53 宗'
 */
export function match(
  part: Part,
  entries: readonly Entry[],
  search: Search,
  year: YearAsked,
): readonly Ranked[] {
  return rankFacts(rankingOf(part, entries, search, year));
}

/** What a ranking of the facts of some reports is made of. */
export function rankingOf(part: Part, entries: readonly Entry[], search: Search, year: YearAsked): Ranking {
  const reports = new Set(entries.map(({ report }) => report.id));
  const { reading, terms, money } = part;
  const { reader, likely: all } = search.matching({ ...reading, terms }, reports, MOST_PARAGRAPHS);
  const top = all[0]?.score ?? 1;
  const likely = new Map(all.map((one) => [`${one.report.id} ${one.paragraph}`, one.score / top]));
  // Of many reports only those that speak of it are looked at.
  const speaking = new Set(all.map(({ report }) => report.id));
  const near =
    entries.length <= FEW_REPORTS ? entries : entries.filter(({ report }) => speaking.has(report.id));
  const candidates = near.flatMap((entry) =>
    candidatesOf(entry).filter(
      ({ fact, fields }) =>
        fact.value !== null &&
        (fields.some(({ place }) => likely.has(`${entry.report.id} ${place.paragraph}`)) ||
          (money !== null && fact.measure !== null && money.keys.includes(fact.measure))),
    ),
  );
  return { part, reader, candidates, likely, year };
}
