import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

const report = (budget: string, executed: string, carried: string): string =>
  `预算数 {budget}${budget}，执行数 {executed}${executed}，年末结转和结余 {carryover}${carried}。`;

describe('what is left against what is carried over', () => {
  it.each([
    [
      'the seed: all spent, and yet',
      '6061.31 万元',
      '6061.31 万元',
      '121.20 万元',
      ['note SPENT_ALL_BUT_CARRIED'],
    ],
    ['all spent, nothing left', '6061.31 万元', '6061.31 万元', '0.00 万元', ['1 hold']],
    ['the rest is carried over', '6061.31 万元', '5940.11 万元', '121.20 万元', ['1 hold']],
    ['one hundredth is rounding', '6061.31 万元', '5940.11 万元', '121.21 万元', ['1 hold']],
    ['two hundredths are not', '6061.31 万元', '5940.11 万元', '121.22 万元', ['note DIFFERENCE_MISMATCH']],
    [
      'less is carried over than is left',
      '6061.31 万元',
      '5540.11 万元',
      '121.20 万元',
      ['note DIFFERENCE_MISMATCH'],
    ],
    ['what is left went back', '6061.31 万元', '5540.11 万元', '0.00 万元', []],
    ['亿元 hides it', '0.61 亿元', '6061.31 万元', '121.20 万元', ['note SPENT_ALL_BUT_CARRIED']],
  ])('%s', (_, budget, executed, carried, expected) => {
    expect(verdictOf(told(report(budget, executed, carried)))).toEqual(expected);
  });

  it('leaves the rest alone where it is printed what became of it', () => {
    const text = report('6061.31 万元', '5540.11 万元', '121.20 万元');
    expect(verdictOf(told(text, '由区财政收回 400.00 万元。'))).toEqual([]);
    expect(verdictOf(told(text, '由区财政收回 399.00 万元。'))).toEqual(['note DIFFERENCE_MISMATCH']);
  });

  it('says so', () => {
    expect(sentencesOf(told(report('6061.31 万元', '6061.31 万元', '121.20 万元')))).toEqual([
      '预算数 6,061.31 万元、执行数 6,061.31 万元，已全部支出，但年末仍结转和结余 121.20 万元，报告没有说明来源',
    ]);
    expect(sentencesOf(told(report('6061.31 万元', '5540.11 万元', '121.20 万元')))).toEqual([
      '预算数减执行数为 521.20 万元（6,061.31 − 5,540.11 = 521.20），年末结转和结余为 121.20 万元，二者不等，报告没有说明',
    ]);
  });
});

describe('what is left of the income', () => {
  const income = (carried: string, brought: string): string =>
    `收入合计 {income}18345.62 万元${brought}，支出合计 {expenditure}17018.95 万元，年末结转和结余 {carryover}${carried}。`;
  const WITH = '（其中上年结转 {source.income/上年结转}1331.72 万元）';

  it.each([
    ['1326.67 万元', WITH, ['1 hold']],
    ['1326.68 万元', WITH, ['1 hold']],
    ['1236.67 万元', WITH, ['note DIFFERENCE_MISMATCH']],
    ['1326.67 万元', '', ['1 hold']],
    // Income without what was brought in: what is carried on may be more.
    ['1236.67 万元', '', []],
  ])('%s carried over%s', (carried, brought, expected) => {
    expect(verdictOf(told(income(carried, brought)))).toEqual(expected);
  });
});

describe('a rate of 100 % without amounts', () => {
  it.each([
    ['预算执行率 {rate}100%，年末结余 {carryover}12.5 万元。', ['note SPENT_ALL_BUT_CARRIED']],
    ['预算执行率 {rate}99.9%，年末结余 {carryover}12.5 万元。', []],
    ['预算执行率 {rate}100%，年末结余 {carryover}0 元。', []],
  ])('%s', (text, expected) => {
    expect(verdictOf(told(text))).toEqual(expected);
  });
});
