import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../src/answers/ask-line.ts';
import { commands } from '../../../src/answers/commands.ts';
import { entryOf, libraryOf } from '../../support/entries.ts';
import type { Answer } from '../../../src/answers/answer.ts';
import { seedAnswer } from '../../support/printed-answer.ts';

const asked = (question: string, office: string): Promise<Answer> =>
  seedAnswer(`/ask question:${question} office:${office}`);

describe('a number that is worked out', () => {
  it.each([
    ['预算和实际花的差多少', '南石头', '15636500', '13,092.54 − 11,528.89 万元'],
    ['集中隔离和居家隔离加起来多少人次', '南石头', '11119', '2,898 + 8,221 人次'],
    ['信访案件还有几宗没办结', '中南', '8', '66 − 58 宗'],
    ['平均每宗罚款多少', '中南', '3964.15', '301,275.73 元 ÷ 76 宗'],
    ['无偿献血平均每场多少人', '南石头', '135.67', '1,628 人次 ÷ 12 场'],
    ['基本支出占总支出的比例', '中南', '40.96', '2,482.58 ÷ 6,061.31'],
  ])('%s (%s) is %s, by %s', async (question, office, value, formula) => {
    const { status, figures, message } = await asked(question, office);
    expect(status).toBe('answered');
    expect(figures[0]).toMatchObject({ value, formula, printed: null });
    expect(message).toContain('（计算）');
  });

  it('carries the hedge of what it is worked out of', async () => {
    const { figures } = await asked('免租和实收租金差多少', '南石头');
    expect(figures[0]).toMatchObject({ value: '1220000', hedge: '约', formula: '398 − 276 万元' });
  });

  it.each([
    ['住宅税和非住宅税一共多少钱', '南石头', '11183000', '个人出租房屋综合税'],
    ['基本支出和项目支出加起来多少', '中南', '60613100', '执行数'],
  ])('is given as printed where it is: %s', async (question, office, value, metric) => {
    const { figures, message } = await asked(question, office);
    expect(figures[0]).toMatchObject({ value, metric, formula: null });
    expect(message).toContain('合计是报告印出的');
  });

  it('is the share of the whole that the sum in its sentence proves', async () => {
    const entry = await entryOf('中南', 2022, '受理信访投诉 100 件，其中噪声类 62 件、大气类 38 件。');
    const library = libraryOf([entry]);
    const { figures } = answerLine(library, commands, '/ask 信访投诉噪声类占多少');
    expect(figures[0]).toMatchObject({ value: '62', unit: '%', formula: '62 ÷ 100' });
  });

  it('says plainly that no sum is printed', async () => {
    const { message } = await asked('集中隔离和居家隔离加起来多少人次', '南石头');
    expect(message).toContain('没有印合计');
  });

  it.each([
    ['拆违面积和电梯备案一共多少', '南石头', '说不准'],
    ['集中隔离和方舱隔离一共多少人次', '南石头', '方舱'],
    ['预算和欠款差多少', '中南', '欠款'],
    ['拆违比目标多了多少平方米', '中南', /没有|说不准/u],
    ['慰问还有几人没办结', '中南', /没有|说不准/u],
    ['预算比上年多多少', '中南', /没有|说不准/u],
    ['平均每户慰问多少钱', '中南', /没有|说不准/u],
  ])('%s (%s) is not: %s', async (question, office, words) => {
    const { status, figures, message, coverage, passages } = await asked(question, office);
    expect(status).not.toBe('answered');
    expect(figures.every(({ printed }) => printed !== null)).toBe(true);
    expect(message).toMatch(words);
    expect(coverage.length + passages.length).toBeGreaterThan(0);
  });
});
