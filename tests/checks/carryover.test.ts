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

  it('says so', () => {
    expect(sentencesOf(told(report('6061.31 万元', '6061.31 万元', '121.20 万元')))).toEqual([
      '预算数 6,061.31 万元、执行数 6,061.31 万元，已全部支出，但年末仍结转和结余 121.20 万元，报告没有说明来源',
    ]);
    expect(sentencesOf(told(report('6061.31 万元', '5540.11 万元', '121.20 万元')))).toEqual([
      '预算数减执行数为 521.20 万元（6,061.31 − 5,540.11 = 521.20），年末结转和结余为 121.20 万元，二者不等，报告没有说明',
    ]);
  });
});
