import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { display } from '../../src/facts/display.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import { joinedReportOf, reportOf } from './report-of.ts';

/** "项目支出预算数 3,578.73 万元 actual" for each figure. */
const told = (facts: readonly Fact[]): string[] =>
  facts.map((fact) => `${fact.name} ${display(fact)}${fact.role === 'target' ? ' 目标' : ''}`);

const BUDGET = ['项目', '预算数', '执行数', '执行率'];
const ROWS = [
  ['基本支出', '2,482.58', '2,482.58', '100%'],
  ['项目支出', '3,578.73', '3,400.00', '95.01%'],
  ['合计', '6,061.31', '5,882.58', '97.05%'],
];
const READ = [
  '基本支出预算数 2,482.58 万元',
  '基本支出 2,482.58 万元',
  '基本支出预算完成率 100%',
  '项目支出预算数 3,578.73 万元',
  '项目支出 3,400.00 万元',
  '项目支出预算完成率 95.01%',
  '全年预算数 6,061.31 万元',
  '执行数 5,882.58 万元',
  '预算完成率 97.05%',
];

describe('a table of money', () => {
  it.each([
    ['one line a row', ['单位：万元', BUDGET.join(' '), ...ROWS.map((row) => row.join(' '))]],
    ['one cell a line', ['单位：万元', ...BUDGET, ...ROWS.flat()]],
    ['all in one line', [['单位：万元', ...BUDGET, ...ROWS.flat()].join(' ')]],
    ['tabs', ['收支情况表（单位：万元）', BUDGET.join('\t'), ...ROWS.map((row) => row.join('\t'))]],
    [
      'bars and units in the heads',
      [
        '| 项目 | 预算数（万元） | 执行数（万元） | 执行率 |',
        '| --- | --- | --- | --- |',
        ...ROWS.map((row) => `| ${row.join(' | ')} |`),
      ],
    ],
    [
      'its head again behind a page end',
      ['（万元）', BUDGET.join(' '), ...ROWS.flatMap((row) => [BUDGET.join(' '), row.join(' ')]).slice(1)],
    ],
  ])('is read from %s', (_, lines) => {
    expect(told(readFacts(joinedReportOf(lines)))).toEqual(READ);
    expect(told(readFacts(reportOf(lines)))).toEqual(READ);
  });

  it('says where its unit is told, and prints no more than stands in the cell', () => {
    const [fact] = readFacts(reportOf(['单位：万元', '一般公共预算拨款 5612.47', '政府性基金 -0.50']));
    expect(fact).toMatchObject({
      value: '56124700',
      unit: '元',
      printed: '5612.47',
      precision: '50',
      place: { paragraph: 2, start: 9, end: 16, line: 2 },
      unitFrom: { paragraph: 1, start: 0, end: 5, line: 1, words: '万元' },
    });
  });

  it.each([
    [
      'a list without heads',
      ['收支如下（单位：万元）：', '一般公共预算拨款 5612.47', '政府性基金 -0.50'],
      ['一般公共预算拨款 5,612.47 万元', '政府性基金 -0.50 万元'],
    ],
    [
      'numbered rows',
      ['单位：万元', '序号 项目 预算数', '1 基本支出 10.5', '2 项目支出 20.5'],
      ['基本支出预算数 10.5 万元', '项目支出预算数 20.5 万元'],
    ],
    [
      'one table after another, a row of the wrong width left out',
      ['单位：万元', '基本支出 5.5', '项目支出 5.5 6.5', '单位：元', '项目支出 7', '公用经费 7.25'],
      ['基本支出 5.5 万元', '项目支出 7 元', '公用经费 7.25 元'],
    ],
    [
      'two years',
      ['支出情况（单位：万元）', '项目 2021年 2022年', '基本支出 10.5 11.5', '项目支出 20.5 21.5'],
      ['基本支出 10.5 万元', '基本支出 11.5 万元', '项目支出 20.5 万元', '项目支出 21.5 万元'],
    ],
    [
      'the year before',
      ['单位：元', '项目 上年决算数 决算数 增减额', '其中：基本支出 10 12 +2', '二、项目支出 - 5 5'],
      ['基本支出 10 元', '基本支出 12 元', '基本支出增减额 2 元', '项目支出 5 元', '项目支出增减额 5 元'],
    ],
    [
      'rows of people in a table of money',
      ['单位：万元', '项目 预算数 金额', '人员经费 12.5 13.5', '在职人数 45 46', '培训率 45 46'],
      ['人员经费预算数 12.5 万元', '人员经费 13.5 万元'],
    ],
    [
      'a row with a unit of its own',
      ['单位：万元', '项目 预算数 执行数', '人员经费 12.5 13.5', '公用经费（元） 45 46'],
      [
        '人员经费预算数 12.5 万元',
        '人员经费执行数 13.5 万元',
        '公用经费预算数 45 元',
        '公用经费执行数 46 元',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(told(readFacts(joinedReportOf(lines)))).toEqual(expected);
  });

  it('keeps the years of its columns apart', () => {
    const facts = readFacts(
      joinedReportOf([
        '单位：万元',
        '项目 2021年 2022年 上年决算数',
        '基本支出 10.5 11.5 10.5',
        '项目支出 20.5 21.5 9.5',
      ]),
    );
    expect(facts.map(({ when }) => when.words)).toEqual(['2021年', null, '上年', '2021年', null, '上年']);
  });

  it('are known by the heads of their row and column', () => {
    const facts = readFacts(
      joinedReportOf(['单位：万元', '项目 预算数 执行数', '基本支出 10.5 11.5', '合计 30.5 31.5']),
    );
    expect(facts.map(({ cell }) => cell)).toEqual([
      { row: '基本支出', column: '预算数', total: false },
      { row: '基本支出', column: '执行数', total: false },
      { row: '合计', column: '预算数', total: true },
      { row: '合计', column: '执行数', total: true },
    ]);
    expect(readFacts(joinedReportOf(['走访企业120家。'])).map(({ cell }) => cell)).toEqual([null]);
  });

  it('is another fact in each column', () => {
    const facts = readFacts(joinedReportOf(['单位：万元', '项目 预算数 执行数', '基本支出 12.55 12.55']));
    expect(facts.map(({ name, alsoAt }) => [name, alsoAt.length])).toEqual([
      ['基本支出预算数', 0],
      ['基本支出执行数', 0],
    ]);
  });
});

describe('a table of indicators', () => {
  it.each([
    [
      'target and outcome',
      [
        '三级指标 年度指标值 实际完成值 分值 得分',
        '拆除违法建设面积（万平方米） 10 12.13 10 10',
        '疫苗接种率 ≥90% 96.5% 5 5',
        '培训人次 500 620 5 5',
        '及时率（%） 100 99.5 5 5',
      ],
      [
        '拆除违法建设面积 10 万平方米 目标',
        '拆除违法建设面积 12.13 万平方米',
        '拆除违法建设面积得分 10 分',
        '疫苗接种率 ≥90% 目标',
        '疫苗接种率 96.5%',
        '疫苗接种率得分 5 分',
        '培训人次 500 人次 目标',
        '培训人次 620 人次',
        '培训人次得分 5 分',
        '及时率 100% 目标',
        '及时率 99.5%',
        '及时率得分 5 分',
      ],
    ],
    [
      'groups of rows',
      [
        '一级指标 二级指标 三级指标 目标值 完成值 完成率',
        '产出指标 数量指标 活动场次（场） ≥20 22 110%',
        '质量指标 验收合格率 100% 98.5% 98.5%',
        '办结件数 20 21 105',
        '项目及时 5 6 120%',
      ],
      [
        '活动场次场数 ≥20 场 目标',
        '活动场次场数 22 场',
        '活动场次完成率 110%',
        '验收合格率 100% 目标',
        '验收合格率 98.5%',
        '验收合格率完成率 98.5%',
        '办结件数 20 件 目标',
        '办结件数 21 件',
        '项目及时完成率 120%',
      ],
    ],
    [
      'one cell a line',
      [
        '指标名称',
        '目标值',
        '完成值',
        '举办培训',
        '20场',
        '22场',
        '户均人口',
        '3.2人',
        '3.5人',
        '绿化面积',
        '3.5万平方米',
        '3.8万平方米',
        '时间',
        '5',
        '6',
      ],
      [
        '举办培训场数 20 场 目标',
        '举办培训场数 22 场',
        '户均人口人数 3.2 人 目标',
        '户均人口人数 3.5 人',
        '绿化面积 3.5 万平方米 目标',
        '绿化面积 3.8 万平方米',
      ],
    ],
  ])('keeps %s apart', (_, lines, expected) => {
    expect(told(readFacts(joinedReportOf(lines)))).toEqual(expected);
  });
});

describe('what is not told beyond doubt', () => {
  it.each([
    ['bare numbers without a unit', ['项目支出 3,578.73 3,578.73', '基本支出 2,482.58 2,482.58']],
    ['heads that name no columns', ['单位：万元', '甲 乙 丙', '项目支出 3,578.73 3,400.00']],
    [
      'heads that do not fit the numbers',
      ['单位：万元', '项目 预算数 执行数', '项目支出 3,578.73', '基本支出 1 2 3'],
    ],
    ['a share without its sign', ['单位：万元', '项目 执行率 增长率', '项目支出 99.5 10.5']],
    [
      'a label of a share with a unit in a column of rates',
      ['单位：万元', '项目 执行率 增长率', '项目支出（元） 99.5 10.5'],
    ],
    ['malformed numbers', ['单位：万元', '项目 预算数 执行数', '项目支出 130,92.54 115,28.89']],
    [
      'no number but a sign of none',
      ['单位：万元', '项目 预算数 执行数', '项目支出 - 无', '基本支出 5 2023年12月'],
    ],
    ['a number before any name', ['单位：万元', '12.5 13.5', '3,578.73', '4.5 5.5 6.5']],
    ['a month for a value', ['单位：万元', '项目 预算数 执行数', '项目支出 12月 11月', '基本支出 5 12月']],
    [
      'rows numbered a line each',
      ['单位：万元', '序号', '项目', '预算数', '1', '基本支出', '5.5', '2', '项目支出', '6.5'],
    ],
    ['a date for a name', ['2023年12月 5', '2023年11月 6', '支出 5 5', '支出 5 5']],
  ])('is left unread: %s', (_, lines) => {
    expect(told(readFacts(joinedReportOf(lines))).filter((one) => one !== '基本支出预算数 5 万元')).toEqual(
      [],
    );
  });

  it('is read as sentences are where lines only look like rows', () => {
    expect(
      told(
        readFacts(joinedReportOf(['全年共清理垃圾 12', '吨 拆除违法建设 35', '宗。面积 10.42 万平方米。'])),
      ),
    ).toContain('拆除违法建设宗数 35 宗');
  });

  it('reads the sentences around a table as if it were not there', () => {
    const lines = [
      '全年立案 5 宗。',
      '单位：万元',
      '项目 预算数 执行数',
      '项目支出 3.5 3.4',
      '走访企业 8 家。',
    ];
    expect(told(readFacts(joinedReportOf(lines)))).toEqual([
      '立案宗数 5 宗',
      '项目支出预算数 3.5 万元',
      '项目支出执行数 3.4 万元',
      '走访企业家数 8 家',
    ]);
  });

  it('leaves names that tell their own unit to the reading of sentences', () => {
    const lines = ['人员经费（万元） 5.5', '公用经费（万元） 4.5'];
    expect(readFacts(reportOf(lines)).map(({ name, value }) => [name, value])).toEqual([
      ['人员经费', '55000'],
      ['公用经费', '45000'],
    ]);
  });

  it('ends a table with its section', () => {
    const report = reportOf(['单位：万元', '项目 预算数 执行数', '项目支出 3.5 3.4', '基本支出 2.5 2.4']);
    const paragraphs = report.paragraphs.map((paragraph, i) => ({ ...paragraph, section: i < 3 ? 0 : 1 }));
    expect(told(readFacts({ ...report, paragraphs }))).toEqual([
      '项目支出预算数 3.5 万元',
      '项目支出执行数 3.4 万元',
    ]);
  });

  it('takes no very long line for a row', () => {
    expect(readFacts(reportOf(['单位：万元', `项目 ${'1.5 '.repeat(200)}`]))).toEqual([]);
  });

  it('tells the same fact in a table and a sentence once', () => {
    const report = reportOf([
      '举办培训22场。',
      '指标名称 目标值 完成值',
      '举办培训 20场 22场',
      '检查企业 5家 6',
    ]);
    expect(readFacts(report).map(({ printed, alsoAt }) => [printed, alsoAt.length])).toEqual([
      ['22场', 1],
      ['20场', 0],
      ['5家', 0],
    ]);
  });
});

describe('any table', () => {
  it('has a fact for each of its rows, though two have one value', () => {
    const lines = ['单位：万元', '项目 预算数 决算数', '甲类支出 1.10 2.20', '乙类支出 1.10 2.20'];
    expect(readFacts(joinedReportOf(lines)).map(({ printed }) => printed)).toEqual([
      ...['1.10', '2.20'],
      ...['1.10', '2.20'],
    ]);
  });

  it('gives every number back at its place', () => {
    const amount = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 10, max: 99 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 6 }), (rows) => {
        const cells = rows.map((row) => row.map(([whole, part]) => `${whole}.${part}`));
        const lines = cells.map((row, i) => `${'甲乙丙丁戊己'.charAt(i)}类支出 ${row.join(' ')}`);
        const report = joinedReportOf(['单位：万元', '项目 预算数 决算数', ...lines]);
        const facts = readFacts(report);
        const text = report.paragraphs[0]?.text ?? '';
        expect(facts.map(({ printed }) => printed)).toEqual(cells.flat());
        for (const { printed, place } of facts) expect(text.slice(place.start, place.end)).toBe(printed);
      }),
    );
  });
});

