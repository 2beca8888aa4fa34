import { readFileSync } from 'node:fs';
import type { Answer } from '../../src/answers/answer.ts';
import { answerLine } from '../../src/answers/ask-line.ts';
import { commands } from '../../src/answers/commands.ts';
import type { Library } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { display } from '../../src/library/offices.ts';
import { PARTS } from '../../src/library/parts.ts';
import { warm } from '../../src/library/warm.ts';
import type { Office } from '../../src/report/office.ts';
import type { BudgetFact } from '../support/generator/report.ts';

/** What one run over a folder of reports came to; printed as JSON. Times in ms, memory in MB. */
export interface Run {
  readonly reports: number;
  readonly start: number;
  readonly memory: number;
  readonly answers: number;
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
  readonly checked: number;
  readonly wrong: readonly string[];
}

interface Truth {
  readonly file: string;
  readonly office: Office;
  readonly year: number;
  readonly budget: readonly BudgetFact[];
}

const KEYS = [
  ['budget', '全年预算数'],
  ['executed', '执行数'],
  ['rate', '预算完成率'],
] as const;
const OTHER = ['拆违面积', '劳资纠纷', '群众满意度', '培训场次', '没有这样的指标'];

const [seeds = '', index = '', truthFile = ''] = process.argv.slice(2);
const began = performance.now();
const { library } = await loadLibrary({ seeds, index }, PARTS);
const start = performance.now() - began;
await warm(library, () => true);
const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as Truth[][];
const times: number[] = [];
const wrong: string[] = [];
let checked = 0;

function ask(line: string): Answer {
  const at = performance.now();
  const answer = answerLine(library, commands, line, (error) => wrong.push(`${line}: ${String(error)}`));
  times.push(performance.now() - at);
  return answer;
}

const all = truth.flat();
for (const year of [...new Set(all.map((one) => one.year))]) {
  const own = all.filter((one) => one.year === year);
  ask(`/compare year:${year}`);
  for (const metric of OTHER) ask(`/compare metric:${metric} year:${year}`);
  for (const [key, metric] of KEYS) {
    compared(ask(`/compare metric:${metric} year:${year}`), own, key, metric);
    ranked(ask(`/rank metric:${metric} year:${year}`), own, key, metric);
  }
}
for (const story of truth.slice(0, 40)) {
  for (const office of new Set(story.map((one) => nameIn(library, one.file)))) {
    for (const line of [`/budget ${office}`, `/office ${office}`, `/trend ${office}`]) ask(line);
    ask(`/find query:接种率 office:${office}`);
    for (const [key, metric] of KEYS)
      followed(ask(`/trend office:${office} metric:${metric}`), story, office, key, metric);
  }
}
ask('/find 疫苗接种率');

/** Every office that states it stands in the comparison with the true value, and no other does. */
function compared(answer: Answer, own: readonly Truth[], key: string, metric: string): void {
  for (const one of own) {
    const name = library.entries.find(({ report }) => report.file === one.file)?.report;
    const shown = answer.figures.filter(({ source }) => answer.sources[source]?.file === one.file);
    check(
      `${answer.query} ${name?.id ?? one.file}`,
      valueOf(one, key),
      shown.find((figure) => figure.metric === metric)?.value,
    );
  }
}

/** The first is the highest there is, the last printed one the lowest. */
function ranked(answer: Answer, own: readonly Truth[], key: string, metric: string): void {
  const values = own.flatMap((one) => valueOf(one, key) ?? []).map(Number);
  const shown = answer.figures.filter((figure) => figure.formula === null && figure.metric === metric);
  check(`${answer.query} highest`, String(Math.max(...values)), String(Number(shown[0]?.value)));
  check(`${answer.query} lowest`, String(Math.min(...values)), String(Number(shown.at(-1)?.value)));
}

function followed(
  answer: Answer,
  story: readonly Truth[],
  office: string,
  key: string,
  metric: string,
): void {
  for (const one of story.filter(({ file }) => nameIn(library, file) === office)) {
    const shown = answer.figures.find((figure) => figure.year === one.year && figure.metric === metric);
    check(`${answer.query} ${one.year}`, valueOf(one, key), shown?.value);
  }
}

function check(what: string, expected: string | undefined, shown: string | undefined): void {
  checked += 1;
  if (expected === undefined ? shown === undefined : Number(expected) === Number(shown)) return;
  wrong.push(`${what}: ${String(shown)}, but true is ${String(expected)}`);
}

function valueOf({ budget }: Truth, wanted: string): string | undefined {
  return budget.find(({ key, of }) => key === wanted && of === null)?.value;
}

function nameIn({ entries, offices }: Library, file: string): string {
  const entry = entries.find(({ report }) => report.file === file);
  return entry === undefined ? '' : display(entry.report.office, offices.all);
}

(globalThis as { gc?: () => void }).gc?.();
const sorted = times.toSorted((a, b) => a - b);
const at = (share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const run: Run = {
  ...{ reports: library.entries.length, start, memory: process.memoryUsage().rss / 1e6 },
  ...{ answers: times.length, p50: at(0.5), p99: at(0.99), slowest: at(1), checked, wrong },
};
process.stdout.write(JSON.stringify(run));
