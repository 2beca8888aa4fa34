import { describe, expect, it } from 'vitest';
import { keyed, keyedIn, OWN, WORK } from './keyed.ts';

describe('the sources of income and budget', () => {
  it.each([
    [
      '收入合计12480万元，其中：财政拨款收入11900万元，占95.35%；上级补助收入200万元；事业收入320万元；经营收入0万元；附属单位上缴收入0万元；其他收入60万元。',
      [
        'income 12480',
        'source.income 财政拨款 11900',
        'source.income 上级补助 200',
        'source.income 事业收入 320',
        'source.income 经营收入 0',
        'source.income 附属单位上缴 0',
        'source.income 其他收入 60',
      ],
    ],
    [
      '全年预算数12000万元，其中一般公共预算9000万元、政府性基金1000万元、事业收入及其他资金2000万元；执行数11500万元。',
      [
        'budget 12000',
        'source.budget 一般公共预算 9000',
        'source.budget 政府性基金 1000',
        'source.budget 事业收入及其他资金 2000',
        'executed 11500',
      ],
    ],
    [
      '全年预算数12000万元，其中一般公共预算9000万元、事业单位经营收入500万元、财政专户管理的教育收费2500万元。',
      [
        'budget 12000',
        'source.budget 一般公共预算 9000',
        'source.budget 经营收入 500',
        'source.budget 财政专户 2500',
      ],
    ],
    [
      '当年财政拨款预算数5900万元，支出数5800万元，预算执行率98.31%。',
      ['source.budget 财政拨款 5900', 'source.executed 财政拨款 5800', 'source.rate 财政拨款 98.31'],
    ],
    [
      '收入合计12480万元，其中：财政拨款收入11900万元（一般公共预算11000万元、政府性基金900万元），事业收入580万元。',
      [
        'income 12480',
        'source.income 财政拨款 11900',
        'source.income 一般公共预算 11000',
        'source.income 政府性基金 900',
        'source.income 事业收入 580',
      ],
    ],
    [
      '收入总计6731万元，其中本年收入合计6421万元，使用非财政拨款结余0万元，年初结转和结余310万元。支出总计6731万元。',
      ['income 6731', 'carryover.initial 310', 'expenditure 6731'],
    ],
    ['青溪县教育局2022年度一般公共预算支出3200万元。', ['source.executed 一般公共预算 3200']],
    ['我局事业收入320万元。', []],
    ['本年度财政拨款收支总预算6000万元。', ['source.budget 财政拨款 6000']],
    ['县财政局全年预算数9000万元，上年结转100万元。', []],
    ['本年收入合计6000万元。基本支出4000万元。', ['income 6000']],
    ['全年一般公共预算收入69400万元，增长5.8%。', []],
  ])('%s', (text, expected) => {
    expect(keyed(text)).toEqual(expected);
  });
});

describe('基本支出 and 项目支出 that nobody says were spent', () => {
  it.each([
    ['基本支出3150万元，项目支出1700万元。', []],
    ['基本支出900万元（人员经费800万元、公用经费100万元）。', []],
    [
      '按支出性质分：基本支出3150万元，项目支出1700万元。',
      ['nature.executed 基本支出 3150', 'nature.executed 项目支出 1700'],
    ],
    ['2022年决算支出情况如下：基本支出3150万元。', ['nature.executed 基本支出 3150']],
    ['部门预算支出按性质划分：基本支出3150万元。', []],
    [
      '人员经费支出2000万元，项目支出1700万元。',
      ['nature.executed 人员经费 2000', 'nature.executed 项目支出 1700'],
    ],
  ])('have no measure; said so, they have: %s', (text, expected) => {
    expect(keyed(text)).toEqual(expected);
  });

  it.each([
    [
      'equal what was spent',
      '全年预算数6000万元，执行数4850万元。',
      '基本支出3150万元，项目支出1700万元。',
      ['nature.executed 基本支出 3150', 'nature.executed 项目支出 1700'],
    ],
    [
      'equal the budget of the year’s beginning',
      '年初预算数4850万元，执行数4700万元。',
      '从来源看，一般公共预算4500万元，其他资金350万元。',
      ['source.initial 一般公共预算 4500', 'source.initial 其他资金 350'],
    ],
    [
      'equal both, as all was spent',
      '全年预算数4850万元，执行数4850万元。',
      '基本支出3150万元，项目支出1700万元。',
      ['nature.executed 基本支出 3150', 'nature.executed 项目支出 1700'],
    ],
    ['equal neither', '全年预算数6000万元，执行数4850万元。', '基本支出3150万元，项目支出1600万元。', []],
    ['equal the income', '收入合计4850万元。', '基本支出3150万元，项目支出1700万元。', []],
    ['are told twice', '执行数6300万元。', '基本支出3150万元。基本支出3150万元。', []],
    ['cannot be read', '执行数4850万元。', '基本支出3,15万元，项目支出1700万元。', []],
    ['are but one', '执行数3150万元。', '基本支出3150万元。', []],
    ['are of last year', '执行数4850万元。', '上年基本支出3150万元，项目支出1700万元。', []],
  ])('take the measure of the total they add up to: where they %s', (_, total, split, expected) => {
    const found = keyedIn([
      [total, OWN],
      [split, WORK],
    ]);
    expect(found.filter((one) => /^(?:source|nature)/u.test(one))).toEqual(expected);
  });
});

