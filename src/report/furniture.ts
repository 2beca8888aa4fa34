import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { fold } from '../text/fold.ts';

const Schema = z.strictObject({
  'line-starts': z.array(z.string().min(2)),
  'line-holds': z.array(z.string().min(2)),
  'form-labels': z.array(z.string().min(2)),
});

/** Longer lines say something. */
const LONGEST = 100;
const FONT_SIZES = /(?:^|\P{Script=Han})\[?[大中小] ?[大中小] ?[大中小]\]?$/u;
const ADDRESS = /^(?:https?:|www\.)/iu;

let loaded: z.infer<typeof Schema> | undefined;

function lists(): z.infer<typeof Schema> {
  loaded ??= Schema.parse(parse(readFileSync(new URL('./furniture.yaml', import.meta.url), 'utf8')));
  return loaded;
}

/**
 * Whether a line is the web site's, not the report's: 发布时间, 字体, 分享到, a path of links.
 *
 * @example isSiteFurniture('发布时间：2023-05-12 来源：区财政局 字体：[大 中 小]') // true
 */
export function isSiteFurniture(text: string): boolean {
  const line = fold(text)
    .trim()
    .replace(/^[【[(（#*>\s]{1,6}/u, '');
  if (line.length > LONGEST || /[，。；]/u.test(line)) return false;
  const bare = line.replace(/\s+/gu, '');
  if (lists()['line-starts'].some((start) => bare.startsWith(start))) return true;
  if (lists()['line-holds'].some((part) => bare.includes(part))) return true;
  return ADDRESS.test(line) || FONT_SIZES.test(line) || (/[>»›]/u.test(line) && line.length <= 80);
}

/** 金额单位：万元, in a line ahead of the chapters: of the amounts in all tables below. */
export const SETS_UNIT = /单位[ \u3000]?[：:][ \u3000]?[千百]?[万亿]?元(?=[\s)）|]|$)/u;

/**
 * Whether a line is one of the form at the head of a report: its label is known and a colon or a cell follows.
 *
 * @example isFormLine('评价年度：2021年') // true
 */
export function isFormLine(text: string): boolean {
  const bare = fold(text)
    .replace(/[ \u3000]+/gu, '')
    .replace(/^>/u, '');
  if (bare.length > LONGEST || /[。；]/u.test(bare)) return false;
  const label = lists()['form-labels'].find((one) => bare.startsWith(one));
  return (
    label !== undefined && /^(?:[（(][^（()）]{0,8}[)）])?(?:[：:\t|｜]|$)/u.test(bare.slice(label.length))
  );
}
