import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { compare } from '../../src/answers/compare.ts';
import { checkReport } from '../../src/checks/check.ts';
import { readFigures } from '../../src/figures/ledger.ts';
import type { Entry, Library } from '../../src/library/library.ts';
import { entryOf, libraryOf } from '../support/entries.ts';
import { NANSHITOU, seedReport, ZHONGNAN } from '../support/seeds.ts';

let seeds: Library;
beforeAll(async () => {
  const entries = await Promise.all(
    [NANSHITOU, ZHONGNAN].map(async (file): Promise<Entry> => {
      const report = await seedReport(file);
      const figures = readFigures(report);
      return { report, figures, ...checkReport(report, figures) };
    }),
  );
  seeds = libraryOf(entries);
});

const ask = (library: Library, values: Record<string, string> = {}): Answer =>
  compare.answer(library, values, '/compare');

/** "全年预算数 南石头街道 13,092.54 万元" … in order. */
const lines = ({ figures }: Answer): string[] =>
  figures.map(({ metric, office, display }) => `${metric} ${office} ${display}`);

const BUDGET = ['全年预算数 100 万元，执行数 90 万元，完成预算的 90%。'];

describe('/compare without a metric', () => {
  it('begins with the budget, executed, rate and unspent of each office', () => {
    expect(lines(ask(seeds)).slice(0, 8)).toEqual([
      '全年预算数 南石头街道 13,092.54 万元',
      '全年预算数 中南街道 6,061.31 万元',
      '执行数 南石头街道 11,528.89 万元',
      '执行数 中南街道 6,061.31 万元',
      '预算完成率 南石头街道 88.06%',
      '预算完成率 中南街道 100%',
      '未执行数（全年预算数减执行数） 南石头街道 1,563.65 万元',
      '未执行数（全年预算数减执行数） 中南街道 0.00 万元',
    ]);
  });

  it('goes on with what both report, each office in the same order', () => {
    expect(lines(ask(seeds)).slice(8)).toEqual(
      expect.arrayContaining([
        '60岁及以上第1剂疫苗接种率 南石头街道 83.25%',
        '60岁及以上第1剂疫苗接种率 中南街道 96.5%',
        '拆除违法建设面积 中南街道 96,046.05 平方米',
        '行政执法立案宗数 南石头街道 224 宗',
        '行政处罚金额 中南街道 301,275.73 元',
        '劳资纠纷宗数 南石头街道 731 宗',
      ]),
    );
    const { figures } = ask(seeds);
    expect(figures.map(({ office }) => office)).toEqual(
      figures.map((_, k) => (k % 2 === 0 ? '南石头街道' : '中南街道')),
    );
  });

  it('warns of every doubtful pair by metric and offices, and shows the findings on the figures', () => {
    const { findings } = ask(seeds);
    const caveats = findings.filter(({ code }) => code === 'CAVEAT').map(({ message }) => message);
    expect(caveats.find((words) => words.startsWith('劳资纠纷宗数（南石头街道、中南街道）'))).toContain(
      '“成功调处”',
    );
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['MALFORMED_NUMBER', 'OFFICE_NAME_MISMATCH', 'SUM_MISMATCH']),
    );
  });

  it('gives every figure a sentence: printed in its source, or worked out of what is', () => {
    const { figures, passages, sources } = ask(seeds);
    for (const { printed, formula, source, office } of figures) {
      expect(sources[source]?.office).toBe(office);
      if (printed === null) expect(formula).toMatch(/ − /u);
      else expect(sources[source]?.text).toContain(printed);
    }
    for (const { quote, start, end, source } of passages)
      expect(sources[source]?.text.slice(start, end)).toBe(quote);
    const quoted = new Set(passages.map(({ source }) => source));
    expect(figures.filter(({ source }) => !quoted.has(source))).toEqual([]);
  });

  it('does not depend on the order of the reports', () => {
    const turned = { ...seeds, entries: seeds.entries.toReversed() };
    const sorted = {
      ...turned,
      entries: turned.entries.toSorted((a, b) => (a.report.id < b.report.id ? -1 : 1)),
    };
    expect(ask(sorted)).toEqual(ask(seeds));
    expect(new Set(lines(ask(turned)))).toEqual(new Set(lines(ask(seeds))));
  });

  it('says who reports nothing, and gives no zero for it', async () => {
    const library = libraryOf([
      await entryOf('南石头', 2022, ...BUDGET, '全年拆除违法建设 3 万平方米。'),
      await entryOf('中南', 2022, ...BUDGET, '全年拆除违法建设 2 万平方米。'),
      await entryOf('新塘镇', 2022, '收支情况另行公开。'),
    ]);
    const answer = ask(library);
    expect(answer.message).toContain('未披露：全年预算数——新塘镇');
    expect(answer.message).toContain('拆除违法建设面积——新塘镇');
    expect(answer.figures.filter(({ office }) => office === '新塘镇')).toEqual([]);
  });

  it('leaves out what one office prints twice with different numbers', async () => {
    const library = libraryOf([
      await entryOf('南石头', 2022, ...BUDGET, '开展消防检查 39 次。迎接国庆，开展消防检查 12 次。'),
      await entryOf('中南', 2022, ...BUDGET, '开展消防检查 20 次。'),
    ]);
    expect(lines(ask(library)).filter((line) => line.includes('消防'))).toEqual([]);
    const asked = ask(library, { metric: '消防检查' });
    expect(lines(asked)).toContain('消防专项行动次数 南石头街道 39 次');
    expect(asked.findings.map(({ message }) => message).join()).toContain('“12 次”另印有同类数字');
  });

  it('keeps to some forty figures and says how many rows are left', async () => {
    const many = ['发放', '建成', '修好', '新设'].flatMap((verb) =>
      ['红亭', '黄亭', '蓝亭', '白亭', '黑亭', '青亭'].map((name, k) => `${verb}${name} ${k + 3} 座。`),
    );
    const library = libraryOf([
      await entryOf('南石头', 2022, ...BUDGET, ...many),
      await entryOf('中南', 2022, ...BUDGET, ...many),
    ]);
    const answer = ask(library);
    expect(answer.figures.length).toBeLessThanOrEqual(40);
    expect(answer.figures.length).toBeGreaterThan(36);
    expect(answer.message).toMatch(/另有 \d+ 项可比，请用 metric 指定/u);
  });
});

