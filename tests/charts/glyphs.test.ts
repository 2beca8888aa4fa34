import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { drawable, glyphOf, missingGlyphs, textWidth } from '../../src/charts/glyphs.ts';
import { seedText } from '../support/seeds.ts';

const source = (path: string): string => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

/** The two planes of GB2312 hanzi: 3,755 by sound, 3,008 by stroke. */
function hanzi(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes)).replace(/\P{Script=Han}/gu, '');
}

const units = (parse(source('facts/units.yaml')) as { unit: string }[]).map(({ unit }) => unit);

describe('there is a glyph for', () => {
  it.each([
    ['every hanzi of GB2312', hanzi(), 6763],
    ['every character of the places of China', source('report/places.tsv').replace(/\s/gu, ''), 150_000],
    [
      'the seeds',
      (seedText('haizhu-nanshitou-2022.txt') + seedText('liwan-zhongnan-2022.txt')).replace(/\s/gu, ''),
      20_000,
    ],
    ['the hedges', source('facts/hedges.yaml').replace(/\s/gu, ''), 100],
    ['signs of numbers', '0123456789,.-−–+÷×=%‰（）()～~〇〓※…↑↓“”·/：', 30],
  ])('%s', (_, text, atLeast) => {
    expect([...text].length).toBeGreaterThanOrEqual(atLeast);
    expect(missingGlyphs(text)).toEqual([]);
  });

  it('every unit but one in ten thousand, whose sign the font lacks', () => {
    expect(missingGlyphs(units.join(''))).toEqual(['‱']);
  });
});

describe('a text to draw', () => {
  it('has its blanks made plain', () => {
    expect(drawable(' 南石头\t 街道\n2022 ')).toBe('南石头 街道 2022');
  });

  it('shows a geta for a character without a glyph, one for one', () => {
    expect(drawable('𠮷祥街道🎉')).toBe('〓祥街道〓');
    expect(missingGlyphs('𠮷祥街道🎉𠮷')).toEqual(['𠮷', '🎉']);
  });

  it('is as wide as its letters: hanzi a square, digits all alike', () => {
    expect(textWidth('街道', 14)).toBe(28);
    expect(new Set([...'0123456789'].map((digit) => textWidth(digit, 13))).size).toBe(1);
    expect(textWidth('', 13)).toBe(0);
  });

  it('has no glyph for what is not drawable, and says so', () => {
    expect(() => glyphOf('𠮷')).toThrow(new RangeError('charts: no glyph for 𠮷'));
  });
});
