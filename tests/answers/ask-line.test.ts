import { describe, expect, it } from 'vitest';
import { answerLine, answerValues } from '../../src/answers/ask-line.ts';
import type { Command } from '../../src/answers/command.ts';
import { COMMANDS } from '../support/commands.ts';
import { officesOnly } from '../support/library.ts';

const library = officesOnly();
const [budget] = COMMANDS;
if (budget === undefined) throw new Error('no commands');
const broken: Command = {
  ...budget,
  name: 'broken',
  answer: () => {
    throw new TypeError('secret detail');
  },
};

describe('answerLine', () => {
  it('gives the answer of the command', () => {
    expect(answerLine(library, COMMANDS, '/budget 南石头 2022')).toMatchObject({
      query: '/budget 南石头 2022',
      command: 'budget',
      status: 'answered',
      message: '{"office":"南石头","year":"2022"}',
    });
  });

  it.each([
    ['', '', '这一行是空的。请输入命令或问题，例如：/budget 南石头'],
    ['x'.repeat(5000), '', '这一行有 5000 个字符，最多 1000 个。请把问题写短一些。'],
    ['/budget \u001b[31m', '', '这一行含有不可见的控制字符（U+001B），请删去后再试。'],
    ['/bugdet 南石头', '', '没有“bugdet”这个命令。是不是 /budget（预算）？'],
    [
      '/xyzzy',
      '',
      '没有“xyzzy”这个命令。可用的命令：/budget（预算）、/find（查找）、/compare（对比）、/ask（提问）、/trend（趋势）、/reports（报告）。',
    ],
    ['/budget', 'budget', '/budget 缺少“部门”（office）。例如：/budget 南石头'],
    ['/budget 南石头 year:去年', 'budget', '“去年”不是年份。请写四位数字的年份，例如 2022。'],
    ['/reports 全部', 'reports', '/reports 用不到“全部”。例如：/reports'],
  ])('refuses %j in a clear sentence', (line, command, message) => {
    const answer = answerLine(library, COMMANDS, line);
    expect(answer).toMatchObject({ query: line, command, status: 'invalid', message });
    expect([answer.figures, answer.passages, answer.sources]).toEqual([[], [], []]);
  });

  it('offers the nearest command to choose', () => {
    expect(answerLine(library, COMMANDS, '/bugdet').choices).toEqual(['/budget 南石头']);
  });

  it('keeps an exception for the log and tells the reader only that it failed', () => {
    const failures: unknown[] = [];
    const answer = answerLine(library, [broken], '/broken 南石头', (error, command) =>
      failures.push([command, error]),
    );
    expect(failures).toEqual([['broken', new TypeError('secret detail')]]);
    expect(answer).toMatchObject({ status: 'invalid', command: 'broken', title: '程序出错' });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });
});

describe('answerValues', () => {
  it('answers what a channel hands over', () => {
    const answer = answerValues(library, COMMANDS, budget, { office: '南石头', year: '2022年' }, '/budget');
    expect(answer.message).toBe('{"office":"南石头","year":"2022"}');
  });

  it('refuses what is missing', () => {
    expect(answerValues(library, COMMANDS, budget, {}, '/budget').status).toBe('invalid');
  });
});
