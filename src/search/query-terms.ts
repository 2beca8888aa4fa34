import { type Bare, bare } from '../text/bare.ts';
import type { Thesaurus } from '../lexicon/thesaurus.ts';
import type { WordList } from '../lexicon/word-list.ts';
import { commonCharacters, commonWords, hollowWords } from '../lexicon/thesaurus.ts';
import { intended } from './misspelling.ts';
import type { OfficeNames } from './office-names.ts';
import type { PinyinReader } from './pinyin.ts';
import { JOINING, LIGHT_WORDS } from './question-words.ts';
import type { Searched } from './searched.ts';
import { type Cutting, type Piece, segment } from './segment.ts';
import { allKeysOf } from './substitutes.ts';
import type { Alternative, Term } from './term.ts';
import { isCharacter, keysOf, runs } from './tokens.ts';
import { WEIGHTS } from './weights.ts';

/** What reading a query needs to know of the reports and their words. */
export interface Reading {
  readonly searched: Searched;
  readonly thesaurus: Thesaurus;
  readonly offices: OfficeNames;
  readonly pinyin: () => PinyinReader;
}

/** Nobody asks with more words: each is looked for in every sentence that is read, with all that may stand for it. */
const MOST_TERMS = 20;
/** All that may stand for the words together: of many words, each has few. */
const MOST_WORDS = 30;
const MOST_FOR_ONE = 12;
const ASKS =
  /多少|几多|^几[天日万亿年月次回成点分盏辆艘株桶袋箱幅块面根门套封支顶笔单趟棵栋幢间件份期届轮页段片级层排行组班队]?$|百分之几/u;
const WEIGHT = { misspelt: 0.5, pinyin: 0.7 };
/** Two syllables have as many letters at least. */
const SHORTEST_SPELT = 3;

/**
 * The words of a query, each with what may stand for it.
 *
 * @param asked the bare text, what is no word to look for taken out
 * @param typed the same as typed, which has the blanks between Latin words
 */
export function readTerms(asked: string, typed: Bare, reading: Reading): Term[] {
  const cutting = cuttingOf(reading);
  const terms: Term[] = [];
  const all = runs(asked);
  for (const run of all) {
    if (terms.length >= MOST_TERMS) break;
    if (run.kind === 'number') terms.push(plainTerm(withUnit(run, asked), reading));
    else if (run.kind === 'latin') terms.push(...latinTerms(atBlanks(typed, run), reading));
    else {
      terms.push(...hanTerms(segment(run.text, cutting), reading));
    }
  }
  const kept = terms
    // 打了多少分 asks: it is a word where it is known to stand for others, and else stands nowhere by its nature.
    .filter(
      ({ text, alternatives }, i) =>
        (alternatives.length > 0 || !ASKS.test(text)) && terms.findIndex((one) => one.text === text) === i,
    )
    .slice(0, MOST_TERMS);
  const each = Math.min(MOST_FOR_ONE, Math.max(2, Math.floor(MOST_WORDS / Math.max(1, kept.length))));
  // 图书馆藏书: what is asked itself stands for no other word of the question.
  const few = kept.map((one) => ({
    ...one,
    alternatives: one.alternatives
      .filter((word) => word.text === one.text || !kept.some(({ text }) => text === word.text))
      .slice(0, each),
  }));
  // Where only light words are asked, they are what is asked.
  const weighed = few.some(({ light }) => !light) ? few : few.map((one) => ({ ...one, light: false }));
  return weighed;
}

function cuttingOf({ thesaurus, searched }: Reading): Cutting {
  return {
    genre: thesaurus.words,
    common: eitherOf(commonWords(), thesaurus.everyday),
    occurs: (text) => searched.stands(text),
  };
}

function eitherOf(one: WordList, other: WordList): Cutting['common'] {
  return { from: (text, at) => [...one.from(text, at), ...other.from(text, at)] };
}

/** A number with the unit right behind it is one word: 5家 is not met by 5人. */
function withUnit({ text, start }: { text: string; start: number }, asked: string): string {
  const unit = asked.charAt(start + text.length);
  return /[家栋宗人户个名件起台处座所场条亩吨元%]/u.test(unit) ? text + unit : text;
}

/** Blanks are gone from the bare text; where it jumps in the printed one, a blank parts two Latin words. */
function atBlanks({ at }: Bare, { text, start }: { text: string; start: number }): string[] {
  const words: string[] = [];
  let from = 0;
  for (let i = 1; i <= text.length; i += 1) {
    const gap = (at[start + i] ?? 0) - (at[start + i - 1] ?? 0) > 1;
    if (i < text.length && !gap) continue;
    words.push(text.slice(from, i));
    from = i;
  }
  return words;
}

/**
 * A text with the words put right that stand nowhere and were meant for others, as far as one character is wrong.
 *
 * @example mended('结传下年多少', reading) // '结转下年多少'
 */
export function mended(text: string, reading: Reading): string {
  return text.replace(HAN, (run) => {
    const pieces = segment(run, cuttingOf(reading));
    let said = '';
    for (let i = 0; i < pieces.length; i += 1) {
      const meant = misspeltAt(pieces, i, reading);
      said += meant?.word ?? pieces[i]?.text ?? '';
      i = meant?.last ?? i;
    }
    return said;
  });
}

/** 级社会组织 of 5A级社会组织 begins within a word. */
const HAN = /(?<![a-z\u3400-\u9fff])[\u3400-\u9fff]+/giu;

