import type { Corpus, Entry } from './corpus.ts';
import type { ParagraphIndex } from './paragraph-index.ts';
import { paragraphsWith } from './phrase.ts';
import { headingTokens } from './tokens.ts';

const IS_TOKEN = /^[\u3005\u3007\u3400-\u9fff]{2}$/u;
const ALL_HAN = /^[\u3005\u3007\u3400-\u9fff]+$/u;

/** Paragraphs read to know whether a word stands anywhere, of those that have all its pairs: enough to be sure. */
const READ_FOR_ONE = 200;

/** What a query may ask of the paragraphs it searches. Answers are kept: make one for each query. */
export class CorpusText {
  readonly #corpus: Corpus;
  readonly #index: ParagraphIndex;
  readonly #mask: Uint8Array | null;
  readonly #known = new Map<string, boolean>();

  /** @param mask 1 for each paragraph that is searched; null for all */
  constructor(corpus: Corpus, index: ParagraphIndex, mask: Uint8Array | null) {
    this.#corpus = corpus;
    this.#index = index;
    this.#mask = mask;
  }

  get size(): number {
    return this.#corpus.size;
  }

  /** Whether a bare word stands in one of the paragraphs. */
  occurs(word: string): boolean {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const occurs = IS_TOKEN.test(word) ? this.#hasToken(word) : this.#stands(word);
    this.#known.set(word, occurs);
    return occurs;
  }

  /** A longer word is a token where the text was cut there; elsewhere the texts must be read. */
  #stands(word: string): boolean {
    const isWord = word.length > 1 && ALL_HAN.test(word);
    return (isWord && this.#hasToken(word)) || !this.with(word, READ_FOR_ONE).next().done;
  }

  /** Whether a word stands in a paragraph, or in the headings above one. */
  held(word: string): boolean {
    return (
      this.occurs(word) || (word.length > 1 && headingTokens(word).every((token) => this.#hasToken(token)))
    );
  }

  /** A pair of Chinese characters is a token wherever it stands: no text need be read. */
  #hasToken(token: string): boolean {
    const mask = this.#mask;
    if (mask === null || this.#index.count(token) === 0) return this.#index.count(token) > 0;
    return this.#index.postings(token).some((slot) => slot?.some((id) => mask[id] === 1) === true);
  }

  /** The paragraphs that hold a bare word, in order; among the first `most` that may. */
  with(word: string, most: number): Generator<Entry> {
    return paragraphsWith(word, this.#corpus, this.#index, this.#mask, most);
  }

  /** In how many paragraphs of the whole corpus a word stands; of a longer one, at most that many. */
  count(word: string): number {
    const whole = this.#index.count(word);
    if (whole > 0 || word.length < 3 || !ALL_HAN.test(word)) return whole;
    let fewest = this.#corpus.size;
    for (let i = 0; i + 1 < word.length; i += 1) {
      fewest = Math.min(fewest, this.#index.count(word.slice(i, i + 2)));
    }
    return fewest;
  }
}
