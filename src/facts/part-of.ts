import { Decimal } from './decimal.ts';
import type { Fact } from './fact.ts';
import { timeOf } from './when.ts';

/** Nobody prints more parts of a whole in one sentence. */
const MOST_PARTS = 24;

/**
 * Facts with the whole that each is a part of, where its sentence prints the whole and all its parts, one next to the
 * other, and they add up to it exactly.
 *
 * @example // 受理信访投诉 100 件，其中噪声类 60 件、大气类 40 件 → both are parts of the 100
 * withWholes(facts)[1]?.partOf // 0
 */
export function withWholes(facts: readonly Fact[]): readonly Fact[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts.filter(isAmount)) {
    const group = groups.get(alike(fact)) ?? [];
    group.push(fact);
    groups.set(alike(fact), group);
  }
  const wholes = new Map<number, number>();
  for (const group of groups.values())
    for (const [i, whole] of group.entries()) {
      const behind = group.slice(i + 1, i + 1 + MOST_PARTS);
      const ahead = group.slice(Math.max(0, i - MOST_PARTS), i).toReversed();
      for (const { id } of partsIn(whole, behind) ?? partsIn(whole, ahead) ?? [])
        if (!wholes.has(id)) wholes.set(id, whole.id);
    }
  return facts.map((fact) => ({ ...fact, partOf: wholes.get(fact.id) ?? null }));
}

function isAmount({ kind, value, change }: Fact): boolean {
  return value !== null && change === null && kind !== 'rate' && kind !== 'rank';
}

/** Only numbers of one sentence or column, unit, time and role are parts of each other. */
function alike({ place, unit, role, when, cell }: Fact): string {
  const stretch = cell === null ? place.sentence.start : cell.column;
  return [place.paragraph, stretch, unit, role, timeOf(when)].join('\t');
}

/** Of the numbers next to a whole as many as add up to it; null where none do. */
function partsIn(whole: Fact, next: readonly Fact[]): readonly Fact[] | null {
  let left = new Decimal(whole.value ?? '');
  for (const [i, { value }] of next.entries()) {
    left = left.minus(value ?? '');
    if (left.lt('0')) return null;
    if (left.eq('0')) return i > 0 ? next.slice(0, i + 1) : null;
  }
  return null;
}
