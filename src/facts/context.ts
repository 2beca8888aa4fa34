import { z } from 'zod';
import type { Clause } from './clause.ts';
import { anyOf, load } from './data.ts';
import type { Fact } from './fact.ts';

const words = z.array(z.string());
const data = load(
  'context.yaml',
  z.strictObject({
    target: words,
    done: words,
    plan: words,
    goal: words,
    goalNot: words,
    told: words,
    bounds: words,
    limits: words,
    within: words,
    objects: words,
    further: words,
  }),
);
const TARGET = new RegExp(`${anyOf(data.target)}(?:[均皆都]?[为是]|数)?$`, 'u');
const DONE = new RegExp(anyOf(data.done), 'u');
const PLAN = new RegExp(anyOf(data.plan), 'u');
const GOAL = new RegExp(anyOf(data.goal), 'u');
const GOAL_NOT = new RegExp(anyOf(data.goalNot), 'u');

/** 目标：, 绩效目标包括：: what the sentence lists was set, not done. */
const SETS =
  /(?:^|[，：:。；])(?:\d{4}年度?|本?年度|全年|绩效|工作|总体|预期|设定的?|主要)*目标(?:值|任务)?(?:一?共有?|设定?了?)?[一二三四五六七八九十\d]{0,3}[项条个]?(?:(?:主要)?包括|分别为|[为是]|如下)?[：:]/u;
/** 申报了五项产出指标：, 定下三项任务：: the same, by what was done with them. */
const SETS_BY =
  /(?:申报|设定|设置|确定|下达|制定|定下|定了|安排)了?(?:\p{Script=Han}{0,4}?[一二三四五六七八九十\d]{1,3}[项条个])?\p{Script=Han}{0,6}?(?:指标|目标|任务)(?:如下|[为是有])?[：:]/u;
/** 绩效目标共12项。数得清的有：…: the next sentence lists them. */
const COUNTS_GOALS =
  /(?:绩效|工作|年度)目标(?:一?共有?|设定?了?)[一二三四五六七八九十\d]{1,3}[项条个][。；]?$/u;
const LISTS = /^[^，。：:]{0,10}(?:[有为是]|包括|如下)[：:]/u;

/** 部门整体绩效目标设立情况: a chapter that sets goals, whatever else its name says. */
const SET = /目标的?(?:设[立定置]|申报)(?:情况)?$/u;

/**
 * Whether a sentence sets goals.
 *
 * @param before the sentence before it
 * @example setsGoals('目标：拆除违法建设20万平方米') // true
 */
export function setsGoals(sentence: string, before = ''): boolean {
  const isList = COUNTS_GOALS.test(before) && LISTS.test(sentence);
  return (isList || SETS.test(sentence) || SETS_BY.test(sentence)) && !/完成情况|实际完成/u.test(sentence);
}

/** Words and number of a clause that say whether it was meant or done. */
export interface Said {
  readonly left: string;
  /** The words behind the unit: 的年度目标. */
  readonly right?: string;
  readonly hedge?: string | null;
  /** The base unit of the number. */
  readonly unit?: string;
}

/** 计划 as a word of its own, and no name's: 年度计划 45 亿元, 2024 年计划招录; not 雨露计划, 非计划停机. */
const PLANNED =
  /(?:(?:^|[年度初原将仍还均并应街镇乡局委办院站]|中心|单位|部门)计划(?!生育|[的内外])|(?<![非超增少多占完成达到])计划数?[为是]?$|拟|力争|预计)[^，。；：]{0,20}$/u;
/** 75亿元目标的116.5%, 不低于 85% 的年度目标, 省定 2.8 个的要求: set, and said so behind the number. */
const SET_BEHIND = new RegExp(`^${anyOf(data.told)}`, 'u');
/** 高于国家规定的 70%: what was required of all. */
const REQUIRED = /[低高优多少]于\p{Script=Han}{0,4}(?:规定|要求|标准)的$/u;
/** 调整绩效指标 6 个: the goals themselves are counted. */
const OBJECT = new RegExp(`${anyOf(data.objects)}(?:总?数|共)?$`, 'u');
const COUNTED = new Set(['个', '项', '条']);
const ADVICE = /^[^及和与、]*(?<!经验|结论|问题)建议$/u;
const MARK = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．]?/u;

/**
 * Whether a number was reached, set as a target, or is planned under a heading that speaks of what is to come.
 *
 * @example roleOf({ left: '造血干细胞捐赠任务' }, []) // 'target'
 */
export function roleOf({ left, right = '', unit = '' }: Said, path: readonly string[]): Fact['role'] {
  // 三、存在问题及改进措施 tells of what was, too: there only words that plan make a plan.
  const planned = path.some(
    (heading) =>
      (PLAN.test(heading) && !/问题|不足/u.test(heading)) || ADVICE.test(heading.replace(MARK, '').trim()),
  );
  if (planned || PLANNED.test(left)) return 'plan';
  const counts = COUNTED.has(unit);
  if (SET_BEHIND.test(right) && !(counts && !right.startsWith('的'))) return 'target';
  if (REQUIRED.test(left)) return 'target';
  if (TARGET.test(left) && !DONE.test(left) && !(counts && OBJECT.test(left))) return 'target';
  const sets = (heading: string): boolean =>
    GOAL.test(heading) && (!GOAL_NOT.test(heading) || SET.test(heading));
  return path.some(sets) ? 'target' : 'actual';
}

const BOUND = new Set(data.bounds);
const WITHIN = new Set(data.within);
const LIMIT = new Set([...data.bounds, ...data.limits]);

/**
 * Whether a hedge makes a number what another is measured by: 不足 90%, ≥ 96%.
 *
 * @example isLimit('不足') // true
 */
export function isLimit(hedge: string | null): boolean {
  return hedge !== null && LIMIT.has(hedge);
}

const FURTHER = new RegExp(anyOf(data.further), 'u');
const HAPPENED = /已|实际|完成(?!率)/u;

/**
 * The role of each number of a sentence. Beside what the words of each say: what a sentence means to do, it means to
 * its end; a bound beside what came of it was set.
 *
 * @param goals whether the sentence lists goals; @param coming for each number, whether it is told of a year to come
 * @example // 楼宇入驻率不低于 85%，年末实际为 82.3% → ['target', 'actual']
 */
export function rolesOf(
  clauses: readonly Clause[],
  path: readonly string[],
  goals: boolean,
  coming: readonly boolean[],
): Fact['role'][] {
  const found: Fact['role'][] = [];
  let further = false;
  for (const [k, { left, right, gap, joined, quantity }] of clauses.entries()) {
    const { hedge } = quantity;
    const unit = quantity.unit.base;
    further ||= FURTHER.test(gap) && !/[（(]/u.test(gap);
    const told = roleOf({ left, right, unit }, path);
    const isAhead = further || coming[k] === true || (joined === 'clause' && found.at(-1) === 'plan');
    const isKept = hedge !== null && WITHIN.has(hedge) && /[控限][制定]在?$/u.test(left);
    const isBound = hedge !== null && (BOUND.has(hedge) || isKept) && answered(clauses, k);
    if (isAhead && !HAPPENED.test(gap)) found.push('plan');
    else found.push(told === 'actual' && (goals || isBound) ? 'target' : told);
  }
  return found;
}

/** Whether the next number is in the same unit and told as what came of it. */
function answered(clauses: readonly Clause[], k: number): boolean {
  const [own, next] = clauses.slice(k, k + 2);
  return (
    next !== undefined &&
    own?.quantity.unit.base === next.quantity.unit.base &&
    /实际|达|完成|仅|[为是]$/u.test(next.left)
  );
}
