import type { Figure } from '../figures/figure.ts';
import type { Evidence } from './evidence.ts';
import { ownOf } from './scope.ts';
import { checkSum } from './sum.ts';
import type { Check, Verdict } from './verdict.ts';

/**
 * The projects a report names against all its projects. It names those it thinks important, so that a sum that falls
 * short is what one expects; one that goes beyond is odd.
 */
export const projects: Check = ({ figures }: Evidence) =>
  ['executed', 'budget'].flatMap((measure) => against(figures, measure));

function against(figures: readonly Figure[], measure: string): Verdict[] {
  const [whole, ...others] = ownOf(figures, `nature.${measure}`).filter(({ of }) => of === '项目支出');
  const byName = new Map<string, Figure>();
  for (const figure of ownOf(figures, `project.${measure}`))
    if (figure.of !== null && !byName.has(figure.of)) byName.set(figure.of, figure);
  const parts = [...byName.values()];
  if (whole === undefined || others.some(({ value }) => value !== whole.value) || parts.length < 2) return [];
  const verdict = checkSum({
    parts,
    whole,
    kind: 'projects',
    facts: { whole_name: '项目支出', parts: parts.map(({ of }) => of ?? '').join('、') },
    places: [...parts, whole].map(({ place }) => place),
    short: null,
    over: 'note',
  });
  return verdict === null ? [] : [verdict];
}
