import type { Span } from '../text/span.ts';
import { bracketReadings, readFrom } from './bracketed.ts';
import { isWhole, occurrences } from './phrase.ts';
import type { Alternative } from './term.ts';
import type { WordList } from './word-list.ts';

/**
 * Where a word meets a term in a text. The user's own word counts wherever it stands; a substitute only where it
 * is a word, for 防风 is not in 防风险. A bracket may stand inside the word: 村民 is in 村(居)民.
 */
export function placesOf(word: Alternative, text: string, words: WordList): number[] {
  return stretchesOf(word, text, words).map(({ start }) => start);
}

/** The same as stretches, with the brackets that stand inside. */
export function stretchesOf({ text: word, weight }: Alternative, text: string, words: WordList): Span[] {
  const found = occurrences(text, word).map((start) => ({ start, end: start + word.length }));
  const apart = weight < 1 ? found.filter(({ start, end }) => !words.straddled(text, start, end)) : found;
  for (const reading of bracketReadings(text)) {
    const at = reading.text.indexOf(word);
    const stretch = at < 0 ? null : readFrom(reading, at, at + word.length);
    if (stretch !== null) apart.push(stretch);
  }
  return apart;
}

/** Whether it stands in a text at all: the same as asking for its places, and faster. */
export function standsIn({ text: word, weight }: Alternative, text: string, words: WordList): boolean {
  const end = word.length;
  for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + 1)) {
    if (weight < 1 && words.straddled(text, at, at + end)) continue;
    if (isWhole(text, at, at + end)) return true;
  }
  return bracketReadings(text).some((reading) => {
    const at = reading.text.indexOf(word);
    return at >= 0 && readFrom(reading, at, at + end) !== null;
  });
}
