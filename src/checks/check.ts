import type { Fact } from '../facts/fact.ts';
import type { Report } from '../report/report.ts';
import { adjusted } from './adjusted.ts';
import { blank } from './blanks.ts';
import { balance } from './balance.ts';
import { budgetRate } from './budget-rate.ts';
import { carryover } from './carryover.ts';
import { change } from './change.ts';
import { columns } from './columns.ts';
import { evidenceOf } from './evidence.ts';
import type { Finding, Held, Relation } from './finding.ts';
import { grade } from './grade.ts';
import { inner } from './inner.ts';
import { malformed } from './malformed.ts';
import { misprinted } from './misprinted.ts';
import { nameHomophone } from './name-homophone.ts';
import { nameVariant } from './name-variant.ts';
import { namedRate } from './named-rate.ts';
import { numbering } from './numbering.ts';
import { officeName } from './office-name.ts';
import { overspent } from './overspent.ts';
import { projects } from './projects.ts';
import { restated } from './restated.ts';
import { retold } from './retold.ts';
import { reworded } from './reworded.ts';
import { score } from './score.ts';
import { shares } from './shares.ts';
import { spentInWords } from './spent-in-words.ts';
import { split } from './split.ts';
import { swapped } from './swapped.ts';
import { table } from './table.ts';
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
  adjusted,
  projects,
  inner,
  shares,
  total,
  table,
  columns,
  score,
  carryover,
  balance,
  spentInWords,
  unspent,
  overspent,
  target,
  targetMissed,
  change,
  restated,
  retold,
  misprinted,
  swapped,
  reworded,
  officeName,
  year,
  nameVariant,
  nameHomophone,
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
  /** Relations that were checked and hold, by place; each once however often it is told. */
  readonly held: readonly Held[];
}

/**
 * Checks a report against itself: its sums, rates and differences with exact decimals, what it tells twice, whose
 * and which year's it says it is, and its form. What cannot be checked is not mentioned.
 *
 * @param facts the report's ledger, all of it
 * @example // 11,528.89 ÷ 13,092.54 = 88.06 %, as printed: one relation that holds
 * checkReport(report, readFigures(report)).held.length // 1
 */
export function checkReport(report: Report, facts: readonly Fact[]): Checked {
  const evidence = evidenceOf(report, facts);
  const relations = new Set<string>();
  const findings: Finding[] = [];
  const found: Held[] = [];
  for (const { relation, finding, held } of CHECKS.flatMap((check) => check(evidence))) {
    if (relation !== null && relations.has(relation)) continue;
    if (relation !== null) relations.add(relation);
    if (finding !== null)
      findings.push({ ...finding, isRelation: relation !== null && !relation.startsWith('told ') });
    else if (held !== undefined) found.push(held);
  }
  return { findings: findings.toSorted(byGravity), held: found.toSorted(byPlace) };
}

function byGravity(a: Finding, b: Finding): number {
  if (a.severity !== b.severity) return a.severity === 'conflict' ? -1 : 1;
  return byPlace(a, b) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

function byPlace(a: Relation, b: Relation): number {
  const [x, y] = [a.places[0], b.places[0]];
  if (x === undefined || y === undefined) return 0;
  return x.paragraph - y.paragraph || x.start - y.start;
}
