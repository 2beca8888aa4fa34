import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/ledger.ts';
import { reportOf } from './report-of.ts';

const OWN = ['一、基本情况', '（三）部门整体收支情况'];
const PROJECTS = ['二、综合评价分析', '（三）各重点任务项目支出完成情况分析'];

function keyed(text: string, path: readonly string[], year = 2022): string[] {
  return readFacts(reportOf([text], path, year)).map(({ measure, of, value, when }) =>
    [measure ?? '-', ...(of === null ? [] : [of]), value, ...(when.words === null ? [] : [when.words])].join(
      ' ',
    ),
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
      '按支出性质看，基本支出8 870.33万元（人员经费7900万元、公用经费970.33万元），项目支出16000万元。',
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
    ['基本支出400万元，执行率98%。', ['- 4000000', '- 98']],
    [
      '年初预算数（万元）：1234.56；全年预算数（万元）1300.00。',
      ['budget.initial 12345600', 'budget 13000000'],
    ],
    ['2023年度整体支出绩效自评得分为96.8分。', ['score 96.8']],
    ['我镇2023年度收入合计81121.64万元，支出合计6.75亿元。', ['income 811216400', 'expenditure 675000000']],
    [
      '2023年度年初批复预算37444.87万元，经调整后全年预算数44450.23万元，全年实际支出40000万元。',
      ['budget.initial 374448700', 'budget 444502300', 'executed 400000000'],
    ],
    [
      '一般公共预算全年预算数300万元、支出280万元；政府性基金全年预算数20万元、实际支出0.00万元。',
      [
        'source.budget 一般公共预算 3000000',
        'source.executed 一般公共预算 2800000',
        'source.budget 政府性基金 200000',
        'source.executed 政府性基金 0',
      ],
    ],
    ['全年预算数500万元，支出480万元。支出30万元。', ['budget 5000000', 'executed 4800000', '- 300000']],
    ['执行数480万元，支出30万元。', ['executed 4800000', '- 300000']],
    [
      '２０２３年全年预算数５００万元；２０２２年全年预算数４００万元。',
      ['budget 5000000', 'budget 4000000 2022年'],
    ],
    [
      '核定行政编制45名、事业编制30名，年末在职人员共73人。',
      ['staff.approved 行政编制 45', 'staff.approved 事业编制 30', 'staff.actual 73'],
    ],
    [
      '下属单位包括：新塘镇综合服务中心，配事业编制 7名；新塘镇退役军人服务站，配事业编制 7 名。',
      ['staff.approved 新塘镇综合服务中心事业编制 7', 'staff.approved 新塘镇退役军人服务站事业编制 7'],
    ],
    ['下属新塘镇综合服务中心，在职人员 7名。', ['staff.actual 新塘镇综合服务中心 7']],
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
    [
      '河道清淤整治项目安排预算数4,271.13万元，全年支出3,131.59万元，完成全年预算的73.3%。',
      PROJECTS,
      [
        'project.budget 河道清淤整治 42711300',
        'project.executed 河道清淤整治 31315900',
        'project.rate 河道清淤整治 73.3',
      ],
    ],
    [
      '项目全年预算数5万元，执行数4万元。该项目预算执行率80%。',
      [...PROJECTS, '１．校舍维修改造项目'],
      [
        'project.budget 校舍维修改造 50000',
        'project.executed 校舍维修改造 40000',
        'project.rate 校舍维修改造 80',
      ],
    ],
    [
      '（１）校舍维修项目：全年预算数５万元，支出４万元。',
      PROJECTS,
      ['project.budget 校舍维修 50000', 'project.executed 校舍维修 40000'],
    ],
    [
      '森林防火项目：全年预算数为50万元，执行数为40万元。养老服务项目：全年预算数为3万元。',
      ['二、主要成效'],
      ['project.budget 森林防火 500000', 'project.executed 森林防火 400000', 'project.budget 养老服务 30000'],
    ],
    ['甲项目全年预算数 30 万元。', ['二、主要成效'], ['- 300000']],
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
    const facts = readFacts({ ...own, paragraphs: [first, second].flatMap((one) => one ?? []) });
    expect(facts.map(({ measure, value, alsoAt }) => [measure, value, alsoAt.length])).toEqual([
      ['budget', '5000000', 0],
      ['executed', '4000000', 0],
      ['project.budget', '800000', 0],
      ['project.executed', '4000000', 0],
    ]);
  });
});
