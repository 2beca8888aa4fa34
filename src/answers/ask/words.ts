import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';

/**
 * The words of this folder, checked as they are loaded.
 *
 * @param name a YAML file beside this one: "asked.yaml"
 * @throws ZodError where the file does not have the shape
 */
export function load<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(parse(readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')));
}

/** Whether a text holds one of some words. */
export function holdsOne(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
