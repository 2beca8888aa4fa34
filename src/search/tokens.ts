import type { Bare } from './bare.ts';
import { bracketReadings, readFrom } from './bracketed.ts';
import type { WordList } from './word-list.ts';

/** Part of what a snapshot must fit: raise it when `tokens` gives other tokens for the same text. */
export const TOKENS_VERSION = 3;

/** An unbroken stretch of one kind of writing, offsets into the bare text. */
export interface Run {
  readonly kind: 'han' | 'number' | 'latin';
  readonly text: string;
  readonly start: number;
}

const RUN = /[\u3005\u3007\u3400-\u9fff]+|\d+(?:[.,·:]\d+)*|[a-z]+(?:[.&'-][a-z]+)*/gu;

/**
 * The runs of Chinese, whole numbers and Latin words of a bare text, blanks gone.
 *
 * @example runs('gdp50.99亿元').map((run) => run.text) // ['gdp', '50.99', '亿元']
 */
export function runs(text: string): Run[] {
  return Array.from(text.matchAll(RUN), ({ 0: run, index }) => ({
    kind: kindOf(run),
    text: run,
    start: index,
  }));
}

function kindOf(run: string): Run['kind'] {
  const first = run.charAt(0);
  if (first >= '0' && first <= '9') return 'number';
  return first >= 'a' && first <= 'z' ? 'latin' : 'han';
}

/** The runs of a query, where a blank also ends a Latin word: nobody means "ab" by "a b". */
export function typedRuns(text: Bare): Run[] {
  return runs(text.text).flatMap((run) => (run.kind === 'latin' ? atBlanks(text, run) : [run]));
}

/** Blanks are gone from the bare text; where it jumps in the printed one, a blank stood. */
function atBlanks(text: Bare, { text: run, start }: Run): Run[] {
  const words: Run[] = [];
  let from = 0;
  for (let i = 1; i <= run.length; i += 1) {
    const gap = (text.at[start + i] ?? 0) - (text.at[start + i - 1] ?? 0) > 1;
    if (i < run.length && !gap) continue;
    words.push({ kind: 'latin', text: run.slice(from, i), start: start + from });
    from = i;
  }
  return words;
}

/**
 * What the index stores of a text: Han bigrams, the words of the list, whole numbers and Latin words;
 * duplicates are kept, for frequency counts. A lone Han character between other signs is a token of its own.
 *
 * Words come from our own list, not from Intl.Segmenter: its dictionary changes with ICU, and the same reports
 * must give the same answers on every machine. On the questions read by hand over two reports, both lists and
 * no list at all find the same: passages are ranked by the words of the query, not by the cut of the text.
 * A word of two characters is counted beside the pair it is, so that true words weigh more than chance neighbours.
 *
 * @example tokens(bare('第 1 剂疫苗').text, words) // ['第', '1', '剂疫', '疫苗', '疫苗']
 */
export function tokens(text: string, words: WordList): string[] {
  const found: string[] = [];
  for (const run of runs(text)) {
    if (run.kind !== 'han' || run.text.length === 1) {
      found.push(run.text);
      continue;
    }
    // One by one: a run may be longer than a call takes arguments.
    for (const pair of pairsOf(run.text)) found.push(pair);
    for (const word of words.cut(run.text)) found.push(word);
  }
  for (const token of acrossBrackets(text, words)) found.push(token);
  return found;
}

/** Pairs and words that a bracket stands in the middle of: 村民 and 居民 of 村(居)民. */
function* acrossBrackets(text: string, words: WordList): Generator<string> {
  for (const reading of bracketReadings(text)) {
    for (let i = 0; i + 1 < reading.text.length; i += 1) {
      if (readFrom(reading, i, i + 2) !== null) yield reading.text.slice(i, i + 2);
      for (const word of words.from(reading.text, i))
        if (readFrom(reading, i, i + word.length) !== null) yield word;
    }
  }
}

/** Marks the tokens of headings, 整改 as #整改: they are no part of the paragraph's text. */
const HEADING = '#';

function inHeading(token: string): string {
  return HEADING + token;
}

/** What the index stores of a heading, for every paragraph below it. */
export function headingTokens(heading: string): string[] {
  return runs(heading)
    .flatMap(({ text, kind }) => (kind === 'han' && text.length > 1 ? pairsOf(text) : [text]))
    .map(inHeading);
}

/** The pairs of characters that follow one another. */
export function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}
