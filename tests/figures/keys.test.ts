import { describe, expect, it } from 'vitest';
import { readFigures } from '../../src/figures/ledger.ts';
import { reportOf } from './report-of.ts';

const OWN = ['一、基本情况', '（三）部门整体收支情况'];
const PROJECTS = ['二、综合评价分析', '（三）各重点任务项目支出完成情况分析'];

function keyed(text: string, path: readonly string[], year = 2022): string[] {
  return readFigures(reportOf([text], path, year)).map(({ key, of, value, period }) =>
    [key ?? '-', ...(of === null ? [] : [of]), value, ...(period === null ? [] : [period])].join(' '),
  );
}

describe('the well-known metrics', () => {
  it.each([
    [
      '2023年，我镇年初预算数为15,200.00万元，年中调整后预算数18,345.67万元，实际支出17,980.12万元，支出率98.01%。',
      ['budget.initial 152000000', 'budget 183456700', 'executed 179801200', 'rate 98.01'],
    ],
    [
      '2023年年初批复预算8,000万元，调整后全年预算数9,123.45万元，决算支出数9,001.23万元，执行率98.66%；2022年全年预算数8,400万元，决算支出8,316万元，执行率99%。',
      [
        'budget.initial 80000000',
        'budget 91234500',
        'executed 90012300',
        'rate 98.66',
        'budget 84000000 2022年',
        'executed 83160000 2022年',
        'rate 99 2022年',
      ],
    ],
    [
      '本年收入合计12345.67万元，其中：一般公共预算财政拨款收入11000.00万元，政府性基金预算财政拨款收入1345.67万元。本年支出合计12300.67万元，年末结转和结余45万元。',
      [
        'income 123456700',
        'source.income 一般公共预算 110000000',
        'source.income 政府性基金 13456700',
        'expenditure 123006700',
        'carryover 450000',
      ],
    ],
    [
      '全年预算数500万元，其中：一般公共预算400万元，政府性基金100万元。',
      ['budget 5000000', 'source.budget 一般公共预算 4000000', 'source.budget 政府性基金 1000000'],
    ],
    [
      '基本支出8 870.33万元（人员经费7900万元、公用经费970.33万元），项目支出16000万元。',
      [
        'nature.executed 基本支出 88703300',
        'nature.executed 人员经费 79000000',
        'nature.executed 公用经费 9703300',
        'nature.executed 项目支出 160000000',
      ],
    ],
    [
      '项目支出预算数900万元，执行数899.5万元，完成预算的99.94%。',
      ['nature.budget 项目支出 9000000', 'nature.executed 项目支出 8995000', 'nature.rate 项目支出 99.94'],
    ],
    ['基本支出400万元，执行率98%。', ['nature.executed 基本支出 4000000', '- 98']],
    [
      '年初预算数（万元）：1234.56；全年预算数（万元）1300.00。',
      ['budget.initial 12345600', 'budget 13000000'],
    ],
    ['2023年度整体支出绩效自评得分为96.8分。', ['score 96.8']],
    [
      '核定行政编制45名、事业编制30名，年末在职人员共73人。',
      ['staff.approved 行政编制 45', 'staff.approved 事业编制 30', 'staff.actual 73'],
    ],
    [
      '下属单位包括：新塘镇综合服务中心，配事业编制 7名；新塘镇退役军人服务站，配事业编制 7 名。',
      ['staff.approved 新塘镇综合服务中心事业编制 7', 'staff.approved 新塘镇退役军人服务站事业编制 7'],
    ],
  ])('of the department: %s', (text, expected) => {
    expect(keyed(text, OWN, 2023)).toEqual(expected);
  });

  it.each([
    [
      '疫情防控项目全年预算数 430 万元，执行数 429.61 万元，完成预算的 99.91%。',
      PROJECTS,
      ['project.budget 疫情防控 4300000', 'project.executed 疫情防控 4296100', 'project.rate 疫情防控 99.91'],
    ],
    [
      '1.城乡社区环境卫生项目。全年预算数1,200.00万元，执行数1,150.50万元。',
      PROJECTS,
      ['project.budget 城乡社区环境卫生 12000000', 'project.executed 城乡社区环境卫生 11505000'],
    ],
    [
      '全年预算数 300 万元，执行数 299 万元。',
      [...PROJECTS, '1.市政维护经费'],
      ['project.budget 市政维护经费 3000000', 'project.executed 市政维护经费 2990000'],
    ],
    ['全年预算数 300 万元。', PROJECTS, ['project.budget 3000000']],
    ['全年预算数 300 万元，收入合计 20 万元。', PROJECTS, ['project.budget 3000000', '- 200000']],
    [
      '居家养老服务经费项目年初预算80万元，全年支出78.4万元，预算执行率98%。',
      ['二、主要成效'],
      [
        'project.budget 居家养老服务经费 800000',
        'project.executed 居家养老服务经费 784000',
        'project.rate 居家养老服务经费 98',
      ],
    ],
  ])('of a project: %s', (text, path, expected) => {
    expect(keyed(text, path)).toEqual(expected);
  });

  it('are the department’s where its section on money says so; the same words elsewhere with another number are not', () => {
    const own = reportOf([
      '全年预算数 500 万元，执行数 400 万元。',
      '养老服务方面，全年预算数 80 万元，执行数 400 万元。',
    ]);
    const [first, second] = own.paragraphs.map((paragraph, i) => ({
      ...paragraph,
      path: i === 0 ? OWN : ['二、成效'],
    }));
    const figures = readFigures({ ...own, paragraphs: [first, second].flatMap((one) => one ?? []) });
    expect(figures.map(({ key, value, alsoAt }) => [key, value, alsoAt.length])).toEqual([
      ['budget', '5000000', 0],
      ['executed', '4000000', 1],
      [null, '800000', 0],
    ]);
  });
});
