import { describe, expect, it } from 'vitest';
import { keyed, keyedIn, OWN, PROJECTS, WORK } from './keyed.ts';

describe('money that is not said to be the department’s', () => {
  it.each([
    ['共安排项目12个，预算资金1535万元，实际支出1498万元，执行率97.62%。'],
    ['共安排项目12个，支出1498万元。'],
    ['部门预算项目支出绩效自评15个，资金1800万元，执行率94.44%。'],
    ['上级专项转移支付资金1200万元，本级配套300万元，实际支出1450万元，资金使用率96.67%。'],
    ['高标准农田建设项目总投资3000万元，2022年预算安排1000万元，实际支出950万元，预算执行率95%。'],
    ['环卫保洁：全年预算数300万元，执行数280万元。'],
    ['政府采购：预算数1206万元，执行数1150万元。'],
    ['重点项目，全年预算数300万元，执行数280万元。'],
    ['局机关2022年预算数800万元，执行数780万元。'],
    ['县教育系统全年预算数90000万元，执行数88000万元。'],
    ['全系统2022年度预算数90000万元，执行数88000万元。'],
    ['第三中学改造宿舍，该校全年预算数900万元，执行数880万元。'],
    ['2022年度财政总收入32000万元，一般公共预算收入18000万元。'],
    ['预算执行率指标分值10分，自评得分9.67分。'],
  ])('has no key: %s', (text) => {
    expect(keyed(text)).toEqual([]);
  });

  it.each([
    ['实现总收入5000万元，同比增长10%。', WORK, []],
    ['收入合计5000万元，总支出4900万元。', WORK, ['income 5000', 'expenditure 4900']],
    ['预算执行率96.67%，得分9.67分，部门整体支出绩效自评总分95.67分。', OWN, ['rate 96.67', 'score 95.67']],
    [
      '预算数：6000万元；执行数：5800万元；执行率：96.67%。',
      OWN,
      ['budget 6000', 'executed 5800', 'rate 96.67'],
    ],
    ['2022年我局收入6400万元，决算支出6200万元。', OWN, ['executed 6200']],
    ['该局年初预算5600万元，调整后预算为6000万元。', OWN, ['budget.initial 5600', 'budget 6000']],
    [
      '全年预算数6000万元。决算出来全年支出5800万元，完成预算的96.67%。',
      OWN,
      ['budget 6000', 'executed 5800', 'rate 96.67'],
    ],
    // What a rate is measured by is not the office's own.
    ['全年预算数6000万元，执行数5800万元。预算执行率不足90%的扣1分。', OWN, ['budget 6000', 'executed 5800']],
    [
      '全年预算数6000万元，执行数5800万元，资金使用率96.67%。',
      OWN,
      ['budget 6000', 'executed 5800', 'rate 96.67'],
    ],
    ['全年预算数6000万元，执行数5800万元，资金使用率80%。', OWN, ['budget 6000', 'executed 5800']],
    ['县财政共下达我局预算指标6000万元，实际支出5800万元。', OWN, ['budget 6000', 'executed 5800']],
    [
      '项目支出预算安排1800万元，涉及15个项目，实际支出1700万元。',
      OWN,
      ['nature.budget 项目支出 1800', 'nature.executed 项目支出 1700'],
    ],
    ['收入决算数12300万元，支出决算数12190万元。', OWN, ['income 12300', 'executed 12190']],
  ])('%s', (text, path, expected) => {
    expect(keyed(text, path)).toEqual(expected);
  });
});

describe('a project named in a clause of its own', () => {
  it.each([
    [
      '1.校舍维修改造项目，年初预算300万元，全年执行287万元；2.教师培训项目，年初预算80万元，全年执行80万元。',
      PROJECTS,
      [
        'project.budget 校舍维修改造 300',
        'project.executed 校舍维修改造 287',
        'project.budget 教师培训 80',
        'project.executed 教师培训 80',
      ],
    ],
    [
      '1.校舍维修：预算100万元，执行90万元。2.设备采购：预算200万元，执行200万元。',
      PROJECTS,
      [
        'project.budget 校舍维修 100',
        'project.executed 校舍维修 90',
        'project.budget 设备采购 200',
        'project.executed 设备采购 200',
      ],
    ],
    [
      '三公经费：预算数28万元，支出19万元。',
      OWN,
      // Neither a project's nor the department's.
      [],
    ],
    [
      '藏书院道路工程因征地滞后，年初预算1800万元，调整后900万元，实际支出312万元。',
      OWN,
      [
        'project.budget 藏书院道路工程 1800',
        'project.budget 藏书院道路工程 900',
        'project.executed 藏书院道路工程 312',
      ],
    ],
  ])('owns what follows: %s', (text, path, expected) => {
    expect(keyed(text, path)).toEqual(expected);
  });
});

describe('the rate of the whole told again in another chapter', () => {
  const money = ['我局全年预算数6000万元，执行数5670万元，预算执行率94.50%。', OWN] as const;

  it.each([
    ['2022年我局预算执行率96.50%。', true],
    ['部门整体支出预算执行率96.50%。', true],
    ['预算执行率96.50%。', false],
    ['我局完成年初预算的96.50%。', false],
    ['校舍维修项目预算执行率96.50%。', false],
    ['县财政局预算执行率96.50%。', false],
  ])('%s keeps its key beside another value: %s', (text, kept) => {
    expect(keyedIn([money, [text, WORK]]).includes('rate 96.5')).toBe(kept);
  });
});
