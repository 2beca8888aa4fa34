import type { Fact, Place } from '../facts/fact.ts';
import { intervalOf, isOpen, meet, minus } from './interval.ts';
import { finding, holds, relationOf } from './make.ts';
import { numberOf, unitOf } from './printed.ts';
import { bareOf, differenceOf, numberOnly } from './reckoned.ts';
import type { Verdict } from './verdict.ts';

interface Difference {
  readonly from: Fact;
  readonly take: Fact;
  /** What is printed as `from` − `take`. */
  readonly result: Fact;
  readonly kind: string;
  readonly severity: 'conflict' | 'note';
  readonly values?: Readonly<Record<string, string>>;
  readonly places: readonly Place[];
}

/**
 * Whether from − take is the printed result, each within half a unit of its last printed digit. Null where a number
 * could not be read or only bounds ("76 人以上").
 *
 * @example // 任务 5 人，实际完成 76 人，超出 71 人 → holds, 76 − 5 = 71
 */
export function checkDifference(relation: Difference): Verdict | null {
  const { from, take, result, kind, severity, values = {}, places } = relation;
  const [a, b, c] = [intervalOf(from), intervalOf(take), intervalOf(result)];
  if (a === null || b === null || c === null || [a, b, c].some(isOpen)) return null;
  if (from.value === null || take.value === null || result.value === null) return null;
  const name = relationOf('difference', [from], [take], [result]);
  const reckoned = differenceOf(kind, from, [take], result);
  const told = {
    kind,
    facts: [result, from, take],
    places,
    reckoned: [reckoned],
    values: { ...values, printed: `${numberOf(result)} ${unitOf(result).name}` },
  };
  if (meet(minus(a, b), c)) return holds(name, told);
  const computed = bareOf(reckoned);
  return {
    relation: name,
    finding: finding({
      ...told,
      code: 'DIFFERENCE_MISMATCH',
      severity,
      values: { ...told.values, computed, formula: `${reckoned.bare} = ${numberOnly(reckoned)}` },
    }),
  };
}
