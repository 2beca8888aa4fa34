import { readFileSync } from 'node:fs';
import { checkReport } from '../../src/checks/check.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import type { Library } from '../../src/library/library.ts';
import { buildOffices } from '../../src/library/offices.ts';
import { readReport } from '../../src/report/read.ts';
import { buildSearch } from '../../src/search/build.ts';
import { loadThesaurus } from '../../src/lexicon/thesaurus.ts';
import { generate, type GenerateOptions } from '../support/generator/generate.ts';
import { CLEAN } from '../support/generator/noise.ts';
import { render } from '../support/generator/render.ts';
import { NANSHITOU, seedBytes, ZHONGNAN } from '../support/seeds.ts';

/** The generated reports that questions are asked of, by the name the questions use. */
const GENERATED: Readonly<Record<string, { readonly seed: number; readonly options: GenerateOptions }>> = {
  'generated-11': { seed: 11, options: { family: 'street', numbering: 'han' } },
  'generated-12': { seed: 12, options: { family: 'town', numbering: 'han' } },
  'generated-13': { seed: 13, options: { family: 'bureau', numbering: 'han' } },
  'generated-14': { seed: 14, options: { family: 'street' } },
  'generated-31': { seed: 31, options: { family: 'bureau', name: 'g31' } },
  'generated-32': { seed: 32, options: { family: 'town', name: 'g32' } },
  'generated-33': { seed: 33, options: { family: 'street', name: 'g33' } },
};

/** Reports of bureaus, invented and written by hand, in tests/eval/reports. */
const MADE = ['made-water-2023', 'made-health-2022', 'made-education-2022', 'made-registry-2023'];

/** Both seeds, the hand-written and the generated reports, read as files would be, with a search and without a folder. */
export async function evalLibrary(): Promise<{ library: Library; officeOf: ReadonlyMap<string, string> }> {
  const seeds = [NANSHITOU, ZHONGNAN].map((file) => ({ name: file, file, bytes: seedBytes(file) }));
  const written = MADE.map((name) => {
    const file = `${name}.txt`;
    return { name, file, bytes: readFileSync(new URL(`./reports/${file}`, import.meta.url)) };
  });
  const generated = Object.entries(GENERATED).map(([name, { seed, options }]) => ({
    name,
    ...render(generate(seed, { ...options, name }), CLEAN),
  }));
  const entries = await Promise.all(
    [...seeds, ...written, ...generated].map(async ({ file, bytes }) => {
      const report = await readReport(file, bytes);
      const facts = readFacts(report);
      return { report, facts, ...checkReport(report, facts) };
    }),
  );
  entries.sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const reports = entries.map(({ report }) => report);
  const officeOf = new Map(
    reports.map(({ id, file, office }) => [
      /^(?:generated|made)/u.test(file) ? file.replace(/\.\w+$/u, '') : id,
      office.name,
    ]),
  );
  const search = buildSearch(reports, loadThesaurus());
  const offices = buildOffices(reports.map(({ office }) => office));
  return { library: { entries, problems: [], search, offices }, officeOf };
}
