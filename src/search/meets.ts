import type { WordList } from '../lexicon/word-list.ts';
import type { Span } from '../text/span.ts';
import { isWhole, occurrences } from './phrase.ts';
import type { Alternative } from './term.ts';

/**
 * Where a word meets a term in a bare text. The user's own word counts wherever it stands; a substitute only where it
 * is a word, for 防风 is not in 防风险.
 */
export function stretchesOf({ text: word, weight }: Alternative, text: string, words: WordList): Span[] {
  return occurrences(text, word)
    .map((start) => ({ start, end: start + word.length }))
    .filter(({ start, end }) => weight === 1 || !words.straddled(text, start, end));
}

/** Whether it stands in a text at all: the same as asking for its stretches, and faster. */
export function standsIn({ text: word, weight }: Alternative, text: string, words: WordList): boolean {
  for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (isWhole(text, at, end) && (weight === 1 || !words.straddled(text, at, end))) return true;
  }
  return false;
}
