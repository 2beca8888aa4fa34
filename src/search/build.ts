import type { Paragraph, Report } from '../report/report.ts';
import { bare } from './bare.ts';
import { candidates } from './candidates.ts';
import { CorpusText } from './corpus-text.ts';
import { Corpus } from './corpus.ts';
import { ENOUGH, hopeless } from './coverage.ts';
import { takeTurns } from './diversity.ts';
import { officeNames } from './office-names.ts';
import { flexIndex, type ParagraphIndex } from './paragraph-index.ts';
import { passageOf } from './passage.ts';
import { holds, paragraphsWith } from './phrase.ts';
import { PinyinReader } from './pinyin.ts';
import { type Query, readQuery } from './query.ts';
import { foldRetellings } from './retellings.ts';
import type { Search, SearchOptions, SearchResult } from './search.ts';
import { fits, type Snapshot, versions } from './snapshot.ts';
import { substitutesUsed } from './substitutes.ts';
import { Headings } from './suggestions.ts';
import { headingTokens, tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordList } from './word-list.ts';
import { rank, type Window, windows } from './windows.ts';

/** A search that can be kept for the next start. */
export interface BuiltSearch extends Search {
  /** What `saveSnapshot` writes. */
  snapshot(): Snapshot;
}

/** Paragraphs read for passages, for each passage to give: more do not change what is shown. */
const READ_PER_PASSAGE = 12;
/** Windows that may be folded into each other, likewise. */
const FOLDED_PER_PASSAGE = 24;
const DEFAULT_LIMIT = 8;

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
  const find = (typed: string, options: SearchOptions = {}): SearchResult => {
    const only = options.reports;
    const allowed = (id: number) => only?.has(corpus.reportOf(id)?.id ?? '') ?? true;
    const text = new CorpusText(corpus, index, allowed);
    const query = readQuery(typed, {
      text,
      vocabulary,
      offices,
      pinyin: () => (pinyin ??= new PinyinReader(index, vocabulary)),
    });
    const limit = options.limit ?? DEFAULT_LIMIT;
    const ids = toRead(query, corpus, index, allowed, limit * READ_PER_PASSAGE);
    const ranked = rankedWindows(ids, query, corpus, vocabulary.words).slice(0, limit * FOLDED_PER_PASSAGE);
    const told = takeTurns(foldRetellings(ranked), {
      report: ({ window }) => window.entry.report.id,
      kind: ({ window }) => rank(window),
      score: ({ window }) => window.score,
    }).slice(0, limit);
    const searched = only === undefined ? sorted : sorted.filter(({ id }) => only.has(id));
    return {
      passages: told.map((one) => passageOf(one, query, vocabulary.words)),
      substitutes: substitutesUsed(
        told.map(({ window }) => window),
        query,
        vocabulary.words,
      ),
      suggestions: told.length > 0 ? [] : headings.nearest(query.terms, searched),
    };
  };
  return {
    find,
    snapshot: () => ({ versions: versions(vocabulary), reports: indexed, parts: index.save() }),
  };
}

function indexReports(
  sorted: readonly Report[],
  vocabulary: Vocabulary,
  snapshot: Snapshot | null,
  progress: (done: number, total: number) => void,
): { corpus: Corpus; index: ParagraphIndex; indexed: Snapshot['reports'] } {
  const corpus = new Corpus();
  const index = flexIndex();
  const known = snapshot !== null && fits(snapshot, sorted, vocabulary) ? snapshot : null;
  const byId = new Map(sorted.map((report) => [report.id, report]));
  const old = known?.reports.flatMap(({ id }) => byId.get(id) ?? []) ?? [];
  if (known !== null) index.load(known.parts);
  for (const report of old) corpus.add(report);
  const fresh = sorted.filter((report) => !old.includes(report));
  for (const [done, report] of fresh.entries()) {
    for (const [i, id] of corpus.add(report).entries()) {
      index.add(id, tokensOf(report.paragraphs[i], vocabulary));
    }
    progress(done + 1, fresh.length);
  }
  corpus.seal();
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

/** The paragraphs that hold the exact phrase, and the likeliest ones for the words: at most `most` of each. */
function toRead(
  query: Query,
  corpus: Corpus,
  index: ParagraphIndex,
  allowed: (id: number) => boolean,
  most: number,
): ReadonlySet<number> {
  const likely = candidates(query.terms, index, corpus.size, allowed, most, corpus.inOrder);
  const ids = new Set<number>();
  for (const phrase of query.phrases) {
    // The likeliest first: where a phrase stands in more than can be read, those are shown.
    for (const id of likely) if (holds(corpus.entry(id).bare.text, phrase)) ids.add(id);
    for (const { id } of paragraphsWith(phrase, corpus, index, allowed)) {
      if (ids.size >= most) break;
      ids.add(id);
    }
  }
  // Where a word that must be met stands nowhere, only the exact phrase can answer.
  if (!hopeless(query.terms)) for (const id of likely) ids.add(id);
  return ids;
}

/** The windows of these paragraphs that answer, best first; where none covers enough, those that cover less. */
function rankedWindows(ids: ReadonlySet<number>, query: Query, corpus: Corpus, words: WordList): Window[] {
  const all = [...ids].flatMap((id) => windows(corpus.entry(id), query, words));
  const enough = all.filter(({ match, share }) => match === 'phrase' || share >= ENOUGH);
  return (enough.length > 0 ? enough : all).sort(
    (a, b) =>
      rank(a) - rank(b) || b.score - a.score || corpus.inOrder(a.entry.id, b.entry.id) || a.first - b.first,
  );
}
