import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { fold } from '../text/fold.ts';

const words = z.array(z.string().min(1));
const data = z
  .strictObject({ light: words, loose: words, alike: z.record(z.string(), z.string()) })
  .parse(parse(readFileSync(new URL('./align-names.yaml', import.meta.url), 'utf8')));
const LIGHT = anyOf(data.light);
const LOOSE = anyOf([...data.loose, ...data.light]);
const ALIKE = Object.entries(data.alike).map(([word, others]) => ({
  word,
  others: new RegExp(others, 'gu'),
}));
const SHORTEST = 2;

/**
 * A metric's words brought to one form: without what carries nothing, in code-unit order. Null where the words
 * would fit any field of work (宣传活动, 整改任务), so that they prove nothing.
 *
 * @param office names of the report's own office, left out of the words
 * @example nameForm('打造“幸福微站”个数', []) === nameForm('幸福微站打造数量', []) // true
 * @example nameForm('宣传活动场数', []) // null
 */
export function nameForm(metric: string, office: readonly string[]): string | null {
  let text = fold(metric).replace(/[\s“”‘’"《》（）()｜、，]/gu, '');
  for (const name of office) text = text.replaceAll(name, '');
  if (text.replace(LOOSE, '').length < SHORTEST) return null;
  text = text.replace(LIGHT, '');
  for (const { word, others } of ALIKE) text = text.replace(others, word);
  return [...text].sort().join('');
}

function anyOf(all: readonly string[]): RegExp {
  const longest = all.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(longest.join('|'), 'gu');
}
