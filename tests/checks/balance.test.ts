import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

describe('what there was, what came and what went', () => {
  it.each([
    ['925.00', ['conflict DIFFERENCE_MISMATCH']],
    ['915.00', ['1 hold']],
  ])('leave %s in one sentence', (left, expected) => {
    expect(
      verdictOf(
        told(`上年末余额 1,260.00 万元，当年拨入 800.00 万元，借出 1,145.00 万元，年末余额 ${left} 万元。`),
      ),
    ).toEqual(expected);
  });

  const office = (left: string): string =>
    `年初结转和结余 {carryover.initial}186.42 万元，本年收入 {income}11,172.14 万元，全年支出 {expenditure}11,021.77 万元。年末结转和结余 {carryover}${left} 万元。`;

  it.each([
    ['336.79', ['1 hold']],
    ['363.79', ['conflict DIFFERENCE_MISMATCH']],
    // Money may have been taken back, or the income hold what was brought in.
    ['150.37', ['1 hold']],
    ['210.00', []],
  ])('leave %s to an office', (left, expected) => {
    expect(verdictOf(told(office(left)))).toEqual(expected);
  });

  it('are told with their sum', () => {
    expect(sentencesOf(told(office('363.79')))).toEqual([
      '年末余额印为 363.79 万元，按年初、收入和支出计算为 336.79 万元（186.42 + 11,172.14 − 11,021.77 = 336.79）',
    ]);
  });
});
