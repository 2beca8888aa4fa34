import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Report } from '../report/report.ts';
import { bare } from '../text/bare.ts';

const list = z.array(z.string().min(1));
const form = z.strictObject({
  chapters: z.array(
    z.strictObject({ name: z.string(), asks: list.min(1), titles: list.min(1), opens: list }),
  ),
  beside: list,
  not: list,
  duties: z.strictObject({ titles: list, asks: list }),
  plans: z.strictObject({ titles: list, done: list, asks: list }),
});

const file = form.parse(parse(readFileSync(new URL('./chapters.yaml', import.meta.url), 'utf8')));

/** A chapter that people ask for as a whole. */
export type Chapter = z.infer<typeof form>['chapters'][number];

const BESIDE = [...file.beside];

/**
 * The chapter that the words of a query ask for, and nothing else; null where they ask for more.
 *
 * @example chapterAsked(['下一步', '措施'])?.name // 'measures'
 * @example chapterAsked(['消防', '问题']) // null
 */
export function chapterAsked(words: readonly string[]): Chapter | null {
  const found = file.chapters.find(
    ({ asks }) =>
      words.some((word) => asks.some((ask) => word.includes(ask))) &&
      words.every((word) => leftOf(word, [...asks, ...BESIDE]) === ''),
  );
  return found ?? null;
}

/** A word without the given ones, longest first. */
function leftOf(word: string, without: readonly string[]): string {
  let left = word;
  for (const one of [...without].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    left = left.replaceAll(one, '');
  }
  return left;
}

/**
 * The sections (ids) of a report that are the chapter, with all below them. Of a heading that names several chapters
 * (存在问题及改进措施) only those below it that name this one, where there are such.
 */
export function sectionsOf(chapter: Chapter, { sections }: Report): ReadonlySet<number> {
  const pathOf = (id: number | null): number[] =>
    id === null ? [] : [id, ...pathOf(sections[id]?.parent ?? null)];
  const named = sections.filter(({ title }) => holds(title, chapter));
  const alone = named.filter(({ title }) => !othersIn(title, chapter));
  const parted = new Set(alone.flatMap(({ parent }) => pathOf(parent)));
  const chosen = new Set(
    named.filter((one) => alone.includes(one) || !parted.has(one.id)).map(({ id }) => id),
  );
  const theirs = (id: number): boolean => !chosen.has(id) && othersIn(sections[id]?.title ?? '', chapter);
  const ids = sections.map(({ id }) => id);
  return new Set(
    ids.filter((id) => {
      const path = pathOf(id);
      const at = path.findIndex((one) => chosen.has(one));
      return at >= 0 && !path.slice(0, at).some(theirs);
    }),
  );
}

function othersIn(title: string, chapter: Chapter): boolean {
  return file.chapters.some((one) => one !== chapter && holds(title, one));
}

function holds(title: string, { titles }: Chapter): boolean {
  const text = bare(title).text;
  return titles.some((word) => text.includes(word)) && !file.not.some((word) => text.includes(word));
}

/** How far into a paragraph the words stand that open it. */
const OPENING = 14;

/** Whether a paragraph under a heading that names several chapters is of this one, by how it begins. */
export function isOf(chapter: Chapter, heading: string, text: string): boolean {
  const others = file.chapters.filter((one) => one !== chapter && holds(heading, one));
  if (others.length === 0 || !holds(heading, chapter)) return true;
  const opensAs = ({ opens }: Chapter): boolean =>
    opens.some((word) => text.slice(0, OPENING).includes(word));
  return chapter.opens.length > 0 ? opensAs(chapter) : !others.some(opensAs);
}

/** What a paragraph speaks of: what the office is there for, what it meant to do, or its work. */
export type Speaks = 'duties' | 'plans' | 'work';

/** What the headings above a paragraph let expect of it: the nearest that tells decides. */
export function speaksOf(headings: readonly string[]): Speaks {
  for (const heading of [...headings].reverse()) {
    if (hasOne(heading, file.plans.done)) return 'work';
    if (hasOne(heading, file.plans.titles)) return 'plans';
    if (hasOne(heading, file.duties.titles)) return 'duties';
  }
  return 'work';
}

/** Whether a bare query asks for duties, or for plans. */
export function asksFor(kind: 'duties' | 'plans', query: string): boolean {
  return hasOne(query, file[kind].asks);
}

function hasOne(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
