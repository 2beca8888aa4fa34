import { fold } from '../text/fold.ts';

const HAN = '〇一二三四五六七八九';
const YEAR = /((?:19|20)\d{2})(?= ?年| ?度)|(二[〇零○0O][〇零○一二三四五六七八九]{2})(?= ?年)/gu;

/**
 * The years that a text names, in order: 2022 年, 2022年度, 二〇二二年.
 *
 * @example yearsIn('2022 年度广州市海珠区…自评报告') // [2022]
 */
export function yearsIn(text: string): number[] {
  return [...fold(text).matchAll(YEAR)].map((match) =>
    match[1] === undefined ? hanYear(match[2] ?? '') : Number(match[1]),
  );
}

function hanYear(printed: string): number {
  const digits = [...printed.replace(/[零○0O]/gu, '〇')].map((char) => HAN.indexOf(char));
  return Number(digits.join(''));
}
