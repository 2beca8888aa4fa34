import { englishRows, type EnglishRow } from './english-rows.ts';

/** An English question in the words of the reports. */
export interface English {
  /** "南石头街道 接种率 多少"; empty where no word of it is known. */
  readonly text: string;
  /** Words that are not known, as they were typed. */
  readonly unknown: readonly string[];
}

const LONGEST_PHRASE = 4;
/** Nanshitou is one word, Nan Shi Tou three. */
const LONGEST_NAME = 3;
const LONGEST = 40;
/** So many words beside an office in characters make a question English. */
const FEWEST = 2;
const HAN = /\p{Script=Han}/u;
/** Questions of several offices are read in one piece. */
const IN_ONE = /哪个|最|对比|相差|更/u;

/**
 * A question in English in the words of the reports; null where it is none: Chinese, or pinyin.
 *
 * @param officeOf the loaded office that a name in Latin letters is of, as the reports call it
 * @param stands whether a Latin word stands in the reports: LED, GDP
 * @example fromEnglish('vaccination rate of Nanshitou', officeOf, stands)?.text // '南石头街道 接种率'
 */
export function fromEnglish(
  question: string,
  officeOf: (name: string) => string | null,
  stands: (word: string) => boolean,
): English | null {
  const words = question.match(/[A-Za-z][A-Za-z-]*|\d+/gu) ?? [];
  if (words.length === 0 || words.length > LONGEST) return null;
  // main problems of 岭湖分局: an office by its own name, in a question that is English.
  const [named, another] = question.match(/\p{Script=Han}+/gu) ?? [];
  const own = named === undefined || words.length < FEWEST ? null : officeOf(named);
  if (another !== undefined || (named !== undefined && own === null)) return null;
  const [offices, told, asks, unknown]: [string[], string[], string[], string[]] = [
    own === null ? [] : [own],
    [],
    [],
    [],
  ];
  let known = 0;
  let joins = 0;
  for (let at = 0; at < words.length;) {
    const row = rowAt(words, at);
    const office = row === null ? nameAt(words, at, officeOf) : null;
    const word = words[at] ?? '';
    at += row?.length ?? office?.length ?? 1;
    if (office !== null) offices.push(office.name);
    else if (row === null && /^\d/u.test(word)) told.push(/^(?:19|20)\d\d$/u.test(word) ? `${word}年` : word);
    else if (row === null) (stands(word) ? told : unknown).push(word);
    else if (row.row.chinese === null) joins += 1;
    else {
      known += 1;
      (row.row.asks ? asks : told).push(row.row.chinese);
    }
  }
  if (known === 0 && (joins < 2 || joins * 2 < words.length)) return null;
  if (offices.length + told.length === 0) return { text: '', unknown: unknown.length > 0 ? unknown : words };
  const all = [offices.join('和'), ...distinct(told), ...asks.slice(0, 1)].filter((one) => one !== '');
  const text = all.join(all.some((one) => IN_ONE.test(one)) ? '' : ' ');
  // GDP is the same in both.
  return HAN.test(text) || unknown.length > 0 ? { text, unknown } : null;
}

function distinct(all: readonly string[]): string[] {
  return [...new Set(all)].filter((word) => word !== '和');
}

interface Found<T> {
  readonly length: number;
  readonly row: T;
}

/** The longest row that begins at a word, with or without its ending. */
function rowAt(words: readonly string[], at: number): Found<EnglishRow> | null {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const typed = words
      .slice(at, at + length)
      .join(' ')
      .toLowerCase();
    const row = formsOf(typed).flatMap((form) => englishRows().get(form) ?? [])[0];
    if (row !== undefined) return { length, row };
  }
  return null;
}

/** demolished, buildings: as typed, then without the ending. */
function formsOf(typed: string): string[] {
  const shorter = [/s$/u, /es$/u, /d$/u, /ed$/u, /ing$/u].flatMap((ending) =>
    ending.test(typed) ? [typed.replace(ending, '')] : [],
  );
  return [typed, ...shorter, ...(/ing$/u.test(typed) ? [typed.replace(/ing$/u, 'e')] : [])];
}

function nameAt(
  words: readonly string[],
  at: number,
  officeOf: (name: string) => string | null,
): { readonly length: number; readonly name: string } | null {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
    const name = officeOf(words.slice(at, at + length).join(''));
    if (name !== null) return { length, name };
  }
  return null;
}
