import { Decimal } from '../facts/decimal.ts';
import { checkDifference } from './difference.ts';
import type { Evidence, Mention, Sentence } from './evidence.ts';
import { intervalOf, isOpen, minus, ratioMeets } from './interval.ts';
import { finding, holds, relationOf } from './make.ts';
import { decimalsOf, shown } from './printed.ts';
import { bareOf, growthOf } from './reckoned.ts';
import { plays } from './roles.ts';
import type { Check, Verdict } from './verdict.ts';

/** A target and what was reached, told in one sentence. */
export interface Aim {
  readonly target: Mention;
  readonly actual: Mention;
}

/** Target and actual against 超额, 超出: 任务 5 人，实际完成 76 人，以超出全年任务指标 71 人的成绩超额完成. */
export const target: Check = ({ sentences }: Evidence) => sentences.flatMap(excessesIn);

function excessesIn(sentence: Sentence): Verdict[] {
  return sentence.mentions.flatMap((excess, i) => {
    if (!plays(excess.lead, 'excess')) return [];
    const aim = aimBefore(sentence.mentions, i);
    if (aim === null) return [];
    const places = [excess, aim.actual, aim.target].map(({ place }) => place);
    const { fact } = excess;
    if (fact.unit === '%') return inPercent(aim, excess);
    if (fact.unit !== aim.actual.fact.unit) return [];
    const verdict = checkDifference({
      from: aim.actual.fact,
      take: aim.target.fact,
      result: fact,
      kind: 'excess',
      severity: 'conflict',
      places,
    });
    return verdict === null ? [] : [verdict];
  });
}

/** The target and the actual right before the number at `index`, in either order; null where they are not told. */
function aimBefore(mentions: readonly Mention[], index: number): Aim | null {
  const [first, second] = [mentions[index - 2], mentions[index - 1]];
  return first === undefined || second === undefined ? null : aimOf(first, second);
}

/**
 * Two numbers as target and actual: one unit, one matter, the words before them say which is which.
 *
 * @example // 造血干细胞捐赠任务 5 人，实际完成 76 人 → target 5, actual 76
 */
export function aimOf(first: Mention, second: Mention): Aim | null {
  if (first.fact.unit !== second.fact.unit || first.fact.value === null || second.fact.value === null)
    return null;
  const [a, b] = [isTarget(first), isTarget(second)];
  if (a === b) return null;
  const [wanted, reached] = a ? [first, second] : [second, first];
  if (!plays(reached.lead, 'actual') || /累计|另|其中|预算/u.test(reached.lead)) return null;
  return { target: wanted, actual: reached };
}

// 完成全年任务 26 场 tells what was done, 完成任务的 113 % a rate: neither is a target.
function isTarget({ lead, fact }: Mention): boolean {
  if (fact.kind === 'rate' && !/(?:目标|指标)[值为是≥≧>＞]*$/u.test(lead)) return false;
  return (
    plays(lead, 'target') &&
    !/(?:指标|目标|任务|项目)当?中/u.test(lead) &&
    !/完成[^，]{0,6}(?:任务|目标|计划|指标)|超额|超出|实际/u.test(lead)
  );
}

function inPercent({ target: wanted, actual }: Aim, excess: Mention): Verdict[] {
  const [a, t, r] = [actual, wanted, excess].map(({ fact }) => intervalOf(fact));
  if (a == null || t == null || r == null || [a, t, r].some(isOpen) || actual.fact.kind === 'rate') return [];
  if (wanted.fact.value === null || new Decimal(wanted.fact.value).lte('0')) return [];
  const facts = [excess.fact, actual.fact, wanted.fact];
  const relation = relationOf('excess', ...facts.map((fact) => [fact]));
  const decimals = Math.max(2, decimalsOf(excess.fact));
  const reckoned = growthOf('excess-rate', [actual.fact, wanted.fact], wanted.fact, decimals);
  const tied = {
    kind: 'excess',
    facts,
    places: [excess, actual, wanted].map(({ place }) => place),
    values: { printed: shown(excess.fact) },
    reckoned: [reckoned],
  };
  if (ratioMeets(minus(a, t), t, r)) return [holds(relation, tied)];
  const computed = bareOf(reckoned);
  const values = { ...tied.values, computed, formula: `${reckoned.bare} = ${computed}` };
  const found = finding({ ...tied, code: 'DIFFERENCE_MISMATCH', severity: 'conflict', values });
  return [{ relation, finding: found }];
}
