// Learns the weights of matching on open questions and prints them: see tune.ts. What counts is how the weights do that were
// learned without a report, each report left out in turn. --table tells what each feature brings: the same without it.
import type { Feature } from '../../src/matching/features.ts';
import { WEIGHTS } from '../../src/matching/weights.ts';
import { factTrials, judge, learn, leftOut } from './matching.ts';

const args = process.argv.slice(3);
const trials = await factTrials(args.filter((one) => !one.startsWith('--')));
const [any] = trials.flatMap(({ facts }) => facts);
// All that is known of a fact may be given a weight; by default what has one.
const all = Object.entries(any?.features ?? {}).flatMap(([group, own]) =>
  Object.keys(own).map((name) => `${group}.${name}`),
);
const names = (args.includes('--all') ? all : Object.keys(WEIGHTS)) as Feature[];
const share = (n: number): string => `${((100 * n) / trials.length).toFixed(1)} %`;
const tell = (label: string, { first, three }: { first: number; three: number }): void => {
  console.log(
    `${label} | ${String(trials.length)} questions: first ${share(first)}, among three ${share(three)}`,
  );
};

tell('as it is', judge(trials, WEIGHTS));
const whole = leftOut(trials, names);
tell('learned, each report left out', whole);
if (args.includes('--table')) {
  for (const name of names) {
    const without = leftOut(
      trials,
      names.filter((one) => one !== name),
    );
    console.log(
      `  ${name} brings ${String(whole.first - without.first)} first, ${String(whole.three - without.three)} among three`,
    );
  }
} else console.log(JSON.stringify(learn(trials, names), null, 2));
