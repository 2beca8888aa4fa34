import type { Entry } from '../library/library.ts';
import { budgetLines } from './budget-lines.ts';
import type { Known } from './computed.ts';

/**
 * The figures that a report lists of some keys, in the order of the report: its sources, its projects. Of each thing
 * the first key that is printed.
 *
 * @example listedFigures(entry, ['project.budget', 'project.executed']).map(({ of }) => of) // ['疫情防控']
 */
export function listedFigures(entry: Entry, keys: readonly string[]): readonly Known[] {
  const { sources, natures, projects } = budgetLines(entry);
  const all = [...sources, ...natures, ...projects];
  const names = [...new Set(all.map(({ of }) => of))];
  return names.flatMap((name) =>
    keys.flatMap((key) => all.filter((fact) => fact.of === name && fact.measure === key)).slice(0, 1),
  );
}
