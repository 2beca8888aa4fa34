import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

const SOURCES = ['一般公共预算', '政府性基金', '国有资本经营', '其他资金'];
const NATURES = ['基本支出', '项目支出'];

const report = (total: string, key: string, names: readonly string[], parts: readonly string[]): string =>
  `执行数 {executed}${total}，${parts.map((part, i) => `${names[i] ?? ''} {${key}/${names[i] ?? ''}}${part}`).join('，')}。`;

describe('the parts of the budget against their whole', () => {
  it.each([
    [
      'all four sources add up',
      '6061.31 万元',
      ['5612.47 万元', '448.84 万元', '0.00 万元', '0.00 万元'],
      ['1 hold'],
    ],
    [
      '88.35 short, as the seed',
      '6061.31 万元',
      ['5612.47 万元', '360.49 万元', '0.00 万元', '0.00 万元'],
      ['conflict SUM_MISMATCH'],
    ],
    [
      '0.02 is within five halves of a hundredth',
      '6061.31 万元',
      ['5612.47 万元', '448.82 万元', '0.00 万元', '0.00 万元'],
      ['1 hold'],
    ],
    [
      '0.03 is not',
      '6061.31 万元',
      ['5612.47 万元', '448.81 万元', '0.00 万元', '0.00 万元'],
      ['conflict SUM_MISMATCH'],
    ],
    [
      'beyond the whole',
      '6061.31 万元',
      ['5612.47 万元', '548.84 万元', '0.00 万元', '0.00 万元'],
      ['conflict SUM_MISMATCH'],
    ],
    [
      'two sources are not known to be all',
      '6061.31 万元',
      ['5612.47 万元', '360.49 万元'],
      ['note SUM_MISMATCH'],
    ],
    ['two sources that add up', '6061.31 万元', ['5612.47 万元', '448.84 万元'], ['1 hold']],
    [
      'two sources beyond the whole',
      '6061.31 万元',
      ['5612.47 万元', '648.84 万元'],
      ['conflict SUM_MISMATCH'],
    ],
    [
      'a split in 亿元 does not contradict an exact total',
      '13092.54 万元',
      ['1.20 亿元', '0.11 亿元', '0 元', '0 元'],
      ['1 hold'],
    ],
    [
      'unless it is beyond its rounding',
      '13092.54 万元',
      ['1.20 亿元', '0.21 亿元', '0 元', '0 元'],
      ['conflict SUM_MISMATCH'],
    ],
    ['one source is no split', '6061.31 万元', ['5612.47 万元'], []],
  ])('by source: %s', (_, total, parts, expected) => {
    expect(verdictOf(told(report(total, 'source.executed', SOURCES, parts)))).toEqual(expected);
  });

  it.each([
    ['the seed', '6061.31 万元', ['2482.58 万元', '3578.73 万元'], ['1 hold']],
    [
      'one hundredth off is within three halves',
      '6061.31 万元',
      ['2482.58 万元', '3578.74 万元'],
      ['1 hold'],
    ],
    ['two hundredths off', '6061.31 万元', ['2482.58 万元', '3578.75 万元'], ['conflict SUM_MISMATCH']],
    ['digits turned round', '6061.31 万元', ['2842.58 万元', '3578.73 万元'], ['conflict SUM_MISMATCH']],
  ])('by nature: %s', (_, total, parts, expected) => {
    expect(verdictOf(told(report(total, 'nature.executed', NATURES, parts)))).toEqual(expected);
  });

  it.each([
    ['100 万元', '80 万元', '20 万元', ['1 hold']],
    ['100 万元', '80 万元', '30 万元', ['conflict SUM_MISMATCH']],
  ])('基本支出 %s is 人员经费 %s and 公用经费 %s', (whole, staff, office, expected) => {
    const text = `基本支出 {nature.executed/基本支出}${whole}，人员经费 {nature.executed/人员经费}${staff}，公用经费 {nature.executed/公用经费}${office}。`;
    expect(verdictOf(told(text))).toEqual(expected);
  });

  it('asks of no source that is printed elsewhere', () => {
    const text = report('6061.31 万元', 'source.executed', SOURCES.slice(0, 2), [
      '5612.47 万元',
      '360.49 万元',
    ]);
    expect(verdictOf(told(text, '用上年结转 88.35 万元。'))).toEqual([]);
    expect(verdictOf(told(text, '用上年结转 88.34 万元。'))).toEqual(['note SUM_MISMATCH']);
  });

  it('leaves last year’s split and totals that are told twice differently alone', () => {
    const text =
      '2021 年一般公共预算 {source.executed/一般公共预算|2021年}10 万元，政府性基金 {source.executed/政府性基金|2021年}20 万元，执行数 {executed}100 万元。';
    expect(verdictOf(told(text))).toEqual([]);
  });

  it('says how much is missing, with the sum', () => {
    const text = report('6061.31 万元', 'source.executed', SOURCES, [
      '5612.47 万元',
      '360.49 万元',
      '0.00 万元',
      '0.00 万元',
    ]);
    expect(sentencesOf(told(text.replace('执行数', '全年执行数')))).toEqual([
      '按资金来源的 4 项（一般公共预算、政府性基金、国有资本经营、其他资金）合计 5,972.96 万元，比executed 6,061.31 万元少 88.35 万元（5,612.47 + 360.49 + 0.00 + 0.00 = 5,972.96）',
    ]);
  });

  it.each([
    ['100 万元', ['1 hold']],
    ['105 万元', ['conflict SUM_MISMATCH']],
  ])('does not count 财政拨款 beside what it is the whole of: %s', (total, expected) => {
    const text = `执行数 {executed}${total}，财政拨款 {source.executed/财政拨款}90 万元，一般公共预算 {source.executed/一般公共预算}80 万元，政府性基金 {source.executed/政府性基金}10 万元，国有资本经营 {source.executed/国有资本经营}0 万元，其他资金 {source.executed/其他资金}10 万元。`;
    expect(verdictOf(told(text))).toEqual(expected);
  });
});
