import type { Answer } from './answer.ts';
import type { Offices } from '../library/offices.ts';
import type { Command } from './command.ts';
import { exampleOf } from './example.ts';
import { LONGEST_LINE, type LineProblem } from './line.ts';

/**
 * The answer to a line that could not be taken: what is wrong, and how it is written.
 *
 * @param commands all there are, to choose from where the command is unknown.
 */
export function invalidAnswer(
  query: string,
  problem: LineProblem,
  commands: readonly Command[],
  offices: Offices,
): Answer {
  const example = (command: Command): string => exampleOf(command, offices);
  const command = 'command' in problem ? problem.command : null;
  const choices = problem.kind === 'unknown-command' ? problem.near.map(example) : [];
  return answerOf(
    query,
    command?.name ?? '',
    '无法理解这一行',
    messageOf(problem, commands, example),
    choices,
  );
}

/** The answer where the program itself failed; what happened goes to the log, not to the reader. */
export function failedAnswer(query: string, command: string): Answer {
  const message =
    '处理这一行时程序出错，没有得到任何结果；错误已记入日志。请换一种问法，或把这一行报告给维护者。';
  return answerOf(query, command, '程序出错', message, []);
}

function answerOf(query: string, command: string, title: string, message: string, choices: string[]): Answer {
  const nothing = { figures: [], passages: [], findings: [], sources: [], coverage: [], missing: [] };
  return { query, command, status: 'invalid', title, message, choices, ...nothing };
}

function messageOf(
  problem: LineProblem,
  commands: readonly Command[],
  example: (command: Command) => string,
): string {
  switch (problem.kind) {
    case 'empty':
      return `这一行是空的。请输入命令或问题，例如：${commands[0] === undefined ? '/help' : example(commands[0])}`;
    case 'too-long':
      return `这一行有 ${problem.length} 个字符，最多 ${LONGEST_LINE} 个。请把问题写短一些。`;
    case 'control':
      return `这一行含有不可见的控制字符（U+${hex(problem.codePoint)}），请删去后再试。`;
    case 'unknown-command':
      return unknown(problem.typed, problem.near, commands);
    case 'missing':
      return `/${problem.command.name} 缺少“${problem.option.names['zh-CN']}”（${problem.option.name}）。例如：${example(problem.command)}`;
    case 'bad-year':
      return `“${shown(problem.typed)}”不是年份。请写四位数字的年份，例如 2022。`;
    case 'surplus':
      return `/${problem.command.name} 用不到“${shown(problem.words)}”。例如：${example(problem.command)}`;
  }
}

function unknown(typed: string, near: readonly Command[], commands: readonly Command[]): string {
  const known = (list: readonly Command[]) =>
    list.map(({ name, names }) => `/${name}（${names['zh-CN']}）`).join('、');
  const what = typed === '' ? '“/”后面没有命令。' : `没有“${shown(typed)}”这个命令。`;
  return near.length > 0 ? `${what}是不是 ${known(near)}？` : `${what}可用的命令：${known(commands)}。`;
}

function hex(codePoint: number): string {
  return codePoint.toString(16).toUpperCase().padStart(4, '0');
}

/** What was typed, short enough for a sentence. */
function shown(typed: string): string {
  const characters = Array.from(typed);
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : typed;
}
