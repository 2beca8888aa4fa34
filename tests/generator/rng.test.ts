import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsOf, percentOf } from '../support/generator/numeral.ts';
import { rngOf } from '../support/generator/rng.ts';

describe('the stream of chances', () => {
  it('stays between its bounds and reaches both', () => {
    const rng = rngOf(5);
    const drawn = new Set(Array.from({ length: 400 }, () => rng.int(1, 6)));
    expect([...drawn].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is moved by nothing that a fork draws', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), (seed, label) => {
        const [a, b] = [rngOf(seed), rngOf(seed)];
        a.fork(label).int(0, 99);
        expect(a.int(0, 1_000_000)).toBe(b.int(0, 1_000_000));
      }),
    );
  });

  it('draws different ones, in the list’s order', () => {
    const some = rngOf(9).some([1, 2, 3, 4, 5, 6, 7], 4);
    expect(some).toEqual([...new Set(some)].sort());
    expect(some).toHaveLength(4);
  });

  it('refuses to pick from nothing', () => {
    expect(() => rngOf(1).pick([])).toThrow('rng: nothing to pick from');
  });
});

describe('a rate', () => {
  it.each([
    [58n, 66n, 1, '87.9'],
    [42961n, 43000n, 2, '99.91'],
    [1n, 8n, 2, '12.50'],
    [1n, 8n, 1, '12.5'],
    [1n, 8n, 0, '13'],
    [2n, 2n, 0, '100'],
  ])('of %s in %s to %s decimals is %s', (part, whole, decimals, expected) => {
    expect(digitsOf(percentOf(part, whole, decimals))).toBe(expected);
  });
});
