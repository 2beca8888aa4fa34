import { distance } from 'fastest-levenshtein';
import type { Offices } from '../library/offices.ts';
import { lookupForm } from '../library/typed.ts';
import type { Command, CommandOption, OptionValues } from './command.ts';
import { bareValues } from './bare-words.ts';
import { yearOf } from './year-word.ts';

/** Longest line that is looked at, in UTF-16 units. */
export const LONGEST_LINE = 1000;

// The blanks that tabs and line ends leave are harmless.
const CONTROL = /[^\P{Cc}\t\r\n]/u;
// Halves of characters, and marks that turn the direction of text.
const MISLEADING = /[\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Why a line could not be taken. `invalid.ts` has the words. */
export type LineProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly length: number }
  | { readonly kind: 'control'; readonly codePoint: number }
  | { readonly kind: 'unknown-command'; readonly typed: string; readonly near: readonly Command[] }
  | { readonly kind: 'missing'; readonly command: Command; readonly option: CommandOption }
  | { readonly kind: 'bad-year'; readonly command: Command; readonly typed: string }
  | { readonly kind: 'surplus'; readonly command: Command; readonly words: string };

export type ParsedLine =
  | { readonly command: Command; readonly values: OptionValues; readonly problem?: never }
  | { readonly problem: LineProblem };

/**
 * Reads a typed line as a command with its options. A line without a leading / is a question for /ask, or where
 * there is none for the first command that takes free text. Options
 * are named, `office:南石头`, each value running to the next known name or to the end of the line, or bare
 * (`bare-words.ts` says which word goes where). Names may be the Chinese ones, and / and : full-width.
 *
 * @example parseLine('/budget 南石头 2022', commands, offices) // { command: budget, values: { office: '南石头', year: '2022' } }
 */
export function parseLine(line: string, commands: readonly Command[], offices: Offices): ParsedLine {
  const problem = unreadable(line);
  if (problem !== null) return { problem };
  const text = line.replace(/[\u200b-\u200d\u2060\ufeff]/gu, '').trim();
  if (text === '') return { problem: { kind: 'empty' } };
  const called = commandOf(text, commands);
  return 'problem' in called ? called : options(called.command, called.rest, offices);
}

/**
 * Values as a channel hands them over, checked: years brought to four digits, what is required there.
 *
 * @example checkValues(budget, { office: '南石头', year: '2022年' }) // { command: budget, values: { …, year: '2022' } }
 */
export function checkValues(command: Command, given: OptionValues): ParsedLine {
  const values: Record<string, string> = {};
  for (const option of command.options) {
    const value = given[option.name]?.trim() ?? '';
    const problem = unreadable(value);
    if (problem !== null) return { problem };
    if (value !== '') {
      const year = option.kind === 'year' ? yearOf(value) : value;
      if (year === null) return { problem: { kind: 'bad-year', command, typed: value } };
      values[option.name] = year;
    } else if (option.required) return { problem: { kind: 'missing', command, option } };
  }
  return { command, values };
}

function unreadable(line: string): LineProblem | null {
  if (line.length > LONGEST_LINE) return { kind: 'too-long', length: line.length };
  const odd = (CONTROL.exec(line) ?? MISLEADING.exec(line))?.[0];
  return odd === undefined ? null : { kind: 'control', codePoint: odd.codePointAt(0) ?? 0 };
}

function commandOf(
  text: string,
  commands: readonly Command[],
): { command: Command; rest: string } | { problem: LineProblem } {
  if (!/^[/／]/u.test(text)) {
    const ask = commands.find(({ name }) => name === 'ask') ?? commands.find(takesFreeText);
    if (ask !== undefined) return { command: ask, rest: text };
    return { problem: { kind: 'unknown-command', typed: '', near: [] } };
  }
  const word = /^\S*/u.exec(text.slice(1))?.[0] ?? '';
  const typed = lookupForm(word);
  const command = commands.find((one) => namesOf(one).includes(typed));
  if (command !== undefined) return { command, rest: text.slice(1 + word.length).trim() };
  return (
    glued(text.slice(1), commands) ?? {
      problem: { kind: 'unknown-command', typed: word, near: nearTo(typed, commands) },
    }
  );
}

function takesFreeText({ options }: Command): boolean {
  const [first] = options;
  return first !== undefined && first.required && first.kind === 'text' && first.completes === null;
}

// /预算南石头: nobody types a blank between Chinese words.
function glued(text: string, commands: readonly Command[]): { command: Command; rest: string } | null {
  for (const command of commands)
    for (const name of [command.names['zh-CN'], command.names['zh-TW']])
      if (/^\p{Script=Han}+$/u.test(name) && text.startsWith(name))
        return { command, rest: text.slice(name.length).trim() };
  return null;
}

function nearTo(typed: string, commands: readonly Command[]): readonly Command[] {
  const graded = commands.map((command) => {
    const names = namesOf(command);
    const begun = typed !== '' && names.some((name) => name.startsWith(typed) || typed.startsWith(name));
    return {
      command,
      far: begun ? 0 : Math.min(...names.map((name) => distance(typed, name) / name.length)),
    };
  });
  return graded
    .filter(({ far }) => far * 2 <= 1)
    .sort((a, b) => a.far - b.far)
    .map(({ command }) => command);
}

function namesOf({ name, names }: { name: string; names: Command['names'] }): readonly string[] {
  return [name, names['zh-CN'], names['zh-TW']].map(lookupForm);
}

function options(command: Command, rest: string, offices: Offices): ParsedLine {
  const marks = [...rest.matchAll(/(?<=^|\s)([^\s:：]{1,32})[:：]/gu)].flatMap((match) => {
    const typed = lookupForm(match[1] ?? '');
    const option = command.options.find((one) => namesOf(one).includes(typed));
    return option === undefined ? [] : [{ option, start: match.index, end: match.index + match[0].length }];
  });
  const named: Record<string, string> = {};
  for (const [index, { option, end }] of marks.entries())
    named[option.name] = rest.slice(end, marks[index + 1]?.start ?? rest.length).trim();
  const bare = rest.slice(0, marks[0]?.start ?? rest.length).trim();
  const free = command.options.filter(({ name }) => named[name] === undefined);
  const { values, surplus } = bareValues(bare === '' ? [] : bare.split(/\s+/u), free, offices);
  if (surplus !== '') return { problem: { kind: 'surplus', command, words: surplus } };
  return checkValues(command, { ...values, ...named });
}
