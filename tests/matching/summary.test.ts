import { expect, it } from 'vitest';
import { summaryIn } from '../../src/matching/summary.ts';

it.each([
  '总结一下这份报告',
  '主要做了什么',
  '2022年做了哪些工作',
  '有什么亮点',
  '主要职责',
  '绩效目标是什么',
  '有哪些短板',
  '遇到哪几条困难',
])('%s asks for a chapter', (question) => {
  expect(summaryIn(question)).toMatchObject({ audit: false, holds: null });
});

it('knows who asks for contradictions, and for points taken off', () => {
  expect(summaryIn('这份报告有什么矛盾')?.audit).toBe(true);
  expect(summaryIn('數字有沒有對不上的')?.audit).toBe(true);
  expect(summaryIn('扣分扣在哪')?.holds).toBeInstanceOf(RegExp);
  expect(summaryIn('打分扣分扣在哪三样')?.holds).toBeInstanceOf(RegExp);
  expect(summaryIn('有哪几个科室')?.holds).toBeInstanceOf(RegExp);
});

it.each([
  '河涌整治有什么成效',
  '调解了多少矛盾',
  '谁负责河长制',
  '疫苗接种目标是多少',
  '总结大会开了几次',
  '',
])('%j asks of something in the report', (question) => {
  expect(summaryIn(question)).toBeNull();
});
