import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

const report = (all: string, first: string, second: string): string =>
  `项目支出 {nature.executed/项目支出}${all}，疫情防控执行数 {project.executed/疫情防控}${first}，环卫保洁执行数 {project.executed/环卫保洁}${second}。`;

describe('the projects that are named against all projects', () => {
  it.each([
    ['all of them', '100.00 万元', '60.00 万元', '40.00 万元', ['1 hold']],
    ['some of them', '100.00 万元', '60.00 万元', '20.00 万元', []],
    ['one hundredth beyond is rounding', '100.00 万元', '60.00 万元', '40.01 万元', ['1 hold']],
    ['about', '约 100 万元', '60.00 万元', '45.00 万元', ['1 hold']],
    ['at most', '不足 100 万元', '60.00 万元', '45.00 万元', ['note SUM_MISMATCH']],
    ['two hundredths beyond', '100.00 万元', '60.00 万元', '40.02 万元', ['note SUM_MISMATCH']],
  ])('%s', (_, all, first, second, expected) => {
    expect(verdictOf(told(report(all, first, second)))).toEqual(expected);
  });

  it.each([
    [
      'one project is no sum',
      '项目支出 {nature.executed/项目支出}100 万元，甲 {project.executed/甲}120 万元。',
    ],
    ['no whole', '甲 {project.executed/甲}60 万元，乙 {project.executed/乙}45 万元。'],
    [
      'two wholes that differ',
      '项目支出 {nature.executed/项目支出}100 万元，项目支出 {nature.executed/项目支出}90 万元，甲 {project.executed/甲}60 万元，乙 {project.executed/乙}60 万元。',
    ],
    [
      'projects of last year',
      '项目支出 {nature.executed/项目支出}100 万元，甲 {project.executed/甲|2021年}60 万元，乙 {project.executed/乙|2021年}60 万元。',
    ],
  ])('is silent on %s', (_, text) => {
    expect(verdictOf(told(text))).toEqual([]);
  });

  it('says by how much they go beyond', () => {
    expect(sentencesOf(told(report('100.00 万元', '60.00 万元', '45.00 万元')))).toEqual([
      '所列 2 个项目合计 105.00 万元，比项目支出 100.00 万元多 5.00 万元（60.00 + 45.00 = 105.00）',
    ]);
  });
});
