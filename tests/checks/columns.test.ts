import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/checks/check.ts';
import { findingWords } from '../../src/checks/words.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import { reportOf } from '../facts/report-of.ts';

/** What the checks say of a table, and how much of it holds. */
function said(...rows: readonly string[]): string[] {
  const report = reportOf(
    [['| 名称 | 预算（万元） | 列支（万元） |', ...rows].join('\n')].flatMap((text) => text.split('\n')),
  );
  const { findings, held } = checkReport(report, readFacts(report));
  const sums = held.filter(({ values }) => values['kind'] === 'total');
  return [...findings.map(findingWords), ...(sums.length > 0 ? [`${sums.length} hold`] : [])];
}

const ROWS = ['| 道路养护 | 100.00 | 90.50 |', '| 路灯维护 | 50.00 | 40.25 |'];

describe('the row of totals of a table', () => {
  it.each([
    ['150.00', '130.75', ['2 hold']],
    [
      '150.00',
      '131.75',
      [
        '各项（道路养护、路灯维护）合计 130.75 万元，比所印合计 131.75 万元少 1.00 万元（90.50 + 40.25 = 130.75）',
        '1 hold',
      ],
    ],
    // Neither column adds up: the rows may hold one another.
    ['250.00', '231.75', []],
  ])('%s and %s over two rows', (budget, spent, expected) => {
    expect(said(...ROWS, `| 合计 | ${budget} | ${spent} |`)).toEqual(expected);
  });

  it('is of its own table, and of no sum before', () => {
    const other = ['| 合计 | 150.00 | 130.75 |', '| 绿化 | 10.00 | 9.00 |', '| 环卫 | 20.00 | 19.00 |'];
    expect(said(...ROWS, ...other, '| 合计 | 30.00 | 28.00 |')).toEqual(['4 hold']);
  });

  it('says nothing where one row is a part of another', () => {
    expect(
      said(ROWS[0] ?? '', '| 其中：预拨 | 10.00 | 9.00 |', ROWS[1] ?? '', '| 合计 | 150.00 | 130.75 |'),
    ).toEqual([]);
  });
});
