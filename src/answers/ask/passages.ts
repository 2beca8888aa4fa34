import type { Entry, Library } from '../../library/library.ts';
import type { SearchResult } from '../../search/search.ts';
import type { Draft } from '../draft.ts';

const LIMIT = 8;
/** Where most are sorted out, more are looked at. */
const MORE = 6;

/** What a passage must be to answer, beside what the search finds. */
export interface Wanted {
  /** Searched in place of the question. */
  readonly words?: string;
  /** What it must hold: a date, for a question when. */
  readonly holds?: RegExp;
  /** What a heading above it must hold. */
  readonly under?: RegExp;
}

/** The passages that answer, best first. */
export function passagesFor(
  { search }: Library,
  entries: readonly Entry[],
  question: string,
  { words = question, holds, under }: Wanted = {},
): SearchResult {
  const reports = new Set(entries.map(({ report }) => report.id));
  const limit = under === undefined && holds === undefined ? LIMIT : LIMIT * MORE;
  const found = search.find(words, { reports, limit });
  const passages = found.passages.filter(
    ({ paragraph, start, end }) =>
      (holds?.test(paragraph.text.slice(start, end)) ?? true) &&
      (under === undefined || paragraph.path.some((heading) => under.test(heading))),
  );
  return { ...found, passages: passages.slice(0, under === undefined ? undefined : LIMIT) };
}

/** Puts passages into a draft. */
export function quote(draft: Draft, { passages }: SearchResult): void {
  for (const { report, paragraph, start, end, highlights, alsoAt } of passages) {
    const others = alsoAt.map((one) => [one.report, one.paragraph.number] as const);
    draft.passage(report, paragraph.number, { start, end }, highlights, others);
  }
}
