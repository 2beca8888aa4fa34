import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';

/**
 * The words of this room, checked as they are loaded.
 *
 * @param name a YAML file beside this one: "units.yaml"
 * @throws ZodError where the file does not have the shape
 */
export function load<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(parse(readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')));
}

/** Longest first, then by code units, so that an alternation prefers 平方米 to 平方. */
export function longestFirst(words: readonly string[]): string[] {
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** An alternation of plain words for a regular expression, longest first. */
export function anyOf(words: readonly string[]): string {
  return `(?:${longestFirst(words)
    .map((word) => word.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&'))
    .join('|')})`;
}
