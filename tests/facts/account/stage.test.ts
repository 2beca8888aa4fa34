import { describe, expect, it } from 'vitest';
import { keyed } from './keyed.ts';

describe('a change of the budget', () => {
  it.each([
    [
      '年初预算6000万元，年中追加500万元，年末追减100万元，调整后预算6400万元。',
      ['budget.initial 6000', 'budget.added 500', 'budget.cut 100', 'budget 6400'],
    ],
    [
      '年初部门预算数为5000万元，预算调整数为800万元，年末预算数为5800万元。',
      ['budget.initial 5000', 'budget.change 800', 'budget 5800'],
    ],
    [
      '全年预算数6000万元（其中：年初预算5500万元，追加500万元），执行数5800万元。',
      ['budget 6000', 'budget.added 500', 'executed 5800'],
    ],
    ['年中增加预算300万元。', []],
    ['2022年初县人代会批复我局预算5000万元，预算调整为5800万元。', ['budget.initial 5000', 'budget 5800']],
    ['县人代会批准我局2022年部门预算5000万元，全年预算数5800万元。', ['budget.initial 5000', 'budget 5800']],
    [
      '年初经县人代会审议、财政批复，我局预算为5000万元，全年预算数5800万元。',
      ['budget.initial 5000', 'budget 5800'],
    ],
    [
      '县财政年初批复5000万元，年中追加800万元，全年预算达到5800万元。',
      ['budget.initial 5000', 'budget.added 800', 'budget 5800'],
    ],
    ['县人大审议通过的年初预算为5000万元。', ['budget.initial 5000']],
    ['1．区财政批复的年初部门预算为5000万元。', ['budget.initial 5000']],
    ['全年预算数5800万元，上年结转带入300万元。', ['budget 5800', 'carryover.initial 300']],
    ['社保基金本年收入19.62亿元、支出18.37亿元。', []],
    ['2022年初，上面批复我局部门预算5000万元，全年预算数5800万元。', ['budget.initial 5000', 'budget 5800']],
    ['年初批复部门预算5000万元，全年预算数5800万元。', ['budget.initial 5000', 'budget 5800']],
    ['县财政年初批复县文旅局5000万元。', []],
    ['年中追加486万元，其中基本支出100万元，项目支出386万元。', []],
    [
      '年初预算6000万元，年中追加486万元，其中基本支出100万元，项目支出386万元，全年预算数6486万元。',
      ['budget.initial 6000', 'budget.added 486', 'budget 6486'],
    ],
    [
      '年初预算6000万元，其中基本支出4000万元，追加100万元。',
      ['budget.initial 6000', 'nature.initial 基本支出 4000'],
    ],
    ['年初预算6000万元，县文旅局追加预算300万元。', ['budget.initial 6000']],
    ['基本支出：预算数3200万元，追加100万元。', ['nature.budget 基本支出 3200']],
    ['环卫保洁经费全年预算数300万元，追加50万元。', ['project.budget 环卫保洁经费 300']],
    ['全年预算数6000万元，预算调整300万元。', ['budget 6000']],
    ['年初预算6000万元，全年预算调整为6300万元。', ['budget.initial 6000', 'budget 6300']],
    [
      '年初预算6000万元，调整后6300万元，实际支出6100万元。',
      ['budget.initial 6000', 'budget 6300', 'executed 6100'],
    ],
    ['年初预算6000万元，较上年调整后300万元。', ['budget.initial 6000']],
  ])('%s', (text, expected) => {
    expect(keyed(text)).toEqual(expected);
  });
});

describe('what is told at the beginning of the year is 年初预算', () => {
  it.each([
    ['县财政局年初批复我局部门预算6000万元，全年预算数6500万元。', ['budget.initial 6000', 'budget 6500']],
    ['2022年初部门预算6000万元，执行数5900万元。', ['budget.initial 6000', 'executed 5900']],
  ])('%s', (text, expected) => {
    expect(keyed(text)).toEqual(expected);
  });
});

