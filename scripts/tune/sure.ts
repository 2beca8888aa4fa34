import { evalLibrary } from '../../tests/eval/library.ts';
import { evalQuestions } from '../../tests/eval/score.ts';
import { loadThesaurus } from '../../src/lexicon/thesaurus.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import { rankingOf } from '../../src/matching/match.ts';
import { partsOf } from '../../src/matching/part.ts';
import { withoutCourtesy } from '../../src/matching/polite.ts';
import { rankFacts } from '../../src/matching/rank.ts';
import { isOpen, signalsOf } from '../../src/matching/sure.ts';
import { yearsIn } from '../../src/matching/years.ts';
import { comparedIn } from '../../src/matching/compared.ts';
import { reckoningIn } from '../../src/matching/reckoning.ts';
import { withoutOffice } from '../../src/library/office-mention.ts';
import type { Entry } from '../../src/library/library.ts';
import { buildSearch } from '../../src/search/build.ts';
import type { Search } from '../../src/search/search.ts';
import type { Case } from './logistic.ts';
import { openSet } from './sets.ts';

/** The questions of open sets that the ranking alone decides: those whose first fact nothing contradicts. */
export async function sureCases(folders: readonly string[]): Promise<Case[]> {
  const found: Case[] = [];
  const thesaurus = loadThesaurus();
  for (const folder of folders) {
    const { reports, asked } = await openSet(folder, { unanswered: true });
    const search = buildSearch(reports, thesaurus);
    const entries = new Map(
      reports.map((report) => [report.id, { report, facts: readFacts(report), findings: [], held: [] }]),
    );
    for (const { report, question, values, kind } of asked) {
      const entry = entries.get(report);
      if (entry !== undefined && (values.length > 0 || kind === 'unanswerable'))
        found.push(...caseOf(folder, entry, search, question, values));
    }
  }
  return found;
}

/** The same of the questions that `npm run eval` asks. */
export async function ownCases(): Promise<Case[]> {
  const { library, officeOf } = await evalLibrary();
  return evalQuestions().flatMap(({ ask, report, kind, values }) => {
    const name = officeOf.get(report);
    const entry = library.entries.find((one) => one.report.office.name === name);
    const isAsked = kind === 'figure' || kind === 'unanswerable';
    return entry === undefined || !isAsked
      ? []
      : caseOf('own', entry, library.search, ask, (values ?? []).map(Number));
  });
}

function caseOf(
  folder: string,
  entry: Entry,
  search: Search,
  question: string,
  values: readonly number[],
): Case[] {
  const { report } = entry;
  const sought = withoutOffice(withoutCourtesy(question), report.office);
  if (comparedIn(sought) !== null || reckoningIn(sought) !== null) return [];
  const [part] = partsOf(sought, search, new Set([report.id]));
  if (part === undefined || (part.money !== null && part.subject.length === 0)) return [];
  const { named, before } = yearsIn(part.text);
  const other = named.length > 0 && !named.includes(report.year) ? (named[0] ?? null) : null;
  const ranked = rankFacts(rankingOf(part, [entry], search, other ?? (before ? report.year - 1 : null)));
  const [first] = ranked;
  if (first === undefined || !isOpen(first)) return [];
  const value = Number(first.fact.value);
  const right = values.some((one) => Math.abs(value - one) <= Math.abs(one) * 1e-6);
  return [{ group: folder, signals: signalsOf(first, ranked), right }];
}
