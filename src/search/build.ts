import type { Thesaurus } from '../lexicon/thesaurus.ts';
import type { Report } from '../report/report.ts';
import { bare } from '../text/bare.ts';
import { chapterAsked, isOf, sectionsOf } from './chapters.ts';
import { Corpus } from './corpus.ts';
import { takeTurns } from './diversity.ts';
import { Headings } from './headings.ts';
import { officeNames } from './office-names.ts';
import { likelyParagraphs } from './paragraph-scores.ts';
import { joined } from './passage.ts';
import { PinyinReader } from './pinyin.ts';
import { Postings, PostingsBuilder } from './postings.ts';
import { QueryReader } from './query-reader.ts';
import { type Query, readQuery } from './query.ts';
import { mended, type Reading } from './query-terms.ts';
import type { SearchReading } from './reading.ts';
import { foldRetellings } from './retellings.ts';
import type { Search, SearchOptions, SearchResult } from './search.ts';
import { Searched } from './searched.ts';
import { fits, type Snapshot, VERSIONS } from './snapshot.ts';
import { missingOf, statusOf, substitutedIn } from './status.ts';
import { eachToken } from './tokens.ts';
import { simplified } from './traditional.ts';
import { stretchesOf } from './meets.ts';
import { WEIGHTS } from './weights.ts';
import { pointsOf, type Window, WindowReader } from './windows.ts';

/** A search that can be kept for the next start. */
export interface BuiltSearch extends Search {
  /** What `saveSnapshot` writes. */
  snapshot(): Snapshot;
}

/** Paragraphs read for passages, for each passage to give, and at least: more do not change what is shown. */
const READ_PER_PASSAGE = 2;
const LEAST_READ = 16;
/** Passages made for each to give: some take others in. */
const JOINED_PER_PASSAGE = 2;
const DEFAULT_LIMIT = 8;
/** Offices are looked for in this much of a query: the converter is slow on very long texts. */
const LONGEST_NAMED = 200;

/**
 * Makes the search over reports. With a snapshot that fits (see `loadSnapshot`) only reports it does not know are
 * indexed; one that does not fit is not used. The same reports give the same results, in whatever order they come.
 *
 * @param progress told after each report: how many are done, of how many
 * @example buildSearch(reports, loadThesaurus()).find('打疫苗').status // 'answered'
 */
export function buildSearch(
  reports: readonly Report[],
  thesaurus: Thesaurus,
  snapshot: Snapshot | null = null,
  progress: (done: number, total: number) => void = () => undefined,
): BuiltSearch {
  const sorted = [...reports].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const { corpus, packed, indexed } = indexReports(sorted, snapshot, progress);
  const index = new Postings(packed);
  const headings = new Headings(corpus.titles());
  const offices = officeNames(sorted);
  let pinyin: PinyinReader | null = null;
  const searchedIn = (
    only: ReadonlySet<string> | undefined,
    sections?: SearchOptions['sections'],
  ): Searched => {
    const some = sorted.filter(({ id }) => only?.has(id) ?? true).map(({ id }) => id);
    const isAll = some.length === sorted.length && sections === undefined;
    return new Searched(corpus, index, headings, isAll ? null : corpus.maskOf(some, sections));
  };
  const readingOf = (searched: Searched): Reading => ({
    ...{ searched, thesaurus, offices },
    pinyin: () => (pinyin ??= new PinyinReader(index, thesaurus)),
  });
  const queryOf = (typed: string, searched: Searched): Query => readQuery(typed, readingOf(searched));
  const findIn = (typed: string, searched: Searched, limit: number): SearchResult => {
    const query = queryOf(typed, searched);
    const missing = missingOf(query);
    const chapter = chapterOf(query, searched, limit);
    if (chapter.length > 0) return asChapter(chapter, query, thesaurus, limit);
    const { windows, more } = windowsOf(query, searched, thesaurus, limit);
    const told = takeTurns(foldRetellings(windows), {
      report: ({ window }) => window.entry.report.id,
      score: ({ window }) => window.score,
    });
    const status = statusOf(query, told[0]?.window ?? null);
    const shown = status === 'not_found' ? [] : told.slice(0, limit * JOINED_PER_PASSAGE);
    const passages = joined(shown, query, thesaurus.words);
    return {
      ...{ status, missing, more },
      passages: passages.slice(0, limit),
      substituted: substitutedIn(
        query,
        shown.slice(0, limit).map(({ window }) => window),
      ),
      total: status === 'not_found' ? 0 : told.length - shown.length + passages.length,
    };
  };
  return {
    /** Where the query names offices of these reports, only in their reports. */
    find(typed, { reports: only, sections, limit = DEFAULT_LIMIT } = {}) {
      const named = offices.named(bare(simplified(typed.slice(0, LONGEST_NAMED))).text);
      const narrowed = [...(named ?? [])].filter((id) => only?.has(id) ?? true);
      return findIn(typed, searchedIn(narrowed.length > 0 ? new Set(narrowed) : only, sections), limit);
    },
    read(typed, only): SearchReading {
      const query = queryOf(typed, searchedIn(only));
      return {
        ...query,
        cut: (text) => thesaurus.words.cut(text),
        places: (word, text) => stretchesOf(word, text, thesaurus.words).map(({ start }) => start),
      };
    },
    mended(typed, only) {
      return mended(typed, readingOf(searchedIn(only)));
    },
    matching(query, reports, most) {
      const searched = searchedIn(reports);
      const likely = likelyParagraphs(query, searched, most).map(({ id, score }) => {
        const { report, paragraph } = corpus.entry(id);
        return { report, paragraph: paragraph.number, score };
      });
      return { reader: new QueryReader(query, searched, thesaurus.words), likely };
    },
    snapshot: () => ({ versions: VERSIONS, reports: indexed, index: packed }),
  };
}

