import { z } from 'zod';
import { anyOf, load } from './data.ts';

const words = z.array(z.string());
const data = load(
  'metric.yaml',
  z.strictObject({
    frames: words,
    years: words,
    yearsOf: words,
    links: words,
    totals: words,
    totalsOf: words,
    light: words,
    verbs: words,
    general: words,
    parts: words,
    follow: words,
    cut: words,
    ends: words,
    heads: words,
    nouny: words,
    airs: words,
    changes: words,
    activities: words,
    joints: z.record(z.string(), words),
    scopes: words,
    places: words,
  }),
);

const MARK = '(?:[一二三四五六七八九十]是|[（(]?\\d{1,2}[)）.、](?!\\d)|[①-⑳])';
/** A word that opens a clause, but where it is the beginning of another. */
const JOINTS = Object.entries(data.joints).map(([word, not]) => `${word}(?!${anyOf(not)})`);
const YEAR = '(?:20\\d\\d年(?:度)?)';

/** The lists of metric.yaml as patterns. */
export const vocabulary = {
  frame: new RegExp(
    `^(?:${MARK}|${YEAR}|${anyOf(data.years)}(?!${anyOf(data.yearsOf)})|${JOINTS.join('|')}|${anyOf(data.frames)}|[、，,：:*])`,
    'u',
  ),
  link: new RegExp(
    `(?:${anyOf(data.links)}|(?<!${anyOf(data.totalsOf)})${anyOf(data.totals)}|(?<![合总])计|(?<![不作认成行])为)$`,
    'u',
  ),
  inside: new RegExp(
    `(?<=.{2})(?:${anyOf(data.years)}(?!${anyOf(data.yearsOf)})|累计|(?<=[道镇局区委内])共)(?:完成|实现|开展|共|有)?(?=.{2})`,
    'u',
  ),
  light: new RegExp(`^${anyOf(data.light)}`, 'u'),
  verb: new RegExp(`^${anyOf(data.verbs)}`, 'u'),
  leading: new RegExp(`^${anyOf([...data.verbs, ...data.light])}`, 'u'),
  verbs: new RegExp(anyOf(data.verbs), 'gu'),
  phrase: new RegExp(
    anyOf([...data.verbs, ...data.light].filter((word) => !data.nouny.includes(word))),
    'gu',
  ),
  hollow: new RegExp(anyOf([...data.general, ...data.verbs, ...data.light]), 'gu'),
  headEnd: new RegExp(`${anyOf([...data.heads, ...data.ends])}$`, 'u'),
  air: new RegExp(`${anyOf(data.airs)}$`, 'u'),
  activity: new RegExp(`${anyOf(data.activities)}$`, 'u'),
  change: new RegExp(anyOf(data.changes), 'u'),
  verbEnd: new RegExp(`${anyOf(data.verbs)}$`, 'u'),
  part: new RegExp(`^${anyOf(data.parts)}$`, 'u'),
  follow: new RegExp(`^${anyOf(data.follow)}`, 'u'),
  cut: new RegExp(anyOf(data.cut), 'u'),
  scope: new RegExp(`(${anyOf(data.scopes)})(?:所有)?$`, 'u'),
  place: new RegExp(`(\\p{Script=Han}{2,4}?${anyOf(data.places)})`, 'gu'),
} as const;
