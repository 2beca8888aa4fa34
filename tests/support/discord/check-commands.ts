import type { Json } from './json.ts';
import { isJson, lengthOf, listOf, textOf } from './json.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What Discord would refuse in a list of commands. */
export function checkCommands(commands: readonly Json[]): string[] {
  const slash = commands.filter(({ type }) => (type ?? 1) === 1);
  const problems = slash.length > 100 ? [`commands: ${slash.length} of 100`] : [];
  const names = commands.map(({ type, name }) => `${Number(type ?? 1)} ${textOf(name)}`);
  if (new Set(names).size < names.length) problems.push('a command twice');
  for (const command of slash) {
    problems.push(...checkNamed(command), ...checkOptions(listOf(command['options'])));
    if (weightOf(command) > 8000) problems.push(`${textOf(command['name'])}: over 8000 characters`);
  }
  return problems;
}

/** What Discord would refuse in the choices of a menu. */
export function checkChoices(choices: readonly Json[]): string[] {
  const problems = choices.length > 25 ? [`choices: ${choices.length} of 25`] : [];
  for (const { name, value } of choices)
    for (const text of [name, value])
      if (typeof text !== 'number' && (lengthOf(text) < 1 || lengthOf(text) > 100))
        problems.push(`choice: ${lengthOf(text)} of 1–100`);
  return problems;
}

function checkOptions(options: readonly Json[]): string[] {
  const problems = options.flatMap(checkNamed);
  if (options.length > 25) problems.push(`options: ${options.length} of 25`);
  const firstOptional = options.findIndex(({ required }) => required !== true);
  if (firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required === true))
    problems.push('a required option after an optional one');
  if (new Set(options.map(({ name }) => name)).size < options.length) problems.push('an option twice');
  return problems;
}

function checkNamed(named: Json): string[] {
  const problems: string[] = [];
  for (const name of [named['name'], ...translations(named['name_localizations'])]) {
    const text = textOf(name);
    if (!NAME.test(text) || text !== text.toLowerCase()) problems.push(`name: ${text}`);
  }
  for (const text of [named['description'], ...translations(named['description_localizations'])])
    if (lengthOf(text) < 1 || lengthOf(text) > 100) problems.push(`description: ${textOf(text)}`);
  return problems;
}

/** Names, descriptions and choices together, each as long as its longest translation. */
function weightOf(named: Json): number {
  const longest = (text: unknown, others: unknown): number =>
    Math.max(lengthOf(text), ...translations(others).map(lengthOf));
  const own =
    longest(named['name'], named['name_localizations']) +
    longest(named['description'], named['description_localizations']);
  const choices = listOf(named['choices']).reduce(
    (sum, choice) => sum + longest(choice['name'], choice['name_localizations']) + lengthOf(choice['value']),
    0,
  );
  return own + choices + listOf(named['options']).reduce((sum, option) => sum + weightOf(option), 0);
}

function translations(value: unknown): unknown[] {
  return isJson(value) ? Object.values(value).filter((text) => text !== null) : [];
}
