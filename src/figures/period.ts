/** When, where it is narrower than the report's year or another year. In the order they are looked for. */
const MONTHS = '(?:\\d{1,2}(?:月份?)?[-—~至到])?\\d{1,2}月(?:[份底末]|[上中下]旬|\\d{1,2}日)?';
const PERIOD = new RegExp(
  [
    `截[至止]到?(?:20\\d\\d年)?(?:${MONTHS}|年[底末])?`,
    '(?:20\\d\\d年)?(?:第?[一二三四1-4]季度|[上下]半年|前[一二三两]季度|前\\d{1,2}个月)',
    `(?:20\\d\\d年)?${MONTHS}`,
    '“\\d{1,2}[·.]\\d{1,2}”(?:本土)?(?:疫情)?(?:发生)?(?:以来|期间|后)?',
    '\\p{Script=Han}{2,4}期间',
    '每(?:[年月周天日]|季度?)',
    '连续[一二三四五六七八九十两\\d]{1,3}(?:个月|[年月周天])',
    '20\\d\\d年度?',
    '去年同?期?|上年度?',
  ].join('|'),
  'gu',
);
const OPEN = /^(?:截[至止]到?|去年|上年)$/u;

/** A period and where in the text it was said. */
export interface Period {
  readonly words: string;
  readonly at: number;
  /** 每天, 连续三天: of the number in its own clause, and of no later one. */
  readonly each: boolean;
}

/**
 * The periods that a sentence names, in order; those that are just the report's year left out. Each holds for the
 * numbers after it up to the next one.
 *
 * @param text the words from the sentence's beginning, blanks removed
 * @example periodsIn('2022年三季度，我街五大行业GDP50.99亿元', 2022) // [{ words: '2022年三季度', at: 0, each: false }]
 */
export function periodsIn(text: string, year: number): Period[] {
  const found: Period[] = [];
  for (const { index, 0: words } of text.matchAll(PERIOD)) {
    if (OPEN.test(words) && !/^(?:去年|上年)/u.test(words)) continue;
    const before = text.slice(Math.max(0, index - 1), index);
    if (/[较比超]/u.test(before)) continue;
    const whole = words.startsWith(String(year)) && /^\d{4}年度?$/u.test(words);
    found.push({ words: whole ? '' : words, at: index, each: /^(?:每|连续)/u.test(words) });
  }
  return found;
}
