import type { Answer } from '../../src/answers/answer.ts';
import type { Command, CommandOption } from '../../src/answers/command.ts';

const option = (
  name: string,
  zh: string,
  completes: CommandOption['completes'],
  required = false,
): CommandOption => ({
  name,
  names: { 'zh-CN': zh, 'zh-TW': zh },
  description: name,
  descriptions: { 'zh-CN': zh, 'zh-TW': zh },
  required,
  completes,
  kind: completes === 'year' ? 'year' : 'text',
});

/** An answer with nothing in it. */
export function emptyAnswer(parts: Partial<Answer>): Answer {
  const nothing = { figures: [], passages: [], findings: [], sources: [], choices: [], coverage: [] };
  return {
    query: '',
    command: '',
    status: 'answered',
    title: '',
    message: null,
    missing: [],
    ...nothing,
    ...parts,
  };
}

/** A command that answers with the values it was given, as its message. */
function echo(
  name: string,
  [cn, tw]: readonly [string, string],
  options: CommandOption[],
  example: string,
): Command {
  return {
    name,
    names: { 'zh-CN': cn, 'zh-TW': tw },
    description: name,
    descriptions: { 'zh-CN': `${cn}说明`, 'zh-TW': tw },
    options,
    example,
    answer: (_, values, query) =>
      emptyAnswer({ query, command: name, title: name, message: JSON.stringify(values) }),
  };
}

const office = (required: boolean) => option('office', '部门', 'office', required);
const year = option('year', '年份', 'year');

/** Commands of every shape: office first, text first, several offices, office and text. */
export const COMMANDS: readonly Command[] = [
  echo('budget', ['预算', '預算'], [office(true), year], '/budget 南石头'),
  echo(
    'find',
    ['查找', '查找'],
    [option('query', '内容', null, true), office(false), year],
    '/find 疫苗接种率',
  ),
  echo(
    'compare',
    ['对比', '對比'],
    [option('metric', '指标', 'metric'), option('offices', '部门', 'offices'), year],
    '/compare',
  ),
  echo(
    'ask',
    ['提问', '提問'],
    [option('question', '问题', null, true), office(false), year],
    '拆违面积是多少',
  ),
  echo('trend', ['趋势', '趨勢'], [office(true), option('metric', '指标', 'metric')], '/trend 南石头'),
  echo('reports', ['报告', '報告'], [], '/reports'),
];
