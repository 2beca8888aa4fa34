import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../src/charts/chart.ts';
import { chartOf } from '../../src/charts/chart-of.ts';
import { seedAnswer } from '../support/printed-answer.ts';
import { answerOf, figure } from './answer-of.ts';

/** The rows of bars as a table: group, label, texts. */
function rowsOf(chart: ChartData | null): (string | null)[][] {
  if (chart?.kind !== 'bars') throw new Error('no bars');
  return chart.rows.map(({ group, label, values }) => [
    group,
    label,
    ...values.map((one) => one?.text ?? null),
  ]);
}

describe('the chart of /budget', () => {
  it('of 中南 has the whole, by source and by nature, as the report prints them', async () => {
    const chart = chartOf(await seedAnswer('/budget 中南'));
    expect(chart).toMatchObject({ kind: 'bars', name: 'budget', series: ['预算数', '执行数'] });
    expect(rowsOf(chart)).toEqual([
      [null, '部门整体', '6,061.31 万元', '6,061.31 万元'],
      ['按资金来源', '一般公共预算', null, '5,612.47 万元'],
      ['按资金来源', '政府性基金', null, '360.49 万元'],
      ['按资金来源', '国有资本经营', null, '0.00 万元'],
      ['按资金来源', '其他资金', null, '0.00 万元'],
      ['按支出性质', '基本支出', null, '2,482.58 万元'],
      ['按支出性质', '项目支出', null, '3,578.73 万元'],
    ]);
  });

  it('of 南石头 has the project beside the whole', async () => {
    expect(rowsOf(chartOf(await seedAnswer('/budget 南石头')))).toEqual([
      [null, '部门整体', '13,092.54 万元', '11,528.89 万元'],
      ['项目', '疫情防控项目', '430 万元', '429.61 万元'],
    ]);
  });

  const money = (metric: string, value: string, more = {}) =>
    figure({ metric, value, display: `${value} 元`, ...more });
  const whole = [money('全年预算数', '100'), money('执行数', '90')];

  it.each([
    ['a source under its own name', '政府性基金预算数', '按资金来源', '政府性基金', ['7 元', null]],
    ['a source whose name ends in 预算', '一般公共预算预算数', '按资金来源', '一般公共预算', ['7 元', null]],
    ['what was spent of a source', '国有资本经营支出', '按资金来源', '国有资本经营', [null, '7 元']],
    ['a nature', '人员经费支出', '按支出性质', '人员经费', [null, '7 元']],
    ['the budget of a nature', '基本支出预算数', '按支出性质', '基本支出', ['7 元', null]],
    ['a project', '垃圾分类项目执行数', '项目', '垃圾分类项目', [null, '7 元']],
    ['a project named by its money', '养老服务补助全年预算数', '项目', '养老服务补助', ['7 元', null]],
  ])('puts %s on its row', (_, metric, group, label, texts) => {
    const rows = rowsOf(chartOf(answerOf('budget', [...whole, money(metric, '7')])));
    expect(rows.slice(1)).toEqual([[group, label, ...texts]]);
  });

  it.each([
    ['carried over', money('年末结转和结余', '7')],
    ['carried over from the year before', money('年初结转和结余', '7')],
    ['received', money('收入合计', '7')],
    ['a source of income', money('财政拨款收入', '7')],
    ['added within the year', money('年中追加数', '7')],
    ['worked out', money('未执行数', '7', { formula: '100 − 93', printed: null })],
    ['of last year', money('政府性基金支出', '7', { period: '上年' })],
    ['of half a year', money('政府性基金支出', '7', { period: '2022年上半年' })],
    ['of another office', money('全年预算数（南洲街道）', '7')],
    ['of a project without a name', money('项目全年预算数', '7')],
    ['a rate', figure({ metric: '政府性基金预算完成率', value: '7', unit: '%', display: '7%' })],
  ])('leaves out what is %s', (_, other) => {
    expect(rowsOf(chartOf(answerOf('budget', [...whole, other])))).toEqual([
      [null, '部门整体', '100 元', '90 元'],
    ]);
  });

  it('leaves out a part that is told twice differently, as one of the two is of something else', () => {
    const twice = [
      money('基本支出', '60'),
      money('基本支出', '50'),
      money('项目支出', '30'),
      money('项目支出', '30'),
    ];
    expect(rowsOf(chartOf(answerOf('budget', [...whole, ...twice]))).slice(1)).toEqual([
      ['按支出性质', '项目支出', null, '30 元'],
    ]);
  });

  it('tells 年初预算数 and 支出合计 by their names where the report has no others', () => {
    const chart = chartOf(
      answerOf('budget', [money('年初预算数', '100'), money('支出合计', '90'), money('基本支出', '60')]),
    );
    expect(chart).toMatchObject({ series: ['年初预算数', '支出合计'] });
    expect(rowsOf(chart)).toEqual([
      [null, '部门整体', '100 元', '90 元'],
      ['按支出性质', '基本支出', null, '60 元'],
    ]);
  });

  it('of spending alone has one series, named in the title', () => {
    const chart = chartOf(
      answerOf('budget', [money('执行数', '90'), money('基本支出', '60')], '甲街道 2022 年预算'),
    );
    expect(chart).toMatchObject({ series: ['执行数'], title: '甲街道 2022 年预算（执行数）' });
  });
});

