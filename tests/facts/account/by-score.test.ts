import { expect, it } from 'vitest';
import { readFacts } from '../../../src/facts/ledger.ts';
import { reportOf } from '../report-of.ts';
import { keyed } from './keyed.ts';

it.each([
  ['管理效率满分50分，自评47.2分，履职效能满分50分，自评46.5分，合计93.7分，等级为“优”。', ['score 93.7']],
  [
    '我乡对照评分表自评92分：目标设定10分得9分，预算编制20分得19分，预算执行30分得28分，产出效果40分得36分。',
    ['score 92'],
  ],
])('the score is what its marks add up to: %s', (text, expected) => {
  expect(keyed(text)).toEqual(expected);
});

it('is told by its own words where nothing adds up to it', () => {
  expect(keyed('本年自评得分96.3分，其中预算执行满分10分，计得9.8分。')).toEqual(['score 96.3']);
});

it('is the sum of a table of marks', () => {
  const rows = [
    '|一级指标|满分|得分|',
    '|---|---|---|',
    '|决策|40|38.0|',
    '|过程|60|55.2|',
    '|合计|100|93.2|',
  ];
  const told = readFacts(reportOf(rows)).map(({ measure, name, printed, unit }) => [
    measure,
    name,
    printed,
    unit,
  ]);
  expect(told).toEqual([
    [null, '决策得分', '38.0', '分'],
    [null, '过程得分', '55.2', '分'],
    ['score', '自评得分', '93.2', '分'],
  ]);
});
