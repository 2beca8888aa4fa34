import { type Bare, bare } from '../text/bare.ts';
import type { Thesaurus } from '../lexicon/thesaurus.ts';
import type { WordList } from '../lexicon/word-list.ts';
import { commonCharacters, commonWords, hollowWords } from '../lexicon/thesaurus.ts';
import { districtsOf } from '../report/places.ts';
import { asksFor, type Speaks } from './chapters.ts';
import { intended } from './misspelling.ts';
import type { OfficeNames } from './office-names.ts';
import type { PinyinReader } from './pinyin.ts';
import {
  asksList,
  asksWho,
  JOINING,
  LIGHT_WORDS,
  type Kind,
  kindAsked,
  STOP_WORDS,
} from './question-words.ts';
import type { Searched } from './searched.ts';
import { type Cutting, type Piece, segment } from './segment.ts';
import { allKeysOf } from './substitutes.ts';
import type { Alternative, Term } from './term.ts';
import { eachToken, isCharacter, keysOf, runs } from './tokens.ts';
import { simplified } from './traditional.ts';
import { WEIGHTS } from './weights.ts';

/** A query, read. */
export interface Query {
  /** Bare and simplified, cut to what is read. */
  readonly text: string;
  /** What counts as the exact phrase: as typed, then simplified. */
  readonly phrases: readonly string[];
  readonly terms: readonly Term[];
  /** Every token that is sought by itself, with what it is worth; those of terms are in them too. */
  readonly tokens: ReadonlyMap<number, number>;
  readonly kind: Kind | null;
  readonly who: boolean;
  /** An office is named that none of the reports is of: no word of theirs answers. */
  readonly elsewhere: boolean;
  readonly list: boolean;
  /** It asks for nothing but the work of an office: of these kinds less is wanted. */
  readonly unasked: readonly Speaks[];
}

/** What reading a query needs to know of the reports and their words. */
export interface Reading {
  readonly searched: Searched;
  readonly thesaurus: Thesaurus;
  readonly offices: OfficeNames;
  readonly pinyin: () => PinyinReader;
}

/** Longer queries are cut for words (the exact phrase is not): nobody asks with more. */
const LONGEST_READ = 160;
/** Nor with more words: each is looked for in every sentence that is read, with all that may stand for it. */
const MOST_TERMS = 20;
/** All that may stand for the words together: of many words, each has few. */
const MOST_WORDS = 30;
const MOST_FOR_ONE = 12;
const WEIGHT = { misspelt: 0.5, pinyin: 0.7 };
/** Two syllables have as many letters at least. */
const SHORTEST_SPELT = 3;
/** Stands where something was taken out, so that its neighbours do not become a pair. */
const GAP = '\n';

/**
 * What a query asks, in words the index knows. Never throws, whatever is typed.
 *
 * @example readQuery('拆了多少违建', reading).terms.map(({ text }) => text) // ['拆', '违建']
 */
export function readQuery(typed: string, reading: Reading): Query {
  const whole = bare(typed);
  // The converter is slow on very long texts; the phrase as typed is looked for in any case.
  const short = bare(simplified(typed.slice(0, 2 * LONGEST_READ)));
  const text = short.text.slice(0, LONGEST_READ);
  const phrases = typed.length <= 2 * LONGEST_READ ? [whole.text, short.text] : [whole.text];
  const asked = withoutNames({ text, at: short.at }, reading);
  const terms = readTerms(asked, short, reading);
  return {
    ...{ text, phrases: [...new Set(phrases)].filter((phrase) => phrase !== ''), terms },
    tokens: tokensOf(asked, terms, reading.searched),
    kind: kindAsked(text),
    who: asksWho(text),
    elsewhere: terms.some(({ text: word }) => word !== text && namesOffice(word)),
    list: asksList(text),
    unasked: (['duties', 'plans'] as const).filter((kind) => !asksFor(kind, text)),
  };
}

/**
 * Offices that are named, years that some of the reports are of, and how many there are, are no words to look for, unless
 * nothing else is asked.
 */
