import { type Bare, bare } from './bare.ts';
import { asksFor, type Chapter, chapterAsked, type Speaks } from './chapters.ts';
import type { CorpusText } from './corpus-text.ts';
import { idf } from './impact.ts';
import { leaveOut } from './left-out.ts';
import { intended } from './misspelling.ts';
import type { OfficeNames } from './office-names.ts';
import type { PinyinReader } from './pinyin.ts';
import {
  asksList,
  asksWho,
  JOINING,
  LIGHT_WORDS,
  type NumberKind,
  numberAsked,
  THINGS,
} from './question-words.ts';
import { type Piece, segment } from './segment.ts';
import { type Run, typedRuns } from './tokens.ts';
import type { Alternative, Term } from './term.ts';
import { simplified } from './traditional.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A query, read. */
export interface Query {
  /** What counts as the exact phrase: as typed, then simplified. */
  readonly phrases: readonly string[];
  readonly terms: readonly Term[];
  readonly number: NumberKind | null;
  /** A rate of something is asked that has no name of its own: 垃圾回收 + 率. Only a percentage answers. */
  readonly rate: boolean;
  /** An office is named that none of the reports is of: no number of theirs answers. */
  readonly elsewhere: boolean;
  readonly who: boolean;
  readonly list: boolean;
  /** It asks for nothing but the work of an office: of these kinds less is wanted. */
  readonly unasked: readonly Speaks[];
  /** It asks for a chapter as a whole, and for nothing else. */
  readonly chapter: Chapter | null;
}

/** What reading a query needs to know of the reports and their words. */
export interface Reading {
  readonly text: CorpusText;
  readonly vocabulary: Vocabulary;
  readonly offices: OfficeNames;
  readonly pinyin: () => PinyinReader;
}

/** Longer queries are cut for words (the exact phrase is not): nobody asks with more. */
const LONGEST_READ = 200;
/** Nor with more words: each is looked for in every sentence that is read, with all that may stand for it. */
const MOST_TERMS = 30;
const WEIGHT = { misspelt: 0.5, pinyin: 0.7 };
/** A light word counts this much of what it would. */
const LIGHT = 0.25;
/** Left over behind a word it asks for a percentage: see `Query.rate`. */
const RATE = '率';
/** A lone character says little and stands everywhere. */
const CHARACTER = 0.5;

/**
 * What a query asks, in words the index knows. Never throws, whatever is typed.
 *
 * @example readQuery('拆了多少违建', reading).terms.map(({ text }) => text) // ['拆了', '违建']
 */
export function readQuery(typed: string, reading: Reading): Query {
  const whole = bare(typed);
  // The converter is slow on very long texts; the phrase as typed is looked for in any case.
  const short = bare(simplified(typed.slice(0, 2 * LONGEST_READ)));
  const asked = short.text.slice(0, LONGEST_READ);
  const phrases = typed.length <= 2 * LONGEST_READ ? [whole.text, short.text] : [whole.text];
  const number = numberAsked(asked);
  const all = readTerms({ text: asked, at: short.at }, reading);
  const terms = leaveOut(all, reading.vocabulary.words, number !== null || asksWho(asked));
  return {
    phrases: [...new Set(phrases)].filter((phrase) => phrase !== ''),
    terms,
    number,
    rate: asked.endsWith(RATE) && !terms.some(({ text }) => text.endsWith(RATE)),
    elsewhere: terms.some((one) => one.text !== asked && namesOffice(one, reading)),
    who: asksWho(asked),
    list: asksList(asked),
    unasked: (['duties', 'plans'] as const).filter((kind) => !asksFor(kind, asked)),
    chapter: chapterAsked(all.filter(({ reports }) => reports === null).map(({ text }) => text)),
  };
}

/** 某某街道, 某某镇: a name, not a word of the list, and none of the offices of these reports. */
const OFFICE = /^[\u3400-\u9fff]{2,4}(?:街道|(?<![城乡])[镇乡])(?:$|办|人民|政府|党)/u;

function namesOffice({ text, reports }: Term, { vocabulary }: Reading): boolean {
  return reports === null && OFFICE.test(text) && !vocabulary.words.has(text);
}

function readTerms(asked: Bare, reading: Reading): Term[] {
  const terms: Term[] = [];
  const all = typedRuns(asked);
  for (let i = 0; i < all.length; i += 1) {
    const run = all[i];
    if (run === undefined) break;
    if (run.kind === 'han') {
      terms.push(...hanTerms(run.text, asked.text, reading));
    } else if (run.kind === 'number') {
      terms.push(numberTerm(run.text, asked.text.charAt(run.start + run.text.length) === '年', reading));
    } else {
      const latin = latinFrom(all, i);
      terms.push(...latinTerms(latin, reading));
      i += latin.length - 1;
    }
  }
  return weighAlone(unique(terms).slice(0, MOST_TERMS));
}

