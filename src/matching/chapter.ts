import { z } from 'zod';
import type { Part } from './part.ts';
import { load } from './words.ts';

/** A list that is asked for as a whole: a chapter, or the figures of some keys. */
export interface WholeList {
  readonly name: string;
  /** The figures that are listed; what is searched where there are none. */
  readonly keys: readonly string[];
  readonly find: string | null;
  /** How such a list begins inside a paragraph. */
  readonly opens: RegExp | null;
  /** What the headings of the chapter hold. */
  readonly titles: RegExp | null;
}

const data = load(
  new URL('./chapter.yaml', import.meta.url),
  z.strictObject({
    lists: z.array(
      z.strictObject({
        name: z.string(),
        says: z.array(z.string().min(1)).min(1),
        find: z.string().nullable().default(null),
        keys: z.array(z.string()).default([]),
        opens: z.string().nullable().default(null),
        titles: z.string().nullable().default(null),
      }),
    ),
    beside: z.array(z.string()),
  }),
);
const LISTS = data.lists.map(({ says, opens, titles, ...list }) => ({
  ...list,
  pattern: new RegExp(says.join('|'), 'u'),
  opens: opens === null ? null : new RegExp(opens, 'u'),
  titles: titles === null ? null : new RegExp(titles, 'u'),
}));
const BESIDE = [...data.beside].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** A list as a question asks for it: the whole, or what of it is about some words. */
export interface ListAsked {
  readonly list: WholeList;
  /** The words that part of it is asked about; empty for the whole. */
  readonly about: readonly string[];
}

/**
 * The list that a question asks for; null where it asks for none of ours.
 *
 * @example listAsked(partsOf('自评发现的主要问题', search, reports)) // { list: problems, about: [] }
 */
export function listAsked(parts: readonly Part[]): ListAsked | null {
  const [part] = parts;
  if (part === undefined || parts.length > 1) return null;
  const list = LISTS.find(({ pattern }) => pattern.test(part.text));
  if (list === undefined) return null;
  const left = leftOf(part.text.replace(list.pattern, '')).replace(PARTICLES, '');
  const about = part.terms.map(({ text }) => text).filter((text) => left !== '' && sharesPair(text, left));
  return { list, about };
}

/** Words that only hold a question together. */
const PARTICLES =
  /什么|甚么|哪些|哪几|[的了吗呢啊呀么啥些个都有没在是和与及把被我你他们请问咩乜嘅？?。，、]/gu;

function sharesPair(text: string, left: string): boolean {
  return text.length === 1
    ? left === text
    : [...text].some((_, at) => at > 0 && left.includes(text.slice(at - 1, at + 1)));
}

function leftOf(word: string): string {
  return BESIDE.reduce((left, one) => left.replaceAll(one, ''), word);
}
