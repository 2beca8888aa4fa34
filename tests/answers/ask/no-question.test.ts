import { expect, it } from 'vitest';
import { noQuestion } from '../../../src/answers/ask/no-question.ts';
import { seedAnswer } from '../../support/printed-answer.ts';

it.each([
  ...['你好', '您好！', '你好呀~', '早上好', '哈喽', 'Hi', 'hello!', '在吗？', '有人嗎'].map((line) => [
    line,
    'greeting',
  ]),
  ...['谢谢', '謝謝您', '多谢晒', '辛苦了！', '好的，', '明白了', 'thank you', 'OK', '再见'].map((line) => [
    line,
    'thanks',
  ]),
  ...['help', '帮助', '怎么用？', '这个怎么用', '你是谁', '你能做什么', '有什么功能', '命令'].map((line) => [
    line,
    'help',
  ]),
  ...['退出', 'exit', 'quit', 'QUIT'].map((line) => [line, 'leave']),
  ...['', '   ', '？？？', '……', '😀'].map((line) => [line, 'empty']),
])('%j asks nothing: %s', (line, kind) => {
  expect(noQuestion(line)).toBe(kind);
});

it.each([
  ...[
    '你好，南石头拆了多少违建',
    '谢谢，再问下预算',
    '退出机制是什么',
    '帮助了多少人',
    '12345',
    '预算',
    '早餐补贴多少',
  ],
  ...['help desk', '好人好事有几件'],
])('%j asks something', (line) => {
  expect(noQuestion(line)).toBeNull();
});

it.each(['你好', '退出', '帮助'])(
  '%j is answered in a word, with what can be asked, and nothing is searched for',
  async (line) => {
    const { status, choices, figures, passages } = await seedAnswer(`/ask question:${line}`);
    expect(status).toBe('invalid');
    expect(choices).toHaveLength(3);
    expect([...figures, ...passages]).toEqual([]);
  },
);

it('greets ahead of a question without a harm to it', async () => {
  const plain = await seedAnswer('/ask question:去年拆了多少违建 office:中南');
  const greeted = await seedAnswer('/ask question:你好！去年拆了多少违建 office:中南');
  expect(greeted.figures).toEqual(plain.figures);
});
