import { expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

const text = (budget: string, more = ''): string =>
  `年初预算 {budget.initial}4210.55 万元，年中追加 {budget.added}536.20 万元，${more}全年预算 {budget}${budget}。`;

it.each([
  [text('4746.75 万元'), ['1 hold']],
  // Half a hundredth of each of the three: one off is rounding, two are not.
  [text('4746.76 万元'), ['1 hold']],
  [text('4746.74 万元'), ['1 hold']],
  [text('4746.73 万元'), ['note SUM_MISMATCH']],
  [text('约 4750 万元'), ['1 hold']],
  [text('4700 万元以上'), ['1 hold']],
  // Nothing added is told; the budget is last year's.
  ['年初预算 {budget.initial}4210.55 万元，全年预算 {budget}4746.75 万元。', []],
  [
    '年初预算 {budget.initial}4210.55 万元，年中追加 {budget.added}536.20 万元，全年预算 {budget|2021年}4800.00 万元。',
    [],
  ],
  [text('4746.77 万元'), ['note SUM_MISMATCH']],
  [text('4764.75 万元'), ['note SUM_MISMATCH']],
  // A cut beside what was added: it is not known how they make the budget.
  [text('4700.00 万元', '追减 {budget.cut}46.75 万元，'), []],
])('%s', (line, expected) => {
  expect(verdictOf(told(line))).toEqual(expected);
});

it('says what the two come to', () => {
  expect(sentencesOf(told(text('4764.75 万元')))[0]).toContain(
    '（4,210.55 + 536.20 = 4,746.75），报告没有说明',
  );
});
