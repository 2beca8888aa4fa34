import type { CorpusText } from './corpus-text.ts';
import { idf } from './impact.ts';
import type { OfficeNames } from './office-names.ts';
import type { PinyinReader } from './pinyin.ts';
import { LIGHT_WORDS } from './question-words.ts';
import type { Alternative, Term } from './term.ts';
import type { Vocabulary } from './vocabulary.ts';
import { formsOf } from './word-forms.ts';

/** What reading a query needs to know of the reports and their words. */
export interface Reading {
  readonly text: CorpusText;
  readonly vocabulary: Vocabulary;
  readonly offices: OfficeNames;
  readonly pinyin: () => PinyinReader;
}

/** The same word with another beginning counts this much of it. */
const FORM = 0.9;
/** A light word counts this much of what it would. */
const LIGHT = 0.25;
/** A lone character says little and stands everywhere. */
const CHARACTER = 0.5;

/** A word of the query with all that may stand for it: its other forms, and what the vocabulary has for any of them. */
export function plainTerm(text: string, reading: Reading): Term {
  const forms = formsOf(text);
  const weights = new Map([[text, 1], ...forms.map((form): [string, number] => [form, FORM])]);
  for (const said of [text, ...forms])
    for (const { word, weight } of reading.vocabulary.substitutes.get(said) ?? [])
      weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  const all = Array.from(weights, ([word, weight]) => ({ text: word, weight }));
  // Heaviest first; those of one weight as they came.
  return term(
    text,
    all.sort((a, b) => b.weight - a.weight),
    reading,
  );
}

/** A term that these words meet, of which those are kept that the reports hold. */
export function term(text: string, alternatives: readonly Alternative[], reading: Reading): Term {
  const held = alternatives.filter((alternative) => reading.text.held(alternative.text));
  const counts = held.map((alternative) => reading.text.count(alternative.text));
  const light = LIGHT_WORDS.has(text) || (text.length === 1 && /[\u3400-\u9fff]/u.test(text));
  const weight = idf(Math.max(0, ...counts), reading.text.size);
  const share = text.length === 1 ? CHARACTER : light ? LIGHT : 1;
  return { text, alternatives: held, weight: weight * share, light, reports: null, leftOut: false };
}
