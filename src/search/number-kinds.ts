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

/**
 * How a stretch of bare text is to be weighed for a question that wants a number.
 *
 * @example numberFactor('percent', '接种率达83.25%') > numberFactor('percent', '接种25314人') // true
 */
export function numberFactor(asked: NumberKind | null, text: string): number {
  if (asked === null) return 1;
  if (LOOKS[asked].test(text)) return FITS;
  return LOOKS.any.test(text) ? SOME_NUMBER : 1;
}

/** Whether a stretch of bare text holds a percentage. */
export function isPercentage(text: string): boolean {
  return LOOKS.percent.test(text);
}
