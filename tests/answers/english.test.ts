import { expect, it } from 'vitest';
import { inChinese } from '../../src/answers/english.ts';
import { seedAnswer, seedLibrary } from '../support/printed-answer.ts';

it.each([
  ['vaccination rate', '接种率'],
  ['Vaccination rate of Nanshitou', '南石头街道 接种率'],
  ['demolished area', '拆违面积'],
  ['budget of nan shi tou', '南石头街道 全年预算数'],
  ['How much did Nanshitou spend in 2022?', '南石头街道 支出 2022年 多少钱'],
  ['how many volunteers', '志愿者 多少'],
  ['What problems does Zhongnan report?', '中南街道 问题'],
  ['Which street has the highest budget?', '哪个街道最高全年预算数'],
  ['compare the budgets of Nanshitou and Zhongnan', '南石头街道和中南街道全年预算数对比'],
  ['labour disputes mediated', '劳资纠纷 调解'],
  ['summary of the Zhongnan report', '中南街道 总结'],
  ['three public expenditure', '三公经费 支出'],
  ['What were the main problems of 中南街道?', '中南街道 问题'],
])('%s is looked up as %s', async (question, text) => {
  expect(inChinese(question, await seedLibrary())).toEqual({ text, unknown: [] });
});

it.each(['拆违面积', 'chaiwei mianji', 'yimiao', 'GDP', 'LED', '南石头 budget', '12345', ''])(
  '%j is no English question',
  async (question) => {
    expect(inChinese(question, await seedLibrary())).toBeNull();
  },
);

it('is answered as its Chinese is, and says how it was read', async () => {
  const { status, figures, message } = await seedAnswer('/ask question:budget of Nanshitou in 2022');
  expect(status).toBe('answered');
  expect(figures[0]).toMatchObject({ office: '南石头街道', value: '130925400' });
  expect(message).toMatch(/^问题按“南石头街道 全年预算数 2022年”读。/u);
});

it('is not answered where a word of it is not known', async () => {
  const { status, message } = await seedAnswer('/ask question:budget of the Nanshitou dragon parade');
  expect(status).toBe('unclear');
  expect(message).toContain('没有认出“dragon”“parade”');
});

it('says that the reports are in Chinese where nothing of it is known', async () => {
  const { status, message } = await seedAnswer('/ask question:what is the weather');
  expect(status).toBe('invalid');
  expect(message).toContain('报告是用中文写的；没有认出“weather”');
});
