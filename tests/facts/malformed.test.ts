import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/ledger.ts';
import { readingsOf } from '../../src/facts/malformed.ts';
import { reportOf } from './report-of.ts';

const OWN = ['一、基本情况', '（三）部门整体收支情况'];
const values = (texts: readonly string[]): (string | null)[] =>
  readFacts(reportOf(texts, OWN)).map(({ value }) => value);

describe('the readings of a misprint', () => {
  it.each([
    ['130,92.54', ['13092.54']],
    ['1.234.56', ['1.23456', '1234.56', '123456']],
    ['1O.5', ['10.5']],
    ['l2', ['12']],
    ['0,408', []],
  ])('%s', (digits, expected) => {
    expect(readingsOf(digits)).toEqual(expected);
  });
});

describe('a misprinted number', () => {
  it('is read where budget, execution and rate agree on one reading', () => {
    const [budget, executed] = readFacts(
      reportOf(['全年预算数 130,92.54 万元，执行数 11528.89 万元，完成预算的 88.06%。'], OWN),
    );
    expect(budget).toMatchObject({
      value: '130925400',
      printed: '130,92.54 万元',
      precision: '50',
      reading: { printed: '130,92.54', read: '13,092.54', because: '11,528.89 ÷ 13,092.54 = 88.06%' },
    });
    expect(executed).toMatchObject({ value: '115288900', reading: null });
  });

  it('is read where the same is printed right elsewhere', () => {
    const facts = readFacts(reportOf(['全年预算数 130,92.54 万元。', '全年预算数 13,092.54 万元。'], OWN));
    expect(facts[0]?.reading?.because).toBe('13,092.54');
  });

  it('is read without decimals where it prints none', () => {
    const [budget] = readFacts(reportOf(['全年预算数 130,00 万元，执行数 6500 万元，完成预算的 50%。'], OWN));
    expect(budget).toMatchObject({
      value: '130000000',
      precision: '5000',
      reading: { read: '13,000', because: '6,500 ÷ 13,000 = 50%' },
    });
  });

  it('that nothing compels is one figure, however often it is printed', () => {
    const facts = readFacts(reportOf(['减税降费 1O.5 亿元。', '减税降费 1O.5 亿元。']));
    expect(facts.map(({ value, alsoAt }) => [value, alsoAt.length])).toEqual([[null, 1]]);
  });

  it('keeps the decimals it printed in the formula', () => {
    const [budget] = readFacts(
      reportOf(['全年预算数 10,00.00 万元，执行数 500.50 万元，完成预算的 50.05%。'], OWN),
    );
    expect(budget?.reading?.because).toBe('500.50 ÷ 1,000.00 = 50.05%');
  });

  it.each([
    ['全年预算数 130,92.54 万元，执行数 115,28.89 万元，完成预算的 88.07%。', [null, null, '88.07']],
    ['全年预算数 130,92.54 万元，执行数 115,28.89 万元。', [null, null]],
    ['年末结转和结余 1,21.20 万元。', [null]],
    ['处罚金额 13,09.5 元，执行率 88%。', [null, '88']],
    ['全年预算数 0.0.0 万元，执行数 1,2 万元，完成预算的 10%。', [null, null, '10']],
    ['全年预算数 130,92.54 亿元，执行数 115,28.89 万元，完成预算的 88.06%。', [null, null, '88.06']],
  ])('is not read where nothing compels it: %s', (text, expected) => {
    expect(values([text])).toEqual(expected);
  });
});
