import type { Figure } from '../figures/figure.ts';
import type { Evidence } from './evidence.ts';
import { isComplete, partitions } from './partitions.ts';
import { onlyOf, ownOf } from './scope.ts';
import { checkSum } from './sum.ts';
import type { Check, Verdict } from './verdict.ts';

/** The parts of the budget, by source and by nature, against their whole. */
export const split: Check = ({ figures }: Evidence) => [
  ...partitions.families.flatMap((family) => ofFamily(figures, family)),
  ...partitions.within.flatMap(({ whole, parts }) =>
    ['nature.executed', 'nature.budget'].flatMap((key) => within(figures, key, whole, parts)),
  ),
];

function ofFamily(
  figures: readonly Figure[],
  { totals, part, by }: (typeof partitions.families)[number],
): Verdict[] {
  const inner = partitions.within.flatMap(({ parts }) => parts);
  const total = totals.find((key) => ownOf(figures, key).length > 0);
  const whole = total === undefined ? null : onlyOf(figures, total);
  const named = ownOf(figures, part).filter(({ of }) => of !== null && !inner.includes(of));
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
    facts: { by, whole_name: whole.metric, parts: listed.join('、') },
    places: [...parts, whole].map(({ place }) => place),
    short: complete ? 'conflict' : 'note',
    over: 'conflict',
  });
  return verdict === null ? [] : [verdict];
}

function within(figures: readonly Figure[], key: string, of: string, names: readonly string[]): Verdict[] {
  const whole = oneOfEach(ownOf(figures, key).filter((figure) => figure.of === of))?.[0];
  const parts = oneOfEach(
    ownOf(figures, key).filter((figure) => figure.of !== null && names.includes(figure.of)),
  );
  if (whole === undefined || parts === null || parts.length < names.length) return [];
  const verdict = checkSum({
    parts,
    whole,
    kind: 'complete',
    facts: { by: `${of}构成`, whole_name: of, parts: names.join('、') },
    places: [...parts, whole].map(({ place }) => place),
    short: 'conflict',
    over: 'conflict',
  });
  return verdict === null ? [] : [verdict];
}

/** One figure for each name, in order; null where a name has two values: which one belongs to the whole is open. */
function oneOfEach(figures: readonly Figure[]): Figure[] | null {
  const byName = new Map<string | null, Figure>();
  for (const figure of figures) {
    const before = byName.get(figure.of);
    if (before !== undefined && before.value !== figure.value) return null;
    if (before === undefined) byName.set(figure.of, figure);
  }
  return [...byName.values()];
}