describe('the chart of /compare', () => {
  it('without a metric sets budget beside spending', async () => {
    const chart = chartOf(await seedAnswer('/compare'));
    expect(chart).toMatchObject({ series: ['全年预算数', '执行数'], source: '数据来自各单位自评报告原文' });
    expect(rowsOf(chart)).toEqual([
      [null, '南石头街道', '13,092.54 万元', '11,528.89 万元'],
      [null, '中南街道', '6,061.31 万元', '6,061.31 万元'],
    ]);
  });

  it('with one draws it in one unit', async () => {
    const chart = chartOf(await seedAnswer('/compare 拆除违法建设面积'));
    expect(rowsOf(chart)).toEqual([
      [null, '南石头街道', '12.13 万平方米'],
      [null, '中南街道', '9.604605 万平方米'],
    ]);
  });

  const other = { office: '中南街道', district: '荔湾区' };
  const pair = [figure({ value: '5', display: '5 元' }), figure({ ...other, value: '4', display: '4 元' })];

  it('shows an office that is silent as undisclosed', () => {
    expect(rowsOf(chartOf(answerOf('compare', pair), ['南洲街道'])).at(-1)).toEqual([
      null,
      '南洲街道',
      '未披露',
    ]);
    const spent = figure({ metric: '执行数', value: '3', display: '3 元' });
    expect(rowsOf(chartOf(answerOf('compare', [...pair, spent])))).toEqual([
      [null, '南石头街道', '5 元', '3 元'],
      [null, '中南街道', '4 元', '未披露'],
    ]);
  });

  it('tells namesakes by their districts, and years where there are several', () => {
    const namesake = { office: '南石头街道', district: '某区', value: '3', display: '3 元' };
    const rows = rowsOf(chartOf(answerOf('compare', [...pair, figure(namesake)])));
    expect(rows.map(([, label]) => label)).toEqual([
      '南石头街道（海珠区）',
      '中南街道',
      '南石头街道（某区）',
    ]);
    const years = [...pair, figure({ year: 2021, value: '3', display: '3 元' })];
    expect(rowsOf(chartOf(answerOf('compare', years))).map(([, label]) => label)).toEqual([
      '南石头街道（2022 年）',
      '中南街道（2022 年）',
      '南石头街道（2021 年）',
    ]);
  });

  it('says a part of the year with its number', () => {
    const part = figure({ ...other, value: '4', display: '4 元', period: '截至11月份' });
    expect(rowsOf(chartOf(answerOf('compare', [...pair.slice(0, 1), part])))).toEqual([
      [null, '南石头街道', '5 元'],
      [null, '中南街道（截至11月份）', '4 元'],
    ]);
  });

  it('gives no length to a number in another unit', () => {
    const areas = [
      figure({ metric: '拆违面积', value: '5', unit: '平方米', display: '5 平方米' }),
      figure({ ...other, metric: '拆违面积', value: '4', unit: '平方米', display: '4 平方米' }),
      figure({ office: '丙街道', metric: '拆违面积', value: '3', unit: '亩', display: '3 亩' }),
    ];
    const chart = chartOf(answerOf('compare', areas));
    expect(chart?.kind === 'bars' && chart.rows.at(-1)?.values).toEqual([
      { value: null, text: '3 亩', hedged: false, computed: false },
    ]);
  });

  it.each([
    ['下降 9.7%', '下降 9.7%'],
    ['9.7%', '↓ 9.7%'],
  ])('draws a fall of %s below zero', (display, text) => {
    const falls = ['9.7', '5'].map((value) =>
      figure({ office: `街道${value}`, metric: '警情变化', unit: '%', value, display, direction: 'down' }),
    );
    const chart = chartOf(answerOf('compare', falls));
    expect(chart?.kind === 'bars' && chart.rows[0]?.values[0]).toMatchObject({ value: '-9.7', text });
  });

  it('keeps a hedge, be it printed elsewhere than in the number', () => {
    const hedged = figure({ ...other, value: '4', display: '4 元', hedge: '约' });
    const chart = chartOf(answerOf('compare', [...pair.slice(0, 1), hedged]));
    expect(chart?.kind === 'bars' && chart.rows[1]?.values[0]).toMatchObject({
      text: '4 元（约）',
      hedged: true,
    });
  });
});

