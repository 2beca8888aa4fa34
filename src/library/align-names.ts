import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { fold } from '../text/fold.ts';

const words = z.array(z.string().min(1));
const data = z
  .strictObject({ light: words, loose: words, plain: words, alike: z.record(z.string(), z.string()) })
  .parse(parse(readFileSync(new URL('./align-names.yaml', import.meta.url), 'utf8')));
const LIGHT = anyOf(data.light);
const LOOSE = anyOf([...data.loose, ...data.light]);
const PLAIN = anyOf([...data.plain, ...data.loose, ...data.light]);
const ALIKE = Object.entries(data.alike).map(([word, others]) => ({
  word,
  others: new RegExp(others, 'gu'),
}));
const SHORTEST = 2;
/** Characters that the names of one thing have in common; all of them where they are fewer. */
const KINSHIP = 4;

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

/**
 * Whether two names are of one thing, whatever is counted of it: they share its words, those that fit any field of
 * work left out.
 *
 * @example isKin('阳性病例数', '转运阳性病例人数') // true
 * @example isKin('禁毒宣传活动场数', '反诈宣传活动场数') // false
 */
export function isKin(one: string, other: string): boolean {
  const [core, theirs] = [one, other].map((name) => name.replace(/（[^（）]*）/gu, '').replace(LOOSE, ''));
  if (core === undefined || theirs === undefined) return false;
  const length = Math.min(KINSHIP, core.length);
  if (length < SHORTEST) return false;
  return Array.from({ length: core.length - length + 1 }).some((_, at) =>
    theirs.includes(core.slice(at, at + length)),
  );
}

/**
 * What is left of a metric without the words of a matter and those that narrow down nothing: its modifiers.
 *
 * @param known the matter's words, global
 * @example unknownWords('健康促进学校所数', /学校/gu) // ['健康促进']
 */
export function unknownWords(metric: string, known: RegExp): readonly string[] {
  return metric
    .replace(/[\s“”‘’"《》（）()、，\d.,%:：—-]/gu, '')
    .replace(known, '｜')
    .replace(PLAIN, '｜')
    .split('｜')
    .filter((left) => left !== '');
}

function anyOf(all: readonly string[]): RegExp {
  const longest = all.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(longest.join('|'), 'gu');
}