describe('/compare of offices and years', () => {
  it('takes the latest year that all have', async () => {
    const library = libraryOf([
      await entryOf('南石头', 2021, ...BUDGET),
      await entryOf('南石头', 2022, ...BUDGET),
      await entryOf('中南', 2021, ...BUDGET),
    ]);
    expect(new Set(ask(library).figures.map(({ year }) => year))).toEqual(new Set([2021]));
  });

  it('says which years each has where none is common', async () => {
    const library = libraryOf([
      await entryOf('南石头', 2022, ...BUDGET),
      await entryOf('中南', 2021, ...BUDGET),
    ]);
    const answer = ask(library);
    expect(answer.status).toBe('not_found');
    expect(answer.message).toContain('南石头街道：2022');
    expect(answer.message).toContain('中南街道：2021');
    expect(answer.figures).toEqual([]);
  });

  it('puts the offices in the order they were named', () => {
    expect(lines(ask(seeds, { offices: '中南、南石头' }))[0]).toBe('全年预算数 中南街道 6,061.31 万元');
  });

  it('tells of one office that there is nothing to compare with', () => {
    const answer = ask(seeds, { offices: '南石头' });
    expect(answer.status).toBe('answered');
    expect(answer.message).toContain('没有别的单位可以对比');
    expect(new Set(answer.figures.map(({ office }) => office))).toEqual(new Set(['南石头街道']));
  });

  it.each([
    ['an office that is not loaded', { offices: '南洲' }, 'not_found'],
    ['a loaded office beside one that is not', { offices: '中南、南洲' }, 'not_found'],
    ['a year that is not loaded', { year: '2019' }, 'not_found'],
    ['a year that a named office lacks', { offices: '中南', year: '2021' }, 'not_found'],
  ] as const)('refuses %s, without a figure', (_, values, status) => {
    const answer = ask(seeds, values);
    expect(answer.status).toBe(status);
    expect(answer.figures).toEqual([]);
  });

  it('has a sentence for an empty library', () => {
    expect(ask(libraryOf([])).message).toBe('没有载入任何报告。');
  });
});

