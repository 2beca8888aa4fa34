import type { Figure, Place } from '../figures/figure.ts';
import type { Finding } from './finding.ts';
import type { Verdict } from './verdict.ts';

interface Parts {
  readonly code: string;
  /** Which of the code's sentences in words.yaml says it. */
  readonly kind: string;
  readonly severity: Finding['severity'];
  readonly figures?: readonly Figure[];
  readonly places: readonly Place[];
  readonly facts?: Readonly<Record<string, string>>;
}

/** A finding; figures and places that come twice are kept once. */
export function finding({ code, kind, severity, figures = [], places, facts = {} }: Parts): Finding {
  const seen = new Set<string>();
  const apart = places.filter((place) => {
    const key = `${place.paragraph} ${place.start} ${place.end}`;
    return !seen.has(key) && seen.add(key);
  });
  return { code, severity, figures: [...new Set(figures)], places: apart, facts: { kind, ...facts } };
}

/** The name of a relation between figures: the same figures in the same roles are the same relation. */
export function relationOf(kind: string, ...roles: readonly (readonly Figure[])[]): string {
  const ids = roles.map((role) =>
    role
      .map(({ id }) => id)
      .toSorted((a, b) => a - b)
      .join('+'),
  );
  return `${kind} ${ids.join(' ')}`;
}

/** The relation holds. */
export function holds(relation: string): Verdict {
  return { relation, finding: null };
}
