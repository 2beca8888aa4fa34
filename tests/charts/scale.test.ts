import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthScale } from '../../src/charts/scale.ts';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`);

describe('a scale of lengths', () => {
  it.each([
    ['from zero to the highest', ['200', '100', '50'], 0, [300, 150, 75]],
    ['from the lowest to zero', ['-30', '-10'], 300, [-300, -100]],
    ['about zero', ['200', '-100'], 100, [200, -100]],
    ['of one a hundred times the other', ['1000000', '10000'], 0, [300, 3]],
    ['of nothing but zeros', ['0', '0.00'], 0, [0, 0]],
    ['of nothing', [], 0, []],
  ])('reaches %s', (_, values, zero, reaches) => {
    const scale = lengthScale(values, 300);
    expect(scale.zero).toBe(zero);
    expect(values.map(scale.reach)).toEqual(reaches);
  });

  it('keeps every length in proportion and inside, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 20 }), (values) => {
        const scale = lengthScale(values, 300);
        const most = Math.max(...values.map(Number), 0) - Math.min(...values.map(Number), 0);
        for (const value of values) {
          const reach = scale.reach(value);
          expect(scale.zero + reach).toBeGreaterThanOrEqual(-0.01);
          expect(scale.zero + reach).toBeLessThanOrEqual(300.01);
          expect(Math.abs(reach - (most === 0 ? 0 : (Number(value) / most) * 300))).toBeLessThan(0.01);
        }
      }),
    );
  });

  it.each(['130,92.54', '约 5', ''])('refuses %j, which is no exact decimal', (value) => {
    expect(() => lengthScale([value], 300)).toThrow();
  });
});
