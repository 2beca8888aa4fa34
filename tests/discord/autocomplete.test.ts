import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/answers/command.ts';
import { complete } from '../../src/discord/autocomplete.ts';
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
    const figures = Array.from({ length: 60 }, (_, at) => ({
      metric: `指标${at}`.padEnd(at + 60, '长'),
      key: null,
    }));
    const large = { ...library, entries: [{ ...entry, figures }] } as unknown as typeof library;
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
