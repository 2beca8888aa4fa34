import type { Entry } from './corpus.ts';
import { coverage, meetsAll, meetsFew } from './coverage.ts';
import { levels, type Meeting, meet } from './meeting.ts';
import { holdsNumber, isPercentage, numberBeside, numberFactor } from './number-kinds.ts';
import { namedBeside } from './person-names.ts';
import { occurrences } from './phrase.ts';
import { stretchesOf } from './places.ts';
import type { Query } from './query.ts';
import { isTitle as isTableTitle } from './table-rows.ts';
import type { WordList } from './word-list.ts';

/** A run of sentences of one paragraph that may be shown: sentences first to last. */
export interface Window {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
  /** Of what the query asks, how much it covers: from 0, not an answer, to 1. */
  readonly share: number;
  readonly score: number;
  readonly match: 'phrase' | 'all' | 'some';
  /** Whether it is of the chapter that was asked for. */
  readonly chapter: boolean;
  /** Whether every word that tells is met, or there are many. */
  readonly whole: boolean;
  /** For a question that wants a number: in the clause of an asked word, somewhere, or none. */
  readonly number: 'beside' | 'some' | 'none';
}

/** Sentences that answer together, at most. */
const MOST_SENTENCES = 3;
/** A passage of several sentences is no longer than this, in characters. */
export const LONGEST = 200;
/** A table that is shown as a whole, likewise. */
const LONGEST_TABLE = 600;
/** Each further sentence must earn its place. */
const FURTHER = 0.92;
/** From here on, a long sentence holds words by chance. */
const LONG = 120;
/** A list question is answered by the paragraphs whose own first sentence names the asked thing. */
const ITEM = 1.6;
const LONGEST_TITLE = 40;
/** The duties of an office, and its plans, beside what it did. */
const UNASKED = { duties: 0.4, plans: 0.8, work: 1 };
/** A heading sentence with nothing behind it. */
const BARE_HEADING = 0.3;
/** Under a heading that names all that is asked, every sentence is of the matter. */
const NAMED = 2;

/** The windows of a paragraph that answer a query, best first, not overlapping. */
export function windows(entry: Entry, query: Query, words: WordList): Window[] {
  const meeting = meet(entry, query.terms, words);
  const reading: Read = { entry, query, words, meeting, beside: new Map() };
  const phrases = phraseWindows(reading);
  const others = wordWindows(reading).filter(({ share }) => share > 0);
  const ranked = [...phrases, ...others]
    .filter((window) => answersKind(window, query))
    .map((window) => (query.list ? withTable(window) : window));
  ranked.sort((a, b) => rank(a) - rank(b) || b.score - a.score || a.first - b.first);
  const kept: Window[] = [];
  for (const window of ranked) {
    if (kept.every(({ first, last }) => window.last < first || window.first > last)) kept.push(window);
  }
  return kept;
}

/** A table is a list: asked for its items, it is shown as a whole, unless it is very long. */
function withTable(window: Window): Window {
  const { entry, first } = window;
  const last = entry.sentences.length - 1;
  const whole = entry.sentences[first]?.row === true && lengthOf(entry, 0, last) <= LONGEST_TABLE;
  return whole ? { ...window, first: 0, last, score: window.score * ITEM } : window;
}

/** Lower is better: the chapter asked for, before the exact phrase, before all words, before some. */
export function rank({ match, chapter }: Window): number {
  if (chapter) return -1;
  return match === 'phrase' ? 0 : match === 'all' ? 1 : 2;
}

/** A paragraph read for a query. */
interface Read {
  readonly entry: Entry;
  readonly query: Query;
  readonly words: WordList;
  readonly meeting: Meeting;
  /** By sentence, where it has been asked: see `isBeside`. */
  readonly beside: Map<number, boolean>;
}

function phraseWindows(read: Read): Window[] {
  const { entry, query } = read;
  const found: Window[] = [];
  for (const phrase of query.phrases) {
    for (const at of occurrences(entry.bare.text, phrase)) {
      const end = at + phrase.length;
      const first = entry.sentences.findIndex((sentence) => sentence.end > at);
      const last = entry.sentences.findIndex((sentence) => sentence.end >= end);
      if (first >= 0 && last >= 0) found.push(scored(read, first, last, 'phrase'));
    }
  }
  return found;
}

function wordWindows(read: Read): Window[] {
  const { entry, meeting } = read;
  const found: Window[] = [];
  const helps = meeting.inSentence.map(
    (met, s) => met.some((level) => level > 0) || (meeting.named && s === 0),
  );
  for (const [first] of entry.sentences.entries()) {
    if (helps[first] !== true) continue;
    for (let last = first; last < Math.min(first + MOST_SENTENCES, entry.sentences.length); last += 1) {
      if (last > first && (parted(entry, first, last) || lengthOf(entry, first, last) > LONGEST)) break;
      if (helps[last] === true && adds(meeting, first, last)) {
        found.push(scored(read, first, last, null));
      }
    }
  }
  return found;
}

/** Whether both ends of a window bring a word that the rest lacks. */
function adds({ inSentence }: Meeting, first: number, last: number): boolean {
  if (first === last) return true;
  const brings = (at: number, from: number, to: number) =>
    inSentence[at]?.some((level, t) => {
      for (let s = from; s <= to; s += 1) if ((inSentence[s]?.[t] ?? 0) >= level) return false;
      return level > 0;
    }) === true;
  return brings(first, first + 1, last) && brings(last, first, last - 1);
}

