import type { Searched } from './searched.ts';
import { occurrences } from './phrase.ts';
import { CHARACTERS, readings, sameSound } from './sounds.ts';
import { commonWords } from '../lexicon/thesaurus.ts';
import type { WordList } from '../lexicon/word-list.ts';

/** Below four characters, one wrong leaves too little to tell the word by, unless it is a word that sounds so. */
const FOUR = 4;
const LONGEST = 8;
/** Paragraphs read for the right word, at each place of the wrong character. */
const MOST_READ = 60;

/**
 * The word of the reports that a word with one wrong character was meant for; null where there is none.
 * The right character must sound like the wrong one, as typed words do, or give a word of the vocabulary.
 *
 * @example intended('违发用地', text, words) // '违法用地'
 */
export function intended(word: string, text: Searched, words: WordList): string | null {
  if (word.length < 2 || word.length > LONGEST) return null;
  const known = answers.get(text) ?? new Map<string, string | null>();
  answers.set(text, known);
  const before = known.get(word);
  if (before !== undefined) return before;
  const meant = word.length < FOUR ? heard(word, text, words) : nearest(word, text, words);
  known.set(word, meant);
  return meant;
}

/** By query, what has been looked for: the same words come again and again in long ones. */
const answers = new WeakMap<Searched, Map<string, string | null>>();

/**
 * The word of the reports that sounds like a short one, and is a word of the language; null where it is not one alone:
 * 路灯 for 路登. One of three characters may be of the vocabulary only: 执行率 for 执行绿.
 */
function heard(word: string, text: Searched, words: WordList): string | null {
  const alike = [...word].flatMap((wrong, at) =>
    readings(wrong)
      .flatMap((reading) => [...(CHARACTERS.get(reading) ?? '')])
      .filter((right) => right !== wrong)
      .map((right) => word.slice(0, at) + right + word.slice(at + 1)),
  );
  const found = [...new Set(alike)].filter((one) => words.has(one) || commonWords().has(one));
  const printed = found.filter((one) => text.stands(one));
  const known = found.filter((one) => one.length > 2 && words.has(one));
  const [meant, other] = printed.length > 0 ? printed : known;
  return other === undefined ? (meant ?? null) : null;
}

function nearest(word: string, text: Searched, words: WordList): string | null {
  const counts = new Map<string, number>();
  for (let wrong = 0; wrong < word.length; wrong += 1) {
    for (const candidate of corrections(word, wrong, text)) {
      const right = candidate.charAt(wrong);
      if (!words.has(candidate) && !sameSound(right, word.charAt(wrong))) continue;
      counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort(
    ([a, n], [b, m]) => Number(words.has(b)) - Number(words.has(a)) || m - n || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? null;
}

const HAN = /^[\u3400-\u9fff]$/u;

/** Stretches of the reports equal to the word but for the character at `wrong`. */
function* corrections(word: string, wrong: number, text: Searched): Generator<string> {
  const left = word.slice(0, wrong);
  const right = word.slice(wrong + 1);
  const anchor = left.length >= right.length ? left : right;
  const shift = anchor === left ? 0 : wrong + 1;
  for (const id of text.with(anchor, MOST_READ)) {
    const said = text.corpus.textOf(id);
    for (const at of occurrences(said, anchor)) {
      const start = at - shift;
      const found = start < 0 ? '' : said.slice(start, start + word.length);
      if (found.length !== word.length || !found.startsWith(left) || !found.endsWith(right)) continue;
      if (HAN.test(found.charAt(wrong)) && found !== word) yield found;
    }
  }
}
