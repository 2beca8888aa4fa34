import { type Bare, bare } from './bare.ts';
import { asksFor, type Chapter, chapterAsked, type Speaks } from './chapters.ts';
import { leaveOut } from './left-out.ts';
import { intended } from './misspelling.ts';
import {
  asksList,
  asksWho,
  JOINING,
  LIGHT_WORDS,
  type NumberKind,
  numberAsked,
  THINGS,
} from './question-words.ts';
import { plainTerm, type Reading, term } from './query-terms.ts';
import { type Piece, segment } from './segment.ts';
import { type Run, typedRuns } from './tokens.ts';
import type { Term } from './term.ts';
import { simplified } from './traditional.ts';
import { isBeginning, MEASURES } from './word-forms.ts';

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

/** Longer queries are cut for words (the exact phrase is not): nobody asks with more. */
const LONGEST_READ = 200;
/** Nor with more words: each is looked for in every sentence that is read, with all that may stand for it. */
const MOST_TERMS = 20;
/** All that may stand for the words together: of many words, each has few. */
const MOST_WORDS = 48;
const WEIGHT = { misspelt: 0.5, pinyin: 0.7 };
/** Two syllables have as many letters at least. */
const SHORTEST_SPELT = 3;
/** Left over behind a word it asks for a percentage: see `Query.rate`. */
const RATE = '率';

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
  const all = readTerms({ text: asked, at: short.at }, reading);
  const measure =
    MEASURES.has(asked.slice(-1)) && !all.some(({ text }) => asked.endsWith(text)) ? asked.slice(-1) : '';
  const number = numberAsked(asked) ?? (measure === '' ? null : 'any');
  const terms = leaveOut(all, reading.vocabulary.words, number !== null || asksWho(asked));
  return {
    phrases: [...new Set(phrases)].filter((phrase) => phrase !== ''),
    terms,
    number,
    rate: measure === RATE,
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
  const kept = unique(terms).slice(0, MOST_TERMS);
  const each = Math.max(1, Math.floor(MOST_WORDS / Math.max(1, kept.length)));
  return weighAlone(kept.map((one) => ({ ...one, alternatives: one.alternatives.slice(0, each) })));
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
    if (piece === undefined || piece.kind === 'stop') continue;
    // Alone they would be asked for themselves: 率 of 率先.
    if (MEASURES.has(piece.text) && terms.length > 0) continue;
    const begun = otherwiseBegun(piece, pieces[i + 1], reading);
    if (begun !== null) {
      terms.push(begun);
      i += 1;
      continue;
    }
    terms.push(...termsOf(piece, reading));
  }
  return terms;
}

/**
 * 消防隐患 of a report is looked up as 消防 and 隐患: the exact phrase leads in any case. So is a known word that
 * neither stands in the reports nor has anything there in its place.
 */
function termsOf({ kind, text }: Piece, reading: Reading): Term[] {
  const whole = plainTerm(text, reading);
  const parted = kind === 'found' || (kind === 'word' && whole.alternatives.length === 0);
  const parts = parted ? knownParts(text, reading) : null;
  return parts?.map((part) => plainTerm(part, reading)) ?? [whole];
}

/** The known words that a stretch is made of, itself aside, by the longest match; null where something is left. */
function knownParts(text: string, { vocabulary }: Reading): string[] | null {
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    const light = [4, 3, 2].map((length) => text.slice(at, at + length)).find((one) => LIGHT_WORDS.has(one));
    const [word = light] = vocabulary.words.from(text, at).filter((one) => one !== text);
    if (word === undefined) return null;
    parts.push(word);
    at += word.length;
  }
  return parts;
}

/** A word in two pieces, which the reports have with another beginning: 旧|校舍 for 老旧校舍. */
function otherwiseBegun(piece: Piece, next: Piece | undefined, reading: Reading): Term | null {
  if (!isBeginning(piece.text) || next === undefined || next.kind === 'stop') return null;
  const whole = plainTerm(piece.text + next.text, reading);
  return whole.alternatives.length > 0 ? whole : null;
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
  const short = texts.join('').length < SHORTEST_SPELT;
  const spelt = short || texts.every(known) ? null : reading.pinyin().read(texts, reading.text);
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
