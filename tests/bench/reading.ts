import { readReport } from '../../src/report/read.ts';
import { decode } from '../../src/text/decode.ts';
import { generate } from '../support/generator/generate.ts';
import { CLEAN, noiseOf } from '../support/generator/noise.ts';
import { render } from '../support/generator/render.ts';
import { rngOf } from '../support/generator/rng.ts';
import { least, table } from './table.ts';

const REPORTS = 1000;

/** How fast a folder of generated reports is read, beside plain decoding of the same bytes; and how that grows. */
export async function reading(): Promise<void> {
  const files = Array.from({ length: REPORTS }, (_, seed) =>
    render(generate(seed), noiseOf(rngOf(seed).fork('noise'))),
  );
  const bytes = files.reduce((total, file) => total + file.bytes.length, 0);
  for (const file of files.slice(0, 50)) await readReport(file.file, file.bytes);
  let refused = 0;
  const read = await least(2, async () => {
    refused = 0;
    for (const { file, bytes: content } of files) await readReport(file, content).catch(() => (refused += 1));
  });
  const decoded = await least(2, () => {
    for (const { bytes: content } of files) decode(content);
  });
  const rate = (ms: number): string => (bytes / 1e6 / (ms / 1000)).toFixed(1);
  console.log(
    table(
      ['over the same files', 'files', 'MB', 'MB/s', 'reports/s'],
      [
        [
          'decoding only (the peer)',
          files.length,
          (bytes / 1e6).toFixed(1),
          rate(decoded),
          ((REPORTS / decoded) * 1000).toFixed(0),
        ],
        ['reading', files.length, (bytes / 1e6).toFixed(1), rate(read), ((REPORTS / read) * 1000).toFixed(0)],
      ],
    ),
  );
  console.log(`refused: ${String(refused)}\n`);
  await growth();
}

/** One report of growing length: time a kilobyte should stay the same. */
async function growth(): Promise<void> {
  const [head = '', ...body] = Buffer.from(
    render(generate(3), { ...CLEAN, format: 'txt', encoding: 'utf-8' }).bytes,
  )
    .toString('utf8')
    .split('\n');
  const rows: (string | number)[][] = [];
  for (const times of [1, 4, 16, 64, 256]) {
    const bytes = Buffer.from([head, ...Array<string[]>(times).fill(body).flat()].join('\n'));
    const ms = await least(3, () => readReport('a.txt', bytes).catch(() => null));
    rows.push([
      `${(bytes.length / 1000).toFixed(0)} KB`,
      ms.toFixed(1),
      ((ms * 1000) / (bytes.length / 1000)).toFixed(1),
    ]);
  }
  console.log(table(['one file of', 'ms', 'µs per KB'], rows));
}
