import { z } from 'zod';
import type { Clause } from './clause.ts';
import { anyOf, load } from './data.ts';
import type { Change } from './fact.ts';

const words = z.array(z.string());
const data = load('change.yaml', z.strictObject({ up: words, down: words }));
/** 比上年, 较“十三五”末: compared with another time. */
const SINCE =
  '(?:[较比](?:(?:20\\d\\d|上一?|[去前])年|年初|期初|“[^”]{1,8}”|上期|同期)(?:[度初末底]|同期)?|同比|环比)';
/** 比去年同期多发放, 较上年少支出: how far what was done is from another time. */
const DONE_MORE = new RegExp(`${SINCE}[多增]\\p{Script=Han}{1,4}$`, 'u');
const DONE_LESS = new RegExp(`${SINCE}[少减]\\p{Script=Han}{1,4}$`, 'u');
const HIGHER = new RegExp(`${SINCE}[高多长大]出?了?约?$`, 'u');
const LOWER = new RegExp(`${SINCE}[低少短小]了?约?$`, 'u');
/** 比上年快 38 秒: less of time, more of anything else. */
const FASTER = new RegExp(`${SINCE}快了?约?$`, 'u');
const SLOWER = new RegExp(`${SINCE}慢了?约?$`, 'u');
/** 增速为 7.3% is a change, 增加为 20 家 is a level. */
const NAMED = '(?<=[速幅率])[为达]';
const UP = new RegExp(`(?<!改造|质量|新(?=增))${anyOf(data.up)}了?(?:幅度)?(?:${NAMED})?[约近]?$`, 'u');
const DOWN = new RegExp(`${anyOf(data.down)}了?(?:幅度)?(?:${NAMED})?[约近]?$`, 'u');

/**
 * The way of a change, from the word before its number; the value itself stays as printed.
 *
 * @param timed whether the number is a span of time: 快 is less of it
 * @example wayOf('同比下降') // 'down'
 */
export function wayOf(left: string, timed = false): Change['way'] | null {
  if (DOWN.test(left) || LOWER.test(left) || DONE_LESS.test(left)) return 'down';
  if (UP.test(left) || HIGHER.test(left) || DONE_MORE.test(left)) return 'up';
  if (!FASTER.test(left) && !SLOWER.test(left)) return null;
  return FASTER.test(left) === timed ? 'down' : 'up';
}

/** 比, but not that of 同比; 与 only where 与…相比 stands before the clause. */
const THAN = '(?:(?<![同环])[较比超]|^[与同和跟])';
/** 较年初预算, 超全年目标: held against what was set. */
const SET = new RegExp(`${THAN}[^，,。；]{0,12}(?:目标|任务|计划|预算|指标|要求|定额)`, 'u');
const BEFORE = new RegExp(
  `同比|环比|同期|上期|(?:上一?|[去前]一?|往)年|${THAN}(?:20\\d\\d年|年初|期初|“[^”]{1,8}”)`,
  'u',
);
/** 与上年相比，增长: what stands before the comma says what with. */
const COMPARED = /(?:^|[，,：:；;（(])([与同和跟较比][^，,：:；;（(]{1,14}相?比较?)[，,]$/u;

/**
 * What a change is held against, by the words before its number.
 *
 * @param gap all words since the number before
 * @example againstOf({ left: '增长', gap: '与上年相比，增长' }) // 'before'
 * @example againstOf({ left: '比全年目标多', gap: '，比全年目标多' }) // 'target'
 */
export function againstOf({ left, gap }: Pick<Clause, 'left' | 'gap'>): Change['against'] {
  const ahead = gap.endsWith(left) ? (COMPARED.exec(gap.slice(0, gap.length - left.length))?.[1] ?? '') : '';
  const said = [ahead, left].filter((words) => words !== '');
  if (said.some((words) => SET.test(words))) return 'target';
  return said.some((words) => BEFORE.test(words)) ? 'before' : null;
}

/** 秒, 天, 个工作日: less of it is faster. */
const TIMED = /[秒天时日]$|分钟$/u;
/** 2.4%和 3.1%: nothing but a sign stands between it and the number before. */
const LISTED = /^[、和及与]$/u;

/**
 * The change that each number of a sentence tells; one that follows in a list goes the way of the one before.
 *
 * @example // 比去年同期多发放 0.41 万笔、24.08 亿元 → both up, against what was before
 */
export function changesOf(clauses: readonly Clause[]): (Change | null)[] {
  const found: (Change | null)[] = [];
  for (const clause of clauses) {
    const way = wayOf(clause.left, TIMED.test(clause.quantity.unit.base));
    const listed = LISTED.test(clause.gap) ? (found.at(-1) ?? null) : null;
    found.push(way === null ? listed : { way, against: againstOf(clause) });
  }
  return found;
}
