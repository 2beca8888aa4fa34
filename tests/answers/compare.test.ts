import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { compare } from '../../src/answers/compare.ts';
import { checkReport } from '../../src/checks/check.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import type { Entry, Library } from '../../src/library/library.ts';
import { entryOf, libraryOf } from '../support/entries.ts';
import { NANSHITOU, seedReport, ZHONGNAN } from '../support/seeds.ts';

let seeds: Library;
beforeAll(async () => {
  const entries = await Promise.all(
    [NANSHITOU, ZHONGNAN].map(async (file): Promise<Entry> => {
      const report = await seedReport(file);
      const facts = readFacts(report);
      return { report, facts, ...checkReport(report, facts) };
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
        '拆除违法建设面积 中南街道 9.604605 万平方米',
        '行政执法立案宗数 南石头街道 224 宗',
        '行政处罚金额 中南街道 30.127573 万元',
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
    expect(caveats.find((words) => words.startsWith('劳资纠纷宗数：'))).toContain('“成功调处”');
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
    // Only the scale follows the order: it is the first office's.
    const values = ({ figures }: Answer): Set<string> =>
      new Set(figures.map(({ metric, office, value }) => `${metric} ${office} ${value}`));
    expect(values(ask(turned))).toEqual(values(ask(seeds)));
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
    expect(asked.findings.map(({ message }) => message).join()).toContain('另印有同类数字“12 次”');
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

  it('says of one office that was named which others are loaded, and gives its budget alone', () => {
    const answer = ask(seeds, { offices: '南石头' });
    expect(answer.status).toBe('answered');
    expect(answer.message).toBe('只写了南石头街道一个单位；已载入的还有中南街道，写两个以上才能对比。');
    expect(lines(answer)).toEqual([
      '全年预算数 南石头街道 13,092.54 万元',
      '执行数 南石头街道 11,528.89 万元',
      '预算完成率 南石头街道 88.06%',
      '未执行数（全年预算数减执行数） 南石头街道 1,563.65 万元',
    ]);
  });

  it('says of the only report loaded that there is nothing to compare with', async () => {
    const answer = ask(libraryOf([await entryOf('中南', 2022, ...BUDGET, '全年拆除违法建设 3 万平方米。')]));
    expect(answer.message).toContain('没有别的单位可以对比');
    expect(lines(answer)).toContain('拆除违法建设面积 中南街道 3 万平方米');
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
    expect(ask(libraryOf([])).message).toBe('报告文件夹里没有可用的报告。');
  });

  it('counts every row that is shown, what was not spent included', () => {
    const answer = ask(seeds);
    const rows = new Set(answer.figures.map(({ metric }) => metric));
    expect(answer.message).toContain(`可以并排的 ${rows.size} 项`);
  });
});

describe('/compare of a metric', () => {
  it.each([
    [
      '拆违面积',
      ['拆除违法建设面积 南石头街道 12.13 万平方米', '拆除违法建设面积 中南街道 9.604605 万平方米'],
    ],
    ['执行率', ['预算完成率 南石头街道 88.06%', '预算完成率 中南街道 100%']],
    ['罰款', ['行政处罚金额 南石头街道 213.96 万元', '行政处罚金额 中南街道 30.127573 万元']],
    ['纪检立案', ['纪检立案宗数 南石头街道 5 宗', '纪检立案宗数 中南街道 36 宗']],
    [
      '60岁以上第一针接种率',
      ['60岁及以上第1剂疫苗接种率 南石头街道 83.25%', '60岁及以上第1剂疫苗接种率 中南街道 96.5%'],
    ],
    ['劳资纠纷宗数', ['劳资纠纷宗数 南石头街道 731 宗', '劳资纠纷宗数 中南街道 133 宗']],
    // Called so by nobody: each report is asked what it means.
    ['减免了多少租金', ['减免租金金额 南石头街道 约 276 万元']],
    ['五大行业GDP增速', ['地区生产总值（五大行业）增速 南石头街道 7.1%']],
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
    expect(answer.choices).toEqual(
      expect.arrayContaining(['信访件数（“云信访”）', '信访件数（省信访系统）']),
    );
    expect(lines(ask(seeds, { metric: '信访件数（省信访系统）' }))).toEqual([
      '信访件数（省信访系统） 中南街道 66 宗',
    ]);
  });

  it('takes every metric that a report prints, as completion offers it', () => {
    for (const entry of seeds.entries)
      for (const { name } of entry.facts)
        expect([name, ask(seeds, { metric: name }).status]).not.toEqual([name, 'invalid']);
    expect(lines(ask(seeds, { metric: '处理劳资纠纷宗数' }))).toContain('劳资纠纷宗数 中南街道 133 宗');
  });

  it.each([
    ['a rank', '拆违全区排名'],
    ['a rank by other words', '拆违排名'],
    ['a number of another place', '转运阳性病例人次'],
    ['a target', '造血干细胞捐赠（捐赠骨髓）任务人数'],
    ['words of any field', '联合行动次数'],
  ])('says of %s that it is stated, and gives no other number for it', (_, metric) => {
    const answer = ask(seeds, { metric });
    expect(answer.status).toBe('not_found');
    expect(answer.message).toContain(`报告里有“${metric}”`);
    expect(answer.figures).toEqual([]);
  });

  it.each([
    [
      '疫苗',
      [
        '60岁及以上第1剂疫苗接种率',
        '60岁及以上第1剂疫苗接种人数',
        '60岁及以上第1剂疫苗接种人数（年内新增）',
        '全人群全程疫苗接种率',
      ],
    ],
    ['志愿服务', ['志愿服务受益人次', '志愿服务活动场数', '志愿服务队伍支数']],
  ])('asks back at %s, which is part of several names', (metric, choices) => {
    const answer = ask(seeds, { metric });
    expect(answer.status).toBe('ambiguous');
    expect(answer.figures).toEqual([]);
    expect(answer.choices.toSorted()).toEqual(choices.toSorted());
  });

  it('asks back at a word of many names, though one of them is called so', async () => {
    const said = '清运垃圾 67 吨，收缴垃圾清运费 79 万元，开展垃圾分类宣传活动 12 场。';
    const library = libraryOf([
      await entryOf('南石头', 2022, ...BUDGET, said),
      await entryOf('中南', 2022, ...BUDGET, said),
    ]);
    expect(ask(library, { metric: '垃圾' }).status).toBe('ambiguous');
  });

  it('offers what may be meant where no report is sure of it', () => {
    const answer = ask(seeds, { metric: '拆违有几平方' });
    expect(answer.status).toBe('ambiguous');
    expect(answer.choices).toContain('拆除违法建设面积');
  });

  it('gives the part of a split that was asked for, and no other', () => {
    expect(lines(ask(seeds, { metric: '一般公共预算' }))).toEqual([
      '一般公共预算支出 中南街道 5,612.47 万元',
    ]);
    expect(lines(ask(seeds, { metric: '资金来源' }))).toHaveLength(4);
  });

  it('names the near matter of an office that does not report the one asked for', () => {
    const { message } = ask(seeds, { metric: '阳性病例' });
    expect(message).toBe('只有南石头街道披露；未披露：阳性病例数——中南街道（另有：转运阳性病例人数）。');
  });

  it('puts ranks side by side only where both are printed, and among the same', async () => {
    const rank = '全年拆违排名全区第五名。';
    const nanshitou = await entryOf('南石头', 2022, ...BUDGET, rank);
    const nanzhou = await entryOf('南洲', 2022, ...BUDGET, '全年拆违排名全区第二名。');
    const zhongnan = await entryOf('中南', 2022, ...BUDGET, rank);
    const metric = nanshitou.facts.find(({ kind }) => kind === 'rank')?.name ?? '';
    expect(lines(ask(libraryOf([nanshitou, nanzhou]), { metric }))).toEqual([
      `${metric} 南石头街道 第 5 名`,
      `${metric} 南洲街道 第 2 名`,
    ]);
    expect(ask(libraryOf([nanshitou, zhongnan]), { metric }).status).toBe('not_found');
  });

  it.each([
    [
      'half of them in 万元',
      '罚款 2,139.60 万元。',
      '罚款 301275.73 元。',
      ['2,139.60 万元', '30.127573 万元'],
    ],
    ['the first in 元', '罚款 301275.73 元。', '罚款 213.96 万元。', ['301,275.73 元', '2,139,600 元']],
    ['a hedge', '罚款 301275.73 元。', '罚款 265 万余元。', ['301,275.73 元', '2,650,000 余元']],
    ['a hedge before', '罚款 301275.73 元。', '罚款约 26.5 万元。', ['301,275.73 元', '约 265,000 元']],
    ['one scale', '罚款 30 万元。', '罚款 26.50 万元。', ['30 万元', '26.50 万元']],
  ])('shows a row in the scale of its first cell: %s', async (_, one, other, expected) => {
    const law = '加强行政执法，';
    const library = libraryOf([
      await entryOf('南石头', 2022, ...BUDGET, law + one),
      await entryOf('中南', 2022, ...BUDGET, law + other),
    ]);
    const { figures, findings } = ask(library, { metric: '罚款' });
    expect(figures.map(({ display }) => display)).toEqual(expected);
    for (const { printed, source } of figures) {
      expect(printed).not.toBeNull();
      expect(ask(library, { metric: '罚款' }).sources[source]?.text).toContain(printed);
    }
    expect(findings.map(({ message }) => message).join()).not.toContain('±');
  });

  it('says that a sentence is told again only where all that is shown of it is', () => {
    const budget = ask(seeds).passages.find(({ quote }) => quote.startsWith('全年预算数 6061.31'));
    expect(budget?.alsoAt).toEqual([]);
    const rate = ask(seeds, { metric: '执行率' }).passages.find(({ quote }) =>
      quote.startsWith('全年预算数 6061.31'),
    );
    expect(rate?.alsoAt).toHaveLength(1);
  });

  it('says which contradiction touches a row, without a number of its own', () => {
    const notes = ask(seeds).findings.map(({ message }) => message);
    expect(notes.find((words) => words.startsWith('执行数：'))).toContain(
      '中南街道分项合计与总数不等（见提示）',
    );
    expect(notes.find((words) => words.startsWith('预算完成率：'))).toContain(
      '中南街道的分母可能是调整后预算数',
    );
    expect(notes.find((words) => words.startsWith('转运阳性病例人数：'))).toContain(
      '南石头街道仅“10·22”期间，不是全年，只能看作下限',
    );
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