describe('a part named ahead', () => {
  it.each([
    [
      '基本支出：预算数3200万元，执行数3150万元，执行率98.44%；项目支出：预算数1800万元，执行数1700万元。',
      [
        'nature.budget 基本支出 3200',
        'nature.executed 基本支出 3150',
        'nature.rate 基本支出 98.44',
        'nature.budget 项目支出 1800',
        'nature.executed 项目支出 1700',
      ],
    ],
    [
      '基本支出方面，预算数3200万元，执行数3150万元。',
      ['nature.budget 基本支出 3200', 'nature.executed 基本支出 3150'],
    ],
    [
      '项目支出：年初预算1800万元，调整后预算1900万元，决算1700万元。',
      ['nature.budget 项目支出 1900', 'nature.executed 项目支出 1700'],
    ],
    ['基本支出：预算数3200万元；合计：预算数5000万元。', ['nature.budget 基本支出 3200', 'budget 5000']],
    ['基本支出：预算数3200万元；我局全年预算数5000万元。', ['nature.budget 基本支出 3200', 'budget 5000']],
    ['县财政局全年预算数9000万元；基本支出：执行数800万元。', []],
  ])('has the measures behind it: %s', (text, expected) => {
    expect(keyed(text)).toEqual(expected);
  });
});

describe('the parts of a part', () => {
  it.each([
    [
      '支出合计6000万元。一般公共预算财政拨款支出5000万元，其中基本支出3000万元，项目支出2000万元。',
      ['expenditure 6000', 'source.executed 一般公共预算 5000'],
    ],
    [
      '按支出性质看，基本支出900万元，其中人员经费800万元。',
      ['nature.executed 基本支出 900', 'nature.executed 人员经费 800'],
    ],
    [
      '支出合计6000万元，其中：基本支出4000万元，项目支出2000万元；按资金性质划分，一般公共预算5500万元，政府性基金500万元。',
      [
        'expenditure 6000',
        'nature.executed 基本支出 4000',
        'nature.executed 项目支出 2000',
        'source.executed 一般公共预算 5500',
        'source.executed 政府性基金 500',
      ],
    ],
    [
      '一般公共预算全年预算数5500万元（含上年结转100万元）、支出5000万元。',
      ['source.budget 一般公共预算 5500', 'source.executed 一般公共预算 5000'],
    ],
    ['基本支出3150万元，预算数3200万元。', []],
    ['基本支出3150万元，全年预算数6000万元。', ['budget 6000']],
    [
      '我局全年预算数6000万元，其中环卫保洁项目预算数300万元，执行数5400万元。',
      ['budget 6000', 'project.budget 环卫保洁 300'],
    ],
    [
      '全年预算数6000万元，其中一般公共预算5500万元、支出5000万元。',
      ['budget 6000', 'source.budget 一般公共预算 5500'],
    ],
    [
      '执行数5400万元，其中一般公共预算预算数5500万元、支出5000万元。',
      ['executed 5400', 'source.budget 一般公共预算 5500', 'source.executed 一般公共预算 5000'],
    ],
    ['全年预算数6000万元），执行数5400万元。', ['budget 6000', 'executed 5400']],
    [
      '全年预算数6000万元（其中基本支出4000万元；按资金来源分，一般公共预算5500万元）。',
      ['budget 6000', 'nature.budget 基本支出 4000'],
    ],
    ['环卫保洁经费全年预算数300万元，其中人员经费100万元。', ['project.budget 环卫保洁经费 300']],
    [
      '全年预算数6000万元（其中基本支出4000万元，执行数3900万元）。',
      ['budget 6000', 'nature.budget 基本支出 4000'],
    ],
    ['全年预算数6000万元（执行数5400万元）。', ['budget 6000', 'executed 5400']],
    [
      '全年预算数6000万元，其中基本支出40,00万元，项目支出2000万元。',
      ['budget 6000', 'nature.budget 项目支出 2000'],
    ],
    ['一般公共预算完成预算的92%，其中：政府性基金500万元。', ['source.rate 一般公共预算 92']],
    [
      '全年预算6000万元，其中：教育支出预算5000万元，农林水支出预算1000万元；实际支出5800万元。',
      ['budget 6000', 'executed 5800'],
    ],
  ])('%s', (text, expected) => {
    expect(keyed(text)).toEqual(expected);
  });
});
