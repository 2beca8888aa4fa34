import { occurrences } from './phrase.ts';
import type { Alternative } from './term.ts';
import type { WordList } from './word-list.ts';

/**
 * Where a word meets a term in a text. The user's own word counts wherever it stands; a substitute only where it
 * is a word, for 防风 is not in 防风险.
 */
export function placesOf({ text: word, weight }: Alternative, text: string, words: WordList): number[] {
  const found = occurrences(text, word);
  return weight < 1 ? found.filter((at) => !words.straddled(text, at, at + word.length)) : found;
}
