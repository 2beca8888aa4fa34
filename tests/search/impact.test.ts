import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idf, impactOf, slotOf, SLOTS } from '../../src/search/impact.ts';

describe('slotOf', () => {
  it('stays within the slots FlexSearch has, for any paragraph', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 50_000 }),
        (frequency, length) => {
          const slot = slotOf(frequency, length);
          expect(Number.isInteger(slot) && slot >= 0 && slot < SLOTS).toBe(true);
        },
      ),
    );
  });

  it('is stronger for the more frequent word and the shorter paragraph', () => {
    expect(impactOf(slotOf(5, 300))).toBeGreaterThan(impactOf(slotOf(1, 300)));
    expect(impactOf(slotOf(1, 30))).toBeGreaterThan(impactOf(slotOf(1, 3000)));
  });
});

describe('idf', () => {
  it('is higher for the rarer word and never negative', () => {
    expect(idf(1, 57)).toBeGreaterThan(idf(30, 57));
    expect(idf(57, 57)).toBeGreaterThanOrEqual(0);
    expect(idf(0, 0)).toBeGreaterThanOrEqual(0);
  });
});
