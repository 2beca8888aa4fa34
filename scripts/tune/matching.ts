import { type Feature, featureIn, type Features } from '../../src/matching/features.ts';
import { rankingOf } from '../../src/matching/match.ts';
import { partsOf } from '../../src/matching/part.ts';
import { rankFacts } from '../../src/matching/rank.ts';
import { yearsIn } from '../../src/matching/years.ts';
import { loadThesaurus } from '../../src/lexicon/thesaurus.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import { buildSearch } from '../../src/search/build.ts';
import { sentenceAt } from '../../src/answers/sentence-at.ts';
import { bare } from '../../src/text/bare.ts';
import { openSet } from './sets.ts';

/** A question with the features of every fact that may answer it. */
export interface Trial {
  readonly report: string;
  readonly facts: readonly { readonly features: Features; readonly value: string; readonly right: boolean }[];
}

/** The figure questions of open sets, each with the facts of its own report. */
export async function factTrials(folders: readonly string[]): Promise<Trial[]> {
  const found: Trial[] = [];
  const thesaurus = loadThesaurus();
  for (const folder of folders) {
    const { reports, asked } = await openSet(folder);
    const search = buildSearch(reports, thesaurus);
    const entries = new Map(
      reports.map((report) => [report.id, { report, facts: readFacts(report), findings: [], held: [] }]),
    );
    for (const { report: id, question, values, answers } of asked.filter((one) => one.values.length > 0)) {
      const entry = entries.get(id);
      const [part] = partsOf(question, search, new Set([id]));
      if (entry === undefined || part === undefined) continue;
      const { named, before } = yearsIn(part.text);
      const own = entry.report.year;
      const other = named.length > 0 && !named.includes(own) ? (named[0] ?? null) : null;
      const ranking = rankingOf(part, [entry], search, other ?? (before ? own - 1 : null));
      const facts = rankFacts(ranking).map(({ fact, features, place }) => {
        const text = entry.report.paragraphs[place.paragraph - 1]?.text ?? '';
        const { start, end } = sentenceAt(text, place.start);
        const sentence = text.slice(start, end);
        const inAnswer = answers.some((answer) => bare(answer).text.includes(bare(sentence).text));
        const value = fact.value ?? '';
        return { features, value, right: values.some((one) => isSame(value, one)), inAnswer };
      });
      const isTold = facts.some(({ right, inAnswer }) => right && inAnswer);
      found.push({
        report: `${folder} ${id}`,
        facts: facts.map((one) => ({ ...one, right: one.right && (!isTold || one.inAnswer) })),
      });
    }
  }
  return found;
}

function isSame(one: string, other: number): boolean {
  return Math.abs(Number(one) - other) <= Math.abs(other) * 1e-6;
}

export type Weights = Partial<Record<Feature, number>>;

/** Worth less than this, a weight tells nothing; so much of each is held back. */
const HOLD = 0.01;
const ROUNDS = 120;
const STEP = 0.15;

/**
 * Weights that put right facts first: of all facts of a question, those that are right are to have most of the sum of
 * the exponentials of the scores. By Adam (Kingma and Ba, 2015), from nought.
 */
export function learn(trials: readonly Trial[], names: readonly Feature[]): Weights {
  const n = names.length;
  const packed = trials
    .filter(({ facts }) => facts.some(({ right }) => right))
    .map(({ facts }) => ({
      rows: facts.map(({ features }) => Float64Array.from(names, (name) => featureIn(features, name))),
      right: facts.map(({ right }) => right),
    }));
  const [w, m, v] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = new Float64Array(n);
    for (const { rows, right } of packed) {
      const scores = rows.map((row) => row.reduce((sum, x, i) => sum + x * (w[i] ?? 0), 0));
      const top = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const all = shares.reduce((sum, one) => sum + one, 0);
      const hit = shares.reduce((sum, one, j) => sum + (right[j] === true ? one : 0), 0);
      for (const [j, row] of rows.entries()) {
        const share = shares[j] ?? 0;
        const pull = share / all - (right[j] === true ? share / hit : 0);
        if (Math.abs(pull) > 1e-5)
          for (let i = 0; i < n; i += 1) slope[i] = (slope[i] ?? 0) + pull * (row[i] ?? 0);
      }
    }
    for (let i = 0; i < n; i += 1) {
      const g = (slope[i] ?? 0) / packed.length + HOLD * (w[i] ?? 0);
      m[i] = 0.9 * (m[i] ?? 0) + 0.1 * g;
      v[i] = 0.99 * (v[i] ?? 0) + 0.01 * g * g;
      const [first, second] = [(m[i] ?? 0) / (1 - 0.9 ** round), (v[i] ?? 0) / (1 - 0.99 ** round)];
      w[i] = (w[i] ?? 0) - (STEP * first) / (Math.sqrt(second) + 1e-8);
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, Number((w[i] ?? 0).toFixed(2))]));
}

/** How many questions have a right fact first, and among the first three values, by some weights. */
export function judge(trials: readonly Trial[], weights: Weights): { first: number; three: number } {
  const entries = Object.entries(weights) as [Feature, number][];
  let [first, three] = [0, 0];
  for (const { facts } of trials) {
    const ranked = facts
      .map((fact) => ({
        ...fact,
        score: entries.reduce((sum, [name, weight]) => sum + weight * featureIn(fact.features, name), 0),
      }))
      .sort((a, b) => b.score - a.score);
    const values = [...new Set(ranked.map(({ value }) => value))].slice(0, 3);
    const right = new Set(facts.filter((one) => one.right).map(({ value }) => value));
    if (right.has(values[0] ?? '')) first += 1;
    if (values.some((value) => right.has(value))) three += 1;
  }
  return { first, three };
}

const FOLDS = 12;

/** The same with each report judged by weights that were learned without it. */
export function leftOut(
  trials: readonly Trial[],
  names: readonly Feature[],
): { first: number; three: number } {
  const reports = [...new Set(trials.map(({ report }) => report))];
  const total = { first: 0, three: 0 };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const out = new Set(reports.filter((_, r) => r % FOLDS === fold));
    const weights = learn(
      trials.filter(({ report }) => !out.has(report)),
      names,
    );
    const own = judge(
      trials.filter(({ report }) => out.has(report)),
      weights,
    );
    total.first += own.first;
    total.three += own.three;
  }
  return total;
}
