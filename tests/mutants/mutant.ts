import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** One core rule and how it is broken. */
export type Mutant = z.infer<typeof MUTANT>;

const MUTANT = z.strictObject({
  rule: z.string().min(1),
  /** From the root of the project. */
  file: z.string().startsWith('src/facts/'),
  find: z.string().min(1),
  replace: z.string(),
});

const FILE = new URL('./mutants.yaml', import.meta.url);

/** Every mutant, in the order of the list. */
export const MUTANTS: readonly Mutant[] = z.array(MUTANT).parse(parse(readFileSync(FILE, 'utf8')));

/**
 * The text of a file with one rule broken.
 *
 * @throws Error where what the mutant looks for does not stand there exactly once
 */
export function mutated(text: string, { rule, file, find, replace }: Mutant): string {
  const parts = text.split(find);
  if (parts.length !== 2)
    throw new Error(`${rule}: ${file} holds it ${String(parts.length - 1)} times: ${find}`);
  return parts.join(replace);
}
