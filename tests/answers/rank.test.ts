import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { rank } from '../../src/answers/rank.ts';
import type { Library } from '../../src/library/library.ts';
import { entryOf, libraryOf } from '../support/entries.ts';

const told = (budget: string, executed: string, rate: string): string =>
  `全年预算数 ${budget} 万元，执行数 ${executed} 万元，完成预算的 ${rate}%。`;

let six: Library;
beforeAll(async () => {
  six = libraryOf(
    await Promise.all([
      entryOf('南石头', 2022, told('100', '90', '90'), '拆除违法建设 12.13 万平方米。'),
      entryOf('中南', 2022, told('200', '200', '100'), '拆除违法建设 96046.05 平方米。'),
      entryOf('南洲', 2022, told('300', '240', '80'), '拆除违法建设约 3 万平方米。'),
      entryOf('新塘镇', 2022, told('400', '400', '100'), '拆除违法建设 5 万平方米。'),
      entryOf('赤岗', 2022, told('500', '350', '70'), '拆除违法建设 4 万平方米。'),
      entryOf('昌岗', 2022, '本年未公开收支情况。'),
    ]),
  );
});

const ask = (values: Record<string, string>): Answer => rank.answer(six, values, '/rank');
const printed = ({ figures }: Answer): string[] =>
  figures.filter(({ formula }) => formula === null).map(({ office, display }) => `${office} ${display}`);
const worked = ({ figures }: Answer): string[] =>
  figures.flatMap(({ metric, display, formula }) =>
    formula === null ? [] : [`${metric} ${display} = ${formula}`],
  );

describe('/rank', () => {
  it('puts the highest first and the lowest last, those that tie side by side', () => {
    const answer = ask({ metric: '预算完成率' });
    expect(printed(answer)).toEqual([
      '中南街道 100%',
      '新塘镇 100%',
      '南石头街道 90%',
      '南洲街道 80%',
      '赤岗街道 70%',
    ]);
    expect(answer.message).toContain('最高：中南街道、新塘镇（并列）；最低：赤岗街道');
  });

  it('names who does not disclose it, and gives them no zero', () => {
    const answer = ask({ metric: '执行数' });
    expect(answer.message).toContain('没有同口径的数：昌岗街道');
    expect(printed(answer).join()).not.toContain('昌岗');
  });

  it('brings areas to one unit and marks what is only about right', () => {
    expect(printed(ask({ metric: '拆违面积' }))).toEqual([
      '南石头街道 12.13 万平方米',
      '中南街道 9.604605 万平方米',
      '新塘镇 5 万平方米',
      '赤岗街道 4 万平方米',
      '南洲街道 约 3 万平方米',
    ]);
  });

  it('tells the median and the spread of five, each with its operands', () => {
    expect(worked(ask({ metric: '预算完成率' }))).toEqual([
      '预算完成率的中位数（5 个单位） 90% = 第 3 位：90%',
      '预算完成率的极差（最高减最低） 30 个百分点 = 100% − 70%',
    ]);
    expect(worked(ask({ metric: '拆违面积' }))[1]).toBe(
      '拆除违法建设面积的极差（最高减最低） 约9.13 万平方米 = 12.13 万平方米 − 3 万平方米',
    );
  });

  it('tells none of fewer than five', () => {
    expect(worked(ask({ metric: '预算完成率', district: '海珠' }))).toEqual([]);
  });

  it('keeps to the district, by its name with or without 区', () => {
    for (const district of ['海珠', '海珠区', '广州市海珠区'])
      expect(printed(ask({ metric: '预算完成率', district }))).toEqual([
        '南石头街道 90%',
        '南洲街道 80%',
        '赤岗街道 70%',
      ]);
  });

  it('refuses a district that is not loaded, and names those that are', () => {
    const answer = ask({ metric: '预算完成率', district: '天河区' });
    expect(answer.status).toBe('not_found');
    expect(answer.choices).toEqual(['海珠区', '增城区', '荔湾区']);
  });

  it('quotes the sentence of every figure, operands included', () => {
    const { figures, sources, passages } = ask({ metric: '拆违面积' });
    for (const { source, printed: print, alsoAt } of figures) {
      if (print !== null) expect(sources[source]?.text).toContain(print);
      for (const index of [source, ...alsoAt])
        expect(passages.some((one) => one.source === index)).toBe(true);
    }
  });

  it('does not rank what no report says, nor another year', () => {
    expect(ask({ metric: '养老床位数' }).status).toBe('not_found');
    expect(ask({ metric: '预算完成率', year: '2021' }).status).toBe('not_found');
  });
});
