import type { Fact } from '../facts/fact.ts';

/** What a number is that is no outcome, for readers. */
export const ROLE_WORDS = { actual: '实际', target: '目标', plan: '计划' } as const;

const SAID = { target: /目标|任务|指标/u, plan: /计划|规划|拟/u } as const;

/**
 * The metric, with a word for a target or plan where its own words do not say so: nobody should take one for an outcome.
 *
 * @example metricWithRole(figure) // '广纸涌沿岸打造面积（计划）'
 */
export function metricWithRole({ name, role }: Pick<Fact, 'name' | 'role'>): string {
  return role === 'actual' || SAID[role].test(name) ? name : `${name}（${ROLE_WORDS[role]}）`;
}
