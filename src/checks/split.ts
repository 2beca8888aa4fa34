import type { Fact } from '../facts/fact.ts';
import type { Evidence } from './evidence.ts';
import { isExplained } from './explained.ts';
import { isComplete, partitions } from './partitions.ts';
import { onlyOf, ownOf } from './scope.ts';
import { checkSum } from './sum.ts';
import type { Check, Verdict } from './verdict.ts';

/** The parts of the budget, by source and by nature, against their whole. */
export const split: Check = ({ facts }: Evidence) => [
  ...partitions.families.flatMap((family) => ofFamily(facts, family)),
  ...partitions.within.flatMap(({ whole, parts }) =>
    ['nature.executed', 'nature.budget'].flatMap((key) => within(facts, key, whole, parts)),
  ),
];

function ofFamily(
  facts: readonly Fact[],
  { totals, part, by }: (typeof partitions.families)[number],
): Verdict[] {
  const inner = partitions.within.flatMap(({ parts }) => parts);
  const total = totals.find((key) => ownOf(facts, key).length > 0);
  const whole = total === undefined ? null : onlyOf(facts, total);
  const named = ownOf(facts, part).filter(({ of }) => of !== null && !inner.includes(of));
  const over = partitions.umbrella.filter(({ over: below }) =>
    named.some(({ of }) => below.includes(of ?? '')),
  );
  const parts = oneOfEach(named.filter(({ of }) => over.every((umbrella) => umbrella.of !== of)));
  if (whole === null || parts === null || parts.length < 2) return [];
  const listed = parts.map(({ of }) => of ?? '');
  // Four sources, the last of them "others", are all the sources there are: what they lack is missing. Two of
  // them are no more than those the report chose to name. Beyond the whole no list may go, complete or not.
  const complete = isComplete(part.startsWith('source.') ? 'source' : 'nature', listed);
  const verdict = checkSum({
    parts,
    whole,
    kind: complete ? 'complete' : 'listed',
    kindOver: 'complete',
    values: { by, whole_name: whole.name, parts: listed.join('、') },
    places: [...parts, whole].map(({ place }) => place),
    short: complete ? 'conflict' : 'note',
    over: 'conflict',
  });
  const isOpen = verdict?.finding?.severity === 'note' && isExplained(facts, whole, parts);
  return verdict === null || isOpen ? [] : [verdict];
}

function within(facts: readonly Fact[], key: string, of: string, names: readonly string[]): Verdict[] {
  const whole = oneOfEach(ownOf(facts, key).filter((fact) => fact.of === of))?.[0];
  const parts = oneOfEach(ownOf(facts, key).filter((fact) => fact.of !== null && names.includes(fact.of)));
  if (whole === undefined || parts === null || parts.length < names.length) return [];
  const verdict = checkSum({
    parts,
    whole,
    kind: 'complete',
    values: { by: `${of}构成`, whole_name: of, parts: names.join('、') },
    places: [...parts, whole].map(({ place }) => place),
    short: 'conflict',
    over: 'conflict',
  });
  return verdict === null ? [] : [verdict];
}

/** One fact for each name, in order; null where a name has two values: which one belongs to the whole is open. */
function oneOfEach(facts: readonly Fact[]): Fact[] | null {
  const byName = new Map<string | null, Fact>();
  for (const fact of facts) {
    const before = byName.get(fact.of);
    if (before !== undefined && before.value !== fact.value) return null;
    if (before === undefined) byName.set(fact.of, fact);
  }
  return [...byName.values()];
}
