import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkReport } from '../../src/checks/check.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import { ReportProblem } from '../../src/report/problem.ts';
import { readReport } from '../../src/report/read.ts';
import { rngOf } from '../support/generator/rng.ts';
import { NANSHITOU, ZHONGNAN, seedBytes } from '../support/seeds.ts';

/** FUZZ=10000 npx vitest run tests/report/fuzz.test.ts runs it for longer. */
const RUNS = Number(process.env['FUZZ'] ?? 150);
const PRINTED = new URL('../fixtures/printed/', import.meta.url);
const ORIGINALS = [
  ...[NANSHITOU, ZHONGNAN].map(seedBytes),
  readFileSync(new URL('liwan-zhongnan-2022.docx', PRINTED)),
  readFileSync(new URL('haizhu-nanshitou-2022.pdf', PRINTED)).subarray(0, 100_000),
  Buffer.from(`<html><body><table>${'<tr><td>预算</td><td>1</td></tr>'.repeat(50)}</table></body></html>`),
];

/** A seed with characters and lines changed, repeated, cut or moved: still text. */
function mistyped(seed: number): Buffer {
  const rng = rngOf(seed);
  let text = seedBytes(rng.pick([NANSHITOU, ZHONGNAN])).toString('utf8');
  for (let times = rng.int(1, 6); times > 0; times -= 1) {
    const from = rng.int(0, Math.max(0, text.length - 1));
    const part = text.slice(from, from + rng.int(0, 400));
    const thrown = rng.pick([
      '\n',
      '。',
      '，',
      '万元',
      '一、',
      '（二）',
      '1.1 ',
      '１２３',
      ',.,.9',
      '目录\n',
      '\f',
      '“',
      '**',
      ' ',
      '其中',
      '\u200b',
      '\u202e',
      '𠮷',
      '\ufffd',
    ]);
    const count = rng.pick([1, 3, 200]);
    text = rng
      .pick([
        text.slice(0, from) + thrown.repeat(count) + text.slice(from),
        text.slice(0, from),
        text.slice(from) + text.slice(0, from),
        text.slice(0, from) + part.repeat(rng.int(2, 20)) + text.slice(from),
        text.slice(0, from) + text.slice(from + part.length),
        text.replaceAll(text.charAt(from), thrown),
      ])
      .slice(0, 60_000);
  }
  return Buffer.from(text);
}

/** A file with bytes flipped, cut off, repeated or thrown in. */
function mutated(seed: number): Buffer {
  if (seed % 2 === 0) return mistyped(seed);
  const rng = rngOf(seed);
  const at = (length: number): number => rng.int(0, Math.max(0, length - 1));
  let bytes = Buffer.from(ORIGINALS[at(ORIGINALS.length)] ?? Buffer.alloc(0));
  for (let times = 1 + at(4); times > 0; times -= 1) {
    const [from, size] = [at(bytes.length), at(2000)];
    switch (at(5)) {
      case 0:
        for (let k = 0; k < 20; k += 1) bytes[at(bytes.length)] = at(256);
        break;
      case 1:
        bytes = bytes.subarray(0, from);
        break;
      case 2:
        bytes = Buffer.concat([
          bytes.subarray(0, from),
          ...Array<Buffer>(5).fill(bytes.subarray(from, from + size)),
          bytes.subarray(from),
        ]);
        break;
      case 3:
        bytes = Buffer.concat([
          bytes.subarray(0, from),
          Buffer.from(Array.from({ length: size }, () => at(256))),
          bytes.subarray(from),
        ]);
        break;
      default:
        bytes = Buffer.concat([bytes.subarray(from), bytes.subarray(0, from)]);
    }
  }
  return bytes.subarray(0, 150_000);
}

it(
  `${String(RUNS)} mutated files give a report or a named problem`,
  { timeout: 60_000 + RUNS * 200 },
  async () => {
    let [slowest, at] = [0, 0];
    const counts = new Map<string, number>();
    for (let seed = 0; seed < RUNS; seed += 1) {
      const bytes = mutated(seed);
      const start = performance.now();
      let outcome = 'report';
      try {
        const report = await readReport('x.txt', bytes);
        expect(report.paragraphs.length).toBeGreaterThan(0);
        checkReport(report, readFacts(report));
      } catch (error) {
        if (!(error instanceof ReportProblem)) throw new Error(`file ${String(seed)}`, { cause: error });
        outcome = error.code;
      }
      const took = performance.now() - start;
      if (took > slowest) [slowest, at] = [took, seed];
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
    expect([...counts.keys()]).toContain('report');
    expect(counts.size).toBeGreaterThan(2);
    if (process.env['FUZZ'] !== undefined)
      console.log(
        Object.fromEntries(counts),
        `slowest ${slowest.toFixed(0)} ms (file ${String(at)})`,
        `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
      );
  },
);
