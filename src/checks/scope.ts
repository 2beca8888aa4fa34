import type { Figure } from '../figures/figure.ts';

/** The keys that say the same of the department, a source, a nature and a project. */
export const SCOPES = ['', 'source.', 'nature.', 'project.'] as const;

/** Of whom and when a keyed figure is: figures of one scope belong together. */
export function scopeOf(figure: Figure): string {
  return [figure.of ?? '', figure.period ?? '', figure.elsewhere ?? ''].join('|');
}

/** The figures of a key that state the department's own year: of no project, no other place, no other year. */
export function ownOf(figures: readonly Figure[], key: string): Figure[] {
  return figures.filter(
    (figure) =>
      figure.key === key && figure.elsewhere === null && figure.period === null && figure.value !== null,
  );
}

/**
 * The one figure of a key that the report gives for the department's own year; null where it gives none, or several
 * that differ, so that nobody can tell which is meant.
 */
export function onlyOf(figures: readonly Figure[], key: string): Figure | null {
  const found = ownOf(figures, key).filter(({ of, role }) => of === null && role !== 'target');
  const [first] = found;
  return first !== undefined && found.every(({ value }) => value === first.value) ? first : null;
}
