import type { Figure } from '../figures/figure.ts';
import type { Report } from '../report/report.ts';
import { blank } from './blanks.ts';
import { budgetRate } from './budget-rate.ts';
import { carryover } from './carryover.ts';
import { change } from './change.ts';
import { evidenceOf } from './evidence.ts';
import type { Finding } from './finding.ts';
import { grade } from './grade.ts';
import { inner } from './inner.ts';
import { malformed } from './malformed.ts';
import { nameVariant } from './name-variant.ts';
import { namedRate } from './named-rate.ts';
import { numbering } from './numbering.ts';
import { officeName } from './office-name.ts';
import { projects } from './projects.ts';
import { restated } from './restated.ts';
import { retold } from './retold.ts';
import { reworded } from './reworded.ts';
import { score } from './score.ts';
import { shares } from './shares.ts';
import { split } from './split.ts';
import { targetMissed } from './target-missed.ts';
import { target } from './target.ts';
import { textStops } from './text-stops.ts';
import { total } from './total.ts';
import { unspent } from './unspent.ts';
import type { Check } from './verdict.ts';
import { year } from './year.ts';

/** All that is checked, in no order that matters. A new check is one file and one line here. */
const CHECKS: readonly Check[] = [
  budgetRate,
  namedRate,
  split,
  projects,
  inner,
  shares,
  total,
  score,
  carryover,
  unspent,
  target,
  targetMissed,
  change,
  restated,
  retold,
  reworded,
  officeName,
  year,
  nameVariant,
  malformed,
  blank,
  numbering,
  textStops,
  grade,
];

/** What the checks of one report came to. */
export interface Checked {
  /** Conflicts first, then by place. */
  readonly findings: readonly Finding[];
  /** Relations that were checked and hold, each counted once however often it is told. */
  readonly held: number;
}

/**
 * Checks a report against itself: its sums, rates and differences with exact decimals, what it tells twice, whose
 * and which year's it says it is, and its form. What cannot be checked is not mentioned.
 *
 * @param figures the report's ledger, all of it
 * @example // 11,528.89 ÷ 13,092.54 = 88.06 %, as printed: one relation that holds
 * checkReport(report, readFigures(report)).held
 */
export function checkReport(report: Report, figures: readonly Figure[]): Checked {
  const evidence = evidenceOf(report, figures);
  const relations = new Set<string>();
  const findings: Finding[] = [];
  let held = 0;
  for (const { relation, finding } of CHECKS.flatMap((check) => check(evidence))) {
    if (relation !== null && relations.has(relation)) continue;
    if (relation !== null) relations.add(relation);
    if (finding === null) held += 1;
    else findings.push(finding);
  }
  return { findings: inOrder(findings), held };
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      (a.severity === b.severity ? 0 : a.severity === 'conflict' ? -1 : 1) ||
      placeKey(a, ({ paragraph }) => paragraph) - placeKey(b, ({ paragraph }) => paragraph) ||
      placeKey(a, ({ start }) => start) - placeKey(b, ({ start }) => start) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

function placeKey({ places }: Finding, of: (place: Finding['places'][number]) => number): number {
  const [first] = places;
  return first === undefined ? 0 : of(first);
}
