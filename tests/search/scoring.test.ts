import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damping, dampings, idf, saturated } from '../../src/search/scoring.ts';

describe('idf', () => {
  it('is higher for the rarer word, and never negative', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(1_000_000), (total, one, other) => {
        const [rare, frequent] = one < other ? [one, other] : [other, one];
        expect(idf(frequent, total)).toBeGreaterThanOrEqual(0);
        if (rare < frequent && frequent <= total)
          expect(idf(rare, total)).toBeGreaterThan(idf(frequent, total));
      }),
    );
  });
});

describe('saturated', () => {
  const count = fc.integer({ min: 1, max: 255 });
  const relative = fc.double({ min: 0, max: 100, noNaN: true });

  it('is 1 for once in a text of ordinary length, 0 for never', () => {
    expect(saturated(1, damping(1))).toBeCloseTo(1, 12);
    expect(saturated(0, damping(1))).toBe(0);
  });

  it('grows with each time, less and less, and stays under a bound', () => {
    fc.assert(
      fc.property(count, relative, (times, length) => {
        const [once, twice, thrice] = [times, times + 1, times + 2].map((n) => saturated(n, damping(length)));
        if (once === undefined || twice === undefined || thrice === undefined) return;
        expect(twice).toBeGreaterThan(once);
        expect(thrice - twice).toBeLessThan(twice - once);
        expect(thrice).toBeLessThan(2.2);
      }),
    );
  });

  it('is less in a longer text', () => {
    fc.assert(
      fc.property(count, relative, (times, length) => {
        expect(saturated(times, damping(length + 1))).toBeLessThan(saturated(times, damping(length)));
      }),
    );
  });
});

describe('the dampings of texts', () => {
  it('are those of their lengths beside the mean one', () => {
    const found = [...dampings(Uint32Array.of(3, 1))];
    for (const [i, one] of [damping(1.5), damping(0.5)].entries()) expect(found[i]).toBeCloseTo(one, 6);
  });

  it('are those of nothing where nothing is long', () => {
    expect([...dampings(Uint32Array.of(0, 0))]).toEqual([...Float32Array.of(damping(0), damping(0))]);
    expect([...dampings(Uint32Array.of())]).toEqual([]);
  });
});
