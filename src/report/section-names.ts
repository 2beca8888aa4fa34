import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const Schema = z.strictObject({
  'level-1': z.array(z.string().min(2)),
  'level-2': z.array(z.string().min(2)),
});

let loaded: ReadonlyMap<string, number> | undefined;

function names(): ReadonlyMap<string, number> {
  if (loaded !== undefined) return loaded;
  const text = readFileSync(new URL('./section-names.yaml', import.meta.url), 'utf8');
  const data = Schema.parse(parse(text));
  const entries = [
    ...data['level-1'].map((n) => [n, 1] as const),
    ...data['level-2'].map((n) => [n, 2] as const),
  ];
  loaded = new Map(entries.map(([name, level]) => [bare(name), level]));
  return loaded;
}

/** Blanks, quotes and a closing colon or stop do not make another name. */
function bare(words: string): string {
  return words.replace(/[\s“”"]+/gu, '').replace(/[：:。]$/u, '');
}

/**
 * The level on which the genre uses this heading (1 or 2), its number left out; null where it is not known.
 *
 * @example sectionLevel('部门整体收支情况') // 2
 */
export function sectionLevel(words: string): 1 | 2 | null {
  const level = names().get(bare(words));
  return level === 1 || level === 2 ? level : null;
}
