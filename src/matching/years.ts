import { z } from 'zod';
import { load } from './words.ts';

const data = load(
  new URL('./years.yaml', import.meta.url),
  z.strictObject({
    own: z.array(z.string()),
    last: z.array(z.string()),
    other: z.array(z.string()),
    not: z.array(z.string()),
  }),
);

/** Which year a question is about. */
export interface YearAsked {
  /** Four digits, where it names them; the last one named. */
  readonly named: readonly number[];
  /** 上年: the one before the report's. 去年 is not: people say it of the year that a report is about. */
  readonly before: boolean;
  /** 前年, 明年: neither the report's nor the one before. */
  readonly other: string | null;
}

const DIGITS = /(?<![\d.])(?:((?:19|20)\d{2})年|(20\d{2})(?![\d.%年号园路栋室型届万亿元人个家宗件]))/gu;
/** 22年, and neither 20年来, 15年期 nor 用了20年. */
const SHORT = /(?<![\d.第了用已近超约满达过])([12]\d)年(?![前后级龄限来长代内以多期间])/gu;
const HAN = /二[〇零]([〇零一二三四五六七八九])([〇零一二三四五六七八九])年/gu;
/** 二三年: in two signs, where it is no number of years: not 二三年级, 用了二三年. */
const SHORT_HAN =
  /(?<![〇零一二三四五六七八九十几了第])([一二])([〇零一二三四五六七八九])年(?![前后级龄限来长代内以多期间])/gu;
/** 留到明年, 结转下一年: what goes on is this year's. */
const CARRIED =
  /(?:结转|[留转拖滚带剩用])[给到至入]?了?(?:明年?|[下次来]一?年|(?<=[给到至入]了?)(?:20)?\d\d年)度?/gu;
const NUMERALS = '零一二三四五六七八九';

/**
 * The years that a bare question names.
 *
 * @example yearsIn('2021年的预算是多少').named // [2021]
 */
export function yearsIn(text: string): YearAsked {
  const digit = (sign: string | undefined): number =>
    Math.max(0, NUMERALS.indexOf(sign?.replace('〇', '零') ?? ''));
  const own = text.replace(CARRIED, '');
  const named = [
    ...[...own.matchAll(DIGITS)].map((match) => Number.parseInt(match[1] ?? match[2] ?? '', 10)),
    ...[...own.matchAll(SHORT)].map((match) => 2000 + Number.parseInt(match[1] ?? '', 10)),
    ...[...own.matchAll(HAN), ...own.matchAll(SHORT_HAN)].map(
      (match) => 2000 + 10 * digit(match[1]) + digit(match[2]),
    ),
  ];
  const plain = data.not.reduce((left, word) => left.replaceAll(word, ''), text).replace(CARRIED, '');
  return {
    named: [...new Set(named)],
    before: data.last.some((word) => plain.includes(word)),
    other: data.other.find((word) => plain.includes(word)) ?? null,
  };
}

/**
 * A bare text without the years that it names in digits: they tell where to look, and are no words to look for.
 *
 * @example withoutYears('23年总共用了多少') // '总共用了多少'
 */
export function withoutYears(text: string): string {
  return [DIGITS, SHORT, HAN, SHORT_HAN]
    .reduce((left, pattern) => left.replace(pattern, ''), text)
    .replace(/^[度的]/u, '');
}

const BEHIND =
  /(?<=(?:多少|几).{0,8})[，,；;。？?]\s*那?(?:上一?年|去年|前一年|头一?年)(?:度|同期)?(?:[的是有]|又是)?(?:呢|多少|几多|几)?[呢？?]*$/u;

/**
 * A question without the year before that is asked behind it: what is asked first is of the report's own year.
 *
 * @example withoutYearBehind('三公用了多少，上一年呢') // '三公用了多少'
 */
export function withoutYearBehind(question: string): string {
  return question.replace(BEHIND, '');
}
