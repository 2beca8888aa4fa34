import type { Fact } from '../facts/fact.ts';
import type { Report } from '../report/report.ts';
import { fold } from '../text/fold.ts';

const ORDINALS = '一二三四五六七八九';

/**
 * Whether a figure has every number that some words hold, in its metric or in a sentence that tells it: of 第2剂 none
 * is the first dose. The report's own year need not be told.
 *
 * @example hasNumbers(report, figure, '第2剂覆盖率') // false of 60岁及以上人群第1剂覆盖率
 */
export function hasNumbers(report: Report, fact: Fact, words: string): boolean {
  const asked = numbersIn(words).filter((number) => number !== String(report.year));
  if (asked.length === 0) return true;
  const told = [fact.place, ...fact.alsoAt].map(({ paragraph, sentence }) =>
    (report.paragraphs[paragraph - 1]?.text ?? '').slice(sentence.start, sentence.end),
  );
  const known = new Set([fact.name, fact.when.words ?? '', ...told].flatMap(numbersIn));
  return asked.every((number) => known.has(number));
}

/** "60", "1": numbers as digits, an ordinal of one character (第一针) as well. */
function numbersIn(text: string): string[] {
  const plain = fold(text).replace(/(?<=\d),(?=\d)/gu, '');
  const digits = plain.match(/\d+(?:\.\d+)?/gu) ?? [];
  const ordinals = [...plain.matchAll(/第\s?([一二三四五六七八九])(?![十百千万])/gu)];
  return [...digits, ...ordinals.map(([, numeral = '']) => String(ORDINALS.indexOf(numeral) + 1))];
}