function hanTerms(pieces: readonly Piece[], reading: Reading): Term[] {
  const terms: Term[] = [];
  for (let i = 0; i < pieces.length && terms.length < MOST_TERMS; i += 1) {
    const meant = misspeltAt(pieces, i, reading);
    if (meant !== null) {
      terms.push(term(meant.typed, [{ text: meant.word, weight: WEIGHT.misspelt }], reading));
      i = meant.last;
      continue;
    }
    const piece = pieces[i];
    if (piece === undefined || piece.kind === 'stop') continue;
    terms.push(...termsOf(piece.text, reading));
  }
  return terms;
}

/** A longer word that stands nowhere, under no name, is missing; what it is made of may still lead to what is nearest. */
function termsOf(text: string, reading: Reading): Term[] {
  const plain = plainTerm(text, reading);
  const whole = plain.alternatives.length > 0 ? plain : (quotedTerm(text, reading) ?? plain);
  if (whole.alternatives.length > 0 || text.length < FOUR) return [whole];
  const cutting: Cutting = {
    genre: reading.thesaurus.words.without(text),
    common: commonWords().without(text),
    occurs: (one) => reading.searched.stands(one),
  };
  const parts = segment(text, cutting).filter((piece) => piece.kind !== 'stop' && piece.text.length > 1);
  const terms = parts.map((part) => ({ ...plainTerm(part.text, reading), light: true }));
  const partly = whole.partly || terms.some((one) => one.partly || one.alternatives.length > 0);
  return [{ ...whole, partly }, ...terms];
}

/** 四上企业 may be printed “四上”企业: the same word. */
function quotedTerm(text: string, reading: Reading): Term | null {
  for (let at = 2; at < text.length; at += 1) {
    const printed = bare(`“${text.slice(0, at)}”${text.slice(at)}`).text;
    if (reading.searched.stands(printed)) return term(text, [{ text: printed, weight: 1 }], reading);
  }
  return null;
}

/** A word of so many characters may be made of two. */
const FOUR = 4;

/** A word of the query with all that stands for it in the reports. */
function plainTerm(text: string, reading: Reading): Term {
  const others = text.length > 1 ? reading.thesaurus.others(text) : [];
  return term(
    text,
    [
      { text, weight: 1 },
      ...others.map((word) => ({ text: word, weight: WEIGHTS.substitute })),
      ...reading.thesaurus
        .loosely(text)
        .map((word) => ({ text: word, weight: WEIGHTS.everyday, loose: true })),
    ],
    reading,
  );
}

function term(text: string, alternatives: readonly Alternative[], reading: Reading): Term {
  const { searched } = reading;
  const keys = keysOf(text);
  const light = isLight(text) || (text.length === 1 && keys.every(isCharacter));
  const weight = keys.reduce((sum, key) => sum + searched.tells(key), 0);
  return {
    ...{
      text,
      tokens: allKeysOf(text),
      known: reading.thesaurus.words.has(text),
      light,
      weight: weight * (light ? WEIGHTS.light : 1),
    },
    ...standing(text, alternatives, reading),
  };
}

function standing(
  text: string,
  alternatives: readonly Alternative[],
  { searched }: Reading,
): Pick<Term, 'alternatives' | 'partly'> {
  const held: Alternative[] = [];
  for (const one of alternatives) {
    if (held.length >= MOST_FOR_ONE) break;
    if (searched.stands(one.text)) held.push(one);
  }
  const pairs = Array.from(text.slice(1), (_, at) => text.slice(at, at + 2));
  const telling = [...text].filter((one) => !commonCharacters().has(one));
  const partly = held.length === 0 && [...pairs, ...telling].some((part) => searched.stands(part));
  return { alternatives: held, partly };
}

/** A misspelt word that begins with the piece at `first`: whole pieces, one of them unknown, none asking. */
function misspeltAt(
  pieces: readonly Piece[],
  first: number,
  reading: Reading,
): { typed: string; word: string; last: number } | null {
  let typed = '';
  let unknown = false;
  let found: { typed: string; word: string; last: number } | null = null;
  for (let last = first; last < pieces.length; last += 1) {
    const piece = pieces[last];
    const stops = piece?.kind === 'stop';
    if (piece === undefined || (stops && !JOINING.has(piece.text))) break;
    typed += piece.text;
    unknown ||= piece.kind === 'unknown';
    if (!unknown || reading.searched.stands(typed)) continue;
    const word = intended(typed, reading.searched, reading.thesaurus.words);
    if (word !== null) found = { typed, word, last };
  }
  return found;
}

function latinTerms(texts: readonly string[], reading: Reading): Term[] {
  const known = (text: string) => reading.searched.stands(text) || reading.thesaurus.others(text).length > 0;
  const short = texts.join('').length < SHORTEST_SPELT;
  const spelt = short || texts.every(known) ? null : reading.pinyin().read(texts, reading.searched);
  if (spelt === null) return texts.map((text) => plainTerm(text, reading));
  return spelt
    .filter(({ words }) => words.length > 0)
    .map(({ typed, words }) => {
      const alternatives = words.flatMap((word) =>
        plainTerm(word, reading).alternatives.map(({ text, weight }) => ({
          text,
          weight: weight * WEIGHT.pinyin,
        })),
      );
      return { ...term(typed, alternatives, reading), light: words.every(isLight) };
    });
}

/** Whether a word carries no question: it asks, holds together, or is said of anything. */
export function isLight(word: string): boolean {
  return LIGHT_WORDS.has(word) || hollowWords().has(word);
}
