import type { Searched } from './searched.ts';
import type { Alternative, Term } from './term.ts';
import { eachToken, isCharacter } from './tokens.ts';
import { WEIGHTS } from './weights.ts';

/** The tokens of a word, its single characters too. */
export function allKeysOf(word: string): ReadonlySet<number> {
  const keys = new Set<number>();
  eachToken(word, (key) => keys.add(key));
  return keys;
}

/**
 * What a word is worth that stands for another: its weight of the lesser of both. So a substitute never beats the word
 * itself, and a frequent word does not become rare by standing for a rare one.
 */
export function substituteWorth(
  term: Pick<Term, 'tokens' | 'light'>,
  { text, weight }: Alternative,
  { tokens }: { readonly tokens: ReadonlyMap<number, number> },
  searched: Searched,
): number {
  let [own, other] = [0, 0];
  for (const key of term.tokens) own += tokens.get(key) ?? 0;
  for (const key of allKeysOf(text))
    other += searched.tells(key) * (isCharacter(key) ? WEIGHTS.character : 1);
  const worth = term.light ? other * WEIGHTS.light : other;
  // What was typed in pinyin or with a wrong character is no word of its own to be measured by.
  return weight * (own === 0 ? worth : Math.min(own, worth));
}
