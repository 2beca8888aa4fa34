import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { seedAnswer } from '../../support/printed-answer.ts';

const asked = (question: string): Promise<Answer> => seedAnswer(`/ask question:${question}`);

describe('who has most or least', () => {
  it.each([
    ['两个街道谁的预算完成率高', '中南街道', '100'],
    ['哪个街道拆违面积更小', '中南街道', '96046.05'],
    ['预算最多的是哪个单位', '南石头街道', '130925400'],
    ['哪个街道罚款多', '南石头街道', '2139600'],
  ])('%s: %s', async (question, office, value) => {
    const { status, command, figures, message } = await asked(question);
    expect([status, command]).toEqual(['answered', 'ask']);
    expect(figures[0]).toMatchObject({ office, value });
    expect(message).toMatch(new RegExp(`^[^；]*的是${office}`, 'u'));
  });

  it.each([
    ['南石头和中南的预算总额差多少', '70312300', '13,092.54 − 6,061.31 万元'],
    ['中南和南石头的执行率相差几个百分点', '11.94', '100 − 88.06'],
  ])('is told with by how much: %s', async (question, value, formula) => {
    const { figures, message, sources } = await asked(question);
    expect(figures[0]).toMatchObject({ value, formula, printed: null });
    expect(message).toContain('相差');
    expect(new Set(figures.slice(1).map(({ office }) => office)).size).toBe(2);
    expect(sources.length).toBeGreaterThan(1);
  });

  it.each(['哪个街道做得好', '哪个街道办得快', '南石头和中南相差多少', '哪个街道锦旗多'])(
    'is not made up: %s',
    async (question) => {
      expect((await asked(question)).status).not.toBe('answered');
    },
  );
});
