/** The time that a number is of. Read once, when the fact is made: nobody else reads its words. */
export interface When {
  /** The year, in four digits; the report's own where the report names none. */
  readonly year: number;
  /** What is narrower than a year, without the year: "截至11月底", "上半年"; null for the whole of it. */
  readonly part: string | null;
  /** As the report prints it, blanks removed: "2021年", "上年"; null for the report's own year. */
  readonly words: string | null;
}

/** A year named by how far it is from the report's own. */
const AWAY: readonly (readonly [words: RegExp, years: number])[] = [
  [/[上去]一?年|前一年|往年/u, -1],
  [/前年/u, -2],
  [/[下次明]一?年/u, 1],
];
/** What names the year alone. 去年同期 is the year before, as far as the report's own is told of. */
const YEAR = /(?:19|20)\d\d年度?|[上去前下次明往]一?年度?(?:同期?)?|[本今当]年度?|全年/u;
/** As of the end of the year, or from its beginning to its end: the whole of it. 12月 alone is a month. */
const WHOLE =
  /^(?:截[至止]到?(?:12月份?)?|(?:截[至止]到?)?(?:12月(?:[底末]|31日)|1月?份?[-—~至到]12月份?|年?[底末]))?$/u;

/**
 * The time that some words name.
 *
 * @param words as `periodsIn` gives them; null for the report's own year
 * @param own the report's year
 * @example whenOf('上年', 2022) // { year: 2021, part: null, words: '上年' }
 * @example whenOf('2022年上半年', 2022) // { year: 2022, part: '上半年', words: '2022年上半年' }
 * @example whenOf('截至12月底', 2022).part // null: that is the whole year
 */
export function whenOf(words: string | null, own: number): When {
  if (words === null) return { year: own, part: null, words };
  const rest = words.replace(/\s/gu, '').replace(YEAR, '');
  return { year: yearIn(words, own), part: WHOLE.test(rest) ? null : rest, words };
}

/** The year that some words name; the report's own where they name none. */
export function yearIn(words: string, own: number): number {
  const named = /((?:19|20)\d\d)\s*年/u.exec(words)?.[1];
  if (named !== undefined) return Number.parseInt(named, 10);
  return own + (AWAY.find(([said]) => said.test(words))?.[1] ?? 0);
}

/** Equal for the same time, however it is told: 上年 and 2021年 in a report of 2022. */
export function timeOf({ year, part }: When): string {
  return `${year} ${part ?? ''}`;
}

/** Whether it tells how often or how long, and no part of the year: 每月, 连续三天. */
export function isOften({ part }: When): boolean {
  return part !== null && /^(?:每|连续)/u.test(part);
}

/** An event as a time: “10·22”疫情 is “10·22”疫情期间; other words as they are printed. */
export function spanWords({ words }: When): string {
  return words === null ? '' : /”(?:本土)?(?:疫情)?$/u.test(words) ? `${words}期间` : words;
}
