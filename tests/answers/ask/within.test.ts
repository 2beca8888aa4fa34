import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answers/ask/ask.ts';
import { entryOf, libraryOf } from '../../support/entries.ts';
import { seedAnswer } from '../../support/printed-answer.ts';

describe('things of one report side by side', () => {
  it.each([
    ['中南的限上批零、限上住宿餐饮、规上服务哪个涨得最快', '32.8', /^同比增长最快的是限上住宿餐饮/u],
    [
      '南石头居家隔离和居家健康监测哪个人次多，多多少',
      '4375',
      /^人次最多的是居家健康监测.*相差 4,375 人次（计算）/u,
    ],
  ])('%s', async (question, value, said) => {
    const { status, figures, message } = await seedAnswer(`/ask question:${question}`);
    expect([status, figures[0]?.value]).toEqual(['answered', value]);
    expect(message).toMatch(said);
  });

  it('ranks the projects of a report by what is asked', async () => {
    const entry = await entryOf(
      '南石头',
      2022,
      '河道整治项目：年度预算 7,600.00 万元，支付 6,460.00 万元，完成 85.00%。',
      '校舍扩建项目：年度预算 9,800.00 万元，支付 9,604.00 万元，完成 98.00%。',
    );
    const answer = ask.answer(libraryOf([entry]), { question: '几个项目里哪个完成率最低' }, '');
    expect(answer.figures.map(({ printed }) => printed)).toEqual(['85.00%', '98.00%']);
    expect(answer.message).toMatch(/^完成率最低的是河道整治（85\.00%）；最高的是校舍扩建/u);
  });

  it('compares nothing where one of them is not told', async () => {
    const entry = await entryOf('南石头', 2022, '检查酒店 30 家。检查食堂若干。');
    const answer = ask.answer(libraryOf([entry]), { question: '酒店和食堂哪个检查得多' }, '');
    expect(answer.status).not.toBe('answered');
  });
});
