import { describe, expect, it } from 'vitest';
import { type Known, difference, ratio } from '../../src/answers/computed.ts';
import { entryOf } from '../support/answer-entries.ts';

/** The figures of a sentence, as the program reads them. */
async function figures(sentence: string): Promise<Known[]> {
  return (await entryOf(sentence)).facts.filter((one): one is Known => one.value !== null);
}

describe('a computed figure', () => {
  it.each([
    ['全年预算数 6,000 万元，执行数 5,400 万元。', '600 万元', '6,000 − 5,400 万元', null],
    ['全年预算数 1.5 亿元，执行数 14,000.25 万元。', '999.75 万元', '15,000 − 14,000.25 万元', null],
    ['全年预算数 约6,000 万元，执行数 5,400 万元。', '约600 万元', '6,000 − 5,400 万元', '约'],
  ])('of %s is the exact difference', async (sentence, display, formula, hedge) => {
    const [budget, executed] = await figures(sentence);
    if (budget === undefined || executed === undefined) throw new Error('no figures');
    expect(difference('未执行数', budget, executed)).toMatchObject({ display, formula, hedge });
  });

  it.each([
    ['全年预算数 13,092.54 万元，执行数 11,528.89 万元。', '88.06%', '88.06'],
    ['全年预算数 3 万元，执行数 2 万元。', '66.67%', '66.67'],
    ['全年预算数 8 万元，执行数 1 万元。', '12.50%', '12.5'],
  ])('of %s is the rate, rounded half up', async (sentence, display, value) => {
    const [budget, executed] = await figures(sentence);
    if (budget === undefined || executed === undefined) throw new Error('no figures');
    expect(ratio('预算完成率', executed, budget)).toMatchObject({ display, value });
  });

  it('is not made by a division by zero, nor of people and money', async () => {
    const [budget, executed] = await figures('全年预算数 0.00 万元，执行数 0.00 万元。');
    if (budget === undefined || executed === undefined) throw new Error('no figures');
    expect(ratio('预算完成率', executed, budget)).toBeNull();
    const [money, people] = await figures('发放补贴 12 万元，惠及 30 人。');
    if (money === undefined || people === undefined) throw new Error('no figures');
    expect(difference('差', money, people)).toBeNull();
  });
});
