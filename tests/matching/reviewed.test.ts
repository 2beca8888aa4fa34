import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/checks/check.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import { match } from '../../src/matching/match.ts';
import { partsOf } from '../../src/matching/part.ts';
import { libraryOf } from '../support/entries.ts';
import { fixture, NANSHITOU, seedReport, ZHONGNAN } from '../support/seeds.ts';

interface Reviewed {
  readonly figures: readonly {
    readonly metric: string;
    readonly value: string;
    readonly line: number;
    readonly also: readonly number[];
  }[];
}

describe.each([
  [NANSHITOU, 'figures-haizhu-nanshitou-2022.json'],
  [ZHONGNAN, 'figures-liwan-zhongnan-2022.json'],
])('the numbers of %s', async (file, name) => {
  const report = await seedReport(file);
  const facts = readFacts(report);
  const entry = { report, facts, ...checkReport(report, facts) };
  const { search } = libraryOf([entry]);

  it('come first where a careful reader’s name for them is asked, nine times of ten', () => {
    const { figures } = fixture(name) as Reviewed;
    const missed = figures.filter(({ metric, value, line, also }) => {
      const [part] = partsOf(metric, search, new Set([report.id]));
      const [first] = part === undefined ? [] : match(part, [entry], search, null);
      const places = first === undefined ? [] : [first.fact.place, ...first.fact.alsoAt];
      return first?.fact.value !== value || !places.some((at) => at.line === line || also.includes(at.line));
    });
    expect(missed.length * 10, JSON.stringify(missed.map(({ metric }) => metric))).toBeLessThanOrEqual(
      figures.length,
    );
  });
});
