import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSearch } from '../../src/search/build.ts';
import { loadSnapshot, saveSnapshot } from '../../src/search/snapshot.ts';
import { loadThesaurus } from '../../src/lexicon/thesaurus.ts';
import { hostileQueries } from '../search/hostile.ts';
import { ENGINES } from './search-engines.ts';
import type { Measured, Times } from './search-measured.ts';
import { type Corpus, corpusOf } from './search-text.ts';

/** Measures one engine at one size in a process of its own, so that its memory is its own. Run by search.ts. */

const QUERIES = 100;
const PASSES = 2;
const MB = 1e6;

const [name = '', size = ''] = process.argv.slice(2);
const thesaurus = loadThesaurus();
const corpus = corpusOf(Number(size), QUERIES);
console.log(JSON.stringify(name === 'Jiwen /find' ? whole(corpus) : engine(corpus)));

/** An engine alone, from the texts as they are printed: to cut them into tokens counts for each. */
function engine({ reports, keywords, questions }: Corpus): Measured {
  const make = ENGINES[name];
  if (make === undefined) throw new Error(`no such engine: ${name}`);
  const texts = reports.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const built = make();
  const before = memory();
  const buildMs = ms(() => {
    for (const [id, text] of texts.entries()) built.add(id, text);
    built.done();
  });
  const memoryMb = (memory() - before) / MB;
  const ask = (query: string) => built.ask(query);
  const times = { keywords: timed(keywords, ask), questions: timed(questions, ask) };
  const kept = built.save();
  const again = make();
  const loadMs = ms(() => {
    again.load(kept);
  });
  const saved = kept.length > 0 ? { snapshotMb: Buffer.byteLength(kept) / MB, loadMs } : {};
  return { name, paragraphs: texts.length, buildMs, memoryMb, ...saved, ...times };
}

/** What a user asks: from reports to passages. */
function whole({ reports, keywords, questions }: Corpus): Measured {
  const dir = mkdtempSync(join(tmpdir(), 'jiwen-bench-'));
  try {
    const before = memory();
    const begun = performance.now();
    const built = buildSearch(reports, thesaurus);
    const buildMs = performance.now() - begun;
    const memoryMb = (memory() - before) / MB;
    saveSnapshot(dir, built.snapshot());
    const again = performance.now();
    const { snapshot } = loadSnapshot(dir, reports);
    const search = buildSearch(reports, thesaurus, snapshot);
    const loadMs = performance.now() - again;
    const ask = (query: string) => search.find(query);
    return {
      ...{ name, paragraphs: Number(size), buildMs, memoryMb, loadMs },
      snapshotMb: statSync(join(dir, 'search.index')).size / MB,
      ...{ keywords: timed(keywords, ask), questions: timed(questions, ask), hostile: slowest(ask) },
    };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function slowest(ask: (query: string) => unknown): { ms: number; query: string } {
  const all = hostileQueries().map(([query, typed]) => ({ query, ms: ms(() => void ask(typed)) }));
  return all.reduce((worst, one) => (one.ms > worst.ms ? one : worst));
}

function ms(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** What is in use after everything else has been thrown away, outside the heap too. */
function memory(): number {
  // Buffers are given back only once what held them is gone.
  for (let turn = 0; turn < 2; turn += 1) (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Each query is asked in turn, and all once more: `first` is the first time, the rest the better of both. */
function timed(queries: readonly string[], ask: (query: string) => unknown): Times {
  const passes = Array.from({ length: PASSES }, () => queries.map((query) => both(() => void ask(query))));
  const best = (of: (one: { wall: number; cpu: number }) => number): number[] =>
    queries.map((_, i) => Math.min(...passes.flatMap((times) => times.slice(i, i + 1).map(of))));
  const [wall, cpu] = [best((one) => one.wall), best((one) => one.cpu)];
  const first = (passes[0] ?? []).map((one) => one.wall);
  return {
    ...{ p50: at(wall, 0.5), p99: at(wall, 0.99), cpuP50: at(cpu, 0.5), cpuP99: at(cpu, 0.99) },
    ...{ firstP50: at(first, 0.5), firstP99: at(first, 0.99) },
  };
}

/** Milliseconds by the clock and of processor time. */
function both(work: () => void): { wall: number; cpu: number } {
  const before = process.cpuUsage();
  const wall = ms(work);
  const { user, system } = process.cpuUsage(before);
  return { wall, cpu: (user + system) / 1000 };
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
