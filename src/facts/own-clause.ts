import type { Span } from '../text/span.ts';

/** Where a clause begins: behind a stop, or behind a thing counted before it. */
const CUT = /[，：:；;（(]|(?<!\d),|,(?!\d)|\d\s?[余多万亿]{0,2}\s?[^\d，、。；\s]{1,10}、/gu;
/** 新增 12 家和 3 个: behind 和 the next thing begins. */
const AND = /\d\s?[余多万亿]{0,2}\s?[^\d，、。；\s]{1,10}[和及]$/u;
const AND_WITHIN = 24;
const STOP = /[，、。；;：:（(！？]|(?<!\d),|,(?!\d)|[和及]\s?\d/gu;
/** Words that say only how much. */
const HOLLOW =
  /[\d.,%，、\s为约近]|面积|金额|总额|资金|数量|比例|人数|涉及|其中|累计|共计|合计|总计|达到?|分别|[共有的已占均计宗件个率]/gu;
/** So many clauses further back their matter may stand. */
const BACK = 2;
/** Words longer than this say something. */
const LONG = 200;

/** Where clauses of a sentence begin and end, found once for all its numbers. Offsets into the paragraph. */
export interface Cuts {
  readonly begins: readonly number[];
  readonly stops: readonly number[];
}

/**
 * The places where a sentence of a folded paragraph is cut into clauses.
 *
 * @example cutsOf('共拆除53宗，面积96046.05平方米', { start: 0, end: 20 }).begins // [7]
 */
export function cutsOf(text: string, { start, end }: Span): Cuts {
  const sentence = text.slice(start, end);
  return {
    begins: [...sentence.matchAll(CUT)].map(({ index, 0: sign }) => start + index + sign.length),
    stops: [...sentence.matchAll(STOP)].map(({ index }) => start + index),
  };
}

/**
 * The clause of a number, the number in it. One that says only how much begins with a clause before it, which says of
 * what: 共拆除违法建设53宗，面积 of 面积 96046.05 平方米.
 *
 * @param text the folded paragraph; @param number where the number stands
 */
export function clauseAround(text: string, sentence: Span, { begins, stops }: Cuts, number: Span): Span {
  const end = stops[firstFrom(stops, number.end)] ?? Math.max(number.end, sentence.end);
  const behind = text.slice(number.end, end);
  const known = begins.slice(0, firstFrom(begins, number.start + 1)).slice(-BACK - 1);
  const near = text.slice(Math.max(sentence.start, number.start - AND_WITHIN), number.start);
  const cuts = AND.test(near) ? [...known.filter((at) => at < number.start), number.start] : known;
  let start = cuts.at(-1) ?? sentence.start;
  for (let back = 1; back <= BACK && cuts.length >= back; back += 1) {
    if (!isHollow(text.slice(start, number.start), behind)) break;
    start = cuts.at(-back - 1) ?? sentence.start;
  }
  return { start, end };
}

function isHollow(words: string, behind: string): boolean {
  return words.length + behind.length < LONG && `${words}${behind}`.replace(HOLLOW, '').length < 2;
}

/** The index of the first of some rising offsets that is not before `at`. */
export function firstFrom(offsets: readonly number[], at: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
