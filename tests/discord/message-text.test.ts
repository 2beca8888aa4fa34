import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/discord/message-text.ts';

describe('the words of a message', () => {
  it.each([
    [
      'bold, italics by lines, code and spoilers',
      '**执行数** ~~旧~~ `6061.31` ||万元||',
      '执行数 旧 6061.31 万元',
    ],
    ['a heading', '## 6,061.31 万元', '6,061.31 万元'],
    ['points', '- 执行数 5 万元', '执行数 5 万元'],
    ['a quote, which stays one', '> **接种率**达 83.25%', '> 接种率达 83.25%'],
    ['an escaped mark', String.raw`\*\*强化\*\*`, '**强化**'],
    ['mentions', '<@800000000000000001> 看 <#123>', ' 看 '],
    ['links', '见 https://example.org/1?a=2 和 [报告](https://example.org)', '见  和 报告'],
    ['marks of sources', '执行数 5 万元 [1][12]', '执行数 5 万元'],
  ])('are read without markdown: %s', (_, markdown, expected) => {
    expect(plainText(markdown)).toBe(expected);
  });

  it.each([
    '-# 来源 [1] 中南街道 2022 · 第 12 段 · 第 215–217 行 · a.txt',
    '-# Source [1] 中南街道 2022 · paragraph 12 · a.txt',
    '-# 计算：6,061.31 ÷ 6,061.31',
    '-# 另見 [2]',
  ])('leave out the small print of the bot’s own answers: %s', (row) => {
    expect(plainText(`前\n${row}\n后`)).toBe('前\n后');
  });
});
