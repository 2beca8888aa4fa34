import type { Corpus } from './corpus.ts';
import { holds } from './phrase.ts';
import type { Headings } from './headings.ts';
import type { Postings } from './postings.ts';
import { idf } from './scoring.ts';
import { eachWithAll } from './token-index.ts';
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
    const isToken = IS_PAIR.test(word);
    let found = false;
    this.#read(word, READ_FOR_ONE, (id) => {
      found ||= isToken || holds(this.corpus.textOf(id), word);
      return !found;
    });
    return found;
  }

  /** The paragraphs that hold a bare word, by number; among the first `most` that have all its tokens. */
  with(word: string, most: number): number[] {
    const found: number[] = [];
    this.#read(word, most, (id) => {
      if (holds(this.corpus.textOf(id), word)) found.push(id);
      return true;
    });
    return found;
  }

  /** Gives the first searched paragraphs that have all tokens of a word, as long as they are wanted. */
  #read(word: string, most: number, take: (id: number) => boolean): void {
    const keys = keysOf(word);
    let read = 0;
    const one = (id: number): boolean => {
      if (this.mask !== null && this.mask[id] !== 1) return true;
      read += 1;
      return take(id) && read < most;
    };
    if (keys.length > 0) eachWithAll(keys, this.index, one);
    else for (let id = 0; id < this.corpus.size && one(id);) id += 1;
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
