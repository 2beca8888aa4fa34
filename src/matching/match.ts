import type { Entry } from '../library/library.ts';
import type { Search } from '../search/search.ts';
import { candidatesOf } from './fields.ts';
import { questionOf } from './question.ts';
import { type Ranked, rankFacts, type YearAsked } from './rank.ts';

/** Paragraphs whose facts are looked at: more do not change what is shown. */
const MOST_PARAGRAPHS = 60;

/**
 * The facts of some reports by how well they answer a question, best first: everything that shares a word with it has a
 * score, and what contradicts it says so.
 *
 * @param year that is asked about; null for each report's own
 * @example match('拆了多少违建', entries, search, null)[0]?.figure.printed // '53 宗'
 */
export function match(
  typed: string,
  entries: readonly Entry[],
  search: Search,
  year: YearAsked,
): readonly Ranked[] {
  const question = questionOf(typed);
  const reports = new Set(entries.map(({ report }) => report.id));
  const { reader, likely } = search.matching(typed, reports, MOST_PARAGRAPHS);
  const top = likely[0]?.score ?? 1;
  const scores = new Map(likely.map((one) => [`${one.report.id} ${one.paragraph}`, one.score / top]));
  const { money } = question;
  const candidates = entries.flatMap((entry) =>
    candidatesOf(entry).filter(
      ({ figure, fields }) =>
        fields.some(({ place }) => scores.has(`${entry.report.id} ${place.paragraph}`)) ||
        (money !== null && figure.key !== null && money.keys.includes(figure.key)),
    ),
  );
  return rankFacts(question, reader, candidates, scores, year);
}
