import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/answers/command.ts';
import { questionOf, valuesOf } from '../../src/discord/question.ts';
import { COMMANDS, cannedLibrary } from './canned.ts';

const library = cannedLibrary();
const commandNamed = (name: string): Command => COMMANDS.find((one) => one.name === name) as Command;

describe('valuesOf', () => {
  it.each<[string, { name: string; value: string | number | boolean }[], Record<string, string>]>([
    ['trims', [{ name: 'office', value: ' 南石头 ' }], { office: '南石头' }],
    [
      'leaves out what is empty',
      [
        { name: 'office', value: '南石头' },
        { name: 'year', value: ' ' },
      ],
      { office: '南石头' },
    ],
    [
      'leaves out what is not the command’s',
      [
        { name: 'hide', value: true },
        { name: '__proto__', value: 'x' },
      ],
      {},
    ],
    ['takes a number for its digits', [{ name: 'year', value: 2022 }], { year: '2022' }],
    [
      'takes a menu label for its office',
      [{ name: 'office', value: '中南街道（荔湾区）' }],
      { office: '中南街道' },
    ],
  ])('%s', (_, sent, expected) => {
    expect(valuesOf(commandNamed('budget'), sent, library)).toEqual(expected);
  });
});

describe('questionOf', () => {
  it.each([
    ['budget', { office: '南石头' }, '/budget 南石头'],
    ['budget', { year: '2022', office: '南石头' }, '/budget office:南石头 year:2022'],
    ['compare', { offices: '南石头、中南' }, '/compare offices:南石头、中南'],
    ['compare', {}, '/compare'],
  ])('writes /%s with %j as it would be typed', (name, values, expected) => {
    expect(questionOf(commandNamed(name), values)).toBe(expected);
  });
});
