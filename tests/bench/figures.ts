import { readFacts } from '../../src/facts/ledger.ts';
import { scan } from '../../src/facts/scan.ts';
import { readReport } from '../../src/report/read.ts';
import { sentences } from '../../src/text/sentences.ts';
import { generate } from '../support/generator/generate.ts';
import { CLEAN } from '../support/generator/noise.ts';
import { render } from '../support/generator/render.ts';
import { least, table } from './table.ts';

/** How fast figures are read, beside a bare search for digits in the same sentences; and hostile text. */
export async function figures(): Promise<void> {
  const reports = await Promise.all(
    Array.from({ length: 100 }, (_, seed) => {
      const { file, bytes } = render(generate(seed), CLEAN);
      return readReport(file, bytes);
    }),
  );
  const texts = reports.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const count = texts.reduce((total, text) => total + sentences(text).length, 0);
  const per = (ms: number): string => ((count / ms) * 1000).toFixed(0);
  const digits = await least(3, () => {
    texts.forEach((text) => text.match(/\d+(?:\.\d+)?/gu));
  });
  const scanned = await least(3, () => {
    texts.forEach((text) => scan(text));
  });
  const read = await least(2, () => {
    reports.forEach((report) => readFacts(report));
  });
  console.log(
    table(
      ['over the same sentences', 'sentences', 'sentences/s'],
      [
        ['a search for digits (the peer)', count, per(digits)],
        ['quantities', count, per(scanned)],
        ['figures with their metrics', count, per(read)],
      ],
    ),
  );
  const hostile = {
    digits: '1,234.5'.repeat(15_000),
    commas: ','.repeat(100_000),
    hedges: '约近超'.repeat(33_000),
    han: '一二三'.repeat(33_000),
  };
  const rows: string[][] = [];
  for (const [name, text] of Object.entries(hostile))
    rows.push([name, (await least(3, () => scan(text))).toFixed(1)]);
  console.log(`\n${table(['100 KB of', 'ms'], rows)}`);
}
