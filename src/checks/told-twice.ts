import type { Figure } from '../figures/figure.ts';
import type { Mention } from './evidence.ts';
import { intervalOf, meet } from './interval.ts';
import { finding } from './make.ts';
import { shown } from './printed.ts';
import type { Verdict } from './verdict.ts';

/** One fact with two values. */
export function toldTwice(first: Mention, other: Mention, metric = first.figure.metric): Verdict {
  const both = [first, other].toSorted((a, b) => a.figure.id - b.figure.id);
  return {
    relation: `told ${both.map(({ figure }) => figure.id).join(' ')}`,
    finding: finding({
      code: 'RESTATED_DIFFERENTLY',
      kind: 'value',
      severity: 'conflict',
      figures: [first.figure, other.figure],
      places: [first.place, other.place],
      facts: {
        metric,
        first: shown(first.figure),
        second: shown(other.figure),
        formula: `${shown(first.figure)} ≠ ${shown(other.figure)}`,
      },
    }),
  };
}

/** Whether no one value can be meant by both. */
export function differ(a: Figure, b: Figure): boolean {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  return x !== null && y !== null && a.unit === b.unit && !meet(x, y);
}
