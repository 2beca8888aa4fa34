import { expect, it } from 'vitest';
import { cellsJoin } from '../../src/text/cells.ts';

it.each([
  ['一般公共预算', '12,751.19', true],
  ['12,751.19', '万元', true],
  ['一般公共预算12,751.19', '万元', true],
  ['一般公共预算12,751.19万元', '政府性基金', false],
  ['一般公共预算 12,751.19 万元', '政府性基金 360.49 万元', false],
  ['执行数 6061.31 万元，完成', '预算的 100%。', null],
  ['全年立案', '违法用地整改有力', null],
  ['疫情防控项目全年预算数 430', '万元，执行数 429.61 万元。', null],
  ['收缴 794万元，超额完成任务 94万', '元。', null],
])('%j above %j: one row %j', (above, below, joined) => {
  expect(cellsJoin(above, below)).toBe(joined);
});
