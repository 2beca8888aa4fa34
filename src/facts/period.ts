import { yearIn } from './when.ts';

/** When, where it is narrower than the report's year or another year. In the order they are looked for. */
const MONTH = '(?:\\d{1,2}|十[一二]|[一二三四五六七八九十])';
const MONTHS = `(?:${MONTH}(?:月份?)?[-—~至到])?${MONTH}月(?:[份底末]|[上中下]旬|\\d{1,2}日)?`;
const PERIOD = new RegExp(
  [
    `截[至止]到?(?:20\\d\\d年)?(?:${MONTHS}|年[底末])?`,
    '(?:20\\d\\d年)?(?:第?[一二三四1-4]季度|[上下]半年|前[一二三两]季度|前\\d{1,2}个月)',
    `(?:20\\d\\d年)?${MONTHS}`,
    '“\\d{1,2}[·.]\\d{1,2}”(?:本土)?(?:疫情(?:发生)?(?:以来|期间|后)?|(?:发生)?(?:以来|期间|后))',
    // An event is a time of its own only at the head of a clause: “10·22”我街发现….
    '(?<=^|[，,：:；;。])“\\d{1,2}[·.]\\d{1,2}”(?=[我本辖]|全[街镇乡])',
    '\\p{Script=Han}{2,4}期间',
    '每(?:[年月周天日]|季度?)',
    '连续[一二三四五六七八九十两\\d]{1,3}(?:个月|[年月周天])',
    '20\\d\\d年度?(?!带)',
    '去年同?期?|[上前]一?年度?(?!度?中间|结转|结余|余下|[初带滚剩留末底]|[一二三四五六七八九十]月)|(?:下一?|次|明)年度?',
    '[本今当]年度?',
    '(?<=^|[，,：:；;。、])全年(?=[^任目计预指总度]|$)',
  ].join('|'),
  'gu',
);
const OPEN = /^截[至止]到?$/u;

const OURS = /^[本今当]年度?$/u;
/** 上半年完成 60%，全年完成 100%: the whole year again. */
const WHOLE = '全年';

/** A period and where in the text it was said. */
export interface Period {
  readonly words: string;
  readonly at: number;
  /** 每天, 连续三天: of the number in its own clause, and of no later one. */
  readonly each: boolean;
  /** 本年度, 今年: back from another year; a part of the year it leaves as it is. */
  readonly ours: boolean;
}

/** The period that holds, and those to return to behind the brackets that are open. */
export interface Running {
  readonly words: string;
  readonly saved: readonly string[];
  /** Whether the sentence has named a period, be it the report's own year. */
  readonly said: boolean;
}

/**
 * The period that holds behind some words; one named in a bracket ends with it.
 *
 * @param gap the words since the number before, blanks removed
 * @example periodAfter('（含上年）', { words: '', saved: [], said: false }, 2022).words // ''
 */
export function periodAfter(gap: string, running: Running, year: number): Running {
  let { words, said } = running;
  const saved = [...running.saved];
  for (const run of gap.match(/[（(）)]|[^（(）)]+/gu) ?? []) {
    if (/^[（(]/u.test(run)) saved.push(words);
    else if (/^[）)]/u.test(run)) words = saved.pop() ?? words;
    else
      for (const period of periodsIn(run, year)) {
        if (period.each || (period.ours && !isOtherYear(words, year))) continue;
        words = period.words;
        said = true;
      }
  }
  return { words, saved, said };
}

/** 其中, 、: what goes on is told of the same time. */
export const GOES_ON = /^[，,（(]?(?:其中|包括|分别)|^[、和及]/u;
const ASIDE = /^[，,（(；;](?:[上去前]一?年度?|20\d\d年度?)(?:同期)?[为是的约]{0,2}$/u;

/**
 * Whether another year stands alone between two numbers: 42.6 亿元，上年 39.4 亿元，增长 8.1%. It is of the one right behind.
 *
 * @param gap the words since the number before, blanks removed
 * @example isAside('，上年', 2023) // true
 */
export function isAside(gap: string, year: number): boolean {
  return ASIDE.test(gap) && isOtherYear(gap.replace(/^[，,（(；;]/u, ''), year);
}

/** 一是, （2）, ②: a point of a list. */
const POINT =
  /(?:^|[，,：:])(?:[一二三四五六七八九十]{1,2}是|其[一二三四五]|[（(]\d{1,2}[）)]|\d{1,2}[.、．](?!\d)|[①-⑳])/u;

/**
 * The period that goes on behind a ；: one that the sentence, or the words before its first point, begin with.
 *
 * @param words what stood before the ；, blanks removed, from the full stop on
 * @example lasting('截至11月底，新增12家；', 2022).words // '截至11月底'
 * @example lasting('一是前三季度支出58%；', 2022).words // ''
 */
export function lasting(words: string, year: number): Running {
  const point = POINT.exec(words);
  const head = point === null ? words : words.slice(0, point.index);
  const rest = head.replace(/^(?:[（(].{1,3}[）)]|[^，,]{0,6}[：:])/u, '');
  const first = periodsIn(rest, year).find((one) => !one.each && !one.ours);
  const isHead = first?.at === 0 && /^(?:[，,：:]|$)/u.test(rest.slice(first.words.length));
  return { words: isHead ? first.words : '', saved: [], said: isHead };
}

/** Whether a period is of another year than the report's: 上年, 2021年, 下一年度. */
export function isOtherYear(period: string, year: number): boolean {
  return yearIn(period, year) !== year;
}

/**
 * Whether a period is a whole year that the report does not tell of yet: 2024年 in a report of 2023, 下一年度.
 *
 * @example isToCome('2023年6月', 2022) // false: what was done by then may be told
 */
export function isToCome(period: string, year: number): boolean {
  if (/^(?:下一?|次|明)年度?$/u.test(period)) return true;
  const named = /^(20\d\d)年度?$/u.exec(period)?.[1];
  return named !== undefined && named > String(year);
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
    if (OPEN.test(words)) continue;
    const before = text.slice(Math.max(0, index - 1), index);
    // 由上年的 19.8% 下降到 18.6%: the first is of that year, and nothing behind it.
    const once = /[由从较比]/u.test(before) && /^(?:同期|[末底])?的$/u.test(text.slice(index + words.length));
    if (/[较比超转]/u.test(before) && !once) continue;
    // 与 2021 年比，由 3.02 亿元增加到 3.28 亿元: the year is of the first. 与下年度安排挂钩 sets no time.
    const beside = /[与同和跟]/u.test(before);
    const from =
      beside &&
      isOtherYear(words, year) &&
      /^(?:同期)?相?比[^。；]*[由从]$/u.test(text.slice(index + words.length));
    if (beside && !from && /^(?:20\d\d|[上去前下明次])/u.test(words)) continue;
    const whole = words === WHOLE || (words.startsWith(String(year)) && /^\d{4}年度?$/u.test(words));
    const ours = OURS.test(words);
    // 对 2020 年实施的 5 个项目: the year is the projects' own.
    const theirs = before === '对' && /^度?\p{Script=Han}{2,3}的/u.test(text.slice(index + words.length));
    found.push({
      words: whole || ours ? '' : words,
      at: index,
      each: once || from || theirs || /^(?:每|连续)/u.test(words),
      ours,
    });
  }
  return found;
}
