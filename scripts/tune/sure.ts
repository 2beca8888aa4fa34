import { evalLibrary } from '../../tests/eval/library.ts';
import { evalQuestions } from '../../tests/eval/score.ts';
import { loadThesaurus } from '../../src/lexicon/thesaurus.ts';
import { readFigures } from '../../src/figures/ledger.ts';
import { rankingOf } from '../../src/matching/match.ts';
import { partsOf } from '../../src/matching/part.ts';
import { withoutCourtesy } from '../../src/matching/polite.ts';
import { rankFacts } from '../../src/matching/rank.ts';
import { isOpen, SIGNALS, type Signals, signalsOf } from '../../src/matching/sure.ts';
import { yearsIn } from '../../src/matching/years.ts';
import { comparedIn } from '../../src/answers/ask/compared.ts';
import { reckoningIn } from '../../src/answers/ask/reckoning.ts';
import { withoutOffice } from '../../src/library/office-mention.ts';
import type { Entry } from '../../src/library/library.ts';
import { buildSearch } from '../../src/search/build.ts';
import type { Search } from '../../src/search/search.ts';
import { openSet } from './sets.ts';

/** The first fact of a ranking: what tells whether it answers, and whether it does. */
export interface Case {
  readonly report: string;
  readonly signals: Signals;
  readonly right: boolean;
}

/** The questions of open sets that the ranking alone decides: those whose first fact nothing contradicts. */
export async function sureCases(folders: readonly string[]): Promise<Case[]> {
  const found: Case[] = [];
  const thesaurus = loadThesaurus();
  for (const folder of folders) {
    const { reports, asked } = await openSet(folder, { unanswered: true });
    const search = buildSearch(reports, thesaurus);
    const entries = new Map(
      reports.map((report) => [report.id, { report, figures: readFigures(report), findings: [], held: [] }]),
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
  const value = Number(first.figure.value);
  const right = values.some((one) => Math.abs(value - one) <= Math.abs(one) * 1e-6);
  return [{ report: `${folder} ${report.id}`, signals: signalsOf(first, ranked), right }];
}

/** A bias and a weight for each signal. */
export interface Model {
  readonly bias: number;
  readonly weights: Signals;
}

const ROUNDS = 3000;
const STEP = 0.05;
/** So much of each weight is held back, in units of the signal's own spread. */
const HOLD = 0.003;

/** Logistic regression over signals brought to one spread, by gradient descent with momentum. */
export function learn(cases: readonly Case[]): Model {
  const n = SIGNALS.length;
  const rows = cases.map(({ signals }) => SIGNALS.map((name) => signals[name]));
  const mean = SIGNALS.map((_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length);
  const spread = SIGNALS.map((_, i) =>
    Math.max(
      1e-9,
      Math.sqrt(rows.reduce((sum, row) => sum + ((row[i] ?? 0) - (mean[i] ?? 0)) ** 2, 0) / rows.length),
    ),
  );
  const scaled = rows.map((row) => row.map((x, i) => (x - (mean[i] ?? 0)) / (spread[i] ?? 1)));
  const w = new Float64Array(n + 1);
  const pace = new Float64Array(n + 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Float64Array(n + 1);
    for (const [r, row] of scaled.entries()) {
      const sum = row.reduce((all, x, i) => all + x * (w[i] ?? 0), w[n] ?? 0);
      const pull = 1 / (1 + Math.exp(-sum)) - (cases[r]?.right === true ? 1 : 0);
      for (const [i, x] of row.entries()) slope[i] = (slope[i] ?? 0) + pull * x;
      slope[n] = (slope[n] ?? 0) + pull;
    }
    for (let i = 0; i <= n; i += 1) {
      const g = (slope[i] ?? 0) / scaled.length + (i < n ? HOLD * (w[i] ?? 0) : 0);
      pace[i] = 0.9 * (pace[i] ?? 0) + g;
      w[i] = (w[i] ?? 0) - STEP * (pace[i] ?? 0);
    }
  }
  const own = SIGNALS.map((_, i) => (w[i] ?? 0) / (spread[i] ?? 1));
  const bias = (w[n] ?? 0) - own.reduce((sum, one, i) => sum + one * (mean[i] ?? 0), 0);
  return {
    bias: Number(bias.toFixed(2)),
    weights: Object.fromEntries(
      SIGNALS.map((name, i) => [name, Number((own[i] ?? 0).toFixed(2))]),
    ) as Signals,
  };
}

/** How likely a case is right by a model, 0 to 1. */
export function likely({ bias, weights }: Model, { signals }: Case): number {
  return 1 / (1 + Math.exp(-SIGNALS.reduce((sum, name) => sum + weights[name] * signals[name], bias)));
}
