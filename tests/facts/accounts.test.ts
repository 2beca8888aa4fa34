import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/ledger.ts';
import type { Report } from '../../src/report/report.ts';
import { reportOf } from './report-of.ts';

const OWN = ['一、基本情况', '（二）部门整体收支情况'];
const WORK = ['一、基本情况', '（一）重点工作情况'];
const OFFICE: Report['office'] = {
  name: '南石头街道',
  official: '广州市海珠区人民政府南石头街道办事处',
  district: '海珠区',
  city: '广州市',
};
const WAN = 10_000;

/** Keyed figures of the report's own, money in 万元: "budget 6000", "source.budget 其他资金 200", "budget 5000 上年". */
function keyed(text: string, path: readonly string[] = OWN): string[] {
  return readFacts({ ...reportOf([text], path), office: OFFICE }).flatMap(
    ({ measure, of, value, when, kind, elsewhere }) => {
      if (measure === null || measure.startsWith('public.') || elsewhere !== null) return [];
      const shown = kind === 'money' ? `${Number.parseInt(value ?? '', 10) / WAN}` : (value ?? '');
      return [[measure, of, shown, when.words].filter((part) => part !== null).join(' ')];
    },
  );
}

const YEAR = ['budget 6000', 'executed 5400', 'rate 90'];

describe('money with a name of its own', () => {
  it.each([
    [
      '决算支出480万元。“三公”经费情况：全年支出31万元，比预算数35万元少4万元。其中公务接待2万元。',
      ['executed 480'],
    ],
    ['政府采购情况：全年预算数30万元，执行数29万元。', []],
    ['全年预算数900万元。机关运行经费，执行数29万元。', ['budget 900']],
  ])('is never the department’s: %s', (text, expected) => {
    expect(keyed(text)).toEqual(expected);
  });
});

describe('words beside the department’s money', () => {
  it.each([
    ['对照指标体系，部门整体支出绩效自评得分93.5分。', ['score 93.5']],
    [
      '全年预算数900万元，执行数880万元。从资金来源看，财政拨款支出600万元，医疗收入等其他资金支出280万元。',
      ['budget 900', 'executed 880', 'source.executed 财政拨款 600', 'source.executed 其他资金 280'],
    ],
    [
      '全年支出按性质划分：人员及公用等基本支出300万元，项目支出580万元。',
      ['nature.executed 基本支出 300', 'nature.executed 项目支出 580'],
    ],
    [
      '一般公共预算、政府性基金和其他资金当年分别执行300万元、200万元和50万元。',
      ['source.executed 一般公共预算 300', 'source.executed 政府性基金 200', 'source.executed 其他资金 50'],
    ],
  ])('tell whose and what: %s', (text, expected) => {
    expect(keyed(text)).toEqual(expected);
  });
});

describe('a split ends with its list', () => {
  it.each([
    [
      '全年预算数6000万元，其中其他资金200万元；执行数5400万元，完成预算的90%。',
      ['budget 6000', 'source.budget 其他资金 200', 'executed 5400', 'rate 90'],
    ],
    [
      '全年预算数6000万元（一般公共预算5500万元、政府性基金500万元），执行数5400万元（一般公共预算5000万元、政府性基金400万元），完成预算的90%。',
      [
        'budget 6000',
        'source.budget 一般公共预算 5500',
        'source.budget 政府性基金 500',
        'executed 5400',
        'source.executed 一般公共预算 5000',
        'source.executed 政府性基金 400',
        'rate 90',
      ],
    ],
    [
      '全年预算数6000万元，其中上年结转1000万元，当年预算5000万元，执行数5400万元，完成预算的90%。',
      ['budget 6000', 'source.budget 上年结转 1000', 'executed 5400', 'rate 90'],
    ],
    [
      '全年预算数6000万元，其中基本支出2500万元，项目支出3500万元；执行数5400万元，完成预算的90%。',
      [
        'budget 6000',
        'nature.budget 基本支出 2500',
        'nature.budget 项目支出 3500',
        'executed 5400',
        'rate 90',
      ],
    ],
    [
      '全年预算数6000万元，其中：一般公共预算财政拨款5000万元，其中基本支出3000万元，项目支出2000万元，政府性基金预算1000万元。执行数5000万元，其中：一般公共预算4200万元，政府性基金800万元。',
      [
        'budget 6000',
        'source.budget 一般公共预算 5000',
        'source.budget 政府性基金 1000',
        'executed 5000',
        'source.executed 一般公共预算 4200',
        'source.executed 政府性基金 800',
      ],
    ],
    ['全年预算数6000万元，其中：环卫保洁项目300万元，执行数280万元。', ['budget 6000']],
    [
      '全年预算数6000万元，其中环卫保洁项目预算数300万元，绿化项目预算数200万元；执行数5400万元，完成预算的90%。',
      ['budget 6000', 'project.budget 环卫保洁 300', 'project.budget 绿化 200'],
    ],
    [
      '全年预算数6000万元，其中：一般公共预算5500万元，完成预算的92%，政府性基金500万元，完成预算的68%。',
      ['budget 6000', 'source.budget 一般公共预算 5500', 'source.budget 政府性基金 500'],
    ],
    [
      '全年预算数6000万元（含上年结转200万元），执行数5400万元，完成预算的90%。',
      ['budget 6000', 'source.budget 上年结转 200', 'executed 5400', 'rate 90'],
    ],
  ])('%s', (text, expected) => {
    expect(keyed(text)).toEqual(expected);
  });
});

