import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Measured } from './search-measured.ts';
import { table } from './table.ts';

const NAMES = ['Jiwen', 'Jiwen /find', 'MiniSearch', 'SQLite FTS5'];
const FOLDER = fileURLToPath(new URL('../../dist', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Compiled as the program is that runs: what compiles on the way slows closures down. */
const COMPILED = { project: 'tsconfig.bench.json', folder: 'dist-bench' };
const CHILD = `${ROOT}${COMPILED.folder}/tests/bench/search-child.js`;

/** The index and the whole search beside MiniSearch and SQLite, each in a process of its own. */
export function search(): Promise<void> {
  return measure([1_000, 10_000]);
}

/** The same over 100,000 paragraphs: it takes a quarter of an hour and 10 GB. */
export function searchLarge(): Promise<void> {
  return measure([100_000]);
}

async function measure(sizes: readonly number[]): Promise<void> {
  const build = ['scripts/build.mjs', COMPILED.project, COMPILED.folder];
  execFileSync(process.execPath, build, { cwd: ROOT, stdio: 'inherit' });
  for (const size of sizes) {
    const all = NAMES.map((name) => child(name, size));
    console.log(`${String(size)} paragraphs:\n`);
    console.log(`${tableOf(all)}\n`);
    for (const { hostile } of all)
      if (hostile !== undefined)
        console.log(`slowest hostile query: ${hostile.ms.toFixed(0)} ms (${hostile.query})\n`);
    mkdirSync(FOLDER, { recursive: true });
    const file = `${FOLDER}/bench-search-${String(size)}.json`;
    writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
    console.log(`${file}\n`);
  }
  await Promise.resolve();
}

function child(name: string, size: number): Measured {
  const options = ['--expose-gc', '--max-old-space-size=16000'];
  const said = execFileSync(process.execPath, [...options, CHILD, name, String(size)], { encoding: 'utf8' });
  return JSON.parse(said) as Measured;
}

function tableOf(all: readonly Measured[]): string {
  const head = [
    'engine',
    'build s',
    'snapshot MB',
    'load ms',
    'memory MB',
    'keyword p50 / p99 ms',
    'question p50 / p99 ms',
    'processor: keyword',
    'processor: question',
  ];
  const pair = ({ p50, p99 }: { p50: number; p99: number }): string =>
    `${p50.toFixed(2)} / ${p99.toFixed(2)}`;
  const processor = ({ cpuP50, cpuP99 }: { cpuP50: number; cpuP99: number }): string =>
    pair({ p50: cpuP50, p99: cpuP99 });
  return table(
    head,
    all.map(({ name, buildMs, snapshotMb, loadMs, memoryMb, keywords, questions }) => [
      ...[name, (buildMs / 1000).toFixed(1), snapshotMb?.toFixed(1) ?? '–', loadMs?.toFixed(0) ?? '–'],
      ...[memoryMb.toFixed(0), pair(keywords), pair(questions)],
      ...[processor(keywords), processor(questions)],
    ]),
  );
}
