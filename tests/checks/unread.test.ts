import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/fact.ts';
import { type Told, told } from '../support/figure.ts';
import { verdictOf } from '../support/findings.ts';

/** Relations that are wrong, so that a check that went on with an unread number would raise an alarm. */
const WRONG = [
  '全年预算数 {budget}100.00 万元，执行数 {executed}90.00 万元，完成预算的 {rate}80%。',
  '交办案件 66 宗，已办结 58 宗，办结率为 97.9%。',
  '年初预算 {budget.initial}10 万元，年中追加 {budget.added}5 万元，全年预算 {budget}50 万元。',
  '基本支出 {nature.executed/基本支出}10 万元，项目支出 {nature.executed/项目支出}20 万元，执行数 {executed}90 万元。',
  '核定编制 54 名，其中行政编制 29 名、事业编制 26 名。',
  '宣传费 10.50 万元、培训费 20.25 万元，合计 60.75 万元。',
  '投入得 19 分、过程得 28 分、产出得 30 分，合计 99 分。',
  '基本支出占 45.2%，项目支出占 64.8%。',
  '预算数 {budget}100.00 万元，执行数 {executed}90.00 万元，未执行 31.00 万元。',
  '全年预算数 {budget}100.00 万元，执行数 {executed}90.00 万元，年末结转和结余 {carryover}3.00 万元。',
  '捐赠任务 5 人，实际完成 76 人，超出任务 92 人。',
  '收缴任务 700.0 万元，实际收缴 794.0 万元，超额完成 31.4%。',
  '上年投诉 80 宗，今年 72 宗，减少 18 宗。',
  '去年为 80 宗，今年为 72 宗，下降 31%。',
  '满意率由 80.0% 提高到 85.0%，提高 9%。',
];

/** The same with the number at `index` printed so that nobody can read it. */
function unread({ report, facts }: Told, index: number): Told {
  const blot = (fact: Fact, i: number): Fact =>
    i === index ? { ...fact, value: null, reading: null } : fact;
  return { report, facts: facts.map(blot) };
}

describe('a relation one of whose numbers cannot be read', () => {
  it.each(WRONG)('is wrong while all can be read: %s', (line) => {
    expect(verdictOf(told(line)).some((one) => /MISMATCH/u.test(one))).toBe(true);
  });

  it.each(WRONG.flatMap((line) => told(line).facts.map((fact, i) => [line, i, fact.printed] as const)))(
    'is not checked: %s without number %i (%s)',
    (line, index) => {
      const found = verdictOf(unread(told(line), index));
      expect(found.filter((one) => /MISMATCH|SPENT|MISSED|hold/u.test(one))).toEqual([]);
    },
  );
});
