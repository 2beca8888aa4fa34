import { z } from 'zod';
import { anyOf, load } from './data.ts';
import { AGREED } from './hedges.ts';

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
    grown: words,
    changes: words,
    against: words,
    activities: words,
    joints: z.record(z.string(), words),
    scopes: words,
    places: words,
  }),
);

const MARK = '(?:[一二三四五六七八九十]是|[（(]?\\d{1,2}[)）.、](?!\\d)|[①-⑳])';
/** A word that opens a clause, but where it is the beginning of another. */
const JOINTS = Object.entries(data.joints).map(([word, not]) => `${word}(?!${anyOf(not)})`);
const YEAR = '(?:20\\d\\d年?(?:度)?[至到-]20\\d\\d年(?:度)?|20\\d\\d(?=年[初末底中])|20\\d\\d年(?:度)?)';

/** The lists of metric.yaml as patterns. */
export const vocabulary = {
  frame: new RegExp(
    `^(?:${MARK}|${YEAR}|${anyOf(data.years)}(?!${anyOf(data.yearsOf)})|${JOINTS.join('|')}|${anyOf(data.frames)}|[、，,：:*])`,
    'u',
  ),
  link: new RegExp(
    `(?:${anyOf(data.links)}|(?<!${anyOf(AGREED)})约|(?<!${anyOf(data.totalsOf)})${anyOf(data.totals)}|(?<![合总])计|(?<!实)有|(?<![人户村亩地年月日平])均|[由从较比](?:年初|原来|(?:上|去|前|20\\d\\d)年(?:同期|[末底])?)的|(?<![不作认成行])为)$`,
    'u',
  ),
  inside: new RegExp(
    `(?<=.{2})(?:${anyOf(data.years)}(?!${anyOf(data.yearsOf)})|累计|(?<=[道镇局区县市乡委内])共)(?:完成|实现|开展|共|有)?(?=.{2})`,
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
  headEnd: new RegExp(`(?<!调整后的?)${anyOf([...data.heads, ...data.ends])}$`, 'u'),
  air: new RegExp(`${anyOf(data.airs)}$`, 'u'),
  activity: new RegExp(`${anyOf(data.activities)}$`, 'u'),
  change: new RegExp(anyOf(data.changes), 'u'),
  /** 比目标高出, 低于序时进度: how far, not how much. */
  beyond: new RegExp(anyOf(data.against.filter((word) => word !== '占')), 'u'),
  against: new RegExp(`^(?:${anyOf(data.against)}|较(?![大好多为])|比(?![例重赛较]))`, 'u'),
  /** 同比增长 at the end. */
  grown: new RegExp(`(?<=.{2})(?:同比|环比)?${anyOf(data.grown)}$`, 'u'),
  verbEnd: new RegExp(`${anyOf(data.verbs)}$`, 'u'),
  part: new RegExp(`^${anyOf(data.parts)}$`, 'u'),
  follow: new RegExp(`^${anyOf(data.follow)}`, 'u'),
  cut: new RegExp(anyOf(data.cut), 'u'),
  scope: new RegExp(`(${anyOf(data.scopes)})(?:所有)?$`, 'u'),
  place: new RegExp(`(\\p{Script=Han}{2,4}?${anyOf(data.places)})`, 'gu'),
} as const;
