import type { StatedFigure } from './flatten.ts';
import type { BudgetFact, TrueTable } from './report.ts';

/** The budget as first told. */
export function factsOf(figures: readonly StatedFigure[]): BudgetFact[] {
  const first = new Map<string, BudgetFact>();
  for (const { key, of, value } of figures) {
    const name = `${key ?? ''}|${of ?? ''}`;
    if (key !== null && value !== null && !first.has(name)) first.set(name, { key, of, value });
  }
  return [...first.values()];
}

/** The sources as a table behind the sentence that tells them. */
export function tablesOf(figures: readonly StatedFigure[]): TrueTable[] {
  const sources = figures.filter(({ key }) => key === 'source.executed');
  const after = sources[0]?.paragraph;
  if (after === undefined) return [];
  const own = sources.filter(({ paragraph }) => paragraph === after);
  return [{ after, rows: [['资金来源', '支出数'], ...own.map(({ of, printed }) => [of ?? '', printed])] }];
}
