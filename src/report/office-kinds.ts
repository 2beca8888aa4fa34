import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const words = z.array(z.string().min(1)).min(1);
const Schema = z.strictObject({
  kinds: words,
  idioms: words,
  'no-districts': words,
  'no-cities': words,
  'before-place': z.record(z.string(), z.string()),
});

/** 二中, 三小: schools by their number. */
const NUMBERED = /[一二三四五六七八九十][中小幼]$/u;

let loaded: z.infer<typeof Schema> | undefined;

function lists(): z.infer<typeof Schema> {
  loaded ??= Schema.parse(parse(readFileSync(new URL('./office-kinds.yaml', import.meta.url), 'utf8')));
  return loaded;
}

/**
 * Whether words end as the name of a public body does: 林业局, 初级中学, 档案馆, and not 开好局.
 *
 * @example isBody('白水塘初级中学') // true
 */
export function isBody(words: string): boolean {
  const { kinds, idioms } = lists();
  return (endsIn(words, kinds) || NUMBERED.test(words)) && !endsIn(words, idioms);
}

/** Whether words that end in 区, 县 or 旗 may be a district that the list of places does not have. */
export function mayBeDistrict(name: string): boolean {
  return !endsIn(name.slice(0, -1), lists()['no-districts']);
}

/** Whether words that end in 市 may be a city that the list of places does not have. */
export function mayBeCity(name: string): boolean {
  return !endsIn(name.slice(0, -1), lists()['no-cities']);
}

/**
 * What a name has before its place, and how the committee of that place is called; null where nothing stands before it.
 *
 * @example beforePlace('政协云桥县委员会') // { prefix: '政协', committee: '政协' }
 */
export function beforePlace(name: string): { prefix: string; committee: string } | null {
  const found = Object.entries(lists()['before-place']).find(([prefix]) => name.startsWith(prefix));
  return found === undefined ? null : { prefix: found[0], committee: found[1] };
}

function endsIn(words: string, tails: readonly string[]): boolean {
  return tails.some((tail) => words.endsWith(tail));
}
