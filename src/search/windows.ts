import type { Entry } from './corpus.ts';
import { coverage, meetsAll } from './coverage.ts';
import { levels, type Meeting, meet } from './meeting.ts';
import { isPercentage, numberFactor } from './number-kinds.ts';
import { namedBeside } from './person-names.ts';
import { occurrences } from './phrase.ts';
import type { Query } from './query.ts';
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
}

/** Sentences that answer together, at most. */
const MOST_SENTENCES = 3;
/** A passage of several sentences is no longer than this, in characters. */
export const LONGEST = 200;
/** Each further sentence must earn its place. */
const FURTHER = 0.92;
/** From here on, a long sentence holds words by chance. */
const LONG = 120;
/** A list question is answered by the paragraphs whose own first sentence names the asked thing. */
const ITEM = 1.6;
const LONGEST_TITLE = 40;
/** Under a heading that names all that is asked, every sentence is of the matter. */
const NAMED = 2;

/** The windows of a paragraph that answer a query, best first, not overlapping. */
export function windows(entry: Entry, query: Query, words: WordList): Window[] {
  const meeting = meet(entry, query.terms, words);
  const phrases = phraseWindows(entry, query, meeting);
  const others = wordWindows(entry, query, meeting).filter(({ share }) => share > 0);
  const ranked = [...phrases, ...others].filter((window) => answersKind(window, query));
  ranked.sort((a, b) => rank(a) - rank(b) || b.score - a.score || a.first - b.first);
  const kept: Window[] = [];
  for (const window of ranked) {
    if (kept.every(({ first, last }) => window.last < first || window.first > last)) kept.push(window);
  }
  return kept;
}

/** Lower is better: the exact phrase before all words before some. */
export function rank({ match }: Window): number {
  return match === 'phrase' ? 0 : match === 'all' ? 1 : 2;
}

function phraseWindows(entry: Entry, query: Query, meeting: Meeting): Window[] {
  const found: Window[] = [];
  for (const phrase of query.phrases) {
    for (const at of occurrences(entry.bare.text, phrase)) {
      const end = at + phrase.length;
      const first = entry.sentences.findIndex((sentence) => sentence.end > at);
      const last = entry.sentences.findIndex((sentence) => sentence.end >= end);
      if (first >= 0 && last >= 0) found.push(scored(entry, query, meeting, first, last, 'phrase'));
    }
  }
  return found;
}

function wordWindows(entry: Entry, query: Query, meeting: Meeting): Window[] {
  const found: Window[] = [];
  const helps = meeting.inSentence.map(
    (met, s) => met.some((level) => level > 0) || (meeting.named && s === 0),
  );
  for (const [first] of entry.sentences.entries()) {
    if (helps[first] !== true) continue;
    for (let last = first; last < Math.min(first + MOST_SENTENCES, entry.sentences.length); last += 1) {
      if (last > first && lengthOf(entry, first, last) > LONGEST) break;
      if (helps[last] === true && adds(meeting, first, last)) {
        found.push(scored(entry, query, meeting, first, last, null));
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

function scored(
  entry: Entry,
  query: Query,
  meeting: Meeting,
  first: number,
  last: number,
  match: 'phrase' | null,
): Window {
  const met = levels(meeting, first, last);
  const text = textOf(entry, first, last);
  const words = query.terms.reduce((sum, { weight }, t) => sum + weight * (met.around[t] ?? 0), 0);
  const score =
    (words + (match === null ? 0 : 1)) *
    numberFactor(query.number, text) *
    (query.list && isTitle(entry, first, last) ? ITEM : 1) *
    (meeting.named ? NAMED : 1) *
    FURTHER ** (last - first) *
    (1 / (1 + Math.max(0, text.length - LONG) / 400));
  const share = coverage(query.terms, met) ?? 0;
  return {
    entry,
    first,
    last,
    share,
    score,
    match: match ?? (meeting.named || meetsAll(query.terms, met) ? 'all' : 'some'),
  };
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
