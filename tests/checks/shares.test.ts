import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { verdictOf } from '../support/findings.ts';

const natures = (first: string, second: string): string =>
  `执行数 {executed}6061.31 万元，基本支出 {nature.executed/基本支出}2482.58 万元，占${first}，项目支出 {nature.executed/项目支出}3578.73 万元，占${second}。`;

describe('shares against their parts and against 100 %', () => {
  it.each([
    ['three relations: the sum, each share, both shares', natures('40.96%', '59.04%'), ['4 hold']],
    [
      'a share that is not its part',
      natures('40.96%', '59.94%'),
      ['conflict SUM_MISMATCH', 'conflict RATE_MISMATCH', '2 hold'],
    ],
    ['rounded to whole per cents', natures('41%', '59%'), ['4 hold']],
    ['within the rounding of both', natures('41.0%', '59.1%'), ['conflict RATE_MISMATCH', '3 hold']],
    [
      'shares of something else',
      '基本支出 {nature.executed/基本支出}2482.58 万元，占人员经费的 30%，执行数 {executed}6061.31 万元。',
      [],
    ],
    ['shares without amounts', '基本支出占 45.2%，项目支出占 54.8%。', ['1 hold']],
    ['within their rounding', '基本支出占 45.2%，项目支出占 54.9%。', ['1 hold']],
    ['beyond their rounding', '基本支出占 45.2%，项目支出占 55.0%。', ['conflict SUM_MISMATCH']],
    ['one unit more, the other way', '基本支出占 45.2%，项目支出占 54.7%。', ['1 hold']],
    ['hedged', '基本支出占约 45%，项目支出占 56%。', ['1 hold']],
    ['one that is a bound', '基本支出占 45%以上，项目支出占 54%。', ['1 hold']],
    ['one of them missing', '基本支出占 45.2%。', []],
    ['another whole', '2022 年基本支出占 45.2%，其中项目支出占 64.8%。', []],
    ['shares that are not all', '基本支出占 45.2%，培训费占 30%。', []],
    ['shares that may overlap', '党员占 60%，女性占 70%。', []],
  ])('%s', (_, text, expected) => {
    expect(verdictOf(told(text))).toEqual(expected);
  });
});
