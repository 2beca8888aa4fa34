import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const list = z.array(z.string().min(1)).min(1);
const form = z.strictObject({ beginnings: z.array(list), measures: list });
const file = form.parse(parse(readFileSync(new URL('./word-forms.yaml', import.meta.url), 'utf8')));

/** Behind a word they only ask how much of it: 案件数, 登记量. */
export const MEASURES: ReadonlySet<string> = new Set(file.measures);

/** What follows such a beginning is a word itself: 老人 is not 旧人. */
const SHORTEST_REST = 2;

/**
 * The words that say the same with another beginning, none where it has no such beginning.
 *
 * @example formsOf('旧小区') // ['老旧小区', '老小区', '陈旧小区', '破旧小区']
 */
export function formsOf(word: string): string[] {
  for (const group of file.beginnings) {
    const own = [...group]
      .sort((a, b) => b.length - a.length)
      .find((one) => word.startsWith(one) && word.length >= one.length + SHORTEST_REST);
    if (own !== undefined)
      return group.filter((one) => one !== own).map((one) => one + word.slice(own.length));
  }
  return [];
}

/** Whether a piece of a query begins a word with the next: 旧 of 旧校舍. */
export function isBeginning(text: string): boolean {
  return file.beginnings.some((group) => group.includes(text));
}
