import { describe, expect, it } from 'vitest';
import { display } from '../../src/facts/display.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import { joinedReportOf } from './report-of.ts';

const told = (lines: readonly string[]): string[] =>
  readFacts(joinedReportOf(lines)).map(
    (fact) => `${fact.name} ${display(fact)}${fact.role === 'target' ? ' 目标' : ''}`,
  );
const keyed = (lines: readonly string[]): string[] =>
  readFacts(joinedReportOf(lines)).flatMap(({ measure, of, printed }) =>
    measure === null ? [] : [[measure, ...(of === null ? [] : [of]), printed].join(' ')],
  );

const OWN = '部门（单位）名称\t青溪县水务局\t填报日期\t2023年3月18日';
const FUNDS = [
  '年度资金（万元）\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分',
  '年度资金总额\t512.40\t587.93\t569.18\t10\t96.81%\t9.68',
  '其中：基本支出\t351.26\t368.45\t366.92\t—\t99.58%\t—',
  '项目支出\t161.14\t219.48\t202.26\t—\t92.15%\t—',
];
const KEYED = [
  'budget.initial 512.40',
  'budget 587.93',
  'executed 569.18',
  'rate 96.81%',
  'nature.budget 基本支出 368.45',
  'nature.executed 基本支出 366.92',
  'nature.rate 基本支出 99.58%',
  'nature.budget 项目支出 219.48',
  'nature.executed 项目支出 202.26',
  'nature.rate 项目支出 92.15%',
];
const BARS = [OWN, ...FUNDS].map((line) => line.replaceAll('\t', ' | '));

describe('the funds of a form', () => {
  it.each([
    ['parted by tabs', [OWN, ...FUNDS]],
    ['parted by bars', BARS],
    ['between bars', BARS.map((line) => `| ${line} |`)],
    ['its unit above', ['金额单位：万元', OWN, ...FUNDS.map((line) => line.replace('（万元）', '情况'))]],
    [
      'a blank under the name of all rows',
      [OWN, ...FUNDS.map((line, i) => (i === 0 ? line.replace('\t', '\t资金性质\t') : `\t${line}`))],
    ],
    ['blanks at a row’s end left out', [OWN, ...FUNDS.map((line) => line.replace(/\t—$/u, ''))]],
  ])('are the office’s, %s', (_, lines) => {
    expect(keyed(lines)).toEqual(KEYED);
  });
});

describe('the indicators of a form', () => {
  const HEAD = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因及改进措施';

  it('stand under the heads that they stand under, where a row leaves out what it shares or says no reason', () => {
    const lines = [
      HEAD,
      '产出指标|数量指标|入驻事项数|≥1450项|1512项|8|8|',
      '||自助终端|40台|36台|5|4.5|两村的服务中心没有完工，各有2台暂存。',
      '镇村检查（家次）|≥2400|2713|8|8',
    ];
    expect(told(lines)).toEqual([
      '入驻事项数 ≥1450项 目标',
      '入驻事项数 1,512 项',
      '入驻事项数得分 8 分',
      '自助终端台数 40 台 目标',
      '自助终端台数 36 台',
      '自助终端得分 4.5 分',
      '镇村检查家次数 ≥2400 家次 目标',
      '镇村检查家次数 2,713 家次',
      '镇村检查得分 8 分',
    ]);
  });
});

describe('a table of money with names and remarks', () => {
  it('reads no number under a head of another kind, and none for a row in one cell', () => {
    const lines = [
      '单位：万元',
      '项目|预算数|执行数|执行率',
      '防汛|428.60|96.21%|412.35',
      '救援|385.00|380.00|98.70%',
      '年末结余|93.42',
    ];
    expect(told(lines)).toEqual([
      '救援预算数 385.00 万元',
      '救援执行数 380.00 万元',
      '救援执行率 98.70%',
      '年末结余 93.42 万元',
    ]);
  });
});