describe('a part with no total above it in its paragraph', () => {
  it.each([
    ['一般公共预算 12,751.19 万元', []],
    ['一般公共预算财政拨款5000万元。', []],
    ['政府性基金预算 360.49 万元', []],
    ['其他资金200万元', []],
    ['人员经费1350万元，公用经费200万元。', []],
    ['一般公共预算5000万元、政府性基金400万元。', []],
    ['一般公共预算、政府性基金分别为5000万元、400万元。', []],
    ['按资金来源分，一般公共预算5000万元，政府性基金400万元。', []],
    ['一般公共预算财政拨款5000万元，执行数4900万元。', []],
    ['一般公共预算财政拨款支出5612万元', ['source.executed 一般公共预算 5612']],
    [
      '按资金来源分，一般公共预算财政拨款支出5612万元，其他资金支出0万元。',
      ['source.executed 一般公共预算 5612', 'source.executed 其他资金 0'],
    ],
    ['按支出性质看，基本支出2482万元。', ['nature.executed 基本支出 2482']],
    [
      '按支出性质看，基本支出900万元（人员经费800万元、公用经费100万元）。',
      ['nature.executed 基本支出 900', 'nature.executed 人员经费 800', 'nature.executed 公用经费 100'],
    ],
    [
      '基本支出预算900万元（人员经费800万元）。',
      ['nature.budget 基本支出 900', 'nature.budget 人员经费 800'],
    ],
    ['人员经费900万元（公用经费100万元）。', []],
    ['一般公共预算财政拨款预算5000万元。', ['source.budget 一般公共预算 5000']],
    ['一般公共预算财政拨款收入5000万元。', ['source.income 一般公共预算 5000']],
    ['执行数5400万元。一般公共预算5000万元。', ['executed 5400', 'source.executed 一般公共预算 5000']],
    ['全年预算数5400万元。一般公共预算5000万元。', ['budget 5400', 'source.budget 一般公共预算 5000']],
  ])('%s', (text, expected) => {
    expect(keyed(text)).toEqual(expected);
  });
});

describe('whose year a number is of', () => {
  it.each([
    [
      '上年全年预算数5000万元。2022年全年预算数6000万元，执行数5400万元，完成预算的90%。',
      ['budget 5000 上年', ...YEAR],
    ],
    [
      '上年度，我街全年预算数5000万元，执行数4900万元。本年度，我街全年预算数6000万元，执行数5400万元，完成预算的90%。',
      ['budget 5000 上年度', 'executed 4900 上年度', ...YEAR],
    ],
    [
      '上年度，我街全年预算数5000万元；本年度，我街全年预算数6000万元，执行数5400万元。',
      ['budget 5000 上年度', 'budget 6000', 'executed 5400'],
    ],
    [
      '上一年度全年预算数5000万元，执行数4900万元；本年度全年预算数6000万元，执行数5400万元，完成预算的90%。',
      ['budget 5000 上一年度', 'executed 4900 上一年度', ...YEAR],
    ],
    [
      '2022年全年预算数6000万元，执行数5400万元；2021年全年预算数5000万元。完成预算的90%。',
      ['budget 6000', 'executed 5400', 'budget 5000 2021年'],
    ],
    ['下一年度预算安排：全年预算数7000万元。', ['budget 7000 下一年度']],
    ['上年预算数5000万元。执行数4900万元。', ['budget 5000 上年', 'executed 4900 上年']],
    [
      '2021、2022年全年预算数分别为5000万元、6000万元，执行数分别为4900万元、5400万元。',
      ['budget 5000 2021年', 'budget 6000', 'executed 4900 2021年', 'executed 5400'],
    ],
    ['2021、2022年全年预算数分别为5000万元、6000万元、7000万元。', []],
    ['全年预算数、执行数分别为6000万元、5400万元。', ['budget 6000', 'executed 5400']],
    ['2021年我街全年预算数5000万元，2022年全年预算数6000万元。', ['budget 5000 2021年', 'budget 6000']],
    ['截至6月底，预算执行率80%，截至12月底达92%。', ['rate 80 截至6月底', 'rate 92 截至12月底']],
  ])('%s', (text, expected) => {
    expect(keyed(text)).toEqual(expected);
  });
});

