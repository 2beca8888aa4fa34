import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answers/ask/ask.ts';
import { entryOf, libraryOf } from '../../support/entries.ts';
import { seedAnswer } from '../../support/printed-answer.ts';

describe('several offices side by side', () => {
  it.each([
    ['南石头调处的劳资纠纷是中南的几倍', '5.5', '倍', '731 ÷ 133'],
    ['南石头处理的劳资纠纷是中南的几倍', '5.5', '倍', '731 ÷ 133'],
    ['中南预算是南石头的几倍', '0.46', '倍', '6,061.31 ÷ 13,092.54'],
    ['两个街执法立案谁多，多几宗', '148', '宗', '224 − 76 宗'],
    ['中南、南石头两个街道2022年一共花了多少钱', '175902000', '元', '11,528.89 + 6,061.31 万元'],
    ['南石头比中南多花多少钱', '54675800', '元', '11,528.89 − 6,061.31 万元'],
  ])('%s: worked out of what both print', async (question, value, unit, formula) => {
    const { status, figures, sources } = await seedAnswer(`/ask question:${question}`);
    expect(status).toBe('answered');
    const worked = figures.find(({ printed }) => printed === null);
    expect(worked).toMatchObject({ value, unit, formula });
    expect(new Set(sources.map(({ report }) => report)).size).toBe(2);
  });

  it('says who has more, and by how much, in its first sentence', async () => {
    const { message } = await seedAnswer('/ask question:拆违面积哪个街道大？相差多少');
    expect(message).toMatch(
      /^[^。]*最大的是南石头街道（12\.13 万平方米）[^。]*相差 25,253\.95 平方米（计算）。/u,
    );
  });

  it('asks the offices of the kind that is named, and calls the most what was asked', async () => {
    const all = await Promise.all([
      entryOf('南石头', 2022, '辖区面积 4.1 平方公里。全年拆违面积 9 万平方米。'),
      entryOf('中南', 2022, '街域面积 2.3 平方公里。'),
      entryOf('赤岗', 2022, '面积 3.2 平方公里，设 11 个社区。'),
    ]);
    const answer = ask.answer(libraryOf(all), { question: '三个街道哪个面积最小' }, '');
    expect(answer.message).toMatch(/^辖区面积最小的是中南街道（2\.3 平方公里）；最大的是南石头街道/u);
  });

  it('does not say of a report without the words that it tells nothing of it', async () => {
    const all = await Promise.all([
      entryOf('南石头', 2022, '全年救助流浪猫 30 只。'),
      entryOf('中南', 2022, '全年救助流浪猫 50 只。'),
      entryOf('赤岗', 2022, '全年收容野狗 70 条。'),
    ]);
    const answer = ask.answer(libraryOf(all), { question: '哪个街道救助流浪猫最多' }, '');
    expect(answer.message).not.toContain('没有提到');
    expect(answer.message).toContain('赤岗街道');
  });

  it('says who comes where', async () => {
    const all = await Promise.all([
      entryOf('南石头', 2022, '全年预算数 3000 万元，执行数 2850 万元。'),
      entryOf('中南', 2022, '全年预算数 5000 万元，执行数 4000 万元。'),
      entryOf('赤岗', 2022, '全年预算数 4000 万元，执行数 3900 万元。'),
    ]);
    const answer = ask.answer(libraryOf(all), { question: '预算哪家排第二' }, '');
    expect(answer.figures.map(({ office }) => office)).toEqual(['赤岗街道', '中南街道', '南石头街道']);
    expect(answer.message).toContain('第 2 位是赤岗街道');
  });

  it('has no winner where one that speaks of it tells no sure number', async () => {
    const all = await Promise.all([
      entryOf('南石头', 2022, '全年救助流浪猫 30 只。'),
      entryOf('中南', 2022, '全年救助流浪猫 50 只。'),
      entryOf('赤岗', 2022, '救助流浪猫若干。'),
    ]);
    const answer = ask.answer(libraryOf(all), { question: '哪个街道救助流浪猫最多' }, '');
    expect(answer.status).not.toBe('answered');
  });

  it('tells that the reports are of different years', async () => {
    const all = await Promise.all([
      entryOf('南石头', 2022, '全年预算数 3000 万元，执行数 2850 万元。'),
      entryOf('中南', 2023, '全年预算数 5000 万元，执行数 4000 万元。'),
    ]);
    const answer = ask.answer(libraryOf(all), { question: '南石头和中南谁预算多' }, '');
    expect(answer.message).toContain('年度不同');
  });
});
