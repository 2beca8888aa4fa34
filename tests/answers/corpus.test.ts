import { beforeAll, describe, expect, it } from 'vitest';
import { rank } from '../../src/answers/rank.ts';
import { trend } from '../../src/answers/trend.ts';
import { checkReport } from '../../src/checks/check.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import type { Library } from '../../src/library/library.ts';
import { display } from '../../src/library/offices.ts';
import { readReport } from '../../src/report/read.ts';
import { libraryOf } from '../support/entries.ts';
import { corpus } from '../support/generator/corpus.ts';
import { CLEAN } from '../support/generator/noise.ts';
import { render } from '../support/generator/render.ts';
import type { GeneratedReport } from '../support/generator/report.ts';

const stories = corpus(1, 24, 3);
let library: Library;
beforeAll(async () => {
  const entries = await Promise.all(
    stories.flatMap(({ reports }) =>
      reports.map(async (one) => {
        const { file, bytes } = render(one, CLEAN);
        const report = await readReport(file, bytes);
        const facts = readFacts(report);
        return { report, facts, ...checkReport(report, facts) };
      }),
    ),
  );
  library = libraryOf(entries);
});

const trueValue = ({ budget }: GeneratedReport, key: string): string | undefined =>
  budget.find((one) => one.key === key && one.of === null)?.value;
const fileOf = ({ name }: GeneratedReport): string => `${name}.txt`;

describe('on reports that were made up, whose truth is known', () => {
  it.each([
    ['budget', '全年预算数'],
    ['executed', '执行数'],
    ['rate', '预算完成率'],
  ])('/trend gives the %s of every year of every office', (key, metric) => {
    for (const { reports } of stories)
      for (const one of reports) {
        const entry = library.entries.find(({ report }) => report.file === fileOf(one));
        const office = entry === undefined ? '' : display(entry.report.office, library.offices.all);
        const { figures } = trend.answer(library, { office, metric }, '/trend');
        const shown = figures.find((figure) => figure.year === one.year && figure.formula === null);
        expect(Number(shown?.value), `${office} ${one.year}`).toBe(Number(trueValue(one, key)));
      }
  });

  it('/trend notes the restated years, and no others', () => {
    for (const { reports, restated } of stories) {
      const [first] = reports;
      const entry = library.entries.find(
        ({ report }) => report.file === (first === undefined ? '' : fileOf(first)),
      );
      const office = entry === undefined ? '' : display(entry.report.office, library.offices.all);
      const { findings, sources } = trend.answer(library, { office }, '/trend');
      const told = findings
        .filter(({ code }) => code === 'RESTATED_LATER')
        .flatMap(({ sources: [source = -1] }) => sources[source]?.year ?? []);
      for (const year of told) expect(restated, office).toContain(year);
    }
  });

  it('/rank has the highest and the lowest of the year', () => {
    for (const year of [2019, 2020, 2021]) {
      const values = stories
        .flatMap(({ reports }) => reports.filter((one) => one.year === year))
        .map((one) => Number(trueValue(one, 'executed')));
      const { figures } = rank.answer(library, { metric: '执行数', year: String(year) }, '/rank');
      const shown = figures.filter(({ formula }) => formula === null).map(({ value }) => Number(value));
      expect(shown[0]).toBe(Math.max(...values));
      expect(shown.at(-1)).toBe(Math.min(...values));
    }
  });
});
