import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/fact.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import { fixture, NANSHITOU, seedReport, ZHONGNAN } from '../support/seeds.ts';

interface Expected {
  readonly metric: string;
  readonly value: string;
  readonly unit: string;
  readonly line: number;
  readonly also: readonly number[];
  readonly minor?: boolean;
}
interface Reviewed {
  readonly figures: readonly Expected[];
  readonly not: readonly { readonly text: string; readonly marked: readonly string[] }[];
}

const linesOf = (fact: Fact): number[] => [fact.place, ...fact.alsoAt].map(({ line }) => line);
const bare = (text: string): string => text.replace(/\s/gu, '');

describe.each([
  [NANSHITOU, 'figures-haizhu-nanshitou-2022.json'],
  [ZHONGNAN, 'figures-liwan-zhongnan-2022.json'],
])('the figures of %s', async (file, name) => {
  const report = await seedReport(file);
  const facts = readFacts(report);
  const reviewed = fixture(name) as Reviewed;
  const told = new Set(facts.flatMap((fact) => linesOf(fact).map((line) => `${fact.value ?? ''}@${line}`)));
  const known = new Set(
    reviewed.figures.flatMap(({ value, line, also }) => [line, ...also].map((at) => `${value}@${at}`)),
  );

  it('are all that a careful reader finds, wherever they are told', () => {
    expect([...known].filter((one) => !told.has(one))).toEqual([]);
  });

  it('are nothing that a careful reader does not find', () => {
    expect([...told].filter((one) => !known.has(one))).toEqual([]);
  });

  it('have the unit a careful reader gives them', () => {
    const units = new Map(
      facts.flatMap((fact) => linesOf(fact).map((line) => [`${fact.value ?? ''}@${line}`, fact.unit])),
    );
    const wrong = reviewed.figures.filter(({ value, line, unit }) => {
      const mine = units.get(`${value}@${line}`);
      // 6 个涉稳重点人员 stands on the line of 重点人员 6 人, and 三家 beside 三个.
      return (
        mine !== unit &&
        !facts.some((one) => one.value === value && one.unit === unit && linesOf(one).includes(line))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('name nothing that only looks like a number of something', () => {
    const reported = reviewed.not.flatMap(({ marked }) =>
      marked.flatMap((words) => {
        const [before = '', rest = ''] = words.split('⟦');
        const [number = '', after = ''] = rest.split('⟧');
        return report.paragraphs.flatMap((paragraph) => {
          const at = bare(paragraph.text).indexOf(bare(`${before}${number}${after}`));
          const start = at + bare(before).length;
          return facts
            .filter(({ place }) => at >= 0 && place.paragraph === paragraph.number)
            .filter(({ place }) => {
              const from = bare(paragraph.text.slice(0, place.start)).length;
              const to = bare(paragraph.text.slice(0, place.end)).length;
              return from < start + bare(number).length && start < to;
            })
            .map(({ printed }) => `${words}: ${printed}`);
        });
      }),
    );
    expect(reported).toEqual([]);
  });

  it('stand where they say, printed as they say', () => {
    for (const { place, alsoAt, printed } of facts) {
      const paragraph = report.paragraphs.find(({ number }) => number === place.paragraph);
      expect(paragraph?.text.slice(place.start, place.end)).toBe(printed);
      for (const other of alsoAt) expect(other.end).toBeGreaterThan(other.start);
    }
  });
});

describe('the well-known figures', () => {
  it('of 南石头: misprinted numbers are read as the printed rate compels', async () => {
    const facts = readFacts(await seedReport(NANSHITOU));
    const because = '11,528.89 ÷ 13,092.54 = 88.06%';
    expect(
      facts
        .filter(({ measure }) => measure === 'budget' || measure === 'executed')
        .map(({ measure, value, reading }) => [measure, value, reading]),
    ).toEqual([
      ['budget', '130925400', { printed: '130,92.54', read: '13,092.54', because }],
      ['executed', '115288900', { printed: '115,28.89', read: '11,528.89', because }],
    ]);
  });

  it('of 南石头: a project has its own budget, in the same words', async () => {
    const facts = readFacts(await seedReport(NANSHITOU));
    expect(
      facts.filter(({ of }) => of === '疫情防控').map(({ measure, name, value }) => [measure, name, value]),
    ).toEqual([
      ['project.budget', '疫情防控项目全年预算数', '4300000'],
      ['project.executed', '疫情防控项目执行数', '4296100'],
      ['project.rate', '疫情防控项目预算完成率', '99.91'],
    ]);
  });

  it('of 南石头: what was done in 康鹭片区 is not told of the office itself', async () => {
    const facts = readFacts(await seedReport(NANSHITOU));
    expect(
      facts.filter(({ elsewhere }) => elsewhere !== null).map(({ elsewhere, value }) => [elsewhere, value]),
    ).toEqual([
      ['康鹭片区', '1235'],
      ['康鹭片区', '2930'],
    ]);
  });

  it('of 中南: the money by source and by nature', async () => {
    const facts = readFacts(await seedReport(ZHONGNAN));
    expect(
      facts
        .filter(({ measure }) => /^(?:budget|executed|rate|carryover|source|nature)/u.test(measure ?? ''))
        .map(({ measure, of, value }) => [measure, of, value]),
    ).toEqual([
      ['budget', null, '60613100'],
      ['executed', null, '60613100'],
      ['rate', null, '100'],
      ['source.executed', '一般公共预算', '56124700'],
      ['source.executed', '政府性基金', '3604900'],
      ['source.executed', '国有资本经营', '0'],
      ['source.executed', '其他资金', '0'],
      ['nature.executed', '基本支出', '24825800'],
      ['nature.executed', '项目支出', '35787300'],
      ['carryover', null, '1212000'],
      ['source.rate', '一般公共预算', '100'],
      ['source.rate', '政府性基金', '100'],
    ]);
  });
});
