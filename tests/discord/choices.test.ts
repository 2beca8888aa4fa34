import { beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../src/answers/command.ts';
import { commands } from '../../src/answers/commands.ts';
import { choiceButtons, targetsOf } from '../../src/discord/choices.ts';
import type { Library } from '../../src/library/library.ts';
import { seedLibrary } from '../support/printed-answer.ts';

let library: Library;
beforeAll(async () => {
  library = await seedLibrary();
});
const commandNamed = (name: string): Command => commands.find((one) => one.name === name) as Command;

describe('what a choice asks', () => {
  it.each<[string, string, Record<string, string>, string, Record<string, string>]>([
    [
      'an office for one that is not loaded',
      'budget',
      { office: '南州', year: '2022' },
      '南石头街道',
      { office: '南石头街道', year: '2022' },
    ],
    [
      'the unknown one of several offices',
      'compare',
      { offices: '南州、中南' },
      '南石头街道',
      { offices: '南石头街道、中南' },
    ],
    [
      'a metric for an unclear one',
      'compare',
      { metric: '接种', year: '2022' },
      '全程接种率',
      { metric: '全程接种率', year: '2022' },
    ],
    [
      'a district',
      'rank',
      { metric: '执行数', district: '海州' },
      '海珠区',
      { metric: '执行数', district: '海珠区' },
    ],
    [
      'a section for one that no report has',
      'find',
      { query: '问题', section: '第九部分' },
      '三、存在的主要问题',
      { query: '问题', section: '三、存在的主要问题' },
    ],
    [
      'other words for a query',
      'find',
      { query: '不足' },
      '三、存在的主要问题',
      { query: '三、存在的主要问题' },
    ],
    ['an order', 'compare', { sort: '乱' }, '从高到低', { sort: '从高到低' }],
    [
      'a nearer question',
      'ask',
      { question: '疫苗打了多少', office: '中南' },
      '全程接种率',
      { question: '全程接种率', office: '中南' },
    ],
  ])('is %s', (_, name, values, choice, expected) => {
    const [target] = targetsOf(library, commands, commandNamed(name), values, [choice]);
    expect(target).toEqual({ label: choice, command: name, values: expected });
  });

  it('is the line that it is', () => {
    const [target] = targetsOf(library, commands, commandNamed('find'), { query: 'x' }, ['/budget 中南']);
    expect(target).toMatchObject({ command: 'budget', values: { office: '中南' } });
  });
});

describe('choices on buttons', () => {
  const target = (label: string): Parameters<typeof choiceButtons>[0][number] => ({
    ...{ label, command: 'find', values: { query: label } },
  });

  it('are at most ten, each once, and none that a button cannot hold', () => {
    const labels = ['一', '一', ' ', '长'.repeat(90), ...Array.from({ length: 15 }, (_, at) => `项目${at}`)];
    const buttons = choiceButtons(labels.map(target), 'abcde');
    expect(buttons.map(({ label }) => label)).toEqual([
      '一',
      ...Array.from({ length: 9 }, (_, at) => `项目${at}`),
    ]);
  });
});
