import type { Library } from '../library/library.ts';
import { entriesOf, officesIn, withoutOffices } from '../library/office-places.ts';
import { display } from '../library/offices.ts';
import { askedOf } from '../matching/asked.ts';
import { withoutYears, yearsIn } from '../matching/years.ts';
import { simplified } from '../search/traditional.ts';
import { bare } from '../text/bare.ts';
import { trimmed } from '../text/trim.ts';

/** What one asked before, as far as the next line may lean on it. */
export interface Before {
  /** As it was made whole. */
  readonly question: string;
  /** The office of the answer, where it was of one. */
  readonly office: string | null;
  /** What the answer's headline measures. */
  readonly metric: string | null;
  /** Where the headline, or the first passage, stands. */
  readonly at: { readonly report: string; readonly paragraph: number; readonly start: number } | null;
}

/** A line made whole with what was said before. */
export interface Leaning {
  readonly line: string;
  /** Only what is told of the same place counts. */
  readonly near: boolean;
}

const SIGNS = /[\s的，,、？?。！!]/u;
const THEN = '(?:那么?|咁|然后|还有|另外|其中|里面|当中)*的?';
/** 那中南呢, 其中项目支出呢. */
const LEANS = new RegExp(`^${THEN}(?<what>[^，,。；;？?]{1,20}?)(?:又?呢|嘞|怎么样|如何)$`, 'u');
/** 占比多少, 同比, 比预算省了多少: something of what was asked before. */
const ASPECT = new RegExp(
  `^${THEN}(?<what>(?:[占比较涨跌排每]|[同环]比|增[长加幅]|下降|减少|完成|达到|目标|任务|满意|面积|金额|人数|合格|达标|及格|[平人]均).{0,12})$`,
  'u',
);
const YEAR = new RegExp(
  `^${THEN}(?<what>(?:20)?\\d\\d|[上前去]一?)年(?:度|同期)?的?(?:呢|[又是有为]*(?:多少|几多|几)\\p{Script=Han}{0,2})?$`,
  'u',
);
const WHY =
  /^(?:那么?)?[这剩其]?[下余他么]?的?(?:为什么|为何|为啥|点解|咋|怎么)\p{Script=Han}{0,10}$|^(?:什么)?原因(?:是?什么)?呢?$/u;
/** Every one of these goes on about what was asked. */
const SAME = /同比|环比|^[比较]|[占增减涨跌]|下降/u;
const ASKS = /多少|[几吗哪谁呢]|什么/u;
/** A line that asks by itself is longer. */
const SHORT = 16;

/**
 * Whether a line asks for the reason of what was answered before: 为什么, 为啥没用完.
 *
 * @example asksWhy('为什么这么多') // true
 */
export function asksWhy(line: string): boolean {
  return WHY.test(plainOf(line));
}

/**
 * How a line may be made whole with what was said before, likeliest first; none where it stands by itself.
 *
 * @example leaningsOf('那中南呢', { question: '南石头的预算是多少', … }, library) // [{ line: '中南街道预算是多少', near: false }]
 */
export function leaningsOf(line: string, before: Before, library: Library): readonly Leaning[] {
  const text = plainOf(line);
  const { question, metric } = before;
  if (WHY.test(text)) return wholes([`${trimmed(question, SIGNS)}，为什么`]);
  const office = before.office ?? '';
  const matter = matterOf(question, library);
  const named = officesIn(text, library).some(({ kind }) => kind !== 'near');
  const year = YEAR.exec(text)?.groups?.['what'];
  if (year !== undefined)
    return wholes([`${/\d/u.test(year) ? year : '上'}年${office}${askingOf(question, library)}`]);
  const what = LEANS.exec(text)?.groups?.['what'];
  const other = what === undefined ? null : officeOf(what, library);
  if (other !== null) return wholes([`${other}${askingOf(question, library)}`]);
  if (named) return [];
  const aspect = ASPECT.exec(text)?.groups?.['what']?.replace(/呢$/u, '') ?? null;
  if (aspect !== null) {
    const asked = ASKS.test(aspect) ? aspect : `${aspect}是多少`;
    const names = [...new Set([matter, metric ?? ''])].filter((name) => name !== '');
    const same = names.map((name) => `${office}${name}${GROWN.test(aspect) ? '同比增减多少' : asked}`);
    return [...wholes(SAME.test(aspect) ? same : []), ...nearOf(same), ...wholes([`${office}${asked}`])];
  }
  if (what !== undefined) {
    const asked = ASKS.test(what) ? what : `${what}是多少`;
    return [
      ...nearOf([`${office}${matter}${asked}`]),
      ...wholes([`${office}${asked}`, `${office}${metric ?? ''}${asked}`]),
    ];
  }
  // 办结几宗, right behind a question of an office: of the same, where the report tells it beside that.
  if (office === '' || text.length > SHORT || !ASKS.test(text)) return [];
  return [...nearOf([`${office}${matter}${text}`]), ...wholes([`${office}${text}`])];
}

const GROWN = /^(?:同比|环比)(?:多少|是多少|怎么样|如何)?$/u;

function wholes(lines: readonly string[]): Leaning[] {
  return lines.map((line) => ({ line, near: false }));
}

function nearOf(lines: readonly string[]): Leaning[] {
  return lines.map((line) => ({ line, near: true }));
}

function plainOf(line: string): string {
  return bare(trimmed(simplified(line), SIGNS)).text;
}

/** A question without its office and year: 拆了多少违建 of 南石头2022年拆了多少违建. */
function askingOf(question: string, library: Library): string {
  const text = withoutOffices(bare(simplified(question)).text, library);
  const { before } = yearsIn(text);
  return trimmed(before ? text.replace(/^[上前去]一?年/u, '') : withoutYears(text), SIGNS);
}

/** What is left of the words that ask: 花了, 是不是. */
const TAIL = /[是不有为吗呢了花用]/u;

/**
 * What a question asks about, without the office, the year and the words that ask.
 *
 * @example matterOf('南石头2022年拆了多少违建', library) // '拆了违建'
 */
export function matterOf(question: string, library: Library): string {
  const text = askingOf(question, library);
  const words = askedOf(text)?.words ?? null;
  const left = words === null ? text : `${text.slice(0, words.start)}${text.slice(words.end)}`;
  return trimmed(trimmed(left, TAIL), SIGNS);
}

/** 中南 of 那中南呢: the one loaded office that is named, with nothing beside it. */
function officeOf(what: string, library: Library): string | null {
  const loaded = officesIn(what, library).flatMap((one) => (one.kind === 'loaded' ? [one] : []));
  const [named, another] = loaded;
  if (named === undefined || another !== undefined) return null;
  if (trimmed(what.replace(named.name, ''), SIGNS) !== '') return null;
  const [entry] = entriesOf(library.entries, named.offices);
  return entry === undefined ? null : display(entry.report.office, library.offices.all);
}