/** The points of the chapter that is asked for by its name and nothing else, in order of the reports. */
function chapterOf({ text, terms }: Query, searched: Searched, limit: number): Window[] {
  const isHeading = searched.headings.has(text);
  const chapter = chapterAsked(terms.filter(({ light }) => !light).map((one) => one.text));
  if (chapter === null && !isHeading) return [];
  // 的问题和 stands in a sentence, and is no name of a chapter.
  if (!isHeading && chapterAsked([text]) === null && searched.inText(text)) return [];
  const within = (report: Report): ReadonlySet<number> =>
    chapter === null ? sectionsNamed(report, text) : sectionsOf(chapter, report);
  return searched.corpus
    .under(within, searched.mask, limit * READ_PER_PASSAGE)
    .map((id) => searched.corpus.entry(id))
    .filter(
      ({ headings, bare: said }) =>
        chapter === null || headings.every((heading) => isOf(chapter, heading, said.text)),
    )
    .flatMap((entry) => pointsOf(entry, terms.length));
}

/** The sections (ids) of a report with a heading that is asked for by its own words, with all below them. */
function sectionsNamed({ sections }: Report, query: string): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { id, title, parent } of sections) {
    if (bare(title).text === query || (parent !== null && named.has(parent))) named.add(id);
  }
  return named;
}

/** A chapter is asked for as a whole: of its points this many times the limit are given. */
const IN_CHAPTER = 2;

function asChapter(
  windows: readonly Window[],
  query: Query,
  { words }: Thesaurus,
  limit: number,
): SearchResult {
  const told = windows.map((window) => ({ window, retellings: [] }));
  const passages = joined(told, query, words);
  return {
    ...{ status: 'answered', missing: [], substituted: [], more: false, total: passages.length },
    passages: passages.slice(0, IN_CHAPTER * limit),
  };
}

/** The stretches that answer best, best first; what is far below the best is left out. */
function windowsOf(
  query: Query,
  searched: Searched,
  thesaurus: Thesaurus,
  limit: number,
): { windows: Window[]; more: boolean } {
  const most = Math.max(LEAST_READ, limit * READ_PER_PASSAGE);
  const likely = likelyParagraphs(query, searched, most);
  const reader = new WindowReader(query, searched, thesaurus.words);
  const all = likely.flatMap((one) => reader.read(one, searched));
  const { inOrder } = searched.corpus;
  all.sort((a, b) => b.score - a.score || inOrder(a.entry.id, b.entry.id) || a.first - b.first);
  const least = WEIGHTS.shown * (all[0]?.score ?? 0);
  const last = likely.at(-1)?.score ?? 0;
  return {
    windows: all.filter(({ score, phrase }) => phrase || score >= least),
    more: likely.length >= most && last >= WEIGHTS.shown * (likely[0]?.score ?? 0),
  };
}

function indexReports(
  sorted: readonly Report[],
  snapshot: Snapshot | null,
  progress: (done: number, total: number) => void,
): { corpus: Corpus; packed: Uint8Array; indexed: Snapshot['reports'] } {
  const corpus = new Corpus();
  const known = snapshot !== null && fits(snapshot, sorted) ? snapshot : null;
  const byId = new Map(sorted.map((report) => [report.id, report]));
  const old = known?.reports.flatMap(({ id }) => byId.get(id) ?? []) ?? [];
  const before = new Set(old);
  const fresh = sorted.filter((report) => !before.has(report));
  const all = [...old, ...fresh];
  for (const report of all) corpus.add(report);
  corpus.seal();
  const indexed = all.map(({ id, digest, paragraphs }) => ({ id, digest, paragraphs: paragraphs.length }));
  if (known !== null && fresh.length === 0) return { corpus, packed: known.index, indexed };
  const builder = new PostingsBuilder(new Postings(known?.index));
  const add = (key: number): void => {
    builder.add(key);
  };
  for (const [done, { paragraphs }] of fresh.entries()) {
    for (const { text } of paragraphs) {
      builder.begin();
      eachToken(bare(text).text, add);
    }
    progress(done + 1, fresh.length);
  }
  return { corpus, packed: builder.pack(), indexed };
}
