import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

/** A table flattened into one paragraph; the head tells the unit, as the ledger notes it. */
function table(...rows: readonly string[]): Parameters<typeof verdictOf>[0] {
  const { report, facts } = told(`项目 全年预算数 全年执行数 执行率 ${rows.join(' ')}`);
  return {
    report,
    facts: facts.map((fact) =>
      fact.kind === 'money' ? { ...fact, measure: null, unitFrom: { ...fact.place, words: '万元' } } : fact,
    ),
  };
}

const row = (name: string, budget: string, spent: string, rate: string): string =>
  `${name} {x/${name}全年预算数}${budget}万元 {x/${name}全年执行数}${spent}万元 {x/${name}执行率}${rate}%`;

describe('the rate at the end of a row', () => {
  it.each([
    ['94.91', ['1 hold']],
    ['94.915', ['conflict RATE_MISMATCH']],
    ['94.92', ['conflict RATE_MISMATCH']],
    ['94.19', ['conflict RATE_MISMATCH']],
  ])('14,002.31 of 14,752.85 printed as %s%%', (rate, expected) => {
    expect(verdictOf(table(row('政府性基金', '14752.85', '14002.31', rate)))).toEqual(expected);
  });

  it('is said with the numbers as the table prints them', () => {
    expect(sentencesOf(table(row('政府性基金', '14752.85', '14002.31', '94.19')))).toEqual([
      '政府性基金执行率印为 94.19%，按所印数字计算为 94.91%（14,002.31 ÷ 14,752.85 = 94.91%）',
    ]);
  });
});

describe('a table whose cells bars part', () => {
  it.each([
    ['90.50', ['1 hold']],
    ['95.50', ['conflict RATE_MISMATCH']],
  ])('its rate printed as %s%%', (rate, expected) => {
    const cells = `||政府性基金| {x/甲全年预算数}100.00万元 | {x/甲全年执行数}90.50万元 | {x/甲执行率}${rate}% |`;
    expect(verdictOf(table(cells))).toEqual(expected);
  });
});
