import { districtsOf, isDistrict } from '../report/places.ts';
import type { Term } from './term.ts';
import { OUTCOME_WORDS } from './question-words.ts';
import type { WordList } from './word-list.ts';

/** What is left must tell at least this much of what is left out. */
const CARRIES = 0.4;
const HAN = /^[\u3400-\u9fff]{2,}$/u;

/**
 * Marks the words that a query can do without: they stand in no report and in no vocabulary, and other words carry the
 * question. Not the head noun, the last word, unless it only asks how something went (升学情况); not a concept that
 * we know and the reports lack (加班费); not a name of a place, for another office's passage is no answer.
 *
 * @param exact a number or a name is asked: then the head is the last word that tells
 * @example leaveOut(terms of '党纪处分', words, false).map(({ leftOut }) => leftOut) // [true, false]
 */
export function leaveOut(terms: readonly Term[], words: WordList, exact: boolean): readonly Term[] {
  const telling = terms.filter(({ light, reports }) => !light && reports === null);
  const unheard = telling.filter(
    ({ text, alternatives }) =>
      alternatives.length === 0 && HAN.test(text) && !words.has(text) && !namesPlace(text),
  );
  const known = telling.filter(({ alternatives }) => alternatives.length > 0);
  const last = terms.findLast(({ reports }) => reports === null);
  const asksHow = !exact && last !== undefined && OUTCOME_WORDS.has(last.text);
  const head = asksHow ? last : telling.at(-1);
  const sum = (some: readonly Term[]) => some.reduce((all, { weight }) => all + weight, 0);
  const carried = known.length > 0 && sum(known) >= CARRIES * sum(unheard);
  if (unheard.length === 0 || !carried || (head !== undefined && unheard.includes(head))) return terms;
  return terms.map((term) =>
    unheard.includes(term) ? { ...term, leftOut: true, light: true, weight: 0 } : term,
  );
}

const KINDS = ['', '街道', '镇', '乡', '区', '县', '市'];

function namesPlace(word: string): boolean {
  const name = word.replace(/[街镇乡区县市]$/u, '');
  return KINDS.some((kind) => districtsOf(name + kind).length > 0 || isDistrict(name + kind));
}
