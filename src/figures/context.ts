import { z } from 'zod';
import { anyOf, load } from './data.ts';
import type { Figure } from './figure.ts';

const words = z.array(z.string());
const data = load(
  'context.yaml',
  z.strictObject({
    up: words,
    down: words,
    target: words,
    done: words,
    plan: words,
    goal: words,
    goalNot: words,
  }),
);
/** 增速为 7.3% is a change, 增加为 20 家 is a level. */
const NAMED = '(?<=[速幅率])[为达]';
const UP = new RegExp(`(?<!改造|质量)${anyOf(data.up)}了?(?:幅度)?(?:${NAMED})?[约近]?$`, 'u');
const DOWN = new RegExp(`${anyOf(data.down)}了?(?:幅度)?(?:${NAMED})?[约近]?$`, 'u');
const TARGET = new RegExp(`${anyOf(data.target)}(?:为|是|数)?$`, 'u');
const DONE = new RegExp(anyOf(data.done), 'u');
const PLAN = new RegExp(anyOf(data.plan), 'u');
const GOAL = new RegExp(anyOf(data.goal), 'u');
const GOAL_NOT = new RegExp(anyOf(data.goalNot), 'u');

/**
 * The way of a change, from the word before its number; the value itself stays as printed.
 *
 * @example directionOf('同比下降') // 'down'
 */
export function directionOf(left: string): Figure['direction'] {
  if (DOWN.test(left)) return 'down';
  return UP.test(left) ? 'up' : null;
}

/** 目标：, 绩效目标包括：: what the sentence lists was set, not done. */
const SETS =
  /(?:^|[，：:。；])(?:\d{4}年度?|本?年度|全年|绩效|工作|总体|预期|设定的?|主要)*目标(?:值|任务)?[一二三四五六七八九\d]{0,2}(?:(?:主要)?包括|分别为|[为是]|如下)?[：:]/u;

/** 部门整体绩效目标设立情况: a chapter that sets goals, whatever else its name says. */
const SET = /目标的?(?:设[立定置]|申报)(?:情况)?$/u;

/**
 * Whether a sentence sets goals.
 *
 * @example setsGoals('目标：拆除违法建设20万平方米') // true
 */
export function setsGoals(sentence: string): boolean {
  return SETS.test(sentence) && !/完成情况|实际完成/u.test(sentence);
}

/**
 * Whether a number was reached, set as a target, or is planned under a heading that speaks of what is to come.
 *
 * @example roleOf('造血干细胞捐赠任务', []) // 'target'
 */
export function roleOf(left: string, path: readonly string[]): Figure['role'] {
  // 三、存在问题及改进措施 tells of what was, too: there only words that plan make a plan.
  const planned = path.some((heading) => PLAN.test(heading) && !/问题|不足/u.test(heading));
  if (planned || /(?:计划(?!生育)|拟|力争|预计)[^，。；：]{0,12}$/u.test(left)) return 'plan';
  if (TARGET.test(left) && !DONE.test(left)) return 'target';
  const sets = (heading: string): boolean =>
    GOAL.test(heading) && (!GOAL_NOT.test(heading) || SET.test(heading));
  return path.some(sets) ? 'target' : 'actual';
}
