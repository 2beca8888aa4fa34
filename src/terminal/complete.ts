import { kept } from '../text/kept.ts';
import type { Command, CommandOption } from '../answers/command.ts';
import { districtsOf } from '../answers/district.ts';
import type { Library } from '../library/library.ts';
import { display } from '../library/offices.ts';
import { clean } from './clean.ts';
import { lookupForm } from '../library/typed.ts';

const MOST = 30;

/**
 * What Tab offers for a line: the candidates, and the end of the line that each of them would replace. Commands and
 * option names by their beginning, Chinese names as well; offices by hanzi, pinyin or initials; years; metrics.
 *
 * @example complete('/budget nst', commands, library) // [['南石头街道 '], 'nst']
 */
export function complete(
  line: string,
  commands: readonly Command[],
  library: Library,
  own: readonly string[] = [],
): [string[], string] {
  const word = after(line, /\s/u);
  const before = line.slice(0, line.length - word.length).trim();
  if (before === '' && /^[/／]/u.test(word)) return [commandNames(word, commands, own), word];
  const name = /^[/／](\S+)/u.exec(before)?.[1];
  const command = commands.find((one) => namesOf(one).includes(lookupForm(name ?? 'ask')));
  if (command === undefined) return [[], word];

  const [, label, rest] = /^([^:：]+)[:：](.*)$/u.exec(word) ?? [];
  const named =
    label === undefined ? undefined : command.options.find((one) => namesOf(one).includes(lookupForm(label)));
  if (named !== undefined && rest !== undefined) return values([named], rest, library);
  const [found, typed] = values(command.options, word, library);
  const names = command.options
    .map((option) => `${option.name}:`)
    .filter((option) => word !== '' && option.startsWith(word));
  return [[...names, ...found], names.length > 0 ? word : typed];
}

/** What follows the last such character. */
function after(text: string, mark: RegExp): string {
  return text.split(mark).at(-1) ?? '';
}

function commandNames(word: string, commands: readonly Command[], own: readonly string[]): string[] {
  const typed = lookupForm(word.slice(1));
  const latin = [...commands.map(({ name }) => name), ...own].filter((name) => name.startsWith(typed));
  if (typed === '' || latin.length > 0) return latin.map((name) => `/${name} `);
  const chinese = commands
    .map(({ names }) => names['zh-CN'])
    .filter((name) => lookupForm(name).startsWith(typed));
  return chinese.map((name) => `/${name} `);
}

function namesOf({ name, names }: { name: string; names: CommandOption['names'] }): string[] {
  return [name, names['zh-CN'], names['zh-TW']].map(lookupForm);
}

function values(options: readonly CommandOption[], word: string, library: Library): [string[], string] {
  const kinds = new Set(options.map(({ completes }) => completes));
  // After "南石头," the next name begins.
  const typed = kinds.has('offices') ? after(word, /[,，、]/u) : word;
  const found: string[] = [];
  if (kinds.has('office') || kinds.has('offices')) {
    const { all } = library.offices;
    found.push(...library.offices.complete(typed, MOST).map((office) => display(office, all)));
  }
  const later = [
    ...(kinds.has('year') ? yearsOf(library) : []),
    ...options.flatMap(({ choices = [] }) => choices.map(({ names }) => names['zh-CN'])),
    ...(kinds.has('district') && typed !== '' ? districtsOf(library.entries) : []),
    ...(kinds.has('metric') && typed !== '' ? metricsOf(library) : []),
  ];
  const form = lookupForm(typed);
  found.push(...later.filter((value) => value.startsWith(form)));
  return [found.slice(0, MOST).map((value) => `${clean(value)} `), typed];
}

function yearsOf(library: Library): string[] {
  return [...new Set(library.entries.map(({ report }) => String(report.year)))].sort().reverse();
}

/** Names of well-known metrics first, then the others, each in code-unit order. */
const metricsOf = kept((library: Library): string[] => {
  const facts = library.entries.flatMap((entry) => entry.facts).filter(({ name }) => !/\s/u.test(name));
  const keyed = facts.filter(({ measure }) => measure !== null).map(({ name }) => name);
  return [...new Set([...keyed.sort(), ...facts.map(({ name }) => name).sort()])];
});
