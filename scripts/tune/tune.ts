// Tunes weights on open questions: npm run tune -- retrieval SET… [--public PARAGRAPHS QUESTIONS] [--most N] [--table]
//                               npm run tune -- matching SET… [--table] [--all]
//                               npm run tune -- sure SET…
//                               npm run tune -- passages SET…
// A SET is a folder of reports with a questions.jsonl (see sets.ts). One weight at a time is moved up and down while that
// helps. At the end each report is left out in turn: what the weights tuned on all others do for it is what counts.
// --table tells what each weight brings: the measure with it at nought, or of no effect.
import { WEIGHTS, type Weights } from '../../src/search/weights.ts';
import { measure, publicTrials, setTrials, type Measured, type Trial } from './retrieval.ts';

const NEUTRAL: Partial<Weights> = {
  duties: 1,
  plans: 1,
  announcing: 1,
  again: 1,
  light: 1,
  ordinaryLength: 1000,
};
const STEPS = [0.7, 0.85, 1.2, 1.4];

if (process.argv[2] === 'matching') {
  await import('./tune-matching.ts');
  process.exit();
}
if (process.argv[2] === 'passages') {
  await import('./tune-passages.ts');
  process.exit();
}
if (process.argv[2] === 'sure') {
  await import('./tune-sure.ts');
  process.exit();
}

const args = process.argv.slice(3);
const at = args.indexOf('--public');
const most = args.includes('--most') ? Number(args[args.indexOf('--most') + 1]) : 400;
const flags = new Set([
  '--public',
  '--most',
  '--table',
  String(most),
  ...(at < 0 ? [] : args.slice(at, at + 3)),
]);
const folders = args.filter((one) => !flags.has(one));
const trials: Trial[] = await setTrials(folders);
if (at >= 0) trials.push(...(await publicTrials(args[at + 1] ?? '', args[at + 2] ?? '', most)));

const current: Record<string, number> = WEIGHTS;
const names = Object.keys(WEIGHTS) as (keyof Weights)[];

/** Of all groups together: the first passage counts most; public questions and those of reports as much as each other. */
function valueOf(all: ReadonlyMap<string, Measured>): number {
  const sum = (some: readonly Measured[]): number => {
    const asked = some.reduce((n, one) => n + one.asked, 0);
    if (asked === 0) return 0;
    return some.reduce((n, one) => n + 2 * one.first + one.three + one.paragraph, 0) / asked;
  };
  const groups = [...all];
  const open = groups.filter(([name]) => name === 'public').map(([, one]) => one);
  const own = groups.filter(([name]) => name !== 'public').map(([, one]) => one);
  return sum(open) + 2 * sum(own);
}

function tell(label: string): number {
  const all = measure(trials);
  const value = valueOf(all);
  const open = all.get('public');
  const own = [...all].filter(([name]) => name !== 'public').map(([, one]) => one);
  const total = (key: 'asked' | 'first' | 'three') => own.reduce((n, one) => n + one[key], 0);
  const share = (n: number, of: number) => (of === 0 ? '–' : `${((100 * n) / of).toFixed(1)} %`);
  const median = (lengths: number[]) => lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0;
  const lengths = own.flatMap((one) => one.lengths);
  console.log(
    `${label} | ${value.toFixed(4)} | reports: first ${share(total('first'), total('asked'))}, three ${share(total('three'), total('asked'))}, ${median(lengths)} characters` +
      (open === undefined
        ? ''
        : ` | public: paragraph ${share(open.paragraph, open.asked)}, first ${share(open.first, open.asked)}, three ${share(open.three, open.asked)}, ${median(open.lengths)} characters`),
  );
  return value;
}

if (args.includes('--table')) {
  const whole = tell('as it is');
  for (const name of names) {
    const before = WEIGHTS[name];
    current[name] = NEUTRAL[name] ?? 0;
    const value = tell(`without ${name}`);
    console.log(`  ${name} brings ${(whole - value).toFixed(4)}`);
    current[name] = before;
  }
} else {
  let best = tell('before');
  for (let gained = true; gained;) {
    gained = false;
    for (const name of names) {
      for (const step of STEPS) {
        const before = current[name] ?? 0;
        current[name] = Number((before * step).toPrecision(3));
        let value = Number.NEGATIVE_INFINITY;
        try {
          value = valueOf(measure(trials));
        } catch {
          // Out of bounds: not to be had.
        }
        if (value > best + 1e-4) {
          best = value;
          gained = true;
          tell(`${name} ${String(before)} → ${String(current[name])}`);
        } else current[name] = before;
      }
    }
  }
  console.log(JSON.stringify(WEIGHTS, null, 2));
}
