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
const UP = new RegExp(`${anyOf(data.up)}了?(?:幅度)?(?:${NAMED})?[约近]?$`, 'u');
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

/**
 * Whether a number was reached, set as a target, or is planned under a heading that speaks of what is to come.
 *
 * @example roleOf('造血干细胞捐赠任务', []) // 'target'
 */
export function roleOf(left: string, path: readonly string[]): Figure['role'] {
  const headings = path.join('');
  if (PLAN.test(headings) || /(?:计划|拟|力争|预计)[^，。；：]{0,12}$/u.test(left)) return 'plan';
  if (TARGET.test(left) && !DONE.test(left)) return 'target';
  return path.some((heading) => GOAL.test(heading) && !GOAL_NOT.test(heading)) ? 'target' : 'actual';
}
