import { describe, expect, it } from 'vitest';
import { answerLine } from '../../src/answers/ask-line.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { commands } from '../../src/answers/commands.ts';
import { Conversation, converse } from '../../src/answers/conversation.ts';
import { seedLibrary } from '../support/printed-answer.ts';

/** The last answer of a conversation on the seeds. */
async function last(...lines: readonly string[]): Promise<Answer> {
  const library = await seedLibrary();
  const talk = new Conversation();
  const answers = lines.map((line) =>
    converse(talk, line, library, (whole) => answerLine(library, commands, whole)),
  );
  const answer = answers.at(-1);
  if (answer === undefined) throw new Error('nothing was said');
  return answer;
}

describe('a line that leans on the one before', () => {
  it.each([
    [['南石头的预算是多少', '那中南呢'], '中南街道', '60613100'],
    [['南石头的预算是多少', '那中南呢', '执行率呢'], '中南街道', '100'],
    [['中南的预算是多少', '那南石头街道呢？'], '南石头街道', '130925400'],
    [['中南拆了多少违建', '面积多少'], '中南街道', '96046.05'],
    [['中南拆了多少违建', '谢谢', '面积呢'], '中南街道', '96046.05'],
  ])('%j: %s %s', async (lines, office, value) => {
    const { status, figures, message, query } = await last(...lines);
    expect(status).toBe('answered');
    expect(figures[0]).toMatchObject({ office, value });
    expect(message).toMatch(/^接着上一问，按“[^”]+”查。/u);
    expect(query).toBe(lines.at(-1));
  });

  it.each([
    [['南石头的预算是多少', '中南的执行率是多少']],
    [['南石头的预算是多少', '/budget 中南']],
    [['那中南呢']],
    [['/budget 南石头', '那中南呢']],
  ])('%j: the last leans on nothing', async (lines) => {
    expect((await last(...lines)).message ?? '').not.toContain('接着上一问');
  });

  it.each([
    [['中南的预算完成率是多少', '为什么'], '中南的预算完成率是多少，为什么'],
    [['中南工业总产值是多少', '同比呢'], '中南街道工业总产值同比增减多少'],
    [['中南花了多少钱', '其中项目支出呢'], '中南街道项目支出是多少'],
    [['南石头四上企业有多少家', '去年呢'], '上年南石头街道四上企业有多少家'],
  ])('%j is read as %s', async (lines, whole) => {
    expect((await last(...lines)).message).toContain(`接着上一问，按“${whole}”查。`);
  });

  it.each([
    [['中南工业总产值是多少', '同比呢'], '9.7', '%'],
    [['中南2022年总共花了多少钱', '其中项目支出呢', '占比多少'], '59.04', '%'],
    [['南石头四上企业有多少家', '去年呢'], '170', '家'],
  ])('%j: the last is answered with %s %s', async (lines, value, unit) => {
    const { status, figures } = await last(...lines);
    expect(status).toBe('answered');
    expect(figures[0]).toMatchObject({ value, unit });
  });

  it('is answered as if it stood alone where every line stands by itself', async () => {
    const library = await seedLibrary();
    const answer = (line: string): Answer => answerLine(library, commands, line);
    converse(null, '南石头的预算是多少', library, answer);
    expect(converse(null, '那中南呢', library, answer)).toEqual(answer('那中南呢'));
  });
});
