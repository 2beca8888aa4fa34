import type { WordList } from '../lexicon/word-list.ts';
import { standsIn } from './meets.ts';
import type { Query } from './query.ts';
import type { Searched } from './searched.ts';
import { substituteWorth } from './substitutes.ts';
import { eachToken, hanOf } from './tokens.ts';

/** A word that meets a term of a query. */
export interface Met {
  readonly text: string;
  readonly weight: number;
  /** What it is worth where the user's own word is lacking; 0 for that itself, whose tokens count. */
  readonly worth: number;
  /** See `Alternative`. */
  readonly loose?: boolean;
}

/** What a stretch of text has of a query. */
export interface Told {
  /** Places of the tokens in the reader's tables, each once. */
  readonly tokens: readonly number[];
  /** By term, the best word that stands here. */
  readonly met: readonly (Met | null)[];
}

/** Reads stretches of bare text against one query; what is the same for all of them is made once. */
export class QueryReader {
  readonly query: Query;
  /** What all tokens of the query are worth together. */
  readonly all: number;
  readonly #words: WordList;
  /** The Chinese tokens as text, each with its place in the tables below: sought in a stretch as they stand. */
  readonly #han: { readonly text: string; readonly place: number }[] = [];
  /** Numbers and Latin words, which stand only as a whole: their places by key. */
  readonly #whole = new Map<number, number>();
  readonly #worths: number[] = [];
  /** By token, the terms it is of. */
  readonly #terms: (readonly number[])[] = [];
  /** By term, its alternatives, best first. */
  readonly #others: readonly (readonly Met[])[];
  /** By token, the last stretch that it was counted for. */
  readonly #seen: Uint32Array;
  #stamp = 0;
  /** By term, what the stretch that is being counted has of the word itself. */
  readonly #byTerm: Float64Array;

  constructor(query: Query, searched: Searched, words: WordList) {
    this.query = query;
    this.#words = words;
    for (const [key, worth] of query.tokens) {
      const place = this.#worths.push(worth) - 1;
      const text = hanOf(key);
      if (text === null) this.#whole.set(key, place);
      else this.#han.push({ text, place });
      this.#terms.push(query.terms.flatMap(({ tokens }, t) => (tokens.has(key) ? [t] : [])));
    }
    this.#others = query.terms.map((term) =>
      term.alternatives
        .map((one) => ({ ...one, worth: one.weight === 1 ? 0 : substituteWorth(term, one, query, searched) }))
        .sort((a, b) => b.weight - a.weight || b.worth - a.worth),
    );
    this.all = this.#worths.reduce((sum, worth) => sum + worth, 0);
    this.#seen = new Uint32Array(this.#worths.length);
    this.#byTerm = new Float64Array(query.terms.length);
  }

  /** Reads stretches of a longer text: only words that it holds at all are looked for in them. */
  within(whole: string): (text: string) => Told {
    const others = this.#others.map((all) => all.filter(({ text }) => whole.includes(text)));
    return (text) => this.#tell(text, others);
  }

  #tell(text: string, others: readonly (readonly Met[])[]): Told {
    const tokens = this.#han.filter((token) => text.includes(token.text)).map(({ place }) => place);
    if (this.#whole.size > 0) tokens.push(...this.#wholeIn(text));
    const met = others.map((all) => all.find((one) => standsIn(one, text, this.#words)) ?? null);
    return { tokens, met };
  }

  #wholeIn(text: string): ReadonlySet<number> {
    const places = new Set<number>();
    eachToken(text, (key) => {
      const place = this.#whole.get(key);
      if (place !== undefined) places.add(place);
    });
    return places;
  }

  /** What stretches are worth together: each token once, and for a word that is lacking the best that stands for it. */
  worth(told: readonly Told[]): number {
    this.#stamp += 1;
    this.#byTerm.fill(0);
    let sum = 0;
    for (const { tokens } of told) {
      for (const place of tokens) {
        if (this.#seen[place] === this.#stamp) continue;
        this.#seen[place] = this.#stamp;
        const worth = this.#worths[place] ?? 0;
        sum += worth;
        for (const t of this.#terms[place] ?? []) this.#byTerm[t] = (this.#byTerm[t] ?? 0) + worth;
      }
    }
    for (const [t, own] of this.#byTerm.entries()) {
      let other = own;
      for (const { met } of told) other = Math.max(other, met[t]?.worth ?? 0);
      sum += other - own;
    }
    return sum;
  }
}
