import { expect, it } from 'vitest';
import { lastTwoIn } from '../../src/matching/last-two.ts';

it.each([
  ['差多少', 'difference'],
  ['那还剩多少', 'difference'],
  ['超了几个', 'difference'],
  ['哪个高，高几个点', 'most'],
  ['占多少', 'share'],
  ['占比多少？', 'share'],
  ['加起来多少', 'sum'],
  ['几倍', 'times'],
  ['是任务的多少倍', 'over'],
  ['人均呢', 'average'],
  ['降了百分之多少', 'growth'],
  ['两个园加起来', 'sum'],
  ['拆违面积多少', null],
  ['那中南呢', null],
  ['', null],
])('%j asks of the last two numbers: %s', (line, way) => {
  expect(lastTwoIn(line)).toBe(way);
});