describe('a row of sums that leaves cells blank', () => {
  const head = ['重点项目资金情况（单位：万元）', '序号 项目名称 年初预算 调整后预算 实际支出 执行率'];
  const row = '1 污水治理 1,260.00 1,385.00 1,372.66 99.11%';
  const sums = (last: string): string[] =>
    told(readFacts(reportOf([...head, row, '2 古镇保护 400.00 390.00 312.00 80.00%', last]))).slice(8);
  it.each([
    [
      '合计 1,660.00 1,775.00 1,684.66',
      ['年初预算合计 1,660.00 万元', '调整后预算合计 1,775.00 万元', '实际支出合计 1,684.66 万元'],
    ],
    [
      '合计 — 1,660.00 1,775.00 1,684.66',
      ['年初预算合计 1,660.00 万元', '调整后预算合计 1,775.00 万元', '实际支出合计 1,684.66 万元'],
    ],
    [
      '合计 — 1,660.00 1,775.00 1,684.66 94.91%',
      [
        '年初预算合计 1,660.00 万元',
        '调整后预算合计 1,775.00 万元',
        '实际支出合计 1,684.66 万元',
        '执行率合计 94.91%',
      ],
    ],
    [
      '合计 — 1,775.00 1,684.66 94.91%',
      ['调整后预算合计 1,775.00 万元', '实际支出合计 1,684.66 万元', '执行率合计 94.91%'],
    ],
    ['合计 — 94.91% 1,775.00 1,684.66 94.91%', []],
    ['合计 1,775.00 1,684.66', []],
  ])('%s', (last, expected) => {
    expect(sums(last)).toEqual(expected);
  });
});

it('a group of indicators taken for a heading ends no table', () => {
  const head = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分'];
  const report = reportOf([
    ...head,
    '产出指标',
    '数量指标',
    '培训（人次）',
    '1000',
    '1060',
    '10',
    '改造大棚（个）',
    '≥400',
    '346',
    '9',
  ]);
  const paragraphs = report.paragraphs.map((one, i) =>
    i < 12 ? one : { ...one, section: 1, path: ['数量指标'] },
  );
  expect(told(readFacts({ ...report, paragraphs }))).toEqual([
    '培训人次 1,000 人次 目标',
    '培训人次 1,060 人次',
    '培训得分 10 分',
    '改造大棚数 ≥400 个 目标',
    '改造大棚数 346 个',
    '改造大棚得分 9 分',
  ]);
});
