import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAt, sentenceEnd } from '../../src/discord/cut.ts';

describe('cutAt', () => {
  it.each([
    ['after the last whole sentence', '全年立案 36 宗。街道排名第 1。', 14, '全年立案 36 宗。'],
    ['after the closing quote of a sentence', '他说：“好。”然后离开了会场', 9, '他说：“好。”'],
    ['after a clause where no sentence ends', '受理 40430 件；满意率 100%', 16, '受理 40430 件；'],
    [
      'after a pause where no clause ends',
      '全年预算数 6061.31 万元，执行数 6061.31 万元',
      22,
      '全年预算数 6061.31 万元，',
    ],
    ['not inside a number', '处罚金额 213.96 万元', 8, '处罚金额 '],
    ['not between number and unit', '处罚金额213.96万元', 10, '处罚金额'],
    ['not inside a number with separators', '共 1,581,803 万元', 5, '共 '],
  ])('cuts %s', (_, text, limit, expected) => {
    expect(text.slice(0, cutAt(text, limit))).toBe(expected);
  });

  it('always goes on, never past the limit, never inside a character', () => {
    const text = fc.string({
      unit: fc.constantFrom('中', '1', '.', '，', '。', '”', '😀', ' ', 'a'),
      minLength: 1,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (words, limit) => {
        const at = cutAt(words, limit);
        const pieces = [words.slice(0, at), words.slice(at)];
        return at > 0 && at <= Math.max(limit, 1) && pieces.every((piece) => !/\p{Surrogate}/u.test(piece));
      }),
    );
  });
});

describe('sentenceEnd', () => {
  it('gives 0 where no sentence ends', () => {
    expect(sentenceEnd('全年立案 36 宗，街道排名第 1', 12)).toBe(0);
  });
});
