import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idf, saturated } from '../../src/search/scoring.ts';

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
    expect(saturated(1, 1)).toBeCloseTo(1, 12);
    expect(saturated(0, 1)).toBe(0);
  });

  it('grows with each time, less and less, and stays under a bound', () => {
    fc.assert(
      fc.property(count, relative, (times, length) => {
        const [once, twice, thrice] = [times, times + 1, times + 2].map((n) => saturated(n, length));
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
        expect(saturated(times, length + 1)).toBeLessThan(saturated(times, length));
      }),
    );
  });
});
