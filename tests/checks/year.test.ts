import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

describe('whose year the text counts', () => {
  it.each([
    ['2022 年度全年预算数 100 万元。', []],
    ['2021 年度全年预算数 100 万元。', ['conflict YEAR_MISMATCH']],
    ['我街 2023 年度部门整体支出绩效良好。', ['conflict YEAR_MISMATCH']],
    ['评价年度：2021。', ['conflict YEAR_MISMATCH']],
    ['2021 年广州市增城区新塘镇人民政府全年预算数 100 万元。', ['conflict YEAR_MISMATCH']],
    ['2021 年，南石头街道办事处全年预算数 100 万元。', ['conflict YEAR_MISMATCH']],
    ['2021 年，荔湾区教育局年初预算 100 万元，决算数 99 万元。', ['conflict YEAR_MISMATCH']],
    ['2021 年度收入合计 100 万元。', ['conflict YEAR_MISMATCH']],
    ['2023 年度预算编制工作已经启动。', []],
    ['2021 年，我街在区委、区政府的坚强领导下，稳中求进。', ['note YEAR_MISMATCH']],
    // Two years side by side, history, other years' business.
    ['2021 年度预算数 90 万元，2022 年度预算数 100 万元。', []],
    ['2021 年度预算数 90 万元，今年较上年增加 10 万元。', []],
    ['2021 年，我街成立志愿服务队，2022 年扩大到 5 支。', []],
    ['2010 年度部门整体支出改革启动。', []],
    ['完成 2023 年度申报。', []],
    ['附：2021年度整体支出情况', []],
  ])('%s', (text, expected) => {
    expect(verdictOf(told(text))).toEqual(expected);
  });

  it('leaves plans for next year alone', () => {
    expect(verdictOf(told('# 四、下一步改进措施', '2023 年，我街将继续推进各项工作。'))).toEqual([]);
  });

  it('lets last year stand beside this year’s own account', () => {
    const [last, own] = ['2021年我街全年预算数5000万元。', '2022年我街全年预算数6000万元。'];
    expect(verdictOf(told('# 一、收支情况', last, own))).toEqual([]);
    expect(verdictOf(told('# 一、收支情况', own, last))).toEqual([]);
  });

  it('quotes what it says', () => {
    expect(sentencesOf(told('2021 年度全年预算数 100 万元。'))).toEqual([
      '正文写作“2021年度全年预算数”，而报告年度是 2022 年',
    ]);
  });
});
