import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabic, han } from '../../src/facts/numeral.ts';

const DIGITS = '零一二三四五六七八九';

/** 1 to 9999 as it is written: 1005 is 一千零五. */
function group(n: number): string {
  let text = '';
  let gap = false;
  for (const [place, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(n / place) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${DIGITS[digit] ?? ''}${name}`;
      gap = false;
    }
  }
  return text;
}

describe('Arabic digits', () => {
  it.each([
    ['6061.31', '6061.31', 2],
    ['1,581,803', '1581803', 0],
    ['13,092.54', '13092.54', 2],
    ['0.00', '0', 2],
    ['0', '0', 0],
  ])('%s is %s with %i decimals', (printed, value, decimals) => {
    expect(arabic(printed)?.value.toFixed()).toBe(value);
    expect(arabic(printed)?.decimals).toBe(decimals);
  });

  it.each(['130,92.54', '1.2.3', '0408', '1,23', '12.', '.5', '', '1O3', '9'.repeat(41)])(
    '%j are no number',
    (printed) => {
      expect(arabic(printed)).toBeNull();
    },
  );
});

describe('a Chinese numeral', () => {
  it.each([
    ['两', '2'],
    ['十二', '12'],
    ['二十', '20'],
    ['一百零五', '105'],
    ['三百二十万', '3200000'],
    ['八百万', '8000000'],
    ['一亿零五百万', '105000000'],
    ['千', '1000'],
    ['万亿', '1000000000000'],
    ['三点五', '3.5'],
    ['零', '0'],
    ['八十九点五', '89.5'],
  ])('%s is %s', (printed, value) => {
    expect(han(printed)?.value.toFixed()).toBe(value);
  });

  it.each([
    '三五',
    '十二五',
    '一二三',
    '二百五',
    '十百',
    '三千五',
    '一点',
    '一点十',
    '一点二点三',
    '',
    '百百',
    '零十',
    '一百零',
    '一零',
    '万一万',
    '二十十',
    '一'.repeat(50),
  ])('%j is none', (printed) => {
    expect(han(printed)).toBeNull();
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9999 }), (high, low) => {
        const gap = low > 0 && low < 1000 ? '零' : '';
        const text = `${group(high)}万${gap}${low === 0 ? '' : group(low)}`;
        expect(han(text)?.value.toFixed(), text).toBe(String(high * 10000 + low));
      }),
    );
  });
});
