import type { Fact } from '../facts/fact.ts';
import type { Mention } from './evidence.ts';
import { intervalOf, meet } from './interval.ts';
import { finding } from './make.ts';
import { shown } from './printed.ts';
import type { Verdict } from './verdict.ts';

/** One fact with two values. */
export function toldTwice(first: Mention, other: Mention, metric = first.fact.name): Verdict {
  const both = [first, other].toSorted((a, b) => a.fact.id - b.fact.id);
  return {
    relation: `told ${both.map(({ fact }) => fact.id).join(' ')}`,
    finding: finding({
      code: 'RESTATED_DIFFERENTLY',
      kind: 'value',
      severity: 'conflict',
      facts: [first.fact, other.fact],
      places: [first.place, other.place],
      values: {
        metric,
        first: shown(first.fact),
        second: shown(other.fact),
        formula: `${shown(first.fact)} ≠ ${shown(other.fact)}`,
      },
    }),
  };
}

/** Whether no one value can be meant by both. */
export function differ(a: Fact, b: Fact): boolean {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  return x !== null && y !== null && a.unit === b.unit && !meet(x, y);
}
