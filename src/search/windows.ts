import type { WordList } from '../lexicon/word-list.ts';
import type { Entry } from './corpus.ts';
import { hasKind } from './kinds.ts';
import type { Likely } from './paragraph-scores.ts';
import { namedBeside } from './person-names.ts';
import { holds } from './phrase.ts';
import { type Met, QueryReader, type Told } from './query-reader.ts';
import type { Query } from './query.ts';
import { damping, saturated } from './scoring.ts';
import type { Searched } from './searched.ts';
import { WEIGHTS } from './weights.ts';

/** A run of sentences of one paragraph that may be shown: sentences first to last. */
export interface Window {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
  readonly score: number;
  /** Whether a person is named beside a word of the query. */
  readonly named: boolean;
  /** Whether it holds the exact words of the query. */
  readonly phrase: boolean;
  /** By term of the query, the text by which it is met in the window or the headings above; null where it is not. */
  readonly met: readonly (string | null)[];
}

/** Sentences that answer together, at most. */
const MOST_SENTENCES = 3;
/** A passage of several sentences is no longer than this, in characters. */
export const LONGEST = 200;

/** A table that is shown as a whole is no longer than this. */
const LONGEST_TABLE = 600;

/** Scores stretches of paragraphs against one query; what is the same for all paragraphs is made once. */
export class WindowReader {
  readonly #query: Query;
  readonly #reader: QueryReader;

  constructor(query: Query, searched: Searched, words: WordList) {
    this.#query = query;
    this.#reader = new QueryReader(query, searched, words);
  }

  /** The stretches of a paragraph, best first, not overlapping. */
  read({ id, score }: Likely, searched: Searched): Window[] {
    const entry = searched.corpus.entry(id);
    const headings = entry.headings.join('\n');
    // Most paragraphs hold few of the words that may stand for one: only those are looked for in each sentence.
    const reader = this.#reader.within(`${entry.bare.text}\n${headings}`);
    const sentences = entry.sentences.map(({ start, end }) => reader(entry.bare.text.slice(start, end)));
    const inHeadings = reader(headings);
    const found: Window[] = [];
    if (this.#query.list) found.push(...this.#wholeTable(entry, sentences, inHeadings, score));
    for (const [first, own] of sentences.entries()) {
      if (own.tokens.length === 0 && own.met.every((one) => one === null)) continue;
      for (let last = first; last < Math.min(first + MOST_SENTENCES, sentences.length); last += 1) {
        const long = lengthOf(entry, first, last) > LONGEST;
        if (last > first && (parted(entry, first, last) || long)) break;
        found.push(this.#window(entry, sentences, inHeadings, first, last, score));
      }
    }
    found.sort((a, b) => b.score - a.score || a.first - b.first || a.last - b.last);
    const kept: Window[] = [];
    for (const window of found) {
      if (kept.some(({ first, last }) => window.last >= first && window.first <= last)) continue;
      kept.push({ ...window, score: window.score * WEIGHTS.again ** kept.length });
    }
    return kept;
  }

  /** A table is a list: asked for its items, it is shown as a whole, unless it is very long. */
  #wholeTable(entry: Entry, sentences: readonly Told[], inHeadings: Told, paragraph: number): Window[] {
    const last = sentences.length - 1;
    const isTable = entry.sentences[0]?.row === true && lengthOf(entry, 0, last) <= LONGEST_TABLE;
    return isTable ? [this.#window(entry, sentences, inHeadings, 0, last, paragraph, true)] : [];
  }

  #window(
    entry: Entry,
    sentences: readonly Told[],
    inHeadings: Told,
    first: number,
    last: number,
    paragraph: number,
    wholeTable = false,
  ): Window {
    const { kind: asked, who, unasked, phrases } = this.#query;
    const text = textOf(entry, first, last);
    const inside = sentences.slice(first, last + 1);
    const own = this.#reader.worth(inside);
    const named = who && this.#namesSomeone(text);
    // A table that is wanted as a whole is no longer than its first row for that.
    const length = wholeTable ? lengthOf(entry, first, first) : text.length;
    const phrase = phrases.some((one) => holds(text, one));
    const kind = (asked !== null && hasKind(asked, text)) || named;
    const met = this.#query.terms.map((_, t) => bestOf(inside, inHeadings, t));
    const shown = met.map((one) => (one === null || one.loose === true ? null : one.text));
    const whole = meetsAll(this.#query, shown);
    const told =
      (own + (phrase ? WEIGHTS.phrase * this.#reader.all : 0)) *
      (kind ? 1 + WEIGHTS.kind : 1) *
      (whole ? 1 + WEIGHTS.whole : 1);
    const score =
      (told * saturated(1, damping(length / WEIGHTS.ordinaryLength)) + WEIGHTS.paragraph * paragraph) *
      (entry.speaks !== 'work' && unasked.includes(entry.speaks) ? WEIGHTS[entry.speaks] : 1) *
      (isAnnouncing(entry, first, last) ? WEIGHTS.announcing : 1);
    return { entry, first, last, score, phrase, named, met: shown };
  }

  #namesSomeone(text: string): boolean {
    return this.#query.terms.some(
      ({ light, alternatives }) => !light && alternatives.some((one) => namedBeside(text, one.text)),
    );
  }
}

/** What meets a term best in some sentences and the headings above them. */
function bestOf(inside: readonly Told[], inHeadings: Told, term: number): Met | null {
  let best = inHeadings.met[term] ?? null;
  for (const { met } of inside) {
    const one = met[term] ?? null;
    if (one !== null && (best === null || one.weight >= best.weight)) best = one;
  }
  return best;
}

/** The points of a paragraph, each as a whole; the whole paragraph where it has none. */
export function pointsOf(entry: Entry, terms: number): Window[] {
  const found: Window[] = [];
  for (const [s, { point }] of entry.sentences.entries()) {
    const before = found.at(-1);
    if (before !== undefined && entry.sentences[before.first]?.point === point) {
      found[found.length - 1] = { ...before, last: s };
      continue;
    }
    const met = Array.from({ length: terms }, () => null);
    found.push({ ...{ entry, first: s, last: s, score: 1, phrase: false, named: false }, met });
  }
  return found;
}

/** Whether every word that carries a query is met. */
export function meetsAll({ terms }: Query, met: readonly unknown[]): boolean {
  return terms.every(({ light }, t) => light || met[t] !== null);
}

function isAnnouncing(entry: Entry, first: number, last: number): boolean {
  return first === last && entry.sentences.length > 1 && entry.sentences[first]?.heads === true;
}

/** Whether two sentences speak of different matters: no passage runs from one into the other. */
export function parted(entry: Entry, first: number, last: number): boolean {
  return entry.sentences[first]?.matter !== entry.sentences[last]?.matter;
}

/** The bare text of sentences first to last. */
export function textOf(entry: Entry, first: number, last: number): string {
  return entry.bare.text.slice(entry.sentences[first]?.start ?? 0, entry.sentences[last]?.end ?? 0);
}

export function lengthOf(entry: Entry, first: number, last: number): number {
  return (entry.sentences[last]?.end ?? 0) - (entry.sentences[first]?.start ?? 0);
}
