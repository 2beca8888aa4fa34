import { expect, it } from 'vitest';
import { withoutYearBehind, yearsIn } from '../../src/matching/years.ts';

it.each([
  ['2021年的预算是多少', [2021]],
  ['21年的预算', [2021]],
  ['二〇二二年花了多少', [2022]],
  ['二三年镇里花了多少', [2023]],
  ['用了二三年的灯', []],
  ['二三年级学生', []],
  ['十二三年的老楼', []],
  ['南石头2022预算', [2022]],
  ['12345工单多少件', []],
  ['结转到2023年的钱有多少', []],
  ['留到24年用的钱', []],
  ['2021万元', []],
  ['1918园区', []],
  ['22年没花完的钱', [2022]],
  ['比21年少花了多少', [2021]],
  ['用了20年没修的路有几条', []],
  ['20年以上的老房子几栋', []],
])('%s names the years %j', (text, named) => {
  expect(yearsIn(text).named).toEqual(named);
});

it.each([
  ['上年执行数多少', true],
  ['数字化率头一年是多少', true],
  ['跟前一年比多了多少', false],
  ['四上企业较上年增加几家', false],
  ['上年结转多少', false],
  ['去年拆了多少违建', false],
])('%s asks for the year before: %s', (text, before) => {
  expect(yearsIn(text).before).toBe(before);
});

it.each([
  ['明年预算多少', '明年'],
  ['前年的执行率', '前年'],
  ['今年做了什么', null],
])('%s names another year: %s', (text, other) => {
  expect(yearsIn(text).other).toBe(other);
});

it.each([
  ['三公用了多少，上一年呢', '三公用了多少'],
  ['接种率是多少？去年又是多少？', '接种率是多少'],
  ['满意率，前一年是多少？', '满意率，前一年是多少？'],
])('%s is first %s', (question, first) => {
  expect(withoutYearBehind(question)).toBe(first);
});
