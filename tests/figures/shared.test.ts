import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/figures/clause.ts';
import { scan } from '../../src/figures/scan.ts';
import { sharesOf, yearsIn } from '../../src/figures/shared.ts';

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
