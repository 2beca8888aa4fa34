import { z } from 'zod';
import type { Span } from '../text/span.ts';
import { anyOf, load, longestFirst } from './data.ts';

const words = z.array(z.string());
const data = load(
  'names.yaml',
  z.strictObject({
    dates: words,
    things: words,
    hotlines: words,
    phrases: words,
    after: words,
    before: words,
    constant: words,
    rank: words,
    first: words,
    doses: words,
    money: words,
    quoted: z.number().int(),
  }),
);

/** The lists of names.yaml as patterns. */
export const names = {
  date: new RegExp(`^ ?${anyOf(data.dates)}`, 'u'),
  thing: new RegExp(`^ ?${anyOf(data.things)}`, 'u'),
  after: new RegExp(`^ ?(?:的)?${anyOf(data.after)}`, 'u'),
  constant: new RegExp(`^${anyOf(data.constant)}`, 'u'),
  hotlines: new Set(data.hotlines),
  span: /^ ?(?:个月|[天周年月])/u,
  rank: longestFirst(data.rank),
  first: longestFirst(data.first),
  before: new Set(data.before),
  money: new RegExp(`${anyOf(data.money)}[^，。；、]{0,4}$`, 'u'),
  doses: new Set(data.doses),
} as const;

const PHRASE = new RegExp(anyOf(data.phrases), 'gu');
const QUOTED = /“[^“”]*”|《[^《》]*》|‘[^‘’]*’|「[^「」]*」|『[^『』]*』|〔[^〔〕]*〕|【[^【】]*】/gu;

/** A stretch of text whose numbers belong to a name. */
export interface Name extends Span {
  /** A long quotation may state a number in digits; a name states none. */
  readonly digits: boolean;
}

/**
 * The stretches that name: titles, short quotations, file numbers, set phrases. In order of their beginning.
 *
 * @example namesIn('落实“四个一”4287 人次') // [{ start: 2, end: 7, digits: false }]
 */
export function namesIn(text: string): Name[] {
  const found: Name[] = [];
  for (const { index, 0: quoted } of text.matchAll(QUOTED)) {
    const long = quoted.length > data.quoted && /^[“‘「『【]/u.test(quoted);
    found.push({ start: index, end: index + quoted.length, digits: long });
  }
  for (const { index, 0: phrase } of text.matchAll(PHRASE)) {
    found.push({ start: index, end: index + phrase.length, digits: false });
  }
  return found.sort((a, b) => a.start - b.start);
}
