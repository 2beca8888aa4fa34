import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpus as corpusOf, type Story } from '../support/generator/corpus.ts';
import { CLEAN } from '../support/generator/noise.ts';
import { render } from '../support/generator/render.ts';
import type { Run } from './corpus-run.ts';
import { table } from './table.ts';

const SEED = 7;
/** Offices and years: 1, 10, 100 and 880 reports. */
const SIZES = [
  [1, 1],
  [2, 5],
  [20, 5],
  [176, 5],
] as const;

/** How starting, answering and memory grow with the number of reports, and whether every value is the true one. */
export async function corpus(): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const [offices, years] of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'jiwen-corpus-'));
    try {
      const stories = corpusOf(SEED, offices, years);
      const seeds = write(folder, stories);
      const first = run(folder, seeds);
      const second = run(folder, seeds);
      rows.push(rowOf(first, second, megabytes(join(folder, 'index'))));
      if (second.wrong.length > 0) console.log(second.wrong.slice(0, 20).join('\n'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  const head = [
    ...['reports', 'start from nothing (s)', 'from what is kept (s)', 'kept (MB)', 'memory (MB)'],
    ...['answers', 'p50 (ms)', 'p99 (ms)', 'slowest (ms)', 'values checked', 'wrong or missing'],
  ];
  console.log(table(head, rows));
  await Promise.resolve();
}

function write(folder: string, stories: readonly Story[]): string {
  const seeds = join(folder, 'seeds');
  mkdirSync(seeds);
  const truth = stories.map(({ reports }) =>
    reports.map((report) => {
      const { file, bytes } = render(report, CLEAN);
      writeFileSync(join(seeds, file), bytes);
      return { file, office: report.office, year: report.year, budget: report.budget };
    }),
  );
  writeFileSync(join(folder, 'truth.json'), JSON.stringify(truth));
  return seeds;
}

function run(folder: string, seeds: string): Run {
  const script = new URL('./corpus-run.ts', import.meta.url).pathname;
  const args = [
    '--expose-gc',
    '--import',
    'tsx',
    script,
    seeds,
    join(folder, 'index'),
    join(folder, 'truth.json'),
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Run;
}

function rowOf(first: Run, second: Run, kept: number): (string | number)[] {
  const seconds = (ms: number): string => (ms / 1000).toFixed(2);
  return [
    ...[
      first.reports,
      seconds(first.start),
      seconds(second.start),
      kept.toFixed(0),
      second.memory.toFixed(0),
    ],
    ...[second.answers, second.p50.toFixed(1), second.p99.toFixed(1), second.slowest.toFixed(0)],
    ...[second.checked, second.wrong.length],
  ];
}

function megabytes(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)).size / 1e6)
    .reduce((sum, size) => sum + size, 0);
}
