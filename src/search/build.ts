import type { Paragraph, Report } from '../report/report.ts';
import { bare } from './bare.ts';
import { CorpusText } from './corpus-text.ts';
import { Corpus } from './corpus.ts';
import { isOf, sectionsOf } from './chapters.ts';
import { takeTurns } from './diversity.ts';
import { officeNames } from './office-names.ts';
import { flexIndex, type ParagraphIndex } from './paragraph-index.ts';
import { joined } from './passage.ts';
import { paragraphsWith } from './phrase.ts';
import { PinyinReader } from './pinyin.ts';
import { placesOf } from './places.ts';
import { type Query, readQuery } from './query.ts';
import { rankedWindows, READ_PER_PASSAGE } from './ranked.ts';
import type { SearchReading } from './reading.ts';
import { foldRetellings } from './retellings.ts';
import type { Search, SearchOptions, SearchResult } from './search.ts';
import { fits, type Snapshot, versions } from './snapshot.ts';
import { leftOutOf, substitutesUsed } from './substitutes.ts';
import { Headings } from './suggestions.ts';
import { headingTokens, tokens } from './tokens.ts';
import { simplified } from './traditional.ts';
import type { Vocabulary } from './vocabulary.ts';
import { chapterWindows, rank, type Window } from './windows.ts';

/** A search that can be kept for the next start. */
export interface BuiltSearch extends Search {
  /** What `saveSnapshot` writes. */
  snapshot(): Snapshot;
}

/** Windows that may be folded into each other, likewise. */
const FOLDED_PER_PASSAGE = 24;
/** Passages made for each to give: some take others in. */
const JOINED_PER_PASSAGE = 2;
const DEFAULT_LIMIT = 8;
/** A chapter is asked for as a whole: of its points this many times the limit are given. */
const IN_CHAPTER = 2;
/** Offices are looked for in this much of a query: the converter is slow on very long texts. */
const LONGEST_NAMED = 200;

/**
 * Makes the search over reports. With a snapshot that fits (see `loadSnapshot`) only reports it does not know are
 * indexed; one that does not fit is not used. The same reports give the same results, in whatever order they come.
 *
 * @param progress told after each report: how many are done, of how many
 * @example buildSearch(reports, loadVocabulary()).find('打疫苗').passages[0]?.match // 'all'
 */
export function buildSearch(
  reports: readonly Report[],
  vocabulary: Vocabulary,
  snapshot: Snapshot | null = null,
  progress: (done: number, total: number) => void = () => undefined,
): BuiltSearch {
  const sorted = [...reports].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const { corpus, index, indexed } = indexReports(sorted, vocabulary, snapshot, progress);
  const offices = officeNames(sorted);
  const headings = new Headings();
  let pinyin: PinyinReader | null = null;
  const allow = (only: ReadonlySet<string> | undefined, sections?: SearchOptions['sections']) => {
    const some = only === undefined ? sorted : sorted.filter(({ id }) => only.has(id));
    const searched = some.length === sorted.length ? sorted : some;
    const isAll = searched === sorted && sections === undefined;
    const ids = searched.map(({ id }) => id);
    const mask = isAll ? null : corpus.maskOf(ids, sections);
    return { searched, mask };
  };
  const queryOf = (typed: string, { mask }: ReturnType<typeof allow>): Query =>
    readQuery(typed, {
      text: new CorpusText(corpus, index, mask),
      vocabulary,
      offices,
      pinyin: () => (pinyin ??= new PinyinReader(index, vocabulary)),
    });
  const read = (typed: string, only?: ReadonlySet<string>): SearchReading => {
    const { terms, who, list, chapter, elsewhere } = queryOf(typed, allow(only));
    return {
      ...{ terms, who, list, chapter: chapter !== null, elsewhere },
      text: bare(simplified(typed.slice(0, LONGEST_NAMED))).text,
      cut: (text) => vocabulary.words.cut(text),
      places: (word, text) => placesOf(word, text, vocabulary.words),
    };
  };
  const findIn = (
    typed: string,
    only: ReadonlySet<string> | undefined,
    sections: SearchOptions['sections'],
    limit: number,
  ): SearchResult => {
    const scope = allow(only, sections);
    const { mask, searched } = scope;
    const query = queryOf(typed, scope);
    const chapter = chapterOf(query, corpus, mask, limit * READ_PER_PASSAGE);
    const found = rankedWindows(
      query,
      { corpus, index, words: vocabulary.words, mask },
      limit,
      limit * FOLDED_PER_PASSAGE,
    );
    const wanted = withChapter(chapter, found.ranked);
    const ranked = wanted.slice(0, limit * FOLDED_PER_PASSAGE);
    const unread = chapter.length === 0 && found.more;
    const all = takeTurns(foldRetellings(ranked), {
      report: ({ window }) => window.entry.report.id,
      kind: ({ window }) => rank(window),
      score: ({ window }) => window.score,
    });
    const told = all.slice(0, limit * JOINED_PER_PASSAGE);
    const passages = joined(told, query, vocabulary.words);
    const shown = told.slice(0, limit).map(({ window }) => window);
    return {
      passages: passages.slice(0, chapter.length > 0 ? limit * IN_CHAPTER : limit),
      total: all.length - told.length + passages.length,
      more: unread || wanted.length > ranked.length,
      substitutes: substitutesUsed(shown, query, vocabulary.words),
      leftOut: leftOutOf(shown, query, vocabulary.words),
      suggestions: told.length > 0 ? [] : headings.nearest(query.terms, searched),
    };
  };
  /** Where the query names offices of these reports, in their reports first. */
  const find = (
    typed: string,
    { reports: only, sections, limit = DEFAULT_LIMIT }: SearchOptions = {},
  ): SearchResult => {
    const query = bare(simplified(typed.slice(0, LONGEST_NAMED))).text;
    const named = offices.named(query);
    const narrowed = [...(named ?? [])].filter((id) => only?.has(id) ?? true);
    if (named === null || narrowed.length === 0) return findIn(typed, only, sections, limit);
    const others = sorted.filter(({ id }) => (only?.has(id) ?? true) && !named.has(id)).map(({ id }) => id);
    const mask = corpus.maskOf(others, sections);
    const whole = !paragraphsWith(query, corpus, index, mask).next().done;
    const own = whole ? null : findIn(typed, new Set(narrowed), sections, limit);
    return own !== null && own.passages.length > 0 ? own : findIn(typed, only, sections, limit);
  };
  return {
    find,
    read,
    snapshot: () => ({ versions: versions(vocabulary), reports: indexed, index: index.save() }),
  };
}

