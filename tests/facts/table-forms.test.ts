import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/ledger.ts';
import { reportOf } from './report-of.ts';

/** "executed 8312.60": the office's keyed numbers of the report's own year, as they are printed. */
function keyed(lines: readonly string[], heading: string): string[] {
  const facts = readFacts(reportOf([...lines], [heading]));
  return facts.flatMap(({ measure, of, printed, when }) =>
    measure === null || when.year !== 2022
      ? []
      : [[measure, ...(of === null ? [] : [of]), printed].join(' ')],
  );
}

describe('the forms in which an office tells its money', () => {
  it.each([
    [
      'the unit in the heading, bars of full width',
      '二、部门年度资金情况（万元）',
      [
        '项目｜年初预算数｜全年预算数｜全年执行数｜执行率',
        '年度资金总额｜1,286.00｜1,364.00｜1,299.48｜95.27%',
        '按性质：基本支出｜832.00｜850.00｜842.36｜99.10%',
      ],
      [
        ...['budget.initial 1,286.00', 'budget 1,364.00', 'executed 1,299.48', 'rate 95.27%'],
        ...[
          'nature.budget 基本支出 850.00',
          'nature.executed 基本支出 842.36',
          'nature.rate 基本支出 99.10%',
        ],
      ],
    ],
    [
      'a name and a number a line, parted by a colon',
      '二、单位经费（金额单位：万元）',
      [
        '年初预算安排：4,263.17',
        '全年预算：4,718.92',
        '全年实际支出：4,718.92',
        '完成比例：100%',
        '支出来源——一般公共预算：4,206.37',
      ],
      [
        ...['budget.initial 4,263.17', 'budget 4,718.92', 'executed 4,718.92', 'rate 100%'],
        'source.executed 一般公共预算 4,206.37',
      ],
    ],
    [
      'receptions and cars under one sum',
      '（三）“三公”经费',
      [
        '单位：万元',
        '项目 年初预算数 决算数 完成率 上年决算数',
        '合计 9.60 7.12 74.17% 8.05',
        '公务用车运行维护费 7.60 6.24 82.11% 6.81',
        '公务接待费 2.00 0.88 44.00% 1.24',
      ],
      [
        ...[
          'public.total.budget “三公”经费 9.60',
          'public.total.executed “三公”经费 7.12',
          'public.total.rate “三公”经费 74.17%',
        ],
        ...[
          'public.cars.budget 公务用车运行维护费 7.60',
          'public.cars.executed 公务用车运行维护费 6.24',
          'public.cars.rate 公务用车运行维护费 82.11%',
        ],
        ...[
          'public.reception.budget 公务接待费 2.00',
          'public.reception.executed 公务接待费 0.88',
          'public.reception.rate 公务接待费 44.00%',
        ],
      ],
    ],
    [
      'what came over under the budget, and what is left under the spending',
      '二、收支情况',
      [
        '单位：万元',
        '项目 年初预算数 调整预算数 决算数 完成率',
        '上年结转 38.60 40.60 37.10 91.38%',
        '支出合计 1,128.40 1,264.75 1,210.32 95.70%',
        '基本支出 742.10 786.45 786.45 100.00%',
        '项目支出 386.30 478.30 423.87 88.62%',
        '年末结转 — — 54.43 —',
      ],
      [
        'carryover.initial 40.60',
        ...['budget.initial 1,128.40', 'budget 1,264.75', 'executed 1,210.32', 'rate 95.70%'],
        ...[
          'nature.budget 基本支出 786.45',
          'nature.executed 基本支出 786.45',
          'nature.rate 基本支出 100.00%',
        ],
        ...[
          'nature.budget 项目支出 478.30',
          'nature.executed 项目支出 423.87',
          'nature.rate 项目支出 88.62%',
        ],
        'carryover 54.43',
      ],
    ],
    [
      'all names, then all numbers, a cell a line',
      '二、部门收支情况',
      [
        ...['年度收入情况（万元）', '机构名称', '收入合计', '其中：', '上年结转', '公共财政拨款', '其他'],
        ...['局机关及二级机构汇总', '1887.40', '42.15', '1808.40', '36.85'],
        ...[
          '年度支出和结余情况（万元）',
          '支出合计',
          '其中：',
          '基本支出',
          '项目支出',
          '当年结余',
          '累计结余',
        ],
        ...['1842.06', '1025.66', '816.40', '45.34', '45.34'],
      ],
      [
        ...['income 1887.40', 'source.income 上年结转 42.15', 'source.income 公共财政拨款 1808.40'],
        ...['source.income 其他 36.85', 'expenditure 1842.06', 'nature.executed 基本支出 1025.66'],
        ...['nature.executed 项目支出 816.40', 'carryover 45.34'],
      ],
    ],
    [
      'names and numbers that are not as many',
      '二、部门收支情况',
      [
        ...['年度收入情况（万元）', '收入合计', '其中：', '上年结转', '公共财政拨款', '其他'],
        ...['1887.40', '42.15', '1808.40'],
      ],
      [],
    ],
    [
      'a name and a number, each in a line of its own',
      '二、部门整体资金（万元）',
      [
        '调整后预算数',
        '9,846.72',
        '全年执行数',
        '8,312.60',
        '分值',
        '10',
        '其中：一般公共预算执行数',
        '7,912.60',
      ],
      ['budget 9,846.72', 'executed 8,312.60', 'source.executed 一般公共预算 7,912.60'],
    ],
    [
      'a name, and its measures one behind the other',
      '一、部门年度资金情况（单位：万元）',
      [
        ...['年度资金总额', '年初预算数', '1263.00', '全年预算数', '1588.46', '全年执行数', '1496.31'],
        ...['其中：基本支出', '全年预算数', '742.15', '全年执行数', '740.15'],
        ...['“三公”经费', '预算数', '11.00', '支出数', '10.24'],
      ],
      [
        ...['budget.initial 1263.00', 'budget 1588.46', 'executed 1496.31'],
        ...['nature.budget 基本支出 742.15', 'nature.executed 基本支出 740.15'],
        ...['public.total.budget “三公”经费 11.00', 'public.total.executed “三公”经费 10.24'],
      ],
    ],
    [
      'a column a year beside what changed',
      '二、收支对比',
      [
        '| 指标（万元） | 2021年 | 2022年 | 增减变化 |',
        '| 调整预算 | 8,420.75 | 9,233.18 | 增长9.65% |',
        '| 决算支出 | 8,310.42 | 8,967.04 | 增长7.90% |',
      ],
      ['budget 9,233.18', 'executed 8,967.04'],
    ],
    [
      'a column a year',
      '二、经费收支（万元）',
      [
        '| | 2021年 | 2022年 |',
        '| 调整后预算 | 5,902.11 | 6,377.05 |',
        '| 全年支出 | 5,640.22 | 6,150.48 |',
        '| 预算完成率 | 95.56% | 96.45% |',
        '| 基本支出 | 2,088.14 | 2,163.75 |',
      ],
      ['budget 6,377.05', 'executed 6,150.48', 'rate 96.45%', 'nature.executed 基本支出 2,163.75'],
    ],
    [
      'heads with the year ahead',
      '收支（单位：万元）',
      [
        '| 项目 | 2021年决算 | 2022年年初预算 | 2022年调整预算 | 2022年决算 | 完成调整预算 |',
        '| 支出合计 | 11,906.40 | 10,480.00 | 12,655.20 | 12,402.10 | 98.00% |',
        '| 一、基本支出 | 3,310.25 | 3,400.00 | 3,512.60 | 3,498.72 | 99.60% |',
        '| 二、项目支出 | 8,596.15 | 7,080.00 | 9,142.60 | 8,903.38 | 97.38% |',
      ],
      [
        ...['budget.initial 10,480.00', 'budget 12,655.20', 'executed 12,402.10', 'rate 98.00%'],
        ...[
          'nature.budget 基本支出 3,512.60',
          'nature.executed 基本支出 3,498.72',
          'nature.rate 基本支出 99.60%',
        ],
        ...[
          'nature.budget 项目支出 9,142.60',
          'nature.executed 项目支出 8,903.38',
          'nature.rate 项目支出 97.38%',
        ],
      ],
    ],
    [
      'a row a point in time',
      '二、部门预算安排（万元）',
      [
        '| 时点 | 预算数 | 累计支出 | 进度 |',
        '| 年初批复 | 7,350.12 | — | — |',
        '| 6月末 | 9,020.40 | 4,310.50 | 47.79% |',
        '| 全年 | 10,264.80 | 9,874.73 | 96.20% |',
      ],
      ['budget.initial 7,350.12', 'budget 10,264.80', 'executed 9,874.73', 'rate 96.20%'],
    ],
  ])('%s', (_, heading, lines, expected) => {
    expect(keyed(lines, heading)).toEqual(expected);
  });

  it('parts of the money may be told in paragraphs one behind the other', () => {
    const all = keyed(
      [
        '全年预算25,000.00万元，全年实际列支24,915.74万元。列支总额中：',
        '1.基本支出9,764.32万元，其中人员经费8,902.11万元，公用经费862.21万元；',
        '2.项目支出15,151.42万元。',
      ],
      '二、资金收支情况',
    );
    expect(all).toContain('nature.executed 基本支出 9,764.32万元');
    expect(all).toContain('nature.executed 项目支出 15,151.42万元');
  });

  it('what stands under 预期目标 is a target', () => {
    const facts = readFacts(reportOf(['预期目标', '完成造林4000亩。', '实际完成情况', '完成造林4120亩。']));
    expect(facts.map(({ role, printed }) => [role, printed])).toEqual([
      ['target', '4000亩'],
      ['actual', '4120亩'],
    ]);
  });

  it('a table tells the whole of what sentences split, and what was left of it', () => {
    const lines = [
      '| 资金渠道 | 年初预算（万元） | 调整预算（万元） | 支出决算（万元） | 执行率 |',
      '| 一般公共预算 | 2,104.36 | 2,688.91 | 2,541.07 | 94.50% |',
      '| 政府性基金预算 | 0.00 | 300.00 | 286.40 | 95.47% |',
      '| 合计 | 2,104.36 | 2,988.91 | 2,827.47 | 94.60% |',
      '基本支出1,402.17万元，项目支出1,425.30万元。',
      '年末尚有161.44万元结转。',
    ];
    const all = keyed(lines, '二、部门资金收支');
    expect(all).toContain('nature.executed 基本支出 1,402.17万元');
    expect(all).toContain('nature.executed 项目支出 1,425.30万元');
    expect(all).toContain('carryover 161.44万元');
  });
});
