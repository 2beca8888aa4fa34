import type { Corpus } from './corpus.ts';
import { holds } from './phrase.ts';
import type { Headings } from './headings.ts';
import type { Postings } from './postings.ts';
import { idf } from './scoring.ts';
import { keysOf } from './tokens.ts';

/** Paragraphs read to know whether a word stands anywhere, of those that have all its pairs: enough to be sure. */
const READ_FOR_ONE = 200;

const IS_PAIR = /^[\u3005\u3007\u3400-\u9fff]{2}$/u;

/** The paragraphs and headings that a query searches. What it found out is kept: make one for each query. */
export class Searched {
  readonly corpus: Corpus;
  readonly index: Postings;
  readonly headings: Headings;
  /** 1 for each paragraph that is searched; null for all. */
  readonly mask: Uint8Array | null;
  readonly #known = new Map<string, boolean>();

  constructor(corpus: Corpus, index: Postings, headings: Headings, mask: Uint8Array | null) {
    this.corpus = corpus;
    this.index = index;
    this.headings = headings;
    this.mask = mask;
  }

  /** How much a token tells among the paragraphs. */
  tells(key: number): number {
    return idf(this.index.frequency(key), this.index.size);
  }

  /** In how many paragraphs of all reports a word may stand: no more than its rarest token. */
  count(word: string): number {
    const keys = keysOf(word);
    return keys.length === 0 ? 0 : Math.min(...keys.map((key) => this.index.frequency(key)));
  }

  /** Whether a bare word stands in one of the paragraphs, or in a heading above one. */
  stands(word: string): boolean {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const stands = this.inText(word) || this.#inHeadings(word);
    this.#known.set(word, stands);
    return stands;
  }

  inText(word: string): boolean {
    // A pair of Chinese characters is a token wherever it stands: no text need be read.
    if (IS_PAIR.test(word)) return !this.having(keysOf(word)).next().done;
    return !this.with(word, READ_FOR_ONE).next().done;
  }

  /** The paragraphs that hold a bare word, by number; among the first `most` that have all its tokens. */
  *with(word: string, most: number): Generator<number> {
    let read = 0;
    for (const id of this.having(keysOf(word))) {
      if (read >= most) return;
      read += 1;
      if (holds(this.corpus.textOf(id), word)) yield id;
    }
  }

  /** The searched paragraphs that have all these tokens, numbers rising; all of them where there is no token. */
  *having(keys: readonly number[]): Generator<number> {
    const allowed = (id: number): boolean => this.mask === null || this.mask[id] === 1;
    const lists = keys.map((key) => this.index.get(key).ids).sort((a, b) => a.length - b.length);
    const [rarest, ...others] = lists;
    if (rarest === undefined) {
      for (let id = 0; id < this.corpus.size; id += 1) if (allowed(id)) yield id;
      return;
    }
    const at = others.map(() => 0);
    next: for (const id of rarest) {
      for (const [o, list] of others.entries()) {
        let place = at[o] ?? 0;
        while ((list[place] ?? id) < id) place += 1;
        at[o] = place;
        if (list[place] !== id) continue next;
      }
      if (allowed(id)) yield id;
    }
  }

  #inHeadings(word: string): boolean {
    const { titles, titleOf } = this.headings;
    const [key] = keysOf(word);
    if (key === undefined) return false;
    const holding = new Set(
      [...this.headings.get(key).ids].filter((title) => holds(titles[title] ?? '', word)),
    );
    if (holding.size === 0 || this.mask === null) return holding.size > 0;
    return titleOf.some((title, section) => holding.has(title) && this.corpus.isSearched(section, this.mask));
  }
}
