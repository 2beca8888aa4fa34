import { Decimal } from '../figures/decimal.ts';
import type { Figure, Place } from '../figures/figure.ts';
import { below, intervalOf, meet, sum, type Interval } from './interval.ts';
import { finding, holds, relationOf } from './make.ts';
import { numberIn, unitOf } from './printed.ts';
import type { Verdict } from './verdict.ts';

interface Sum {
  readonly parts: readonly Figure[];
  readonly whole: Figure;
  /** The sentence of words.yaml: 'complete', 'of-which', 'score'; for a sum that goes beyond, `kindOver`. */
  readonly kind: string;
  readonly kindOver?: string;
  readonly facts: Readonly<Record<string, string>>;
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
  facts,
  places,
  short,
  over,
}: Sum): Verdict | null {
  const intervals = parts.map(intervalOf);
  const known = intervals.filter((one): one is Interval => one !== null);
  const total = intervalOf(whole);
  if (known.length < parts.length || total === null || whole.value === null) return null;
  const relation = relationOf('sum', parts, [whole]);
  const added = sum(known);
  if (meet(added, total)) return holds(relation);
  const isShort = below(added, total);
  const severity = isShort ? short : over;
  if (severity === null) return null;
  const unit = unitOf(whole);
  const all = [...parts, whole];
  const reckoned = parts.reduce((a, { value }) => a.plus(value ?? '0'), new Decimal('0'));
  const difference = reckoned.minus(whole.value).abs();
  const inUnit = (value: Decimal, like: readonly Figure[]): string => numberIn(value, unit, like);
  const terms = parts.map((part) => inUnit(new Decimal(part.value ?? '0'), [part])).join(' + ');
  return {
    relation,
    finding: finding({
      code: 'SUM_MISMATCH',
      kind: isShort ? kind : kindOver,
      severity,
      figures: all,
      places,
      facts: {
        ...facts,
        count: String(parts.length),
        sum: `${inUnit(reckoned, parts)} ${unit.name}`,
        whole: `${inUnit(new Decimal(whole.value), [whole])} ${unit.name}`,
        difference: `${isShort ? '少' : '多'} ${inUnit(difference, all)} ${unit.name}`,
        formula: `${terms} = ${inUnit(reckoned, parts)}`,
      },
    }),
  };
}
