import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { bare } from '../text/bare.ts';
import { WordList } from './word-list.ts';

/** What people and reports say for one thing, by matters. */
export interface Thesaurus {
  /** The other words of the matters that a bare word is of, in order of the file; none for a word of none. */
  others(word: string): readonly string[];
  /** Every word of a matter. */
  readonly words: WordList;
  /** What reports may write for an everyday word: it helps to find, and proves nothing. */
  loosely(word: string): readonly string[];
  /** Every everyday word of which that is known. */
  readonly everyday: WordList;
}

const matter = z
  .string()
  .regex(/^[^：]+：[^：]+$/u, 'a line is a matter, “：” and its other words, parted by “、”')
  .transform((line) => bare(line.replace('：', '、')).text.split('、'))
  .refine((all) => all.every((one) => one !== ''), 'a word is empty')
  .refine((all) => new Set(all).size === all.length, 'a word stands twice');
type Matter = z.infer<typeof matter>;

const OWN = 'thesaurus.txt';

/**
 * The thesaurus of the genre, with the matters of a file of one's own added to it (same form; see thesaurus.txt).
 *
 * @throws Error where a file cannot be read or has another form; the message names the file and the line.
 * @example loadThesaurus().others('违建')[0] // '违法建设'
 */
export function loadThesaurus(file?: string): Thesaurus {
  const matters = [...read(new URL(`./${OWN}`, import.meta.url), OWN)];
  if (file !== undefined) matters.push(...read(file, file));
  const byWord = new Map<string, Matter[]>();
  for (const all of matters) {
    for (const one of all) {
      const known = byWord.get(one);
      if (known === undefined) byWord.set(one, [all]);
      else known.push(all);
    }
  }
  const loose = everydayWords();
  return {
    loosely: (one) => loose.get(one) ?? [],
    everyday: new WordList(loose.keys()),
    others: (one) => [...new Set(byWord.get(one)?.flat())].filter((other) => other !== one),
    words: new WordList(byWord.keys()),
  };
}

const EVERYDAY = 'everyday.txt';

/**
 * The everyday words with what reports write for them.
 *
 * @throws Error where a line has another form, or a word stands twice; the message names the file
 */
function everydayWords(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [word = '', ...words] of read(new URL(`./${EVERYDAY}`, import.meta.url), EVERYDAY)) {
    if (found.has(word)) throw new Error(`${EVERYDAY}: “${word}” stands twice`);
    found.set(word, words);
  }
  return found;
}

/** The matters of a file; lines that are empty or begin with # are none. */
function read(file: string | URL, name: string): Matter[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/u)
    .flatMap((line, i) => {
      if (line.trim() === '' || line.startsWith('#')) return [];
      const found = matter.safeParse(line.trim());
      if (found.success) return [found.data];
      throw new Error(`${name}:${i + 1}: ${found.error.issues.map(({ message }) => message).join('; ')}`);
    });
}

/** Common words of Chinese, made by scripts/common-words.mjs: they tell where a word of a question ends. */
export function commonWords(): WordList {
  return (common ??= new WordList(lines('common-words.txt')));
}

/** Those of them that only hold a sentence together: 那边, 究竟, 以及. */
export function hollowWords(): ReadonlySet<string> {
  return (hollow ??= new Set(lines('hollow-words.txt')));
}

/** Characters in more common words than these say little by themselves: 生, 公; 厕 and 鼠 say what a text is about. */
const MANY_WORDS = 100;

/** The characters of many common words. */
export function commonCharacters(): ReadonlySet<string> {
  if (characters !== undefined) return characters;
  const words = new Map<string, number>();
  for (const word of commonWords().all())
    for (const one of new Set(word)) words.set(one, (words.get(one) ?? 0) + 1);
  characters = new Set([...words].filter(([, many]) => many > MANY_WORDS).map(([one]) => one));
  return characters;
}

// Read on the first question: some ten milliseconds.
let common: WordList | undefined;
let hollow: ReadonlySet<string> | undefined;
let characters: ReadonlySet<string> | undefined;

function lines(file: string): string[] {
  return readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
}
