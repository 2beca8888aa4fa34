import { standsIn } from './places.ts';
import type { Query } from './query.ts';
import { OUTCOME_WORDS } from './question-words.ts';
import type { WordList } from './word-list.ts';
import { textOf, type Window } from './windows.ts';

const MOST = 6;

/**
 * The words by which the shown passages were found in place of the user's own, in order of use.
 * Empty where only passages of the exact phrase, or of his own words, are shown.
 */
export function substitutesUsed(shown: readonly Window[], query: Query, words: WordList): string[] {
  const used = new Set<string>();
  for (const window of shown) {
    if (window.match === 'phrase' || window.chapter) continue;
    for (const word of standingIn(window, query, words)) used.add(word);
  }
  return [...used].slice(0, MOST);
}

/**
 * The words of a query that no report has and that the shown passages were found without: unheard ones, and such as
 * only ask how it went (高考成绩).
 */
export function leftOutOf(shown: readonly Window[], { terms }: Query, words: WordList): string[] {
  const found = shown.filter(({ match, chapter }) => match !== 'phrase' && !chapter);
  if (found.length === 0) return [];
  const missing = ({ text, alternatives, leftOut }: Query['terms'][number]): boolean =>
    leftOut ||
    (OUTCOME_WORDS.has(text) &&
      alternatives.every((other) => other.text !== text) &&
      found.every(({ entry, first, last }) =>
        alternatives.every((other) => !standsIn(other, textOf(entry, first, last), words)),
      ));
  return terms.filter(missing).map(({ text }) => text);
}

/** For each term that a window does not hold as typed: the heaviest word that it does hold. */
function standingIn({ entry, first, last }: Window, query: Query, words: WordList): string[] {
  const text = textOf(entry, first, last);
  return query.terms.flatMap(({ text: own, alternatives }) => {
    const met = alternatives.find((alternative) => standsIn(alternative, text, words));
    return met === undefined || met.text === own ? [] : [met.text];
  });
}
