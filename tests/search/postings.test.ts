import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Postings, PostingsBuilder } from '../../src/search/postings.ts';
import { dampings } from '../../src/search/scoring.ts';
import { pairKey, wordKey } from '../../src/search/tokens.ts';

/** Of each kind, few enough that texts share them; the least and the greatest there may be, too. */
const KEYS = [
  ...['疫', '苗'].map((character) => character.charCodeAt(0)),
  ...[pairKey(0x3005, 0x3005), pairKey(0x9fff, 0x9fff), pairKey(0x75ab, 0x82d7)],
  ...[wordKey('gdp'), wordKey('83.25'), 0xd8000000, 0xfffeffff],
];
const key = fc.constantFrom(...KEYS);
/** A text as its tokens; here and there one stands more often than is counted. */
const text = fc.oneof(
  { weight: 9, arbitrary: fc.array(key, { maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(key, fc.integer({ min: 200, max: 300 }))
      .map(([one, n]) => Array<number>(n).fill(one)),
  },
);
const texts = fc.array(text, { maxLength: 200 });
const MOST_COUNT = 255;

function packed(added: readonly (readonly number[])[], kept?: Uint8Array): Uint8Array {
  const builder = new PostingsBuilder(new Postings(kept));
  for (const tokens of added) {
    builder.begin();
    for (const one of tokens) builder.add(one);
  }
  return builder.pack();
}

/** The same, the plain way: by token, how often it stands in which text. */
function plain(added: readonly (readonly number[])[]): Map<number, Map<number, number>> {
  const found = new Map<number, Map<number, number>>();
  for (const [id, tokens] of added.entries()) {
    for (const one of tokens) {
      const counts = found.get(one) ?? new Map<number, number>();
      counts.set(id, Math.min(MOST_COUNT, (counts.get(id) ?? 0) + 1));
      found.set(one, counts);
    }
  }
  return found;
}

describe('postings', () => {
  it('give what a plain map gives', () => {
    fc.assert(
      fc.property(texts, (added) => {
        const postings = new Postings(packed(added));
        const oracle = plain(added);
        for (const one of KEYS) {
          const counts = oracle.get(one) ?? new Map<number, number>();
          const posting = postings.get(one);
          expect(new Map(Array.from(posting.ids, (id, i) => [id, posting.counts[i]]))).toEqual(counts);
          expect([...posting.ids]).toEqual([...posting.ids].sort((a, b) => a - b));
          expect(postings.frequency(one)).toBe(counts.size);
        }
        expect(postings.size).toBe(added.length);
        expect([...postings.damped]).toEqual([...dampings(Uint32Array.from(added, ({ length }) => length))]);
      }),
      { numRuns: 60 },
    );
  });

  it('grown behind those kept are those built at once', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(packed(after, packed(before))).toEqual(packed([...before, ...after]));
      }),
      { numRuns: 60 },
    );
  });

  it('are read where they lie, at an odd place too', () => {
    const bytes = packed([[KEYS[0] ?? 0], [], [KEYS[0] ?? 0]]);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect([...new Postings(shifted.subarray(1)).get(KEYS[0] ?? 0).ids]).toEqual([0, 2]);
  });

  it('that are cut off, or go on, are refused', () => {
    const bytes = packed([KEYS, [], KEYS]);
    for (let length = 0; length < bytes.length; length += 1)
      expect(() => new Postings(bytes.subarray(0, length))).toThrow(RangeError);
    const longer = new Uint8Array(bytes.length + 1);
    longer.set(bytes);
    expect(() => new Postings(longer)).toThrow(RangeError);
  });
});
