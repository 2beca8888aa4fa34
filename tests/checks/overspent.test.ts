import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

describe('more spent than the budget allows', () => {
  it.each([
    [
      'of the office',
      '全年预算数 {budget}100.00 万元，执行数 {executed}103.00 万元。',
      ['note SPENT_OVER_BUDGET'],
    ],
    [
      'of a matter of one sentence',
      '食堂年度预算 100.00 万元，支付 103.00 万元。',
      ['note SPENT_OVER_BUDGET'],
    ],
    ['but for rounding', '全年预算数 {budget}100.00 万元，执行数 {executed}100.02 万元。', []],
    ['with another number between', '年度预算 100.00 万元，共 3 项，全年支出 103.00 万元。', []],
    ['of a budget of January', '年初预算 {budget.initial}100.00 万元，执行数 {executed}103.00 万元。', []],
  ])('%s', (_, text, expected) => {
    expect(verdictOf(told(text))).toEqual(expected);
  });

  it('is told with the difference', () => {
    expect(sentencesOf(told('全年预算数 {budget}100.00 万元，执行数 {executed}103.00 万元。'))).toEqual([
      '支出 103.00 万元，超过预算 100.00 万元，多 3.00 万元（103.00 − 100.00），报告没有说明',
    ]);
  });
});
