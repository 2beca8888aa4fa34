import type { Fact, Place } from '../facts/fact.ts';
import type { Finding, Found, Held, Relation } from './finding.ts';
import type { Reckoned } from './reckoned.ts';
import type { Verdict } from './verdict.ts';

/** The code of the sentences of words.yaml for what holds. */
export const HOLDS = 'RELATION_HOLDS';

interface Tied {
  /** Which of the code's sentences in words.yaml says it. */
  readonly kind: string;
  readonly facts?: readonly Fact[];
  readonly places: readonly Place[];
  readonly values?: Readonly<Record<string, string>>;
  readonly reckoned?: readonly Reckoned[];
}

interface Parts extends Tied {
  readonly code: string;
  readonly severity: Finding['severity'];
}

/** A finding; facts and places that come twice are kept once. */
export function finding({ code, severity, ...tied }: Parts): Found {
  return { code, severity, ...relation(tied) };
}

function relation({ kind, facts = [], places, values = {}, reckoned = [] }: Tied): Relation {
  const seen = new Set<string>();
  const apart = places.filter((place) => {
    const key = `${place.paragraph} ${place.start} ${place.end}`;
    return !seen.has(key) && seen.add(key);
  });
  return { facts: [...new Set(facts)], places: apart, values: { kind, ...values }, reckoned };
}

/** The name of a relation between facts: the same facts in the same roles are the same relation. */
export function relationOf(kind: string, ...roles: readonly (readonly Fact[])[]): string {
  const ids = roles.map((role) =>
    role
      .map(({ id }) => id)
      .toSorted((a, b) => a - b)
      .join('+'),
  );
  return `${kind} ${ids.join(' ')}`;
}

/** The relation of this name holds. */
export function holds(name: string, tied: Tied): Verdict {
  const held: Held = relation(tied);
  return { relation: name, finding: null, held };
}
