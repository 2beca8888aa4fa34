import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { average, growth, pointsBetween, total } from '../../src/answers/arithmetic.ts';
import type { Known } from '../../src/answers/computed.ts';
import { told } from '../support/figure.ts';

const figures = (text: string): readonly Known[] => told(text).facts as readonly Known[];
const one = (text: string): Known => {
  const [first] = figures(text);
  if (first === undefined) throw new Error(`no figure: ${text}`);
  return first;
};

describe('a sum of printed numbers', () => {
  it('is exact, in the smallest scale that is printed', () => {
    expect(total('合计', figures('甲 139.2 万元，乙 979.04 万元。'))).toMatchObject({
      ...{ value: '11182400', display: '1,118.24 万元', formula: '139.2 + 979.04 万元', hedge: null },
    });
  });

  it('is hedged where a summand is', () => {
    expect(total('合计', figures('甲约 3 户人 20 人，乙 15 人。'))).toMatchObject({ value: '35' });
    expect(total('合计', figures('甲约 20 人，乙 15 人。'))).toMatchObject({ value: '35', hedge: '约' });
  });

  it.each(['甲 3 人，乙 4 家。', '甲 3 元，乙 4 人。', '甲 3 人。'])('is none of %s', (text) => {
    expect(total('合计', figures(text))).toBeNull();
  });

  it('is none where a number is the end of a range', () => {
    const [a, b] = figures('甲 3 人，乙 4 人。');
    if (a === undefined || b === undefined) throw new Error('two figures');
    expect(total('合计', [a, { ...b, hedge: '-' }])).toBeNull();
  });

  it('does not depend on the order', () => {
    const cents = fc.array(fc.integer({ min: 0, max: 99_999_999 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(cents, (all) => {
        const items = figures(`${all.map((n) => `甲 ${n} 元`).join('，')}。`);
        const sum = all.reduce((whole, n) => whole + BigInt(n), 0n);
        expect(total('合计', items)?.value).toBe(String(sum));
        expect(total('合计', items.toReversed())?.value).toBe(String(sum));
      }),
    );
  });
});

describe('an average', () => {
  it('is rounded half up to two decimals, its operands as printed', () => {
    expect(average('平均每人', one('发放 10 万元。'), one('惠及 3 人。'))).toMatchObject({
      ...{ value: '33333.33', display: '33,333.33 元', formula: '10 万元 ÷ 3 人' },
    });
  });

  it('is hedged where an operand is', () => {
    expect(average('平均', one('发放 10 元。'), one('惠及约 4 人。'))).toMatchObject({
      ...{ value: '2.5', hedge: '约', display: '约2.50 元' },
    });
  });

  it('is none among nobody', () => {
    expect(average('平均', one('发放 10 元。'), one('惠及 0 人。'))).toBeNull();
  });
});

describe('how much a printed number grew', () => {
  it.each([
    ['今年 1100 元，去年 1000 元。', '10', '10.00%', '(1,100 − 1,000) ÷ 1,000'],
    ['今年 3 万元，去年 4 万元。', '25', '25.00%', '(4 − 3) ÷ 4'],
    ['今年 2 元，去年 3 元。', '33.33', '33.33%', '(3 − 2) ÷ 3'],
  ])('in percent of the earlier: %s', (text, value, display, formula) => {
    const [now, before] = figures(text);
    expect(growth('增幅', now as Known, before as Known)).toMatchObject({ value, display, formula });
  });

  it.each(['今年 3 人，去年 4 元。', '今年 3 人，去年 0 人。'])('is not said of %s', (text) => {
    const [now, before] = figures(text);
    expect(growth('增幅', now as Known, before as Known)).toBeNull();
  });

  it('in points where both are rates', () => {
    const [more, less] = figures('今年 94.7%，去年 92.9%。');
    expect(pointsBetween('差', more as Known, less as Known)).toMatchObject({
      ...{ value: '1.8', display: '1.8 个百分点', formula: '94.7 − 92.9', unit: '%' },
    });
  });
});
