import type { Kind } from './question-words.ts';

/** How that looks in bare text which a question of a kind asks for. */
const LOOKS: Record<Kind, RegExp> = {
  reason: /因|由于|原因|导致|影响|所致|制约/u,
  date: /\d月|\d日|20\d\d年|季度|月底|月初|上半年|下半年/u,
  percent: /\d[%‰]|百分之|[一二三四五六七八九]成/u,
  age: /\d周?岁/u,
  money: /\d[余多]?[万亿]?[余多]?元/u,
  area: /\d[余多]?万?[余多]?(?:平方|亩|公顷)/u,
  people: /\d[余多]?万?[余多]?[名人位户]/u,
  any: /\d/u,
};

/**
 * Whether a stretch of bare text holds what a question of a kind asks for.
 *
 * @example hasKind('area', '整改199.63亩') // true
 */
export function hasKind(kind: Kind, text: string): boolean {
  return LOOKS[kind].test(text);
}
