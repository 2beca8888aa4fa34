import { bare } from '../text/bare.ts';
import type { Office } from '../report/office.ts';

/** Where a part of an official name begins: behind a division, behind 人民政府. */
const DIVISION = /[省市区县州旗府镇乡]/u;
/** What a short name ends in. */
const KIND = /[局办委馆校院心站所镇乡街道处署会团中联区]$/u;
const SHORTEST = 3;
/** So many characters are a name whatever they end in, unless they are a word. */
const LONG = 4;
const LONGEST = 24;

/**
 * A question without the name of the office it is asked of, however short: every stretch that is the official name with
 * characters left out, from the beginning of one of its parts. What is left asks; where nothing is, all is given back.
 *
 * @example withoutOffice('樊东信访局去年花了多少', office) // '去年花了多少' of 樊东区信访局
 */
export function withoutOffice(question: string, office: Office, isWord: IsWord = () => false): string {
  let left = '';
  for (let at = 0; at < question.length;) {
    const length = mentionAt(question, at, office, isWord);
    if (length === 0) left += question.charAt(at);
    else left += left === '' ? '' : ' ';
    at += Math.max(1, length);
  }
  // 蓬岭 上访几批: a place by itself, parted by blanks.
  const words = left.split(/\s+/u).filter((word) => !isPlace(word, office));
  const rest = words.join(' ').replace(/^[的\s，,：:]+/u, '');
  return bare(rest).text.length < 2 ? question : rest;
}

/** Whether a word is the beginning of a part of the name, as the district's without 区. */
function isPlace(word: string, { official }: Office): boolean {
  const name = bare(official).text;
  return (
    word.length >= 2 &&
    beginnings(name).some(
      (start) => DIVISION.test(name.charAt(start + word.length)) && name.startsWith(word, start),
    )
  );
}

/** Whether a stretch is a word of the genre, and no name: 市场监管. */
export type IsWord = (stretch: string) => boolean;

/**
 * The longest mention of an office in a question; empty where there is none that nothing else can be.
 *
 * @example mentionOf('泗阴市监局抽检了几批', office) // '泗阴市监局' of 泗阴县市场监督管理局
 */
export function mentionOf(question: string, office: Office, isWord: IsWord): string {
  let best = '';
  for (let at = 0; at < question.length; at += 1) {
    const length = mentionAt(question, at, office, isWord);
    if (length >= LONG && length > best.length) best = question.slice(at, at + length);
  }
  return best;
}

function mentionAt(question: string, at: number, { official, name }: Office, isWord: IsWord): number {
  const both = [official, name].map((one) => bare(one).text);
  return Math.max(...both.map((one) => lengthOf(question, at, one, isWord)));
}

/** How long the mention of a name is that begins at a place of the question; 0 where none does. */
function lengthOf(question: string, at: number, name: string, isWord: IsWord): number {
  let best = 0;
  for (const start of beginnings(name)) {
    let from = start;
    for (let length = 1; length <= Math.min(LONGEST, question.length - at); length += 1) {
      const next = name.indexOf(question.charAt(at + length - 1), from);
      // The first character must stand at the beginning itself.
      if (next < 0 || (length === 1 && next !== start)) break;
      from = next + 1;
      const mention = question.slice(at, at + length);
      const isName = length >= SHORTEST && (KIND.test(mention) || (length >= LONG && !isWord(mention)));
      if (isName) best = Math.max(best, length);
    }
  }
  return best;
}

function beginnings(name: string): number[] {
  return [...name].flatMap((_, at) => (at === 0 || DIVISION.test(name.charAt(at - 1)) ? [at] : []));
}
