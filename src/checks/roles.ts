import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const words = z.array(z.string().min(1)).min(1);
const shape = z.strictObject({
  whole: words,
  part: words,
  target: words,
  actual: words,
  excess: words,
  before: words,
  up: words,
  down: words,
  total: words,
});

/** The parts a number can play in its sentence. */
export type Role = keyof z.infer<typeof shape>;

const roles = shape.parse(parse(readFileSync(new URL('./roles.yaml', import.meta.url), 'utf8')));

/**
 * Whether the words before a number give it this part.
 *
 * @example plays('以超出全年任务指标', 'excess') // true
 */
export function plays(text: string, role: Role): boolean {
  return roles[role].some((word) => text.includes(word));
}
