import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';

/**
 * The words of a data file, checked as they are loaded.
 *
 * @throws ZodError where the file does not have the shape
 * @example load(new URL('./asked.yaml', import.meta.url), schema)
 */
export function load<T>(file: URL, schema: z.ZodType<T>): T {
  return schema.parse(parse(readFileSync(file, 'utf8')));
}

/** Whether a text holds one of some words. */
export function holdsOne(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
