import type { Office } from '../../../src/report/office.ts';
import type { Planted } from './fault.ts';
import type { Flat } from './flatten.ts';
import type { Numbering } from './numbering.ts';
import type { FamilyName } from './office.ts';
import type { TrueTitle } from './title.ts';

/** A number of the budget as the report tells it first. */
export interface BudgetFact {
  /** 'budget', 'executed', 'rate', 'source.executed', 'project.budget' … */
  readonly key: string;
  /** Source, nature or project; null for the department. */
  readonly of: string | null;
  /** Exact decimal, in 元; a rate in %. */
  readonly value: string;
}

/** A table that stands behind a paragraph; its cells are no text of any paragraph. */
export interface TrueTable {
  /** `TrueParagraph.number`. */
  readonly after: number;
  readonly rows: readonly (readonly string[])[];
}

/** A report of nobody's, with all that is true of it. */
export interface GeneratedReport extends Flat {
  /** File name without its ending: "generated-7". */
  readonly name: string;
  readonly seed: number;
  readonly family: FamilyName;
  readonly office: Office;
  readonly year: number;
  readonly title: TrueTitle;
  readonly numbering: Numbering;
  readonly budget: readonly BudgetFact[];
  readonly tables: readonly TrueTable[];
  readonly planted: readonly Planted[];
}