/** Whether two sentences speak of different matters: no passage runs from one into the other. */
export function parted(entry: Entry, first: number, last: number): boolean {
  return entry.sentences[first]?.matter !== entry.sentences[last]?.matter;
}

/** The last sentence to show: a heading takes along what it announces. */
function withAnnounced(entry: Entry, last: number): number {
  return entry.sentences[last]?.heads === true && !parted(entry, last, last + 1) ? last + 1 : last;
}

function scored(read: Read, first: number, named: number, match: 'phrase' | null): Window {
  const { entry, query, meeting } = read;
  const met = levels(meeting, first, named);
  const last = withAnnounced(entry, named);
  const text = textOf(entry, first, named);
  const number = numberOf(read, first, last);
  const words = query.terms.reduce((sum, { weight }, t) => sum + weight * (met.around[t] ?? 0), 0);
  const score =
    (words + (match === null ? 0 : 1)) *
    numberFactor(query.number, text, number === 'beside') *
    (query.list && isTitle(entry, first, named) ? ITEM : 1) *
    (meeting.named ? NAMED : 1) *
    (meeting.named || !query.unasked.includes(entry.speaks) ? 1 : unaskedFactor(entry, text)) *
    (isBareHeading(entry, first, last) ? BARE_HEADING : 1) *
    FURTHER ** (named - first) *
    (1 / (1 + Math.max(0, text.length - LONG) / 400));
  return {
    ...{ entry, first, last, score, number, chapter: false },
    share: meeting.named ? 1 : (coverage(query.terms, met) ?? 0),
    whole: match !== null || meeting.named || meetsFew(query.terms, met),
    match: match ?? (meeting.named || meetsAll(query.terms, met) ? 'all' : 'some'),
  };
}

function isBareHeading(entry: Entry, first: number, last: number): boolean {
  if (entry.sentences.length === 1 && isTableTitle(entry.bare.text)) return true;
  return first === last && entry.sentences.length > 1 && entry.sentences[first]?.heads === true;
}

/** Under 部门职能 there are facts too, with numbers: how many posts it has. */
function unaskedFactor({ speaks }: Entry, text: string): number {
  return speaks === 'duties' && /\d/u.test(text) ? 1 : UNASKED[speaks];
}

function numberOf(read: Read, first: number, last: number): Window['number'] {
  const { entry, query } = read;
  if (query.number === null) return 'some';
  if (!holdsNumber(textOf(entry, first, last))) return 'none';
  for (let s = first; s <= last; s += 1) if (isBeside(read, s)) return 'beside';
  return 'some';
}

/** Whether the number that is asked stands beside an asked word in a sentence. */
function isBeside({ entry, query, words, meeting, beside }: Read, sentence: number): boolean {
  const kind = query.number;
  if (kind === null) return false;
  const known = beside.get(sentence);
  if (known !== undefined) return known;
  const text = textOf(entry, sentence, sentence);
  const asked = query.terms.filter(({ light }, t) => !light && (meeting.inSentence[sentence]?.[t] ?? 0) > 0);
  const found = asked.some(({ alternatives }) =>
    alternatives.some((one) =>
      stretchesOf(one, text, words).some(({ start, end }) => numberBeside(kind, text, start, end)),
    ),
  );
  beside.set(sentence, found);
  return found;
}

/** The points of a paragraph of the chapter that was asked for, each as a whole; the whole where it has none. */
export function chapterWindows(entry: Entry): Window[] {
  const found: Window[] = [];
  for (const [s, { point }] of entry.sentences.entries()) {
    const before = found.at(-1);
    if (before !== undefined && entry.sentences[before.first]?.point === point) {
      found[found.length - 1] = { ...before, last: s };
      continue;
    }
    found.push({
      ...{ entry, first: s, last: s, share: 1, score: 1, match: 'all' },
      ...{ chapter: true, number: 'some', whole: true },
    });
  }
  return found;
}

/** A short first sentence with more after it: what the paragraph is about. */
function isTitle(entry: Entry, first: number, last: number): boolean {
  return first === 0 && last === 0 && lengthOf(entry, 0, 0) <= LONGEST_TITLE;
}

/**
 * A question for a name or a rate is not answered without one, nor one for a number of another office.
 * The exact phrase always answers.
 */
function answersKind(window: Window, query: Query): boolean {
  if (window.match === 'phrase') return true;
  if (query.elsewhere && query.number !== null) return false;
  if (query.rate && !isPercentage(textOf(window.entry, window.first, window.last))) return false;
  return !query.who || namesSomeone(window, query);
}

function namesSomeone({ entry, first, last }: Window, query: Query): boolean {
  const text = textOf(entry, first, last);
  return query.terms.some(
    (term) => !term.light && term.alternatives.some((alternative) => namedBeside(text, alternative.text)),
  );
}

/** The bare text of sentences first to last. */
export function textOf(entry: Entry, first: number, last: number): string {
  return entry.bare.text.slice(entry.sentences[first]?.start ?? 0, entry.sentences[last]?.end ?? 0);
}

export function lengthOf(entry: Entry, first: number, last: number): number {
  return (entry.sentences[last]?.end ?? 0) - (entry.sentences[first]?.start ?? 0);
}