function withoutNames({ text }: Bare, { offices }: Reading): string {
  let left = text;
  for (let place = offices.find(left); place !== null; place = offices.find(left)) {
    const gap = GAP.repeat(place.name.length);
    left = left.slice(0, place.start) + gap + left.slice(place.start + place.name.length);
  }
  left = left.replace(/(?<!\d)(?:19|20)\d\d年/gu, (year) =>
    offices.ofYear(Number(year.slice(0, 4))).size > 0 ? GAP.repeat(year.length) : year,
  );
  left = left.replace(HOW_MANY, (words) => GAP.repeat(words.length));
  return isNothing(left) ? text : left;
}

/** 某某街道, 某某镇: the name of an office that exists. Names of loaded ones are no terms. */
function namesOffice(word: string): boolean {
  return /(?:街道|[镇乡])$/u.test(word) && districtsOf(word).length > 0;
}

function isNothing(text: string): boolean {
  return runs(text).every(({ text: run }) => STOP_WORDS.has(run) || isLight(run));
}

function isLight(word: string): boolean {
  return LIGHT_WORDS.has(word) || hollowWords().has(word);
}

/** The words of a query. */
function readTerms(asked: string, typed: Bare, reading: Reading): Term[] {
  const cutting: Cutting = {
    genre: reading.thesaurus.words,
    common: eitherOf(commonWords(), reading.thesaurus.everyday),
    occurs: (text) => reading.searched.stands(text),
  };
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
    .filter((one, i) => terms.findIndex(({ text }) => text === one.text) === i)
    .slice(0, MOST_TERMS);
  const each = Math.min(MOST_FOR_ONE, Math.max(2, Math.floor(MOST_WORDS / Math.max(1, kept.length))));
  const few = kept.map((one) => ({ ...one, alternatives: one.alternatives.slice(0, each) }));
  // Where only light words are asked, they are what is asked.
  const weighed = few.some(({ light }) => !light) ? few : few.map((one) => ({ ...one, light: false }));
  return weighed;
}

function eitherOf(one: WordList, other: WordList): Cutting['common'] {
  return { from: (text, at) => [...one.from(text, at), ...other.from(text, at)] };
}

/** 几篇, 多少场: how many, and of nothing; 第几 and 几乎 ask otherwise or not at all. */
const HOW_MANY =
  /(?:多少|几多|(?<!第)几)(?:人次|[篇座场家个次宗件户人名栋台处所条张批岁样部间只头棵吨亩本册份])/gu;

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

function hanTerms(pieces: readonly Piece[], reading: Reading): Term[] {
  const terms: Term[] = [];
  for (let i = 0; i < pieces.length && terms.length < MOST_TERMS; i += 1) {
    const meant = misspeltAt(pieces, i, reading);
    if (meant !== null) {
      terms.push(meant.term);
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
    if (reading.searched.stands(printed)) return { ...term(text, [{ text: printed, weight: 1 }], reading) };
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
): { term: Term; last: number } | null {
  let word = '';
  let unknown = false;
  let found: { term: Term; last: number } | null = null;
  for (let last = first; last < pieces.length; last += 1) {
    const piece = pieces[last];
    const stops = piece?.kind === 'stop';
    if (piece === undefined || (stops && !JOINING.has(piece.text))) break;
    word += piece.text;
    unknown ||= piece.kind === 'unknown';
    if (!unknown || reading.searched.stands(word)) continue;
    const meant = intended(word, reading.searched, reading.thesaurus.words);
    if (meant !== null)
      found = { term: term(word, [{ text: meant, weight: WEIGHT.misspelt }], reading), last };
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

/**
 * The tokens of a query: rarer ones are worth more, single characters and light words less. Words that only ask stay in:
 * they are rare in reports, and where they do stand they help to tell texts apart.
 */
function tokensOf(sought: string, terms: readonly Term[], searched: Searched): Map<number, number> {
  const light = new Set(terms.filter((one) => one.light).flatMap((one) => [...one.tokens]));
  const found = new Map<number, number>();
  eachToken(sought, (key) => {
    if (found.has(key)) return;
    const share = (isCharacter(key) ? WEIGHTS.character : 1) * (light.has(key) ? WEIGHTS.light : 1);
    found.set(key, searched.tells(key) * share);
  });
  return found;
}
