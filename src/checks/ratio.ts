import { Decimal } from '../facts/decimal.ts';
import type { Fact, Place } from '../facts/fact.ts';
import { intervalOf, ratioBelow, ratioMeets } from './interval.ts';
import { finding, holds, relationOf } from './make.ts';
import { decimalsOf, shown, unitInLastPlace } from './printed.ts';
import { ratioOf } from './reckoned.ts';
import type { Verdict } from './verdict.ts';

interface Ratio {
  readonly part: Fact;
  readonly whole: Fact;
  readonly rate: Fact;
  /** What the rate is called: "预算完成率", "办结率". */
  readonly name: string;
  readonly places: readonly Place[];
}

/**
 * Whether part ÷ whole is the printed rate, each within half a unit of its last printed digit. A rate that was cut
 * off rather than rounded (99.996% printed as 99.99%) is odd, not wrong: a note. Null where it cannot be checked.
 *
 * @example // 交办案件 66 宗，已办结 58 宗，办结率为 87.9% → holds, 58 ÷ 66 = 87.88%
 */
export function checkRatio({ part, whole, rate, name, places }: Ratio): Verdict | null {
  const [p, w, r] = [intervalOf(part), intervalOf(whole), intervalOf(rate)];
  if (p === null || w === null || r === null || rate.unit !== '%') return null;
  if (part.value === null || whole.value === null || new Decimal(whole.value).lte('0')) return null;
  const relation = relationOf('ratio', [part], [whole], [rate]);
  const facts = [rate, part, whole];
  const reckoned = ratioOf('rate', part, whole, Math.max(2, decimalsOf(rate)));
  const values = { name, printed: shown(rate) };
  if (ratioMeets(p, w, r))
    return holds(relation, { kind: 'ratio', facts, places, values, reckoned: [reckoned] });
  const next = r.high?.plus(unitInLastPlace(rate).div('2')) ?? null;
  const cutOff = next !== null && ratioMeets(p, w, { low: r.low, high: next }) && ratioBelow(p, w, next);
  const computed = `${reckoned.value}%`;
  return {
    relation,
    finding: finding({
      code: 'RATE_MISMATCH',
      kind: cutOff ? 'cut-off' : 'ratio',
      severity: cutOff ? 'note' : 'conflict',
      facts,
      places,
      values: { ...values, computed, formula: `${reckoned.bare} = ${computed}` },
      reckoned: [reckoned],
    }),
  };
}
