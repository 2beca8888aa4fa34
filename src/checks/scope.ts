import type { Fact } from '../facts/fact.ts';
import { timeOf } from '../facts/when.ts';

/** The keys that say the same of the department, a source, a nature and a project. */
export const SCOPES = ['', 'source.', 'nature.', 'project.'] as const;

/** Of whom and when a keyed fact is: facts of one scope belong together. */
export function scopeOf(fact: Fact): string {
  return [fact.of ?? '', timeOf(fact.when), fact.elsewhere ?? ''].join('|');
}

/** The facts of a key that state the department's own year: of no project, no other place, no other year. */
export function ownOf(facts: readonly Fact[], key: string): Fact[] {
  return facts.filter(
    (fact) =>
      fact.measure === key && fact.elsewhere === null && fact.when.words === null && fact.value !== null,
  );
}

/**
 * The one fact of a key that the report gives for the department's own year; null where it gives none, or several
 * that differ, so that nobody can tell which is meant.
 */
export function onlyOf(facts: readonly Fact[], key: string): Fact | null {
  const found = ownOf(facts, key).filter(({ of, role }) => of === null && role !== 'target');
  const [first] = found;
  return first !== undefined && found.every(({ value }) => value === first.value) ? first : null;
}
