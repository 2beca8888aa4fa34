import type { Finding, Held } from '../checks/finding.ts';
import type { Fact } from '../facts/fact.ts';
import type { ReportProblem } from '../report/problem.ts';
import type { Report } from '../report/report.ts';
import type { Search } from '../search/search.ts';
import type { Offices } from './offices.ts';

/** One report and all that was drawn from it. */
export interface Entry {
  readonly report: Report;
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  /** Relations that were checked and hold. */
  readonly held: readonly Held[];
}

/** The reports loaded: what answers ask. Immutable; a reload makes a new one. */
export interface Library {
  /** Sorted by report id. */
  readonly entries: readonly Entry[];
  /** Files that were refused, sorted by name. */
  readonly problems: readonly ReportProblem[];
  readonly search: Search;
  readonly offices: Offices;
}
