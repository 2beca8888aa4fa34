import type { Corpus, Entry } from './corpus.ts';
import type { ParagraphIndex } from './paragraph-index.ts';
import { paragraphsWith } from './phrase.ts';
import { headingTokens } from './tokens.ts';

const IS_TOKEN = /^[\u3005\u3007\u3400-\u9fff]{2}$/u;
const ALL_HAN = /^[\u3005\u3007\u3400-\u9fff]+$/u;

/** What a query may ask of the paragraphs it searches. Answers are kept: make one for each query. */
export class CorpusText {
  readonly #corpus: Corpus;
  readonly #index: ParagraphIndex;
  readonly #allowed: (id: number) => boolean;
  readonly #known = new Map<string, boolean>();

  constructor(corpus: Corpus, index: ParagraphIndex, allowed: (id: number) => boolean) {
    this.#corpus = corpus;
    this.#index = index;
    this.#allowed = allowed;
  }

  get size(): number {
    return this.#corpus.size;
  }

  /** Whether a bare word stands in one of the paragraphs. */
  occurs(word: string): boolean {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const occurs = IS_TOKEN.test(word) ? this.#hasToken(word) : !this.with(word).next().done;
    this.#known.set(word, occurs);
    return occurs;
  }

  /** Whether a word stands in a paragraph, or in the headings above one. */
  held(word: string): boolean {
    return (
      this.occurs(word) || (word.length > 1 && headingTokens(word).every((token) => this.#hasToken(token)))
    );
  }

  /** A pair of Chinese characters is a token wherever it stands: no text need be read. */
  #hasToken(token: string): boolean {
    return this.#index.postings(token).some((slot) => slot?.some(this.#allowed) === true);
  }

  /** The paragraphs that hold a bare word, in order; a very common word only among the first ones. */
  with(word: string): Generator<Entry> {
    return paragraphsWith(word, this.#corpus, this.#index, this.#allowed);
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
