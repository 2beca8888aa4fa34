import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/facts/clause.ts';
import { scan } from '../../src/facts/scan.ts';
import { sharesOf, yearsIn } from '../../src/facts/shared.ts';

const shares = (text: string, label: string, years: readonly string[] = []): unknown =>
  sharesOf(clausesOf(text, { start: 0, end: text.length }, scan(text)), 0, label, years);

describe('numbers that 分别 shares out', () => {
  it('go to the names, one each', () => {
    expect(shares('预算数、执行数分别为60万元、54万元。', '预算数、执行数')).toEqual({
      ...{ labels: ['预算数', '执行数'], years: [], count: 2 },
    });
  });

  it('go to the years, where one name has as many', () => {
    expect(shares('预算数分别为50万元和60万元。', '预算数', ['2021年', '2022年'])).toEqual({
      ...{ labels: ['预算数', '预算数'], years: ['2021年', '2022年'], count: 2 },
    });
  });

  it('go to the names with what was done with each', () => {
    expect(shares('基金、专户当年分别执行60万元、54万元。', '基金、专户当年分别执行')).toEqual({
      ...{ labels: ['基金执行', '专户执行'], years: [], count: 2 },
    });
  });

  it('may be of every year from one to another', () => {
    expect(yearsIn('2020年至2022年执行率依次为')).toEqual(['2020年', '2021年', '2022年']);
    expect(yearsIn('2022年至2020年')).toEqual([]);
  });

  it('go to nobody where their count is another', () => {
    expect(shares('预算数、执行数分别为60万元、54万元、3万元。', '预算数、执行数')).toEqual({
      ...{ labels: [], years: [], count: 3 },
    });
  });

  it('are not shared out without the word, nor where there is no number', () => {
    expect(shares('预算数60万元、54万元。', '预算数')).toBeNull();
    expect(sharesOf([], 0, '', [])).toBeNull();
  });
});

it.each([
  ['2021、2022年全年预算数', ['2021年', '2022年']],
  ['2022年全年预算数', []],
])('the years listed in %s', (gap, years) => {
  expect(yearsIn(gap)).toEqual(years);
});
