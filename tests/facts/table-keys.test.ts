import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/ledger.ts';
import { tableOf } from '../../src/facts/table-keys.ts';
import { reportOf } from './report-of.ts';

/** "source.executed 一般公共预算 290.5": the keyed numbers of a table, by key and whom. */
function keyed(lines: readonly string[], path: readonly string[]): string[] {
  return readFacts(
    reportOf(
      [lines.join('\n')].flatMap((text) => text.split('\n')),
      path,
    ),
  ).flatMap(({ measure, of, printed }) =>
    measure === null ? [] : [[measure, ...(of === null ? [] : [of]), printed].join(' ')],
  );
}
const HEAD = '项目 年初预算数 全年预算数 全年执行数 执行率';

describe('a table of the department’s money', () => {
  const rows = [
    '单位：万元',
    HEAD,
    '年度资金总额 400.00 420.00 399.00 95.00%',
    '其中：一般公共预算 300.00 310.00 300.70 97.00%',
    '政府性基金预算 100.00 110.00 98.30 89.36%',
  ];
  const OWN = ['二、预算执行情况'];

  it('gives their keys to totals that stand one in a row', () => {
    const list = ['金额单位：万元', '|项目|金额|', '|年初预算数|7,218.50|', '|决算支出数|7,503.39|'];
    const all = [...list, '|调整预算数|7,640.92|', '|执行率|98.20%|', '|年末结转|137.53|'];
    expect(keyed(all, ['2.1 总账'])).toEqual([
      'budget.initial 7,218.50',
      'executed 7,503.39',
      'budget 7,640.92',
      'rate 98.20%',
      'carryover 137.53',
    ]);
    expect(keyed(list.slice(0, 3), ['2.1 总账'])).toEqual([]);
  });

  it('gives their keys to totals that prove each other, whatever their parts are called', () => {
    const table = (rate: string): string[] => [
      '| 类别 | 年初批复 | 调整后 | 到年末执行 | 执行率 |',
      `| 总计 | 862.00 | 1,014.60 | 1,004.45 | ${rate} |`,
      '| 业务专项（项目） | 302.00 | 434.60 | 433.17 | 99.67% |',
    ];
    const path = ['2.1 全年总账（单位：万元）'];
    expect(keyed(table('99.00%'), path).slice(0, 4)).toEqual([
      'budget.initial 862.00',
      'budget 1,014.60',
      'executed 1,004.45',
      'rate 99.00%',
    ]);
    expect(keyed(table('91.00%'), path)).not.toContain('executed 1,004.45');
  });

  it('takes the sum of what was spent beside that of what came in', () => {
    const table = [
      '单位：万元',
      '项目 年初预算数 调整预算数 决算数 完成率',
      '收入合计 112.40 126.75 126.75 100.00%',
      '财政拨款 108.80 122.15 122.15 100.00%',
      '支出合计 112.40 126.75 121.32 95.72%',
      '基本支出 74.10 78.45 78.45 100.00%',
      '项目支出 38.30 48.30 42.87 88.76%',
    ];
    expect(keyed(table, OWN)).toEqual([
      'budget.initial 112.40',
      'budget 126.75',
      'executed 121.32',
      'rate 95.72%',
      ...['nature.budget 基本支出 78.45', 'nature.executed 基本支出 78.45', 'nature.rate 基本支出 100.00%'],
      ...['nature.budget 项目支出 48.30', 'nature.executed 项目支出 42.87', 'nature.rate 项目支出 88.76%'],
    ]);
  });

  it('keeps totals under the heading of a project for that project', () => {
    const list = ['金额单位：万元', '|项目|金额|', '|预算数|218.50|', '|决算支出数|203.39|'];
    expect(keyed(list, ['3.2 环卫保洁项目'])).toEqual([]);
  });

  it('takes blank cells under the heads of names for none of numbers', () => {
    const head = '单位：万元\n项目\t\t年初预算数\t全年预算数\t全年执行数';
    const rows = ['年度资金总额\t\t400.00\t420.00\t399.00', '其中：基本支出\t\t\t310.00\t300.70'];
    expect(keyed([head, ...rows], OWN)).toEqual([
      'budget.initial 400.00',
      'budget 420.00',
      'executed 399.00',
      'nature.budget 基本支出 310.00',
      'nature.executed 基本支出 300.70',
    ]);
  });

  it('knows what was spent by the head of its column', () => {
    const head = '| 科目 | 年初预算 | 调整预算 | 全年执行 | 执行率 |';
    const all = ['收支总表（单位：万元）', head, '| 合计 | 10.5 | 20.5 | 19.5 | 95.12% |'];
    expect(keyed([...all, '| 基本支出 | 9.5 | 9.5 | 9.5 | 100% |'], OWN)).toContain('executed 19.5');
  });

  it('keeps blank cells behind a name under their heads', () => {
    const head = '单位：万元\n年度预算情况\t年初预算数\t全年预算数\t全年执行数';
    const split = ['按支出性质：基本支出\t\t826.90\t821.50', '按支出性质：项目支出\t\t535.50\t472.10'];
    expect(keyed([head, '年度资金总额\t1,248.60\t1,362.40\t1,293.60', ...split], OWN)).toEqual([
      'budget.initial 1,248.60',
      'budget 1,362.40',
      'executed 1,293.60',
      'nature.budget 基本支出 826.90',
      'nature.executed 基本支出 821.50',
      'nature.budget 项目支出 535.50',
      'nature.executed 项目支出 472.10',
    ]);
  });

  it('takes its unit from the heading right above', () => {
    const [, ...bare] = rows.map((row) => row.replaceAll(' ', '\t'));
    expect(keyed(bare, ['二、年度资金情况（单位：万元）'])).toContain('budget 420.00');
    expect(keyed(bare, ['2.1 年度资金情况（单位：万元）'])).toContain('budget 420.00');
    expect(keyed(bare, ['二、年度资金情况'])).not.toContain('budget 420.00');
    expect(keyed(['下表为汇总数，单位为万元。', ...bare], OWN)).toContain('budget 420.00');
  });

  it('gives the whole and its sources their keys', () => {
    expect(keyed(rows, OWN)).toEqual([
      'budget.initial 400.00',
      'budget 420.00',
      'executed 399.00',
      'rate 95.00%',
      'source.budget 一般公共预算 310.00',
      'source.executed 一般公共预算 300.70',
      'source.rate 一般公共预算 97.00%',
      'source.budget 政府性基金 110.00',
      'source.executed 政府性基金 98.30',
      'source.rate 政府性基金 89.36%',
    ]);
  });

  it('is in the unit that a line ahead of the chapters sets for all, and tells what income was spent', () => {
    const report = reportOf([
      '填报单位：青溪县医院 金额单位：万元',
      '| 类别 | 调整后预算数 | 决算数 |',
      '| 年度资金总额 | 400.00 | 380.00 |',
      '| 其中：一般公共预算 | 100.00 | 90.00 |',
      '| 事业收入安排 | 300.00 | 290.00 |',
    ]);
    const [head, ...rows] = report.paragraphs;
    const within = rows.map((one) => ({ ...one, section: 0, path: ['二、钱', '（一）总体情况'] }));
    const facts = readFacts({ ...report, paragraphs: [...(head === undefined ? [] : [head]), ...within] });
    expect(facts.flatMap(({ measure, of, value }) => (of === null ? [[measure, value]] : []))).toEqual([
      ['budget', '4000000'],
      ['executed', '3800000'],
    ]);
  });

  it('is any that tells both natures and their sum', () => {
    const lines = [
      '| 类别 | 全年预算（万元） | 全年执行（万元） |',
      '| 基本支出 | 300.00 | 290.00 |',
      '| 项目支出 | 100.00 | 90.00 |',
      '| 合计 | 400.00 | 380.00 |',
    ];
    expect(keyed(lines, ['二、预算与执行'])).toEqual([
      ...['nature.budget 基本支出 300.00', 'nature.executed 基本支出 290.00'],
      ...['nature.budget 项目支出 100.00', 'nature.executed 项目支出 90.00'],
      ...['budget 400.00', 'executed 380.00'],
    ]);
  });

  it('keeps the budget of the year’s beginning where there is no other', () => {
    const lines = ['单位：万元', '项目 年初预算数 决算数', '基本支出 300.00 310.00', '项目支出 100.00 90.00'];
    expect(keyed(lines, OWN)).toEqual([
      'nature.initial 基本支出 300.00',
      'nature.executed 基本支出 310.00',
      'nature.initial 项目支出 100.00',
      'nature.executed 项目支出 90.00',
    ]);
  });

  it.each([
    ['under a heading of projects', rows, ['三、项目绩效情况']],
    ['of one project', ['项目支出绩效自评表（单位：万元）', ...rows.slice(1)], OWN],
    ['under no heading that says whose it is', rows, ['五、附件']],
    [
      'headed by income',
      ['收入决算表（单位：万元）', '项目 预算数 决算数', '财政拨款 30.00 30.00', '其他资金 5.00 5.00'],
      OWN,
    ],
    [
      'of functions, which are no sources',
      ['单位：万元', '科目 预算数 决算数', '卫生健康支出 30.00 30.00', '城乡社区支出 50.00 50.00'],
      OWN,
    ],
    [
      'with columns that are no measure',
      ['单位：万元', '项目 上年结转 下达', '基本支出 30.00 30.00', '项目支出 5.00 5.00'],
      OWN,
    ],
    [
      'with a target in place of a number',
      ['项目 全年预算数（万元） 执行率', '一般公共预算 30.00 ≥95%', '政府性基金 5.00 ≥95%'],
      ['五、附件'],
    ],
  ])('gives none %s', (_, lines, path) => {
    expect(keyed(lines, path)).toEqual([]);
  });

  it('gives no total its key where there are two, and no kind of spending that stands twice', () => {
    const lines = [
      '单位：万元',
      '项目 预算数 决算数',
      '项目支出 300.00 310.00',
      '基本支出 100.00 90.00',
      '年度支出合计 400.00 400.00',
      '基本支出 80.00 70.00',
      '支出总计 480.00 470.00',
    ];
    expect(keyed(lines, OWN)).toEqual(['nature.budget 项目支出 300.00', 'nature.executed 项目支出 310.00']);
  });

  it('takes nothing that came in for spent', () => {
    const lines = [
      '单位：万元',
      '项目 预算数 决算数',
      '一般公共预算财政拨款 300.00 310.00',
      '财政拨款收入 10.00 20.00',
      '基本支出 330.00 330.00',
      '合计 310.00 330.00',
    ];
    expect(keyed(lines, OWN)).toEqual(['nature.budget 基本支出 330.00', 'nature.executed 基本支出 330.00']);
  });

  it('is not told what a bound asks for', () => {
    expect(
      keyed(
        ['表1 部门整体支出表', '项目 预算数（万元） 执行率', '基本支出 30.00 ≥95%', '合计 30.00 95%'],
        [],
      ),
    ).toEqual(['nature.budget 基本支出 30.00', 'budget 30.00', 'rate 95%']);
  });
});

describe('a table of projects', () => {
  it('gives each its own, and the sum of them to nobody', () => {
    const lines = [
      '单位：万元',
      '序号 项目名称 预算数 实际支出 结余 执行率',
      '1 档案数字化 586.00 571.38 14.62 97.51%',
      '2 道路养护项目 412.50 412.50 0.00 100.00%',
      '合计 998.50 983.88 14.62 98.54%',
    ];
    expect(keyed(lines, ['三、实施情况'])).toEqual([
      'project.budget 档案数字化 586.00',
      'project.executed 档案数字化 571.38',
      'project.rate 档案数字化 97.51%',
      'project.budget 道路养护 412.50',
      'project.executed 道路养护 412.50',
      'project.rate 道路养护 100.00%',
    ]);
  });

  it('is none without rows', () => {
    expect(tableOf({ lines: [], cells: [], rows: [] })).toBeNull();
  });

  it('is one only where it says so', () => {
    const lines = ['单位：万元', '项目 预算数 执行数', '档案管理 58.00 57.00', '道路养护 41.00 41.00'];
    expect(keyed(lines, ['三、实施情况'])).toEqual([]);
    expect(keyed(lines, ['三、重点项目支出情况'])).toHaveLength(4);
  });
});
