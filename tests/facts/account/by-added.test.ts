import { expect, it } from 'vitest';
import { keyed } from './keyed.ts';

it.each([
  [
    '年初区财政批复我局部门预算4,386.20万元。因灾后修复、老旧小区提升追加712.35万元，调整后预算5,098.55万元。',
    ['budget.initial 4386.2', 'budget.added 712.35', 'budget 5098.55'],
  ],
  [
    '年初预算4,000万元，年中因机构改革减去200万元，调整后预算3,800万元。',
    ['budget.initial 4000', 'budget.cut 200', 'budget 3800'],
  ],
])('what a budget changed by is what the two differ by: %s', (text, expected) => {
  expect(keyed(text)).toEqual(expected);
});

it('is no other amount that was added', () => {
  expect(keyed('年初预算4,000万元，教育专项追加200万元，调整后预算4,500万元。')).toEqual([
    ...['budget.initial 4000', 'budget 4500'],
  ]);
});
