import { describe, expect, it } from 'vitest';
import { answerLine } from '../../src/answers/ask-line.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { commands } from '../../src/answers/commands.ts';
import { Conversation, converse } from '../../src/answers/conversation.ts';
import { seedLibrary } from '../support/printed-answer.ts';

async function last(...lines: readonly string[]): Promise<Answer | undefined> {
  const library = await seedLibrary();
  const talk = new Conversation();
  return lines
    .map((line) => converse(talk, line, library, (whole) => answerLine(library, commands, whole)))
    .at(-1);
}

describe('a line on the two numbers answered last', () => {
  it.each([
    [['南石头预算完成率多少', '那中南呢', '哪个高，高几个点'], '11.94', '100 − 88.06'],
    [['南石头疫情防控项目预算多少', '花了多少', '那还剩多少'], '3900', '430 − 429.61 万元'],
    [['南石头一年花了多少', '那中南呢', '加起来多少'], '175902000', '11,528.89 + 6,061.31 万元'],
  ])('%j: %s', async (lines, value, formula) => {
    const answer = await last(...lines);
    expect(answer?.figures[0]).toMatchObject({ value, formula, printed: null });
    expect(answer?.figures.slice(1).map(({ printed }) => printed)).not.toContain(null);
  });

  it('works nothing out of numbers of two kinds', async () => {
    const answer = await last('南石头预算完成率多少', '南石头四上企业有多少家', '差多少');
    expect(answer?.figures[0]?.formula ?? null).toBeNull();
  });
});
