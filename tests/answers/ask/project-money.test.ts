import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answers/ask/ask.ts';
import type { Answer } from '../../../src/answers/answer.ts';
import { entryOf, libraryOf } from '../../support/entries.ts';

async function asked(question: string): Promise<Answer> {
  const entry = await entryOf(
    '南石头',
    2022,
    '环卫保洁项目全年预算数 430 万元，执行数 400 万元，完成预算的 93.02%。',
    '河涌清淤项目全年预算数 200 万元，执行数 90 万元，完成预算的 45%。',
  );
  return ask.answer(libraryOf([entry]), { question }, question);
}

describe('the money of a project by its name', () => {
  it.each([
    ['环卫保洁项目预算多少', '4300000'],
    ['河涌清淤花了多少钱', '900000'],
    ['河涌清淤的执行率是多少', '45'],
    ['河涌清淤项目剩多少没花', '1100000'],
  ])('%s', async (question, value) => {
    const { status, figures } = await asked(question);
    expect([status, figures[0]?.value]).toEqual(['answered', value]);
  });

  it('is none where the name is of no project', async () => {
    const { status } = await asked('路灯维护项目预算多少');
    expect(status).not.toBe('answered');
  });
});
