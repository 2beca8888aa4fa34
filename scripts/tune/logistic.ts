import { logistic, type Model } from '../../src/matching/logistic.ts';

/** Something that was right or not, what tells so, and what it belongs to. */
export interface Case {
  readonly group: string;
  readonly signals: Readonly<Record<string, number>>;
  readonly right: boolean;
}

const ROUNDS = 3000;
const STEP = 0.05;
/** So much of each weight is held back, in units of the signal's own spread. */
const HOLD = 0.003;

/** Logistic regression over signals brought to one spread, by gradient descent with momentum. */
export function learn(cases: readonly Case[], names: readonly string[]): Model {
  const n = names.length;
  const rows = cases.map(({ signals }) => names.map((name) => signals[name] ?? 0));
  const mean = names.map((_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length);
  const spread = names.map((_, i) =>
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
  const own = names.map((_, i) => (w[i] ?? 0) / (spread[i] ?? 1));
  const bias = (w[n] ?? 0) - own.reduce((sum, one, i) => sum + one * (mean[i] ?? 0), 0);
  return {
    bias: Number(bias.toFixed(2)),
    weights: Object.fromEntries(names.map((name, i) => [name, Number((own[i] ?? 0).toFixed(2))])),
  };
}

/**
 * Tells how many are right and wrong from some likelihoods on, each group judged by a model learned without it, and the
 * model learned of all.
 */
export function report(cases: readonly Case[], names: readonly string[], steps: readonly number[]): void {
  const told = [...new Set(cases.map(({ group }) => group))].flatMap((group) => {
    const model = learn(
      cases.filter((one) => one.group !== group),
      names,
    );
    return cases
      .filter((one) => one.group === group)
      .map((one) => ({ ...one, likely: logistic(model, one.signals) }));
  });
  console.log(
    `${String(cases.length)} questions, right in ${String(cases.filter(({ right }) => right).length)}`,
  );
  for (const least of steps) {
    const given = told.filter((one) => one.likely >= least);
    const right = given.filter((one) => one.right).length;
    console.log(`  from ${least.toFixed(2)}: ${String(right)} right, ${String(given.length - right)} wrong`);
  }
  console.log(JSON.stringify(learn(cases, names), null, 2));
}
