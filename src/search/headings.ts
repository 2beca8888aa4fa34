import { Index } from 'flexsearch';
import { dampings } from './scoring.ts';
import type { Posting, TokenIndex } from './token-index.ts';
import { eachToken } from './tokens.ts';

/** One step: a heading has a token or has it not. */
const RESOLUTION = 1;

/**
 * The headings of all reports by token, on FlexSearch: each title once, for the reports of a genre share most of
 * theirs. Tokens come ready-made; the order is ours, as for paragraphs (FlexSearch knows only where in a text a token
 * stands).
 *
 * @example new Headings(['部门职能', '存在的主要问题']).get(pairKey(…)).ids // Uint32Array [1]
 */
export class Headings implements TokenIndex {
  readonly titles: readonly string[];
  readonly damped: Float32Array;
  /** By section, the place of its title among the titles. */
  readonly titleOf: Uint32Array;
  readonly #places = new Map<string, number>();
  readonly #found = new Map<number, Posting>();
  readonly #index = new Index({
    ...{ tokenize: 'strict', resolution: RESOLUTION },
    encode: (text: string) => text.split(' '),
    score: () => 0,
  });

  /** @param sections the bare title of every section, in order of its number */
  constructor(sections: Iterable<string>) {
    this.titleOf = Uint32Array.from(sections, (title) => {
      const place = this.#places.get(title) ?? this.#places.size;
      this.#places.set(title, place);
      return place;
    });
    this.titles = [...this.#places.keys()];
    const lengths = new Uint32Array(this.titles.length);
    for (const [place, title] of this.titles.entries()) {
      const keys: string[] = [];
      eachToken(title, (key) => keys.push(String(key)));
      lengths[place] = keys.length;
      if (keys.length > 0) this.#index.add(place, [...new Set(keys)].join(' '));
    }
    this.damped = dampings(lengths);
  }

  /** Whether a heading has just this bare title. */
  has(title: string): boolean {
    return this.#places.has(title);
  }

  get size(): number {
    return this.titles.length;
  }

  get(key: number): Posting {
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = this.#index.search(String(key), { limit: this.size });
    const ids = Uint32Array.from(found, Number).sort();
    const posting = { ids, counts: new Uint8Array(ids.length).fill(1) };
    // Headings have few tokens: what is kept stays small. What stands in none is not kept.
    if (ids.length > 0) this.#found.set(key, posting);
    return posting;
  }
}
