import type { Fact } from '../facts/fact.ts';
import type { Ranked } from './rank.ts';

/** So far behind its own best a fact may be, and so far ahead of any other choice the chosen must be. */
const NEAR = { best: 1, other: 0.5 };
const MOST = 6;
/** Of more things every choice of their facts would be looked at. */
const MOST_THINGS = 4;

/**
 * One fact for each of several things that are named together, of one unit and told in one paragraph: what stands together
 * is meant together, though each alone may be unsure. Null where no such facts are printed, or others are as likely.
 *
 * @param all for each thing its facts, best first, see `match`
 * @example together([投诉, 举报])?.map(({ printed }) => printed) // ['6,218件', '1,247件']
 */
export function together(all: readonly (readonly Ranked[])[]): Fact[] | null {
  if (all.length > MOST_THINGS) return null;
  const likely = all.map((ranked) =>
    ranked
      .slice(0, MOST)
      .filter((one) => one.against.every(isOfWords) && (ranked[0]?.score ?? 0) - one.score <= NEAR.best),
  );
  const choices = likely
    .reduce<(readonly Ranked[])[]>(
      (chosen, some) => chosen.flatMap((before) => some.map((one) => [...before, one])),
      [[]],
    )
    .filter(areTogether)
    .toSorted((a, b) => scoreOf(b) - scoreOf(a));
  const [best, next] = choices;
  if (best === undefined || !best.every(({ features: { words } }) => isMet(words))) return null;
  return next !== undefined && scoreOf(best) - scoreOf(next) < NEAR.other
    ? null
    : best.map(({ fact }) => fact);
}

const UNMET = 0.2;

function isMet({ headOwn, headNear, unmet }: Ranked['features']['words']): boolean {
  return (headOwn || headNear) && unmet <= UNMET;
}

/** 投诉 stands elsewhere too: told beside what it is named with, this is the one that is meant. */
function isOfWords(against: Ranked['against'][number]): boolean {
  return against === 'words.astray' || against === 'counted.otherThing';
}

function areTogether(chosen: readonly Ranked[]): boolean {
  const facts = chosen.map(({ fact }) => fact);
  const alike = new Set(
    facts.map(({ unit, kind, role, place, change }) =>
      [unit, kind, role, change?.way, place.paragraph].join('\t'),
    ),
  );
  return new Set(facts).size === facts.length && alike.size === 1;
}

function scoreOf(chosen: readonly Ranked[]): number {
  return chosen.reduce((sum, { score }) => sum + score, 0);
}