/** Offices are cut out first: their names hold words of all kinds. Asked alone, a name is a word like others. */
function hanTerms(run: string, asked: string, reading: Reading): Term[] {
  const place = reading.offices.find(run);
  if (place !== null && place.name !== asked) {
    const own: Term = { ...plainTerm(place.name, reading), light: true, reports: place.reports };
    const before = run.slice(0, place.start);
    const after = run.slice(place.start + place.name.length);
    return [...hanTerms(before, asked, reading), own, ...hanTerms(after, asked, reading)];
  }
  return wordTerms(run, reading);
}

function wordTerms(run: string, reading: Reading): Term[] {
  const pieces = segment(run, reading.vocabulary.words, (text) => reading.text.occurs(text));
  const terms: Term[] = [];
  for (let i = 0; i < pieces.length; i += 1) {
    const thing = anotherThing(pieces[i], pieces[i + 1], reading);
    if (thing !== null) {
      terms.push(plainTerm(thing, reading));
      i += 1;
      continue;
    }
    const meant = misspeltAt(pieces, i, reading);
    if (meant !== null) {
      terms.push(meant.term);
      i = meant.last;
      continue;
    }
    const piece = pieces[i];
    if (piece === undefined || piece.kind === 'stop' || piece.text === RATE) continue;
    // 消防隐患 of a report is looked up as 消防 and 隐患: the exact phrase leads in any case.
    const whole = (piece.kind === 'found' ? knownParts(piece.text, reading) : null) ?? [piece.text];
    terms.push(...whole.map((part) => plainTerm(part, reading)));
  }
  return terms;
}

/** The known words that a stretch is made of, by the longest match; null where something is left. */
function knownParts(text: string, { vocabulary }: Reading): string[] | null {
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    const light = [4, 3, 2].map((length) => text.slice(at, at + length)).find((one) => LIGHT_WORDS.has(one));
    const [word = light] = vocabulary.words.from(text, at);
    if (word === undefined) return null;
    parts.push(word);
    at += word.length;
  }
  return parts;
}

/** A word with a noun behind it that makes another thing of it, which no report has: 广场舞 is not 广场. */
function anotherThing(piece: Piece | undefined, next: Piece | undefined, reading: Reading): string | null {
  if (piece === undefined || piece.kind === 'stop' || next?.kind !== 'unknown') return null;
  if (!THINGS.has(next.text) || reading.vocabulary.substitutes.has(next.text)) return null;
  return piece.text + next.text;
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
    if (stops) continue;
    unknown ||= piece.kind === 'unknown';
    const known = reading.vocabulary.words.has(word) && reading.text.occurs(word);
    if (!unknown || known) continue;
    const meant = intended(word, reading.text, reading.vocabulary.words);
    if (meant === null) continue;
    found = { term: term(word, [{ text: meant, weight: WEIGHT.misspelt }], reading), last };
  }
  return found;
}

function numberTerm(number: string, isYear: boolean, reading: Reading): Term {
  const own = plainTerm(number, reading);
  if (!isYear || !/^(?:19|20)\d\d$/u.test(number)) return own;
  return { ...own, reports: reading.offices.ofYear(Number(number)) };
}

/** The Latin words from a place on that follow one another without anything but blanks between. */
function latinFrom(all: readonly Run[], first: number): Run[] {
  const found: Run[] = [];
  for (const run of all.slice(first)) {
    const before = found.at(-1);
    if (run.kind !== 'latin' || (before !== undefined && before.start + before.text.length !== run.start))
      break;
    found.push(run);
  }
  return found;
}

function latinTerms(latin: readonly Run[], reading: Reading): Term[] {
  const texts = latin.map(({ text }) => text);
  const known = (text: string) => reading.text.count(text) > 0 || reading.vocabulary.substitutes.has(text);
  const spelt = texts.every(known) ? null : reading.pinyin().read(texts, reading.text);
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
      return { ...term(typed, alternatives, reading), light: words.every((word) => LIGHT_WORDS.has(word)) };
    });
}

function plainTerm(text: string, reading: Reading): Term {
  const substitutes = reading.vocabulary.substitutes.get(text) ?? [];
  const all = [{ text, weight: 1 }, ...substitutes.map(({ word, weight }) => ({ text: word, weight }))];
  return term(text, all, reading);
}

function term(text: string, alternatives: readonly Alternative[], reading: Reading): Term {
  const held = alternatives.filter((alternative) => reading.text.held(alternative.text));
  const counts = held.map((alternative) => reading.text.count(alternative.text));
  const light = LIGHT_WORDS.has(text) || (text.length === 1 && /[\u3400-\u9fff]/u.test(text));
  const weight = idf(Math.max(0, ...counts), reading.text.size);
  const share = text.length === 1 ? CHARACTER : light ? LIGHT : 1;
  return { text, alternatives: held, weight: weight * share, light, reports: null, leftOut: false };
}

function unique(terms: readonly Term[]): Term[] {
  return terms.filter((one, i) => terms.findIndex((other) => other.text === one.text) === i);
}

/** Where only light words are asked, they are what is asked. */
function weighAlone(terms: readonly Term[]): Term[] {
  if (terms.some(({ light, reports }) => !light && reports === null)) return [...terms];
  const words = terms.filter(({ reports }) => reports === null);
  const asked = words.length > 0 ? words : terms;
  return terms.map((one) => (asked.includes(one) ? { ...one, light: false } : one));
}
