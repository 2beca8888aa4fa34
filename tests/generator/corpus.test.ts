import { describe, expect, it } from 'vitest';
import { corpus } from '../support/generator/corpus.ts';

const stories = corpus(1, 60, 4);
const valueOf = (report: (typeof stories)[number]['reports'][number], key: string): string | undefined =>
  report.budget.find((one) => one.key === key)?.value;

describe('a corpus over years', () => {
  it('is the same for the same seed', () => {
    expect(corpus(1, 3, 3)).toEqual(corpus(1, 3, 3));
  });

  it('has one report of every office and year, each with its own file name', () => {
    const reports = stories.flatMap((story) => story.reports);
    expect(reports).toHaveLength(240);
    expect(new Set(reports.map(({ name }) => name)).size).toBe(240);
    expect(new Set(reports.map(({ office, year }) => `${office.official} ${year}`)).size).toBe(240);
    expect(new Set(reports.map(({ year }) => year))).toEqual(new Set([2019, 2020, 2021, 2022]));
  });

  it('retells last year’s number as last year’s report told it, but for a restated year', () => {
    let [retold, restated] = [0, 0];
    for (const { reports, restated: years } of stories) {
      for (const [i, report] of reports.entries()) {
        const before = reports[i - 1];
        const lastYear = report.figures.find(
          ({ key, words, unit }) =>
            key === null &&
            unit === '元' &&
            words.some((word) => /20\d\d年/u.test(word) && /执行数|决算数/u.test(word)),
        );
        if (before === undefined || lastYear === undefined) continue;
        const anew = years.includes(before.year);
        expect(lastYear.value === valueOf(before, 'executed'), before.name).toBe(!anew);
        retold += 1;
        if (anew) restated += 1;
      }
    }
    expect(retold).toBeGreaterThan(30);
    expect(restated).toBeGreaterThan(0);
  });

  it('has budgets that move by no more than a fifth a year', () => {
    for (const { reports } of stories) {
      for (const [i, report] of reports.slice(1).entries()) {
        const [now, then] = [report, reports[i]].map((one) =>
          Number(one === undefined ? '' : valueOf(one, 'budget')),
        );
        expect(Math.abs((now ?? 0) / (then ?? 1) - 1)).toBeLessThan(0.2);
      }
    }
  });

  it('renames an office now and then, in the same district, for good', () => {
    const renamed = stories.filter((story) => story.renamed !== null);
    expect(renamed.length).toBeGreaterThan(0);
    for (const { offices, renamed: year } of renamed) {
      expect(new Set(offices.map(({ name }) => name)).size).toBe(2);
      expect(new Set(offices.map(({ district }) => district)).size).toBe(1);
      expect(offices.slice((year ?? 0) - 2019).every(({ name }) => name === offices.at(-1)?.name)).toBe(true);
    }
  });
});
