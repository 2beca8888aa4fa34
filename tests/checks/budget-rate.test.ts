import { describe, expect, it } from 'vitest';
import { told, toldBy } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

const department = (budget: string, executed: string, rate: string): string =>
  `全年预算数 {budget}${budget}，执行数 {executed}${executed}，完成预算的 {rate}${rate}。`;

describe('executed ÷ budget against the printed rate', () => {
  it.each([
    ['the seed: 88.0569… rounds to 88.06', '13,092.54 万元', '11,528.89 万元', '88.06%', ['1 hold']],
    [
      'last digit one up is beyond half a unit',
      '13,092.54 万元',
      '11,528.89 万元',
      '88.07%',
      ['conflict RATE_MISMATCH'],
    ],
    [
      '88.0569… cut off is 88.05, a note',
      '13,092.54 万元',
      '11,528.89 万元',
      '88.05%',
      ['note RATE_MISMATCH'],
    ],
    ['two units off', '13,092.54 万元', '11,528.89 万元', '88.08%', ['conflict RATE_MISMATCH']],
    ['digits turned round', '13,092.54 万元', '11,528.89 万元', '80.86%', ['conflict RATE_MISMATCH']],
    ['no decimals: 87.5 … 88.5', '13,092.54 万元', '11,528.89 万元', '88%', ['1 hold']],
    [
      '亿元 is rounded to 100 万: 88.0 and 88.1 both hold',
      '1.31 亿元',
      '11,528.89 万元',
      '88.06%',
      ['1 hold'],
    ],
    ['亿元 does not excuse everything', '1.31 亿元', '11,528.89 万元', '92%', ['conflict RATE_MISMATCH']],
    ['in 元, exact', '130925400 元', '115288900 元', '88.06%', ['1 hold']],
    ['about', '13,092.54 万元', '约 11,500 万元', '88.5%', ['1 hold']],
    ['a bound says nothing against a higher rate', '13,092.54 万元', '11,528.89 万元以上', '95%', ['1 hold']],
    ['all of it', '6061.31 万元', '6061.31 万元', '100%', ['1 hold']],
  ])('%s', (_, budget, executed, rate, expected) => {
    expect(verdictOf(told(department(budget, executed, rate)))).toEqual(expected);
  });

  it('checks every project by itself', () => {
    const project = (name: string, rate: string): string =>
      `${name}全年预算数 {project.budget/${name}}430 万元，执行数 {project.executed/${name}}429.61 万元，完成预算的 {project.rate/${name}}${rate}。`;
    expect(verdictOf(told(project('疫情防控项目', '99.91%'), project('环卫保洁项目', '97.3%')))).toEqual([
      'conflict RATE_MISMATCH',
      '1 hold',
    ]);
  });

  it('checks a source against its own budget only', () => {
    const text =
      '一般公共预算 {source.budget/一般公共预算}500 万元，支出 {source.executed/一般公共预算}450 万元，完成 {source.rate/一般公共预算}90%；政府性基金完成 {source.rate/政府性基金}100%。';
    expect(verdictOf(told(text))).toEqual(['1 hold']);
  });

  it('does not take another year for its own', () => {
    const text =
      '全年预算数 {budget|2021年}100 万元；2022 年全年预算数 {budget}200 万元，执行数 {executed}150 万元，完成 {rate}75%。';
    expect(verdictOf(told(text))).toEqual(['1 hold']);
  });

  it('is silent where two budgets are told and nobody says which one the rate is of', () => {
    const text = ['预算数 {budget}100 万元，或 {budget}200 万元，执行数 {executed}50 万元，完成 {rate}70%。'];
    expect(verdictOf(told(...text))).toEqual([]);
  });

  it('lets a rate be reckoned on the budget of January', () => {
    const text =
      '年初预算 {budget.initial}100 万元，全年预算数 {budget}120 万元，执行数 {executed}100 万元，完成 {rate}100%。';
    expect(verdictOf(told(text))).toEqual(['1 hold']);
  });

  it.each([
    ['95.25%', ['1 hold']],
    // All that was spent may hold more than the budget's: only a slip of a digit contradicts.
    ['96.25%', ['conflict RATE_MISMATCH']],
    ['90.10%', []],
  ])('reckons with all that was spent where nothing else is told: %s', (rate, expected) => {
    const text = `全年预算数 {budget}1,736.45 万元。全年支出合计 {expenditure}1,653.90 万元，预算执行率 {rate}${rate}。`;
    expect(verdictOf(told(text))).toEqual(expected);
  });

  it.each([
    ['34.75%', ['1 hold']],
    ['17.38%', ['1 hold']],
    ['37.45%', ['conflict RATE_MISMATCH']],
  ])('takes a rate of another budget of the sentence for right, and no other: %s', (rate, expected) => {
    const text = `藏书院项目年初 {project.budget/藏书院}1800 万元，调整后 900 万元，实际支出 {project.executed/藏书院}312.75 万元，支出率 {project.rate/藏书院}${rate}。`;
    expect(verdictOf(told(text))).toEqual(expected);
  });

  it.each([
    ['年中调减', '98.75%', []],
    ['收回资金', '98.75%', []],
    ['年中追加预算', '65.83%', []],
    ['年中追加预算', '98.75%', ['conflict RATE_MISMATCH']],
    ['年中调减', '88.75%', ['conflict RATE_MISMATCH']],
  ])('takes a rate of what was left of a budget for right, and no other: %s, %s', (act, rate, expected) => {
    const text = `藏书院项目预算 {project.budget/藏书院}150 万元，${act} 30 万元，实际支出 {project.executed/藏书院}118.5 万元，支出率 {project.rate/藏书院}${rate}。`;
    expect(verdictOf(told(text))).toEqual(expected);
  });

  it('is silent on a zero budget', () => {
    expect(verdictOf(told(department('0.00 万元', '0.00 万元', '100%')))).toEqual([]);
  });

  it('says it with both values and the formula', () => {
    const [sentence] = sentencesOf(toldBy({}, department('13,092.54 万元', '11,528.89 万元', '98.06%')));
    expect(sentence).toBe('预算完成率印为 98.06%，按所印数字计算为 88.06%（11,528.89 ÷ 13,092.54 = 88.06%）');
  });
});
