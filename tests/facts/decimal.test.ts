import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal, grouped, plain } from '../../src/facts/decimal.ts';

describe('a decimal', () => {
  it.each([
    ['130925400', '130925400', '130,925,400'],
    ['1.5e9', '1500000000', '1,500,000,000'],
    ['13092.54', '13092.54', '13,092.54'],
    ['-3.2', '-3.2', '-3.2'],
    ['-1234.5', '-1234.5', '-1,234.5'],
    ['0', '0', '0'],
    ['999', '999', '999'],
  ])('%s is %s plainly and %s in groups', (printed, digits, groups) => {
    expect(plain(new Decimal(printed))).toBe(digits);
    expect(grouped(new Decimal(printed))).toBe(groups);
  });

  it.each(['130,92.54', '', '12 345', '１２'])('is never made of %j', (printed) => {
    expect(() => new Decimal(printed)).toThrow();
  });

  it('is never divided by zero', () => {
    expect(() => new Decimal('1').div('0')).toThrow();
  });

  it('loses no digit to its groups', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (whole) => {
        expect(grouped(new Decimal(whole.toString())).replaceAll(',', '')).toBe(whole.toString());
      }),
    );
  });
});
