import { candidates } from './candidates.ts';
import type { Corpus } from './corpus.ts';
import { ENOUGH, hopeless } from './coverage.ts';
import type { ParagraphIndex } from './paragraph-index.ts';
import { holds, paragraphsWith } from './phrase.ts';
import type { Query } from './query.ts';
import { rank, type Window, windows } from './windows.ts';
import type { WordList } from './word-list.ts';

/** What is searched. */
export interface Searched {
  readonly corpus: Corpus;
  readonly index: ParagraphIndex;
  readonly words: WordList;
  /** 1 for each paragraph that may answer; null for all. */
  readonly mask: Uint8Array | null;
}

/** Paragraphs read for passages, for each passage to give: more do not change what is shown. */
export const READ_PER_PASSAGE = 12;
/** Once so many for each passage to give answer as well as any can, the likelier ones are all read. */
const SETTLED_PER_PASSAGE = 3;
/** Of a long question, a paragraph with less than this share of the best one's score cannot cover enough of it. */
const FAR_BELOW = 0.25;
const LONG_QUESTION = 6;
/** Words looked for in all paragraphs together: of very many words, fewer paragraphs are read. */
const MOST_LOOKS = 1200;

/**
 * The windows that answer, best first, at most `most`: the likeliest paragraphs are read, by what the index knows of
 * them, until enough answer as well as any other could.
 *
 * @returns `more`: there may be others in paragraphs that were not read
 */
export function rankedWindows(
  query: Query,
  searched: Searched,
  limit: number,
  most: number,
): { ranked: Window[]; more: boolean } {
  const { corpus } = searched;
  const { all, more } = read(query, searched, limit);
  const enough = all.filter(({ match, share }) => match === 'phrase' || share >= ENOUGH);
  const answering = enough.length > 0 ? enough : all;
  // Of two words each in a passage of its own, neither answers; beside one that has both, they may.
  const numbered = answering.some(({ whole }) => whole) ? answering : [];
  // Where the asked word has a number somewhere, a passage without any does not say how many.
  const counted = numbered.some(({ number }) => number === 'beside') && query.number !== null;
  const answers = numbered.filter(({ match, number }) => !counted || match === 'phrase' || number !== 'none');
  return { ranked: inOrder(answers, corpus, most), more };
}

/** The windows of the paragraphs that are read: the likeliest first, and those that hold the exact phrase. */
function read(
  query: Query,
  { corpus, index, words, mask }: Searched,
  limit: number,
): { all: Window[]; more: boolean } {
  const settled = limit * SETTLED_PER_PASSAGE;
  const sought = query.terms.reduce((sum, { alternatives }) => sum + alternatives.length, 1);
  const most = Math.min(limit * READ_PER_PASSAGE, Math.max(settled, Math.floor(MOST_LOOKS / sought)));
  const likely = candidates(query.terms, index, corpus.size, mask, most, corpus.inOrder);
  const lost = hopeless(query.terms);
  const done = new Set<number>();
  const all: Window[] = [];
  let [phrases, wholes] = [0, 0];
  const take = (id: number): void => {
    if (done.has(id)) return;
    const entry = corpus.entry(id);
    // Where a word that must be met stands nowhere, only the exact phrase can answer.
    if (lost && !query.phrases.some((phrase) => holds(entry.bare.text, phrase))) return;
    done.add(id);
    const found = windows(entry, query, words);
    all.push(...found);
    if (found.some(({ match }) => match === 'phrase')) phrases += 1;
    if (found.some((window) => isSettled(window, query))) wholes += 1;
  };
  const first = likely.slice(0, settled);
  for (const { id } of first) take(id);
  if (phrases >= settled) return { all, more: true };
  for (const phrase of query.phrases) {
    for (const { id } of paragraphsWith(phrase, corpus, index, mask)) {
      if (phrases >= settled) break;
      take(id);
    }
  }
  const least = query.terms.length < LONG_QUESTION ? 0 : FAR_BELOW * (first[0]?.score ?? 0);
  for (const { id, score } of likely.slice(first.length)) {
    if (phrases >= settled || wholes >= settled) return { all, more: true };
    if (score < least && all.some(({ share }) => share >= ENOUGH)) break;
    take(id);
  }
  return { all, more: done.size >= most };
}

/** Whether a window answers as well as any that does not hold the exact phrase. */
function isSettled(window: Window, query: Query): boolean {
  return rank(window) <= 1 && window.whole && (query.number === null || window.number === 'beside');
}

/** Windows best first; where the better kinds give as many as are wanted, the others are left out. */
function inOrder(all: readonly Window[], corpus: Corpus, most: number): Window[] {
  const kinds = new Map<number, Window[]>();
  for (const window of all) {
    const kind = kinds.get(rank(window));
    if (kind === undefined) kinds.set(rank(window), [window]);
    else kind.push(window);
  }
  const best: Window[] = [];
  for (const [, kind] of [...kinds].sort(([a], [b]) => a - b)) {
    if (best.length > most) break;
    kind.sort((a, b) => b.score - a.score || corpus.inOrder(a.entry.id, b.entry.id) || a.first - b.first);
    for (const window of kind) best.push(window);
  }
  return best;
}
