import type { Corpus, Entry } from './corpus.ts';
import type { ParagraphIndex } from './paragraph-index.ts';
import type { Slots } from './postings.ts';
import { runs } from './tokens.ts';

/**
 * Where a phrase stands in a text, from left to right. A phrase that begins or ends with a digit does not match
 * inside a longer number: 100 is not found in 1100 or 100.5.
 *
 * @example occurrences('共1100家', '100') // []
 */
export function occurrences(text: string, phrase: string): number[] {
  const found: number[] = [];
  if (phrase === '') return found;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!cutsNumber(text, at, at + phrase.length)) found.push(at);
  }
  return found;
}

const isDigit = (unit: string): boolean => unit >= '0' && unit <= '9' && unit.length === 1;

/** Whether a stretch neither begins nor ends in the middle of a number. */
export function isWhole(text: string, start: number, end: number): boolean {
  return !cutsNumber(text, start, end);
}

function cutsNumber(text: string, start: number, end: number): boolean {
  return joins(text, start, -1) || joins(text, end - 1, 1);
}

/** Whether the digit at `at` goes on in the direction `step`, over one decimal point or thousands comma. */
function joins(text: string, at: number, step: 1 | -1): boolean {
  if (!isDigit(text.charAt(at))) return false;
  const next = text.charAt(at + step);
  return isDigit(next) || (/[.,]/u.test(next) && isDigit(text.charAt(at + 2 * step)));
}

/** Whether the phrase stands in the text, as `occurrences` would find it. */
export function holds(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!cutsNumber(text, at, at + phrase.length)) return true;
  }
  return false;
}

const HAN_BIGRAM = /[\u3005\u3007\u3400-\u9fff](?=[\u3005\u3007\u3400-\u9fff])/gu;

/** The Han bigrams of a phrase, rarest first: every paragraph that holds the phrase is among the postings of each. */
function bigramsOf(index: ParagraphIndex, phrase: string): { bigram: string; count: number }[] {
  const all = new Set(Array.from(phrase.matchAll(HAN_BIGRAM), ({ index: at }) => phrase.slice(at, at + 2)));
  const found: { bigram: string; count: number }[] = [];
  for (const bigram of all) {
    const count = index.count(bigram);
    found.push({ bigram, count });
    if (count === 0) break;
  }
  return found.sort((a, b) => a.count - b.count || (a.bigram < b.bigram ? -1 : 1));
}

/** Bigrams that are looked up for one phrase. */
const MOST_BIGRAMS = 6;
/** From this share of all paragraphs on, it is faster to go through all of them in order than to sort those with a bigram. */
const MANY = 1 / 32;

/** The paragraphs that may hold a phrase, by report and place: those the index cannot rule out. */
function* possible(
  phrase: string,
  corpus: Corpus,
  index: ParagraphIndex,
  mask: Uint8Array | null,
): Generator<number> {
  const bigrams = bigramsOf(index, phrase).slice(0, MOST_BIGRAMS);
  const [rarest, ...others] = bigrams;
  const allowed = (id: number): boolean => mask === null || mask[id] === 1;
  if (rarest !== undefined) {
    const many = rarest.count > MANY * corpus.size;
    const having = (many ? bigrams : others).map(({ bigram }) => index.having(bigram));
    const first = many ? corpus.all() : corpus.ordered(idsOf(index.postings(rarest.bigram)));
    for (const id of first) if (allowed(id) && having.every((has) => has(id))) yield id;
    return;
  }
  // A lone character or the end of a number may be part of a longer token.
  const longest = runs(phrase).sort((a, b) => b.text.length - a.text.length)[0]?.text;
  if (longest === undefined) {
    // Signs only: the index cannot tell.
    for (const id of corpus.all()) if (allowed(id)) yield id;
    return;
  }
  const slots = index.containing(longest).flatMap((token) => index.postings(token));
  const ids = Uint32Array.from(new Set(idsOf(slots)));
  for (const id of corpus.ordered(ids)) if (allowed(id)) yield id;
}

function idsOf(slots: Slots): Uint32Array {
  const ids = new Uint32Array(slots.reduce((sum, slot) => sum + (slot?.length ?? 0), 0));
  let at = 0;
  for (const slot of slots) {
    if (slot === undefined) continue;
    ids.set(slot, at);
    at += slot.length;
  }
  return ids;
}

/** Most paragraphs that are read for a phrase the index cannot help with, or that may be in very many. */
const MOST_READ = 1000;

/**
 * The paragraphs that hold a bare phrase, by report and place: what a plain scan would find, among the first
 * 1,000 that the index cannot rule out.
 *
 * @param mask 1 for each paragraph that may be given; null for all
 * @param most paragraphs that are read
 */
export function* paragraphsWith(
  phrase: string,
  corpus: Corpus,
  index: ParagraphIndex,
  mask: Uint8Array | null,
  most: number = MOST_READ,
): Generator<Entry> {
  if (phrase === '') return;
  let read = 0;
  for (const id of possible(phrase, corpus, index, mask)) {
    if (read >= most) return;
    read += 1;
    if (holds(corpus.textOf(id), phrase)) yield corpus.entry(id);
  }
}
