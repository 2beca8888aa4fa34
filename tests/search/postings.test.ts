import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LastUsed } from '../../src/search/last-used.ts';
import { Members } from '../../src/search/members.ts';
import { pack } from '../../src/search/pack.ts';
import { Postings } from '../../src/search/postings.ts';

/** Tokens of one to three characters, some that begin alike, one beyond the first plane's middle. */
const token = fc.string({
  unit: fc.constantFrom('疫', '苗', 'a', '1', '#', '\uffee'),
  minLength: 1,
  maxLength: 3,
});
/** Ids by slot, those of a token apart and rising, some far from each other. */
const slots = fc
  .uniqueArray(fc.oneof(fc.nat(300), fc.integer({ min: 1, max: 2 ** 31 - 1 })), {
    minLength: 1,
    maxLength: 20,
  })
  .chain((ids) =>
    fc.array(fc.nat(7), { minLength: ids.length, maxLength: ids.length }).map((places) => {
      const found: number[][] = [];
      for (const [i, id] of ids.sort((a, b) => a - b).entries()) (found[places[i] ?? 0] ??= []).push(id);
      return found;
    }),
  );
const added = fc.dictionary(token, slots, { maxKeys: 30 }).map((all) => new Map(Object.entries(all)));

/** The slots in use of a token, as plain numbers. */
function plain(all: readonly (Iterable<number> | null | undefined)[] | undefined): [number, number[]][] {
  return [...(all ?? []).entries()].flatMap(([slot, ids]): [number, number[]][] =>
    ids == null || [...ids].length === 0 ? [] : [[slot, [...ids]]],
  );
}

describe('postings', () => {
  it('give what was packed, and nothing else', () => {
    fc.assert(
      fc.property(added, token, (map, other) => {
        const postings = new Postings(pack(new Postings(), map));
        expect(postings.size).toBe(map.size);
        for (const [one, ids] of map) {
          expect(plain(postings.get(one))).toEqual(plain(ids));
          expect(postings.count(one)).toBe(ids.flat().length);
        }
        if (!map.has(other)) expect([postings.get(other), postings.count(other)]).toEqual([undefined, 0]);
      }),
    );
  });

  it('grown by others are those of both at once', () => {
    fc.assert(
      fc.property(added, added, (before, after) => {
        const from = 1 + Math.max(0, ...[...before.values()].flat(2));
        fc.pre(from < 2 ** 30);
        const later = new Map(
          [...after].map(([one, ids]) => [
            one,
            ids.map((list) => list.map((id) => from + (id % 2 ** 30)).sort((a, b) => a - b)),
          ]),
        );
        const both = new Map([...before, ...later]);
        for (const [one, ids] of before) {
          const more = later.get(one) ?? [];
          const most = Math.max(ids.length, more.length);
          both.set(
            one,
            Array.from({ length: most }, (_, slot) => [...(ids[slot] ?? []), ...(more[slot] ?? [])]),
          );
        }
        const grown = pack(new Postings(pack(new Postings(), before)), later);
        expect(grown).toEqual(pack(new Postings(), both));
      }),
    );
  });

  it('find the tokens that hold a stretch, as a look at each would', () => {
    fc.assert(
      fc.property(added, token, (map, part) => {
        const postings = new Postings(pack(new Postings(), map));
        expect(postings.containing(part)).toEqual([...map.keys()].filter((one) => one.includes(part)).sort());
      }),
    );
  });

  it('are the same bytes in whatever order tokens come', () => {
    const map = new Map([
      ['疫苗', [[1, 4]]],
      ['接种', [[], [2]]],
    ]);
    expect(pack(new Postings(), new Map([...map].reverse()))).toEqual(pack(new Postings(), map));
  });

  it('are read where they lie, at an odd place too', () => {
    const bytes = pack(new Postings(), new Map([['疫苗', [[1, 300]]]]));
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(plain(new Postings(shifted.subarray(1)).get('疫苗'))).toEqual([[0, [1, 300]]]);
  });

  it('that are cut off are refused', () => {
    const bytes = pack(new Postings(), new Map([['疫苗', [[1, 300]]]]));
    for (let length = 0; length < bytes.length; length += 1)
      expect(() => new Postings(bytes.subarray(0, length))).toThrow(RangeError);
  });
});

describe('members', () => {
  it('have what the slots have', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(200)), fc.nat(300), (ids, other) => {
        const { has } = new Members([undefined, Uint32Array.from(ids.sort((a, b) => a - b))]);
        expect(ids.every(has)).toBe(true);
        expect(has(other)).toBe(ids.includes(other));
      }),
    );
  });
});

describe('what was last used', () => {
  it('stays, and what was not goes, before the weight is too much', () => {
    const kept = new LastUsed<string, number>(4);
    for (const [i, key] of ['a', 'b', 'c'].entries()) kept.set(key, i);
    kept.get('a');
    kept.set('d', 3);
    kept.get('a');
    kept.set('e', 4);
    expect([kept.get('a'), kept.get('b')]).toEqual([0, undefined]);
  });

  it('does not take in what is too heavy', () => {
    const kept = new LastUsed<string, number>(4);
    kept.set('a', 1, 3);
    expect(kept.get('a')).toBeUndefined();
  });
});
