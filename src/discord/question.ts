import type { Command, OptionValues } from '../answers/command.ts';
import type { Library } from '../library/library.ts';
import { fromOfficeLabel } from './office-choice.ts';

/** An option as Discord sends it. */
export interface SentOption {
  readonly name: string;
  readonly value?: string | number | boolean | undefined;
}

/**
 * The values that a user gave a command: trimmed, without empty ones, without what the command does not take, a menu
 * label turned back into the value it stands for. In the order in which the command declares them.
 */
export function valuesOf(command: Command, sent: readonly SentOption[], library: Library): OptionValues {
  const values: Record<string, string> = {};
  for (const option of command.options) {
    const given = sent.find(({ name }) => name === option.name)?.value;
    // A question is one line, as it stands in a message.
    const text =
      given === undefined
        ? ''
        : String(given)
            .replace(/[\t\r\n]+/gu, ' ')
            .trim();
    if (text === '') continue;
    values[option.name] = option.completes === 'office' ? fromOfficeLabel(text, library.offices.all) : text;
  }
  return values;
}

/**
 * The question as it would be typed: a single first option bare, the rest by name.
 *
 * @example questionOf(find, { query: '疫苗接种率', office: '南石头' }) // '/find query:疫苗接种率 office:南石头'
 */
export function questionOf(command: Command, values: OptionValues): string {
  const given = command.options.filter(({ name }) => values[name] !== undefined);
  const [first] = given;
  const bare = given.length === 1 && first === command.options[0];
  const words = given.map(({ name }) => (bare ? values[name] : `${name}:${values[name] ?? ''}`));
  return [`/${command.name}`, ...words].join(' ');
}
