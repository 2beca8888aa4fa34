import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, printedSpan } from '../../src/text/bare.ts';

describe('bare', () => {
  it.each([
    ['blanks between digits and Chinese', '完成预算的 88.06 %', '完成预算的88.06%'],
    ['stray emphasis marks', '**志愿服务亮点纷呈。**', '志愿服务亮点纷呈。'],
    ['full-width digits and brackets', '（１２３４５）', '(12345)'],
    ['commas inside numbers, misplaced ones too', '130,92.54 万元，6,061.31', '13092.54万元，6061.31'],
    ['capital letters', 'T.I.T 园区', 't.i.t园区'],
    ['zero-width and right-to-left marks', '疫\u200b苗\u202e接种\ufeff', '疫苗接种'],
    ['radicals in the place of characters', '\u2f83评得分', '自评得分'],
    ['a lone surrogate, kept as it is', '拆\ud800违', '拆\ud800违'],
  ])('drops or folds %s', (_, printed, expected) => {
    expect(bare(printed).text).toBe(expected);
  });

  it('keeps a full-width comma, which would join two numbers', () => {
    expect(bare('拆除 53 宗，100 处').text).toBe('拆除53宗，100处');
  });

  it('leads every character back to where it is printed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (printed) => {
        const { text, at } = bare(printed);
        expect(at.length).toBe(text.length + 1);
        for (let i = 0; i < text.length; i += 1) expect(at[i]).toBeLessThan(at[i + 1] ?? 0);
        // Bare again, it stays: what is compared does not depend on how often it was folded.
        expect(bare(text).text).toBe(text);
      }),
    );
  });

  it('gives the printed stretch of a match, blanks inside included', () => {
    const printed = '接种率达 83.25 %，接种量';
    const text = bare(printed);
    const start = text.text.indexOf('83.25%');
    const span = printedSpan(text, start, start + '83.25%'.length);
    expect(printed.slice(span.start, span.end)).toBe('83.25 %');
  });
});
