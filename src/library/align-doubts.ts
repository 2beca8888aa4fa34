import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Cell } from './aligned.ts';

const GISTS = z
  .record(z.string(), z.string())
  .parse(parse(readFileSync(new URL('./align-doubts.yaml', import.meta.url), 'utf8')));

/**
 * What the report contradicts itself in where this number is concerned, each once, without a number.
 *
 * @example doubtsOf(cell) // ['分项合计与总数不等']
 */
export function doubtsOf({ entry, fact: { id } }: Pick<Cell, 'entry' | 'fact'>): readonly string[] {
  const found = entry.findings
    .filter(({ severity, facts }) => severity === 'conflict' && facts.some((one) => one.id === id))
    .map(({ code }) => GISTS[code] ?? '涉及报告自身的矛盾');
  return [...new Set(found)];
}