describe('whose money it is', () => {
  it.each([
    ['荔湾区教育局全年预算数90000万元。我街全年预算数6000万元，执行数5400万元，完成预算的90%。', YEAR],
    ['荔湾区教育局全年预算数90000万元。执行数80000万元。', []],
    ['参照海珠区南华西街道全年预算数13092.54万元。全年预算数6000万元，执行数5400万元，完成预算的90%。', YEAR],
    ['全区各街道全年预算数合计90000万元，其中我街全年预算数6000万元，执行数5400万元，完成预算的90%。', YEAR],
    ['据荔湾区财政局通报，全区一般公共预算执行数480000万元，完成预算的96%。', []],
    ['据荔湾区财政局通报，全区全年预算数500000万元，执行数480000万元，完成预算的96%。', []],
    [
      '下属事业单位荔湾区中南街道综合服务中心全年预算数800万元，执行数700万元。街道办全年预算数6000万元，执行数5400万元，完成预算的90%。',
      YEAR,
    ],
    ['街道综合服务中心全年预算数800万元。', []],
    ['南石头街道2022年度全年预算数6000万元，执行数5400万元，完成预算的90%。', YEAR],
    ['经区财政局批复，我街2022年全年预算数6000万元，执行数5400万元，完成预算的90%。', YEAR],
    ['荔湾区2022年全年预算数90000万元，执行数80000万元。', []],
    ['根据荔湾区财政局批复，全年预算数6000万元，执行数5400万元，完成预算的90%。', YEAR],
    ['项目全年预算数3500万元，执行数3100万元，完成预算的88.57%。', []],
    ['（一）全年预算数6000万元，执行数5400万元，完成预算的90%。', YEAR],
    ['街道本级全年预算数5000万元，执行数4500万元。', []],
    ['环卫站全年预算数600万元，执行数540万元，完成预算的90%。', []],
    ['广州市海珠区人民政府南洲街道办事处 2022 年度全年预算数6000万元，执行数5400万元，完成预算的90%。', YEAR],
    [
      '广州市海珠区人民政府南洲街道办事处2022年度全年预算数7000万元。我街全年预算数6000万元，执行数5400万元，完成预算的90%。',
      YEAR,
    ],
    ['荔湾区中南街道2022年度全年预算数7000万元。', []],
  ])('%s', (text, expected) => {
    expect(keyed(text)).toEqual(expected);
  });

  it.each([
    [
      '环卫保洁全年预算数300万元，执行数280万元，完成预算的93.33%。',
      WORK,
      ['project.budget 环卫保洁 300', 'project.executed 环卫保洁 280', 'project.rate 环卫保洁 93.33'],
    ],
    [
      '环卫保洁全年预算数300万元。执行数280万元。',
      OWN,
      ['project.budget 环卫保洁 300', 'project.executed 环卫保洁 280'],
    ],
    ['积极争取上级预算资金500万元。', WORK, []],
    [
      '环卫保洁方面，全年预算数300万元，执行数280万元。',
      WORK,
      ['project.budget 环卫保洁 300', 'project.executed 环卫保洁 280'],
    ],
    [
      '预算300万元，支出276万元，支出率92%。',
      ['二、综合评价分析', '（三）重点项目支出情况', '2.1 学位建设'],
      ['project.budget 学位建设 300', 'project.executed 学位建设 276', 'project.rate 学位建设 92'],
    ],
    [
      '三公”经费预算数58万元，支出41.76万元。',
      OWN,
      // Money with a name of its own: neither the department's nor a project's.
      [],
    ],
  ])('of a project: %s', (text, path, expected) => {
    const found = keyed(text, path).map((line) => line.replace('41.76 ', '41.76'));
    expect(found).toEqual(expected);
  });
});

describe('the genre’s other words for the same', () => {
  it.each([
    ['全年预算数1,000万元，支出900万元，支出率90.00%。', ['budget 1000', 'executed 900', 'rate 90']],
    ['2022年收入合计1,000万元，支出合计900万元。', ['income 1000', 'expenditure 900']],
    [
      '2022年度收入合计 3.21 亿元，支出合计 3.05 亿元，支出率 95%。',
      ['income 32100', 'expenditure 30500', 'rate 95'],
    ],
    ['支出年初预算2,000万元，支出决算2,300万元。', ['budget.initial 2000', 'executed 2300']],
    ['全年预算数6000万元，预算执行5400万元。', ['budget 6000', 'executed 5400']],
    ['全年预算数由5000万元增至6000万元。', ['budget 6000']],
    ['全年预算数同比下降5%，为6000万元。', ['budget 6000']],
    [
      '收入预算总额3,000万元；支出2,850万元，其中人员经费1,350万元，项目经费1,500万元。',
      ['budget 3000', 'executed 2850', 'nature.executed 人员经费 1350', 'nature.executed 项目支出 1500'],
    ],
    ['全年预算数6000万，执行数5000万。', ['budget 6000', 'executed 5000']],
    ['全年预算数6\u200b000万元，执行数5\u00ad400\ufeff万元。', ['budget 6000', 'executed 5400']],
    ['年初结转和结余80万元，年末结转和结余130万元。', ['carryover.initial 80', 'carryover 130']],
    ['全年预算数5000至6000万元，执行数4000-5400万元，预算完成率80%-90%。', []],
  ])('%s', (text, expected) => {
    expect(keyed(text)).toEqual(expected);
  });
});
