import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

describe('this year and last year against the change', () => {
  it.each([
    ['“四上”企业 196 家，上年 170 家，增加 26 家。', ['1 hold']],
    ['“四上”企业 196 家，上年 170 家，增加 62 家。', ['conflict DIFFERENCE_MISMATCH']],
    ['上年投诉 80 宗，今年 72 宗，减少 8 宗。', ['1 hold']],
    ['投诉上年 80 宗，今年 72 宗，减少 18 宗。', ['conflict DIFFERENCE_MISMATCH']],
    ['去年为 80 宗，今年为 72 宗，下降 10%。', ['1 hold']],
    ['2022 年办理 {x/办理宗数}612 宗，2021 年为 {x/办理宗数|2021年}548 宗，增长 11.7%。', ['1 hold']],
    [
      '2022 年办理 {x/办理宗数}612 宗，2021 年为 {x/办理宗数|2021年}548 宗，增长 16.7%。',
      ['conflict DIFFERENCE_MISMATCH'],
    ],
    ['去年为 80 宗，今年为 72 宗，下降 11%。', ['conflict DIFFERENCE_MISMATCH']],
    ['税收由 80.0 万元增加到 96.0 万元，增长 20%。', ['1 hold']],
    ['税收由 80.0 万元增加到 96.0 万元，增长 16.7%。', ['conflict DIFFERENCE_MISMATCH']],
    ['满意率由 80% 提高到 85%，提高 5 百分点。', ['1 hold']],
    ['满意率由 80% 提高到 85%，提高 8 百分点。', ['conflict DIFFERENCE_MISMATCH']],
    ['满意率由 80.0% 提高到 85.0%，提高 5.0%。', ['note DIFFERENCE_MISMATCH']],
    ['满意率由 80.00% 提高到 85.00%，提高 6.25%。', ['1 hold']],
    ['满意率由 80.0% 提高到 85.0%，提高 9%。', ['conflict DIFFERENCE_MISMATCH']],
    ['全年办理登记 2649 宗，上年办理登记 2119 宗，同比增加 530 宗。', ['1 hold']],
    ['全年办理登记 2649 宗，上年办理登记 2119 宗，同比增加 1063 宗。', ['conflict DIFFERENCE_MISMATCH']],
    ['现有企业 252 家，上年企业 158 家，较上年增加 191 家。', ['conflict DIFFERENCE_MISMATCH']],
    // Half a unit of the last digit of each, and beyond; hedges.
    ['税收上年 80.0 万元，今年 96.0 万元，增加 16.1 万元。', ['1 hold']],
    ['税收上年 80.0 万元，今年 96.0 万元，增加 16.2 万元。', ['conflict DIFFERENCE_MISMATCH']],
    ['税收上年 80.0 万元，今年 96.0 万元，增长 20.1%。', ['1 hold']],
    ['税收上年 80.0 万元，今年 96.0 万元，增长 20.2%。', ['conflict DIFFERENCE_MISMATCH']],
    ['税收上年约 80 万元，今年 96.0 万元，增加 30.0 万元。', ['conflict DIFFERENCE_MISMATCH']],
    ['税收上年约 80 万元，今年 96.0 万元，增加 25.0 万元。', ['1 hold']],
    ['去年为 0 宗，今年为 72 宗，增长 72%。', []],
    // Elliptic tellings of last year, and a second change of the same two numbers.
    ['“三公”经费支出 62.18 万元，上年支出 67.58 万元，减少 5.40 万元，下降 7.99%。', ['2 hold']],
    [
      '“三公”经费支出 62.18 万元，上年支出 67.58 万元，减少 5.42 万元，下降 7.99%。',
      ['conflict DIFFERENCE_MISMATCH', '1 hold'],
    ],
    [
      '“三公”经费支出 62.18 万元，上年支出 67.58 万元，减少 5.40 万元，下降 9.79%。',
      ['conflict DIFFERENCE_MISMATCH', '1 hold'],
    ],
    ['部门支出 12311.58 万元，较 2021 年 13007.95 万元减少 696.37 万元。', ['1 hold']],
    ['部门支出 12311.58 万元，较 2021 年 13007.95 万元减少 596.37 万元。', ['conflict DIFFERENCE_MISMATCH']],
    ['培训支出 62.18 万元，上年收入 67.58 万元，减少 6.40 万元。', []],
    ['全年支出 312600 元，比预算数 350000 元少 37400 元，比上年的 340000 元减少 8.06%。', ['1 hold']],
    ['全年支出 312600 元，其中接待 22600 元，比上年的 340000 元减少 27400 元。', ['1 hold']],
    ['全年支出 312600 元，比上年的 340000 元减少 24700 元。', ['conflict DIFFERENCE_MISMATCH']],
    // Only two of three, other matters, a bound.
    ['全街共有“四上”企业 196 家，较上年增加 26 家。', []],
    ['截至 11 月份，工业总产值 20080 万元，同比下降 9.7%。', []],
    ['上年投诉 80 宗，今年办结 100 宗，增加 50 宗。', []],
    ['由 80 家增加到 96 家以上，增加 10 家。', []],
  ])('%s', (text, expected) => {
    expect(verdictOf(told(text))).toEqual(expected);
  });

  it('reckons a growth with its formula', () => {
    expect(sentencesOf(told('去年为 80 宗，今年为 72 宗，下降 11%。'))).toEqual([
      '增减幅度印为 11%，按前后两数计算为 10.00%（(80 − 72) ÷ 80 = 10.00%）',
    ]);
  });
});
