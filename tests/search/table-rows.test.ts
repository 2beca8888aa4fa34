import { describe, expect, it } from 'vitest';
import { rowStarts } from '../../src/search/table-rows.ts';
import { findElsewhere } from './elsewhere.ts';
import { quoteOf } from './seeds.ts';

/** A paragraph of these lines, and its rows. */
function rowsOf(...lines: string[]): string[] {
  const text = lines.join('');
  let start = 0;
  const pieces = lines.map((line, i) => {
    const piece = { start, length: line.length, line: i + 1, column: 0 };
    start += line.length;
    return piece;
  });
  const starts = [0, ...rowStarts({ text, pieces })];
  return starts.map((from, i) => text.slice(from, starts[i + 1]));
}

describe('the rows of a table', () => {
  it('are its lines, where each holds a row', () => {
    const lines = ['项目 预算数 执行率', '档案 586.00 97.51%', '运维 412.50 100.00%'];
    expect(rowsOf(...lines)).toEqual(lines);
  });

  it('end where words follow upon numbers, where each line holds a cell', () => {
    expect(rowsOf('项目', '预算数', '档案', '586.00', '97.51%', '运维', '412.50', '100.00%')).toEqual([
      '项目预算数档案586.0097.51%',
      '运维412.50100.00%',
    ]);
  });

  it('are not sought in sentences that were wrapped', () => {
    const lines = ['全年接报警情 8,940', '起，同比减少 1,127 起；调解', '纠纷 1,305 件。'];
    expect(rowsOf(...lines)).toEqual([lines.join('')]);
  });
});

describe('a passage out of a table', () => {
  it('is the row that was asked for, not the whole table', () => {
    const [first] = findElsewhere('村民满意度', '濮院镇').passages;
    expect(first && quoteOf(first)).toBe('满意度指标 服务对象满意度 村（居）民满意度 ≥90% 93.6% 10 10');
  });

  it('is the whole table where its items are asked for', () => {
    const [first] = findElsewhere('项目清单', '长沙市不动产登记中心').passages;
    const quote = first && quoteOf(first);
    for (const item of ['不动产登记档案数字化', '登记信息平台运维', '窗口服务外包'])
      expect(quote).toContain(item);
  });
});