describe('/compare of a metric', () => {
  it.each([
    [
      '拆违面积',
      ['拆除违法建设面积 南石头街道 12.13 万平方米', '拆除违法建设面积 中南街道 96,046.05 平方米'],
    ],
    ['执行率', ['预算完成率 南石头街道 88.06%', '预算完成率 中南街道 100%']],
    ['罰款', ['行政处罚金额 南石头街道 213.96 万元', '行政处罚金额 中南街道 301,275.73 元']],
    ['纪检立案', ['纪检立案宗数 南石头街道 5 宗', '纪检立案宗数 中南街道 36 宗']],
    [
      '60岁以上第一针接种率',
      ['60岁及以上第1剂疫苗接种率 南石头街道 83.25%', '60岁及以上第1剂疫苗接种率 中南街道 96.5%'],
    ],
    ['劳资纠纷宗数', ['劳资纠纷宗数 南石头街道 731 宗', '劳资纠纷宗数 中南街道 133 宗']],
  ])('understands %s', (metric, expected) => {
    expect(lines(ask(seeds, { metric }))).toEqual(expected);
  });

  it('works out what was not spent, with its operands beside it', () => {
    const { figures } = ask(seeds, { metric: '未执行数' });
    expect(figures[0]?.formula).toBe('13,092.54 − 11,528.89 万元');
    expect(figures.map(({ metric }) => metric)).toContain('执行数');
  });

  it('asks back where the words fit different matters', () => {
    const answer = ask(seeds, { metric: '立案' });
    expect(answer.status).toBe('ambiguous');
    expect(answer.choices.toSorted()).toEqual(['纪检立案宗数', '行政执法立案宗数'].toSorted());
  });

  it.each([
    ['what no report says', '地铁客流'],
    ['another dose', '第三针接种率'],
    ['another age', '80岁以上接种率'],
    ['another kind of number', '拆违金额'],
    ['what reports of this genre say, but not these', '低保人数'],
    ['a part that is not told apart', '燃气隐患'],
  ])('refuses %s', (_, metric) => {
    const answer = ask(seeds, { metric });
    expect(answer.status).toBe('not_found');
    expect(answer.figures).toEqual([]);
    expect(answer.coverage).toEqual(['南石头街道 2022', '中南街道 2022']);
  });

  it('offers numbers of two systems apart, as they are not comparable', () => {
    const answer = ask(seeds, { metric: '信访' });
    expect(answer.status).toBe('ambiguous');
    expect(answer.figures).toEqual([]);
    expect(answer.choices.toSorted()).toEqual(['信访件数（“云信访”）', '信访件数（省信访系统）'].toSorted());
    expect(lines(ask(seeds, { metric: '信访件数（省信访系统）' }))).toEqual([
      '信访件数（省信访系统） 中南街道 66 宗',
    ]);
  });

  it('takes every metric that a report prints, as completion offers it', () => {
    for (const entry of seeds.entries)
      for (const { metric } of entry.figures)
        expect([metric, ask(seeds, { metric }).status]).not.toEqual([metric, 'invalid']);
    expect(lines(ask(seeds, { metric: '处理劳资纠纷宗数' }))).toContain('劳资纠纷宗数 中南街道 133 宗');
  });

  it.each([
    ['a rank', '拆违全区排名'],
    ['a number of another place', '转运阳性病例人次'],
    ['a target', '造血干细胞捐赠（捐赠骨髓）任务人数'],
    ['words of any field', '联合行动次数'],
  ])('says of %s that it is stated, and gives no other number for it', (_, metric) => {
    const answer = ask(seeds, { metric });
    expect(answer.status).toBe('not_found');
    expect(answer.message).toContain(`报告里有“${metric}”`);
    expect(answer.figures).toEqual([]);
  });

  it('gives the one office that reports it, and says that the other does not', () => {
    const answer = ask(seeds, { metric: '电梯加装备案台数' });
    expect(lines(answer)).toEqual(['电梯加装备案台数 南石头街道 20 台']);
    expect(answer.message).toContain('未披露：电梯加装备案台数——中南街道');
  });

  it('never throws and never shows a figure without a source, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.string({ maxLength: 20 }),
        (metric, offices) => {
          for (const values of [{ metric }, { metric, offices }]) {
            const { figures, sources } = ask(seeds, values);
            expect(figures.every(({ source }) => sources[source] !== undefined)).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
