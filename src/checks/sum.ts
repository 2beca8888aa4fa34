import type { Fact, Place } from '../facts/fact.ts';
import { below, intervalOf, meet, sum as sumIn, type Interval } from './interval.ts';
import { finding, holds, relationOf } from './make.ts';
import { shown } from './printed.ts';
import { bareOf, differenceOf, numberOnly, sumOf } from './reckoned.ts';
import type { Verdict } from './verdict.ts';

interface Sum {
  readonly parts: readonly Fact[];
  readonly whole: Fact;
  /** The sentence of words.yaml: 'complete', 'of-which', 'score'; for a sum that goes beyond, `kindOver`. */
  readonly kind: string;
  readonly kindOver?: string;
  readonly values: Readonly<Record<string, string>>;
  readonly places: readonly Place[];
  /** What to make of a sum that falls short, and of one that goes beyond; null: nothing can be said. */
  readonly short: 'conflict' | 'note' | null;
  readonly over: 'conflict' | 'note' | null;
}

/**
 * Whether the parts add up to the whole, each within half a unit of its last printed digit. Null where a number
 * could not be read, or where a difference would mean nothing.
 *
 * @example // 5,612.47 + 360.49 + 0.00 + 0.00 = 5,972.96, 88.35 short of 6,061.31 → SUM_MISMATCH
 */
export function checkSum({
  parts,
  whole,
  kind,
  kindOver = kind,
  values,
  places,
  short,
  over,
}: Sum): Verdict | null {
  const intervals = parts.map(intervalOf);
  const known = intervals.filter((one): one is Interval => one !== null);
  const total = intervalOf(whole);
  if (known.length < parts.length || total === null || whole.value === null) return null;
  const relation = relationOf('sum', parts, [whole]);
  const added = sumIn(known);
  const [first, ...others] = parts;
  if (first === undefined) return null;
  const told = { places, facts: [whole, ...parts] };
  const sum = sumOf('sum', [first, ...others], whole);
  if (meet(added, total)) {
    return holds(relation, {
      ...told,
      kind,
      values: { ...values, ...counted(parts, whole) },
      reckoned: [sum],
    });
  }
  const isShort = below(added, total);
  const severity = isShort ? short : over;
  if (severity === null) return null;
  const missing = differenceOf('gap', whole, [first, ...others], whole);
  return {
    relation,
    finding: finding({
      ...told,
      code: 'SUM_MISMATCH',
      kind: isShort ? kind : kindOver,
      severity,
      values: {
        ...values,
        ...counted(parts, whole),
        sum: bareOf(sum),
        difference: `${isShort ? '少' : '多'} ${bareOf(missing).replace(/^-/u, '')}`,
        formula: `${sum.bare} = ${numberOnly(sum)}`,
      },
      reckoned: [sum, missing],
    }),
  };
}

function counted(parts: readonly Fact[], whole: Fact): Record<string, string> {
  return { count: String(parts.length), whole: shown(whole) };
}
