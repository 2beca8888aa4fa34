import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawable, textWidth } from '../../src/charts/glyphs.ts';
import { wrapped } from '../../src/charts/wrap.ts';

describe('a text in lines', () => {
  it.each([
    ['stays on one where it fits', '南石头街道', 70, ['南石头街道']],
    [
      'breaks between characters',
      '广州市海珠区人民政府南石头街道办事处',
      140,
      ['广州市海珠区人民政府', '南石头街道办事处'],
    ],
    ['keeps a number whole', '支出合计1,234.56万元', 80, ['支出合计', '1,234.56万', '元']],
    ['keeps a closing sign with its word', '一二三四，五', 56, ['一二三', '四，五']],
    ['loses the blank it breaks at', '2022 年 全年', 42, ['2022', '年 全', '年']],
    ['lets a number stand out that is wider by itself', '约123456789012', 30, ['约', '123456789012']],
    ['is none where there is no text', ' ', 30, []],
  ])('%s', (_, text, width, lines) => {
    expect(wrapped(text, 14, width)).toEqual(lines);
  });

  it('says the same text, in lines that fit but for a piece that cannot', () => {
    const words = fc.string({ unit: fc.constantFrom(...'街道镇 0123,.%（），。ab') });
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 200 }), (text, width) => {
        const lines = wrapped(text, 14, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(drawable(text).replaceAll(' ', ''));
        for (const line of lines)
          expect(textWidth(line, 14) <= width || /^.?[\d.,%a-z]+[）。，]*$|^.[）。，]+$/u.test(line)).toBe(
            true,
          );
      }),
    );
  });
});
