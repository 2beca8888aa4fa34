import { Index } from 'flexsearch';
import { SLOTS, slotOf } from './impact.ts';
import { LastUsed } from './last-used.ts';
import { Members } from './members.ts';
import { type Added, pack } from './pack.ts';
import { Postings, type Slots } from './postings.ts';

/**
 * Where paragraphs are looked up by token. Small on purpose, so that a store beyond one machine can take its
 * place. Paragraphs are known by the numbers their corpus gave them. First all are added, then it is sealed and asked.
 */
export interface ParagraphIndex {
  /** Takes a paragraph in; its number must be higher than those before. */
  add(id: number, tokens: readonly string[]): void;
  /** To be called once all paragraphs are in. */
  seal(): void;
  /** The paragraphs with this token by impact slot, strongest first; slots may be empty. Not to be changed. */
  postings(token: string): Slots;
  /** In how many paragraphs the token stands. */
  count(token: string): number;
  /** Tells of a paragraph whether it has the token. */
  having(token: string): (id: number) => boolean;
  /** Every character of the tokens. */
  characters(): ReadonlySet<string>;
  /** The tokens that hold a stretch of text, in order of their UTF-16 units. */
  containing(part: string): readonly string[];
  /** What `flexIndex` takes to make the same index again. */
  save(): Uint8Array;
}

/** Bytes of the sets that are kept for `having`. */
const KEPT = 16_000_000;

/** What FlexSearch asks of the map it looks tokens up in, once nothing is added any more. */
type Reading = Pick<Postings, 'get'>;

/**
 * A ParagraphIndex on FlexSearch, which gets ready-made tokens and keeps our BM25 impacts as its scores. Once sealed,
 * its map gives way to packed postings: see `Postings`.
 *
 * @param kept what `save` gave
 * @throws RangeError where `kept` is not what `save` gave
 */
export function flexIndex(kept?: Uint8Array): ParagraphIndex {
  let bytes = kept;
  let postings = new Postings(kept);
  let frequency = new Map<string, number>();
  let length = 0;
  const index = new Index({
    tokenize: 'strict',
    resolution: SLOTS,
    // Tokens come ready-made, each once; a query is one token.
    encode: (content: string | string[]) => (typeof content === 'string' ? [content] : content),
    score: (_: string[], term: string) => slotOf(frequency.get(term) ?? 1, length),
  });
  const inner = index as unknown as { map: Map<string, Added> | Reading; reg: Set<number> };
  const postingsOf = (token: string): Slots =>
    token === '' ? [] : (index.search(token, { resolve: false }).result as unknown as Slots);
  const members = new LastUsed<string, Members>(KEPT);
  return {
    add(id, tokens) {
      frequency = new Map();
      for (const token of tokens) frequency.set(token, (frequency.get(token) ?? 0) + 1);
      length = tokens.length;
      // FlexSearch hands whatever it is given to `encode`.
      if (length > 0) index.add(id, [...frequency.keys()] as unknown as string);
    },
    seal() {
      const added = inner.map as Map<string, Added>;
      if (added.size > 0 || bytes === undefined) {
        bytes = pack(postings, added);
        postings = new Postings(bytes);
      }
      inner.map = postings;
      inner.reg.clear();
    },
    postings: postingsOf,
    having(token) {
      let found = members.get(token);
      if (found === undefined) {
        found = new Members(postingsOf(token));
        members.set(token, found, found.bytes);
      }
      return found.has;
    },
    count: (token) => postings.count(token),
    characters: () => postings.characters(),
    containing: (part) => postings.containing(part),
    save: () => bytes ?? new Uint8Array(),
  };
}
