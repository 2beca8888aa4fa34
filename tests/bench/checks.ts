// What the checks find in reports that nobody wrote: `npx tsx tests/bench/checks.ts [reports]` plants one fault in each
// of so many reports (500), reads them as the program does, and reads as many without a fault. Fixed seed.
import { checkReport } from '../../src/checks/check.ts';
import { findingWords } from '../../src/checks/words.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import { ReportProblem } from '../../src/report/problem.ts';
import { readReport } from '../../src/report/read.ts';
import { FAULTS as CODES } from '../support/generator/fault.ts';
import { FAULT_KINDS, SOUND_KINDS, foundAs } from '../support/generator/fault-kinds.ts';
import { withTable } from '../support/generator/fault-table.ts';
import { generate } from '../support/generator/generate.ts';
import { type Noise, noiseOf } from '../support/generator/noise.ts';
import { render } from '../support/generator/render.ts';
import { rngOf } from '../support/generator/rng.ts';
import { FAULTS as KINDS, plant, type Fault } from '../support/planted.ts';

const count = Number.parseInt(process.argv[2] ?? '500', 10);
const verbose = process.argv.includes('--verbose');

/** Reports that could not be read: that is for the reading to mend, and told at the end. */
const unread: string[] = [];

async function findings(file: string, bytes: Uint8Array): Promise<readonly Finding[]> {
  try {
    const report = await readReport(file, bytes);
    return checkReport(report, readFacts(report)).findings;
  } catch (error) {
    if (!(error instanceof ReportProblem)) throw error;
    unread.push(`${file} (${error.code})`);
    return [];
  }
}

/** Of how many in which it was planted it was found. */
const found = new Map<string, { planted: number; found: number }>();
let clean = 0;
let alarmed = 0;

function tally(kind: string, isFound: boolean): void {
  const row = found.get(kind) ?? { planted: 0, found: 0 };
  found.set(kind, { planted: row.planted + 1, found: row.found + (isFound ? 1 : 0) });
}

async function raised(label: string, read: Promise<readonly Finding[]>): Promise<void> {
  const conflicts = (await read).filter(({ severity }) => severity === 'conflict');
  clean += 1;
  if (conflicts.length === 0) return;
  alarmed += 1;
  process.stdout.write(`false alarm in ${label}: ${conflicts.map(findingWords).join(' / ')}\n`);
}

// A sentence in which one number or word is wrong, of every kind, and the same sentence with nothing wrong; a table.
async function finer(i: number, noise: Noise): Promise<void> {
  const kind = FAULT_KINDS[i % FAULT_KINDS.length] ?? 'shares';
  const { code, severity } = foundAs(kind);
  // Told in two chapters means two headings; money that is told in words alone, no amounts.
  const options = { numbering: 'han', ...(kind === 'spent-in-words' ? { budget: false } : {}) } as const;
  const faulty = generate(i, { ...options, faults: [kind] });
  const { file, bytes } = render(faulty, noise);
  const read = await findings(file, bytes);
  for (const { change } of faulty.planted) {
    const isFound = read.some((one) => one.code === code && one.severity === severity);
    tally(`${code}: ${kind}`, isFound);
    if (!isFound && verbose) process.stdout.write(`missed in ${i}: ${kind} ${change}\n`);
  }
  const right = SOUND_KINDS[i % SOUND_KINDS.length] ?? 'shares';
  const sound = render(generate(i + 2_000_000, { numbering: 'han', faults: [`sound ${right}`] }), noise);
  await raised(`generated ${i + 2_000_000} with ${right}`, findings(sound.file, sound.bytes));
  for (const wrong of [true, false]) {
    const report = withTable(generate(i + 3_000_000), rngOf(i).fork('table'), wrong);
    const table = render(report, noise);
    if (!wrong) await raised(`generated ${i + 3_000_000} with a table`, findings(table.file, table.bytes));
    else {
      const codes = (await findings(table.file, table.bytes)).map((one) => one.code);
      const isFound = codes.includes('RATE_MISMATCH') || codes.includes('SUM_MISMATCH');
      tally(`cell of a table: ${noise.format}${noise.format === 'txt' ? ` ${noise.table}` : ''}`, isFound);
    }
  }
}

const kinds = Object.keys(KINDS) as Fault[];
for (let i = 0; i < count; i += 1) {
  const code = CODES[i % CODES.length] ?? CODES[0];
  const noise = noiseOf(rngOf(i).fork('noise'));
  const faulty = generate(i, { faults: [code] });
  const { file, bytes } = render(faulty, noise);
  const read = await findings(file, bytes);
  for (const planted of faulty.planted) {
    const isFound = read.some((one) => one.code === planted.code);
    tally(planted.code, isFound);
    if (!isFound && verbose) process.stdout.write(`missed in ${i}: ${planted.code} ${planted.change}\n`);
  }
  await finer(i, noise);
  const sound = render(generate(i + 1_000_000), noise);
  await raised(`generated ${i + 1_000_000}`, findings(sound.file, sound.bytes));
  const fault = kinds[i % kinds.length] ?? 'rate';
  const text = (one: Fault | null): Uint8Array => new TextEncoder().encode(plant(i, one).text);
  const isFound = (await findings('planted.txt', text(fault))).some((one) => one.code === KINDS[fault]);
  tally(`made up: ${fault}`, isFound);
  if (!isFound && verbose) process.stdout.write(`missed in made-up ${i}: ${fault}\n`);
  await raised(`made-up ${i}`, findings('planted.txt', text(null)));
}
for (const [kind, row] of [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  process.stdout.write(`${kind.padEnd(40)} ${row.found} of ${row.planted}\n`);
process.stdout.write(`not read: ${unread.length === 0 ? 'none' : unread.join(', ')}\n`);
process.stdout.write(`reports without a fault: ${clean}, of which a conflict is raised in ${alarmed}\n`);
