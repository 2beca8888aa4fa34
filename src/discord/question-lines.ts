import type { OptionValues } from '../answers/command.ts';
import type { Line } from './line.ts';
import { line } from './line.ts';
import type { Words } from './words.ts';

const ROW = /^-# \S+ ([\w-]+)：(.+)$/u;

/**
 * A question as it stands in a message whose buttons are too short for it: an option a line. The values must be without
 * line breaks and marks that show nothing, as `valuesOf` and the check of options leave them.
 *
 * @example questionLines({ query: '疫苗接种率' }, say)[0]?.text // '提问 query：疫苗接种率'
 */
export function questionLines(values: OptionValues, say: Words): Line[] {
  return Object.entries(values).map(([name, value]) =>
    line('small', `${say('asked')} ${name}：${value ?? ''}`),
  );
}

/** The values that `questionLines` wrote, from the markdown of the message; null where it holds none. */
export function readQuestionLines(markdown: string): OptionValues | null {
  const values: Record<string, string> = {};
  for (const row of markdown.split('\n')) {
    const [, name, value] = ROW.exec(row) ?? [];
    if (name === undefined || value === undefined) return null;
    values[name] = value.replace(/\\([^\dA-Za-z\s])/gu, '$1');
  }
  return values;
}
