import type { NumberKind } from './question-words.ts';

/** How a number of a kind looks in bare text. */
const LOOKS: Record<NumberKind, RegExp> = {
  percent: /\d[%‰]|百分之|[一二三四五六七八九]成/u,
  age: /\d周?岁/u,
  money: /\d[余多]?[万亿]?[余多]?元/u,
  area: /\d[余多]?万?[余多]?(?:平方|亩|公顷)/u,
  people: /\d[余多]?万?[余多]?[名人位户]/u,
  any: /\d/u,
};

/** A sentence with the kind of number that was asked for is that much likelier to answer. */
const FITS = 1.4;
const SOME_NUMBER = 1.1;

/** In the clause of the asked word the number is of that word: 居家隔离 8221 人次. */
const BESIDE = 1.8;
const CLAUSE_END = /[，。；：！？、,;:]/u;
/** A clause this short goes on with the one before it: 拆除违法建设 53 宗，面积 96046.05 平方米. */
const GOES_ON = 18;

/**
 * Whether the asked kind of number stands in the clause of a word [start, end), or in a short one right behind.
 *
 * @example numberBeside('people', '增设隔离杆，服务897名长者', 2, 4) // false
 */
export function numberBeside(kind: NumberKind, text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && !CLAUSE_END.test(text.charAt(from - 1))) from -= 1;
  const stop = clauseEnd(text, end);
  if (LOOKS[kind].test(text.slice(from, stop))) return true;
  const next = clauseEnd(text, stop + 1);
  const measured = MEASURED.test(text.slice(stop + 1, next));
  return measured && next - stop <= GOES_ON && LOOKS[kind].test(text.slice(stop + 1, next));
}

/** A clause that only says how much of the thing named before. */
const MEASURED = /^总?(?:面积|金额|涉及|涉案|合计|惠及|追回|罚款|总额|人数|数量|[共约达占])/u;

function clauseEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !CLAUSE_END.test(text.charAt(at))) at += 1;
  return at;
}

/** Whether a stretch of bare text holds a number, in digits or in words. */
export function holdsNumber(text: string): boolean {
  return /\d|百分之|[一二三四五六七八九]成|[一二三四五六七八九十百千两]{1,4}[余多]?[家个名项宗次场处人件台栋户条亩吨]/u.test(
    text,
  );
}

/**
 * How a stretch of bare text is to be weighed for a question that wants a number; `beside`: it stands in the clause
 * of an asked word.
 *
 * @example numberFactor('percent', '接种率达83.25%') > numberFactor('percent', '接种25314人') // true
 */
export function numberFactor(asked: NumberKind | null, text: string, beside = false): number {
  if (asked === null) return 1;
  if (beside) return BESIDE;
  if (LOOKS[asked].test(text)) return FITS;
  return LOOKS.any.test(text) ? SOME_NUMBER : 1;
}

/** Whether a stretch of bare text holds a percentage. */
export function isPercentage(text: string): boolean {
  return LOOKS.percent.test(text);
}
