import { describe, expect, it } from 'vitest';
import { sumsOf } from '../../src/answers/sums.ts';
import { seedAnswer } from '../support/printed-answer.ts';

describe('how a number was worked out', () => {
  it.each([
    ['/budget 南石头', '预算完成率（复算）', ['11,528.89 执行数', '13,092.54 全年预算数']],
    ['/budget 中南', '其他资金占执行数的比重', ['0.00 其他资金支出', '6,061.31 执行数']],
    ['/budget 中南', '未执行数（全年预算数减执行数）', ['6,061.31 全年预算数、执行数']],
  ])('in %s names the operands of %s', async (line, metric, expected) => {
    const sum = sumsOf(await seedAnswer(line)).find(({ figure }) => figure.metric === metric);
    expect(
      sum?.operands.map(({ words, figures }) => `${words} ${figures.map((one) => one.metric).join('、')}`),
    ).toEqual(expected);
  });

  it('quotes the sentences that print the operands, and marks them there', async () => {
    const [sum] = sumsOf(await seedAnswer('/budget 南石头'));
    const [quote] = sum?.quotes ?? [];
    expect(quote?.quote).toMatch(/^广州市海珠区人民政府南洲街道办事处 2022 年度/u);
    expect(quote?.highlights.map(([start, end]) => quote.quote.slice(start, end))).toEqual([
      '130,92.54 万元',
      '115,28.89 万元',
    ]);
  });

  it.each(['/budget 中南', '/budget 南石头', '/audit 中南', '/compare', '/rank 预算完成率'])(
    'of every formula in %s has a sentence for each operand',
    async (line) => {
      const answer = await seedAnswer(line);
      for (const { operands, quotes } of sumsOf(answer)) {
        expect(operands.length).toBeGreaterThan(0);
        expect(quotes.length).toBeGreaterThan(0);
        for (const { quote, source } of quotes) expect(answer.sources[source]?.text).toContain(quote);
      }
    },
  );

  it('is nothing for an answer of printed figures', async () => {
    expect(sumsOf(await seedAnswer('/figures 中南'))).toEqual([]);
  });
});