function indexReports(
  sorted: readonly Report[],
  vocabulary: Vocabulary,
  snapshot: Snapshot | null,
  progress: (done: number, total: number) => void,
): { corpus: Corpus; index: ParagraphIndex; indexed: Snapshot['reports'] } {
  const corpus = new Corpus();
  const known = snapshot !== null && fits(snapshot, sorted, vocabulary) ? snapshot : null;
  const index = flexIndex(known?.index);
  const byId = new Map(sorted.map((report) => [report.id, report]));
  const old = known?.reports.flatMap(({ id }) => byId.get(id) ?? []) ?? [];
  for (const report of old) corpus.add(report);
  const before = new Set(old);
  const fresh = sorted.filter((report) => !before.has(report));
  for (const [done, report] of fresh.entries()) {
    for (const [i, id] of corpus.add(report).entries()) {
      index.add(id, tokensOf(report.paragraphs[i], vocabulary));
    }
    progress(done + 1, fresh.length);
  }
  corpus.seal();
  index.seal();
  const indexed = [...old, ...fresh].map(({ id, digest, paragraphs }) => ({
    id,
    digest,
    paragraphs: paragraphs.length,
  }));
  return { corpus, index, indexed };
}

function tokensOf(paragraph: Paragraph | undefined, { words }: Vocabulary): string[] {
  if (paragraph === undefined) return [];
  const headings = paragraph.path.flatMap((heading) => headingTokens(bare(heading).text));
  return [...tokens(bare(paragraph.text).text, words), ...headings];
}

/** The points of the chapter that is asked for, in order of the reports. */
function chapterOf({ chapter }: Query, corpus: Corpus, mask: Uint8Array | null, most: number): Window[] {
  if (chapter === null) return [];
  return corpus
    .under((report) => sectionsOf(chapter, report), mask, most)
    .map((id) => corpus.entry(id))
    .filter(({ headings, bare: { text } }) => headings.every((heading) => isOf(chapter, heading, text)))
    .flatMap(chapterWindows);
}

/** The chapter first; of its paragraphs nothing else, and of the rest only what holds the very words asked. */
function withChapter(chapter: readonly Window[], others: readonly Window[]): readonly Window[] {
  if (chapter.length === 0) return others;
  const told = new Set(chapter.map(({ entry }) => entry.id));
  return [...chapter, ...others.filter(({ entry, match }) => match === 'phrase' && !told.has(entry.id))];
}
