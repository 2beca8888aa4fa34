import { expect, it } from 'vitest';
import { seedAnswer } from '../../support/printed-answer.ts';

it.each([
  ['总结一下中南街道的报告', '（二）各重点工作任务绩效目标完成情况分析及主要工作成效'],
  ['中南街道主要职责', '（一）部门职能'],
])('%s: the first sentences of the chapter', async (question, heading) => {
  const { status, passages, sources } = await seedAnswer(`/ask question:${question}`);
  expect(status).toBe('answered');
  expect(passages.length).toBeGreaterThan(2);
  for (const { source } of passages)
    expect(sources[source]?.section.join('')).toContain(heading.replace(/及主要工作成效$/u, ''));
});

it('tells the contradictions of a report as /audit does', async () => {
  const asked = await seedAnswer('/ask question:南石头这份报告有什么矛盾');
  const told = await seedAnswer('/audit 南石头');
  expect([asked.status, asked.command]).toEqual(['answered', 'ask']);
  expect(asked.findings).toEqual(told.findings);
});

it('answers nothing where no sentence tells of points taken off', async () => {
  expect((await seedAnswer('/ask question:中南扣分扣在哪')).status).not.toBe('answered');
});
