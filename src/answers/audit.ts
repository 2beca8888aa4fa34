import type { Relation } from '../checks/finding.ts';
import { heldWords, reckonedWords } from '../checks/words.ts';
import type { Fact, Place } from '../facts/fact.ts';
import type { Entry, Library } from '../library/library.ts';
import type { Answer } from './answer.ts';
import { HOLDS, outcome } from './audit-scope.ts';
import type { Command, OptionValues } from './command.ts';
import { Draft } from './draft.ts';
import { OFFICE, YEAR } from './options.ts';
import { coverageOf, refusal, scopeOf } from './scope.ts';

/** Where a report contradicts itself, what is odd in it, and what was checked and holds. */
export const audit: Command = {
  name: 'audit',
  names: { 'zh-CN': '核对', 'zh-TW': '核對' },
  description: 'Where a report contradicts itself, with the arithmetic; and what was checked and holds',
  descriptions: {
    'zh-CN': '报告自相矛盾和值得留意之处，附算式和原文；以及核对后成立的关系',
    'zh-TW': '報告自相矛盾和值得留意之處，附算式和原文；以及核對後成立的關係',
  },
  options: [{ ...OFFICE, required: true }, YEAR],
  example: '/audit {office}',
  answer: answerAudit,
};

function answerAudit(library: Library, values: OptionValues, query: string): Answer {
  const draft = new Draft(query, audit.name);
  const scope = scopeOf(library, values);
  if (scope.kind === 'refused') return refusal(library, draft, scope);
  const entry = scope.entries.reduce((latest, one) => (one.report.year > latest.report.year ? one : latest));
  const title = `${entry.report.office.name} ${entry.report.year} 年报告的核对`;
  const message = outcome(entry);
  if (entry.findings.length === 0 && entry.held.length === 0)
    return draft.answer({ status: 'not_found', title, message, coverage: coverageOf(library, [entry]) });
  for (const finding of entry.findings) {
    draft.finding(entry.report, finding);
    printedFigures(draft, entry, finding);
    workedOut(draft, entry, finding, (reckoned) => reckonedWords(finding, reckoned));
  }
  for (const held of entry.held) holding(draft, entry, held);
  for (const relation of [...entry.findings, ...entry.held])
    for (const place of relation.places) draft.sentence(entry.report, place);
  return draft.answer({ status: 'answered', title, message });
}

/**
 * The printed numbers of a finding: the one that is doubted where there is one to set beside it, all that disagree
 * where there is none. Numbers that are only touched by it (those of another office's sentence) are not shown.
 */
function printedFigures(draft: Draft, { report }: Entry, finding: Relation): void {
  const doubted = finding.reckoned.length > 0 ? finding.facts.slice(0, 1) : finding.facts;
  if (finding.reckoned.length === 0 && finding.values['formula'] === undefined) return;
  for (const fact of doubted) draft.figure(report, standing(fact, finding.places));
}

function workedOut(
  draft: Draft,
  { report }: Entry,
  relation: Relation,
  metricOf: (reckoned: Relation['reckoned'][number]) => string,
): void {
  for (const reckoned of relation.reckoned) {
    const [first, ...others] = reckoned.from;
    const from = [first, ...others].map((fact) => standing(fact, relation.places));
    draft.computed(report, {
      ...reckoned,
      metric: metricOf(reckoned),
      from: [from[0] ?? first, ...from.slice(1)],
    });
  }
}

/** What holds: the formula and what it comes to, under the words that say what it was held against. */
function holding(draft: Draft, entry: Entry, held: Relation): void {
  const metric = `${HOLDS}${heldWords(held)}`;
  workedOut(draft, entry, held, () => metric);
  const [fact] = held.facts;
  if (held.reckoned.length === 0 && fact !== undefined)
    draft.figure(entry.report, { ...standing(fact, held.places), name: metric });
}

/** The figure at the place where the relation tells it: a figure may be told in many. */
function standing(fact: Fact, places: readonly Place[]): Fact {
  const all = [fact.place, ...fact.alsoAt];
  const here = all.find((place) =>
    places.some(({ paragraph, start }) => paragraph === place.paragraph && start === place.start),
  );
  if (here === undefined) return fact;
  return { ...fact, place: here, alsoAt: all.filter((place) => place !== here) };
}
