import type { Fact } from '../facts/fact.ts';
import type { Evidence } from './evidence.ts';
import { ownOf } from './scope.ts';
import { checkSum } from './sum.ts';
import type { Check, Verdict } from './verdict.ts';

/**
 * The projects a report names against all its projects. It names those it thinks important, so that a sum that falls
 * short is what one expects; one that goes beyond is odd.
 */
export const projects: Check = ({ facts }: Evidence) =>
  ['executed', 'budget'].flatMap((measure) => against(facts, measure));

function against(facts: readonly Fact[], measure: string): Verdict[] {
  const [whole, ...others] = ownOf(facts, `nature.${measure}`).filter(({ of }) => of === '项目支出');
  const byName = new Map<string, Fact>();
  for (const fact of ownOf(facts, `project.${measure}`))
    if (fact.of !== null && !byName.has(fact.of)) byName.set(fact.of, fact);
  const parts = [...byName.values()];
  if (whole === undefined || others.some(({ value }) => value !== whole.value) || parts.length < 2) return [];
  const verdict = checkSum({
    parts,
    whole,
    kind: 'projects',
    values: { whole_name: '项目支出', parts: parts.map(({ of }) => of ?? '').join('、') },
    places: [...parts, whole].map(({ place }) => place),
    short: null,
    over: 'note',
  });
  return verdict === null ? [] : [verdict];
}
