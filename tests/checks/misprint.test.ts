import { describe, expect, it } from 'vitest';
import { isMisprint, tellingDigits } from '../../src/checks/misprint.ts';

describe('a slip of the hand', () => {
  it.each([
    ['4,812 件', '4,821 件', true],
    ['91.6%', '94.6%', true],
    ['22,600 元', '26,200 元', true],
    ['２７３个', '293个', true],
    ['96.5%', '96.5%', false],
    ['96.5%', '98.1%', false],
    ['123', '321', false],
    ['126', '1,260', false],
    ['1,234', '1,324 万元', true],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(isMisprint(one, other)).toBe(expected);
    expect(isMisprint(other, one)).toBe(expected);
  });

  it.each([
    ['22,600 元', 3],
    ['0.86 亿元', 2],
    ['4,812 件', 4],
    ['100%', 1],
  ])('%s has %i digits that say something', (printed, digits) => {
    expect(tellingDigits(printed)).toBe(digits);
  });
});
