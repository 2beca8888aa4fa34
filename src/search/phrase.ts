import type { Corpus, Entry } from './corpus.ts';
import type { ParagraphIndex } from './paragraph-index.ts';
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

/** The rarest Han bigram of a phrase: every paragraph that holds the phrase is among its postings. */
function rarestBigram(index: ParagraphIndex, phrase: string): string | null {
  let rarest: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  const seen = new Set<string>();
  for (const match of phrase.matchAll(HAN_BIGRAM)) {
    const bigram = phrase.slice(match.index, match.index + 2);
    if (seen.has(bigram)) continue;
    seen.add(bigram);
    const count = index.count(bigram);
    if (count < fewest) [rarest, fewest] = [bigram, count];
    if (count === 0) break;
  }
  return rarest;
}

/** The paragraphs that may hold a phrase, null where the index cannot tell: the phrase is signs only. */
function possible(index: ParagraphIndex, phrase: string): number[] | null {
  const bigram = rarestBigram(index, phrase);
  if (bigram !== null) return idsOf(index, bigram);
  // A lone character or the end of a number may be part of a longer token.
  const longest = runs(phrase).sort((a, b) => b.text.length - a.text.length)[0]?.text;
  if (longest === undefined) return null;
  return [...index.tokens()]
    .filter((token) => token.includes(longest))
    .flatMap((token) => idsOf(index, token));
}

function idsOf(index: ParagraphIndex, token: string): number[] {
  return index.postings(token).flatMap((slot) => slot ?? []);
}

/** Most paragraphs that are read for a phrase the index cannot help with, or that is in very many. */
const MOST_READ = 2000;

/**
 * The paragraphs that hold a bare phrase, by report and place: what a plain scan would find, among the first
 * 2,000 that the index cannot rule out.
 */
export function* paragraphsWith(
  phrase: string,
  corpus: Corpus,
  index: ParagraphIndex,
  allowed: (id: number) => boolean,
): Generator<Entry> {
  if (phrase === '') return;
  const ids = possible(index, phrase);
  let read = 0;
  for (const id of ids === null ? corpus.all() : corpus.ordered(ids)) {
    if (!allowed(id)) continue;
    if (read >= MOST_READ) return;
    read += 1;
    const entry = corpus.entry(id);
    if (holds(entry.bare.text, phrase)) yield entry;
  }
}
