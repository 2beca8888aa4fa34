import { beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../src/answers/command.ts';
import { commands } from '../../src/answers/commands.ts';
import { complete } from '../../src/discord/autocomplete.ts';
import type { Library } from '../../src/library/library.ts';
import { seedLibrary } from '../support/printed-answer.ts';
import { checkChoices } from '../support/discord/check-commands.ts';
import { COMMANDS, cannedLibrary } from './canned.ts';
import { setting } from './setting.ts';

const library = cannedLibrary();

function offered(name: string, option: string, typed: string, values: Record<string, string> = {}): string[] {
  const command = COMMANDS.find((one) => one.name === name) as Command;
  return complete(library, command, option, typed, values).map(({ value }) => value);
}

describe('the menu under an option', () => {
  it.each<[string, string, string, string, Record<string, string>, string[]]>([
    ['all offices on an empty field', 'budget', 'office', '', {}, ['南石头街道', '中南街道']],
    ['offices by hanzi', 'budget', 'office', '南石', {}, ['南石头街道']],
    ['offices by initials', 'budget', 'office', 'nst', {}, ['南石头街道']],
    ['offices of the chosen year only', 'budget', 'office', '', { year: '2023' }, ['中南街道']],
    ['nothing for what is not loaded', 'budget', 'office', '南洲', {}, []],
    ['years, the latest first', 'budget', 'year', '', {}, ['2023', '2022']],
    ['years of the chosen office only', 'budget', 'year', '', { office: '南石头' }, ['2022']],
    [
      'all years beside an office that is not loaded',
      'budget',
      'year',
      '',
      { office: '南洲' },
      ['2023', '2022'],
    ],
    ['years by their beginning', 'budget', 'year', '2022', {}, ['2022']],
    [
      'well-known metrics first, those of more reports before',
      'compare',
      'metric',
      '',
      {},
      ['全年预算数', '执行数', '办结率', '第一针接种率'],
    ],
    ['metrics that hold what is typed', 'compare', 'metric', '率', {}, ['办结率', '第一针接种率']],
    ['metrics of the chosen year only', 'compare', 'metric', '率', { year: '2022' }, ['第一针接种率']],
    ['the last of several offices', 'compare', 'offices', '南石头街道、中', {}, ['南石头街道、中南街道']],
    ['no office twice', 'compare', 'offices', '中南街道 ', {}, ['中南街道 南石头街道']],
    ['nothing under a free text', 'find', 'query', '疫苗', {}, []],
  ])('offers %s', (_, name, option, typed, values, expected) => {
    expect(offered(name, option, typed, values)).toEqual(expected);
  });

  it('stays within 25 entries of 100 characters', () => {
    const [entry] = library.entries;
    const facts = Array.from({ length: 60 }, (_, at) => ({
      name: `指标${at}`.padEnd(at + 60, '长'),
      measure: null,
    }));
    const large = { ...library, entries: [{ ...entry, facts }] } as unknown as typeof library;
    const choices = complete(large, COMMANDS[2] as Command, 'metric', '', {});
    expect(choices.length).toBeGreaterThan(20);
    expect(checkChoices(choices.map((choice) => ({ ...choice })))).toEqual([]);
  });

  it('answers in Discord, with the office’s district beside it', async () => {
    const at = await setting();
    const choices = await at.discord.player.autocomplete('budget', 'office', '南');
    await at.stop();
    expect(choices[0]).toEqual({ name: '南石头街道（海珠区）', value: '南石头街道' });
  });

  it('stays empty rather than show an error', async () => {
    const library = (): never => {
      throw new Error('the reports are being read');
    };
    const at = await setting({ library });
    const choices = await at.discord.player.autocomplete('budget', 'office', '南');
    await at.stop();
    expect(choices).toEqual([]);
  });
});

describe('the menus over the two reports', () => {
  let seeds: Library;
  beforeAll(async () => {
    seeds = await seedLibrary();
  });
  const menu = (
    name: string,
    option: string,
    typed: string,
    values: Record<string, string> = {},
  ): string[] => {
    const command = commands.find((one) => one.name === name) as Command;
    return complete(seeds, command, option, typed, values).map(({ value }) => value);
  };

  it.each<[string, string, string, string, string]>([
    ['a metric by hanzi', 'compare', 'metric', '全年预', '全年预算数'],
    ['a metric by traditional characters', 'compare', 'metric', '執行數', '执行数'],
    ['a metric by pinyin', 'compare', 'metric', 'zhixingshu', '执行数'],
    ['a metric by initials', 'compare', 'metric', 'zxs', '执行数'],
    ['a metric by the pinyin of its middle', 'compare', 'metric', 'yusuanshu', '全年预算数'],
    ['a section by a word', 'find', 'section', '问题', '三、存在的主要问题'],
    ['a section by its number', 'find', 'section', '二、', '二、综合评价分析'],
    ['a section by initials', 'find', 'section', 'jbqk', '一、基本情况'],
    ['a section by traditional characters', 'find', 'section', '綜合評價', '二、综合评价分析'],
    ['an office by traditional characters', 'budget', 'office', '南石頭', '南石头街道'],
    ['a district by pinyin', 'rank', 'district', 'liwan', '荔湾区'],
  ])('offer %s', (_, name, option, typed, expected) => {
    expect(menu(name, option, typed)).toContain(expected);
  });

  it('offer chapters on an empty section, those of both reports before the others', () => {
    expect(menu('find', 'section', '').slice(0, 2).sort()).toEqual(['一、基本情况', '二、综合评价分析']);
  });

  it('offer only the sections of the office chosen', () => {
    const own = seeds.entries.find(({ report }) => report.office.name === '中南街道');
    const headings = own?.report.sections.map(({ heading }) => heading) ?? [];
    const offered = menu('find', 'section', '（', { office: '中南' });
    expect(offered.length).toBeGreaterThan(3);
    for (const heading of offered) expect(headings).toContain(heading);
  });

  it('offer only offices that state the metric chosen, and only metrics of the offices chosen', () => {
    expect(menu('compare', 'offices', '', { metric: '年末结转和结余' })).toEqual(['中南街道']);
    expect(menu('compare', 'metric', '年末结转', { offices: '南石头' })).toEqual([]);
  });

  it('are there within 20 ms, whatever is typed', () => {
    const typed = [
      '',
      'a',
      'zx',
      '率',
      '数',
      'ylfnjz',
      '二',
      '😀',
      '\ud800',
      '['.repeat(100),
      'z'.repeat(100),
    ];
    for (const [name, option] of [
      ['budget', 'office'],
      ['compare', 'metric'],
      ['compare', 'offices'],
      ['find', 'section'],
      ['rank', 'district'],
    ] as const)
      for (const text of typed) {
        // The quickest of some: another process may have the machine in between.
        const took = Array.from({ length: 5 }, () => {
          const started = performance.now();
          menu(name, option, text);
          return performance.now() - started;
        });
        expect(Math.min(...took)).toBeLessThan(20);
        const choices = menu(name, option, text);
        expect(choices.length).toBeLessThanOrEqual(25);
      }
  });
});