describe('what is planned was not taken in or spent', () => {
  it.each([
    ['2022年部门预算收入总计6000万元，支出总计6000万元。', []],
    ['2022年部门预算总收入6000万元，其中：财政拨款5500万元，事业收入400万元。', []],
    ['本年度预算收入为5321万元，其中：财政拨款收入5021万元，其他收入300万元；预算支出为5321万元。', []],
    [
      '收入预算6000万元，其中：一般公共预算财政拨款收入5500万元，事业收入500万元。',
      ['budget 6000', 'source.budget 一般公共预算 5500', 'source.budget 事业收入 500'],
    ],
    ['2022年部门预算收入总计6000万元。收入合计5900万元。', ['income 5900']],
    ['全年预算数同比增长5%，比上年多支出300万元。', []],
    ['全年执行预算5800万元，执行率96.67%。', ['rate 96.67']],
  ])('%s', (text, expected) => {
    expect(keyed(text)).toEqual(expected);
  });
});

describe('what is left over', () => {
  it.each([
    ['本年结余100万元，累计结余200万元。', []],
    ['本年结转和结余100万元。', ['carryover 100']],
    ['年末结余200万元。', ['carryover 200']],
    ['较上年追加结余200万元。', []],
    ['年末结转和结余231万元，其中：财政拨款结转200万元，非财政拨款结余31万元。', ['carryover 231']],
    ['年末结转和结余231万元（财政拨款结转200万元），收入合计6000万元。', ['carryover 231', 'income 6000']],
  ])('%s', (text, expected) => {
    expect(keyed(text)).toEqual(expected);
  });
});

describe('a sentence that compares with last year', () => {
  it.each([
    ['与上年相比，全年预算数由5000万元增加到6000万元。', []],
    ['与2021年相比，全年预算数6000万元。执行数5900万元。', ['executed 5900']],
    ['预算执行率96.67%，较上年提高2.1个百分点。', ['rate 96.67']],
  ])('gives no number a year: %s', (text, expected) => {
    expect(keyed(text)).toEqual(expected);
  });
});

describe('the parts of what was told at the year’s beginning', () => {
  it.each([
    [
      '年初预算6000万元，其中基本支出预算4000万元、项目支出2000万元，调整后预算6300万元。',
      ['budget.initial 6000', 'nature.initial 基本支出 4000', 'nature.initial 项目支出 2000', 'budget 6300'],
    ],
    [
      '年初收入预算6000万元，其中一般公共预算收入5500万元。',
      ['budget.initial 6000', 'source.initial 一般公共预算 5500'],
    ],
    ['年初预算6000万元，其中教育支出预算5000万元。', ['budget.initial 6000']],
    [
      '收入合计6600万元，支出合计6500万元。其中财政拨款收入6000万元，其他收入600万元。',
      ['income 6600', 'expenditure 6500', 'source.income 财政拨款 6000', 'source.income 其他收入 600'],
    ],
    ['执行数6500万元，其中其他收入600万元。', ['executed 6500']],
    [
      '年初预算5000万元，全年预算数5000万元。一般公共预算4500万元，其他资金500万元。',
      ['budget.initial 5000', 'budget 5000', 'source.budget 一般公共预算 4500', 'source.budget 其他资金 500'],
    ],
    ['我镇年初预算6000万元，全年可用资金6300万元。', ['budget.initial 6000', 'budget 6300']],
    ['执行数5900万元，结转下年400万元。', ['executed 5900', 'carryover 400']],
    [
      '执行数5900万元，其中人员类支出3000万元、公用类支出500万元、特定目标类支出2400万元。',
      [
        'executed 5900',
        'nature.executed 人员类 3000',
        'nature.executed 公用类 500',
        'nature.executed 特定目标类 2400',
      ],
    ],
    [
      '数据安全与灾备项目预算730万元，仅支付491.8万元。',
      ['project.budget 数据安全与灾备 730', 'project.executed 数据安全与灾备 491.8'],
    ],
    ['年初预算6000万元，支付200万元。', ['budget.initial 6000']],
  ])('%s', (text, expected) => {
    expect(keyed(text)).toEqual(expected);
  });
});
