import { Index } from 'flexsearch';
import { SLOTS, slotOf } from './impact.ts';

/**
 * Where paragraphs are looked up by token. Small on purpose, so that a store beyond one machine can take its
 * place. Paragraphs are known by the numbers their corpus gave them.
 */
export interface ParagraphIndex {
  add(id: number, tokens: readonly string[]): void;
  /** The paragraphs with this token by impact slot, strongest first; slots may be empty. Not to be changed. */
  postings(token: string): readonly (readonly number[] | null | undefined)[];
  /** In how many paragraphs the token stands. */
  count(token: string): number;
  /** Every token of the index. */
  tokens(): IterableIterator<string>;
  save(): [key: string, data: string][];
  load(parts: readonly (readonly [key: string, data: string])[]): void;
}

/** No token holds a blank: bare text has none. */
const SEPARATOR = '\n';

/** A ParagraphIndex on FlexSearch, which gets ready-made tokens and keeps our BM25 impacts as its scores. */
export function flexIndex(): ParagraphIndex {
  let frequency = new Map<string, number>();
  const index = new Index({
    tokenize: 'strict',
    resolution: SLOTS,
    encode: (text: string) => text.split(SEPARATOR),
    score: (content: string[], term: string) => slotOf(frequency.get(term) ?? 1, content.length),
  });
  const map = () => (index as unknown as { map: Map<string, (number[] | null)[]> }).map;
  return {
    add(id, tokens) {
      frequency = new Map();
      for (const token of tokens) frequency.set(token, (frequency.get(token) ?? 0) + 1);
      // FlexSearch ignores a paragraph without content, as we want it.
      index.add(id, tokens.join(SEPARATOR));
    },
    postings(token) {
      if (token === '') return [];
      return index.search(token, { resolve: false }).result as unknown as (number[] | null)[];
    },
    count(token) {
      return this.postings(token).reduce((sum, slot) => sum + (slot?.length ?? 0), 0);
    },
    tokens: () => map().keys(),
    save() {
      const parts: [string, string][] = [];
      index.export((key, data) => {
        parts.push([key, data]);
      });
      return parts;
    },
    load(parts) {
      for (const [key, data] of parts) index.import(key, data);
    },
  };
}