describe('the chart of /rank', () => {
  const of = (office: string, value: string, more = {}) =>
    figure({ office, value, display: `${value} 元`, ...more });

  it('goes from the highest to the lowest, an office told twice once, and leaves the median out', () => {
    const figures = [
      ...[of('甲街道', '9'), of('乙街道', '5'), of('丙街道', '1'), of('丁街道', '2'), of('乙街道', '5')],
      of('全部', '3.5', { printed: null, formula: '(2 + 5) ÷ 2' }),
      of('全部', '8', { metric: '极差' }),
    ];
    expect(rowsOf(chartOf(answerOf('rank', figures))).map(([, label]) => label)).toEqual([
      ...['甲街道', '乙街道', '丁街道', '丙街道'],
    ]);
  });

  it('puts exact decimals in order that floats would not tell apart', () => {
    const figures = [of('甲街道', '9007199254740992.1'), of('乙街道', '9007199254740992.3')];
    expect(rowsOf(chartOf(answerOf('rank', figures))).map(([, label]) => label)).toEqual([
      '乙街道',
      '甲街道',
    ]);
  });

  it('is none of places, whose first is the least', () => {
    const places = ['1', '2'].map((value) =>
      of(`街道${value}`, value, { unit: '名次', display: `第 ${value} 名` }),
    );
    expect(chartOf(answerOf('rank', places))).toBeNull();
  });
});

describe('the chart of /trend', () => {
  const of = (year: number, value: string, more = {}) =>
    figure({ year, value, display: `${value} 元`, ...more });

  it('has the years in order, each as its own report prints it', () => {
    const chart = chartOf(answerOf('trend', [of(2022, '6'), of(2020, '4'), of(2021, '5')]));
    expect(chart?.kind === 'line' && chart.points.map(({ year, text }) => [year, text])).toEqual([
      [2020, '4 元'],
      [2021, '5 元'],
      [2022, '6 元'],
    ]);
  });

  it('marks what a later report tells otherwise, and never puts it in the place of a missing year', () => {
    const told = [
      of(2022, '6'),
      of(2022, '4.5', { period: '上年' }),
      of(2021, '5'),
      of(2021, '4', { period: '2020年' }),
      of(2019, '3'),
    ];
    const chart = chartOf(answerOf('trend', told));
    expect(
      chart?.kind === 'line' && chart.points.map(({ year, text, restated }) => [year, text, restated]),
    ).toEqual([
      [2019, '3 元', []],
      [2021, '5 元', ['4.5 元（2022 年报告）']],
      [2022, '6 元', []],
    ]);
  });

  it('says nothing of a number that a later report tells alike', () => {
    const chart = chartOf(
      answerOf('trend', [of(2022, '6'), of(2022, '5', { period: '去年' }), of(2021, '5')]),
    );
    expect(chart?.kind === 'line' && chart.points[0]?.restated).toEqual([]);
  });

  it('leaves out changes, other metrics, other offices and parts of a year', () => {
    const others = [
      of(2020, '1', { formula: '6 − 5', printed: null }),
      of(2019, '1', { metric: '执行数' }),
      of(2018, '1', { office: '中南街道' }),
      of(2017, '1', { period: '上半年' }),
    ];
    const chart = chartOf(answerOf('trend', [of(2022, '6'), of(2021, '5'), ...others]));
    expect(chart?.kind === 'line' && chart.points.map(({ year }) => year)).toEqual([2021, 2022]);
  });
});

describe('there is no chart', () => {
  const one = figure({ value: '5', display: '5 元' });
  const two = figure({ office: '中南街道', value: '4', display: '4 元' });

  it.each(['budget', 'compare', 'rank', 'trend'])('of a single figure of /%s, or none', (command) => {
    expect(chartOf(answerOf(command, [one]))).toBeNull();
    expect(chartOf(answerOf(command, []))).toBeNull();
  });

  it.each(['find', 'figures', 'reports', 'toString'])('of /%s', (command) => {
    expect(chartOf(answerOf(command, [one, two]))).toBeNull();
  });

  it('of an answer that is none', async () => {
    expect(chartOf({ ...answerOf('compare', [one, two]), status: 'not_found' })).toBeNull();
    expect(chartOf(await seedAnswer('/budget 南洲'))).toBeNull();
  });

  it('where a value cannot be drawn to the letter', () => {
    const figures = [one, { ...two, display: '4 元 🎉' }];
    expect(chartOf(answerOf('compare', figures))).toBeNull();
  });
});
