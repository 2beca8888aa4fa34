import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

const twice = (first: string, second: string): string[] => [
  '# 一、基本情况',
  `全年预算数 {budget}${first}。`,
  '# 二、综合评价分析',
  `全年预算数 {budget}${second}。`,
];

describe('a figure of the budget told in two places', () => {
  it.each([
    ['the same', twice('6061.31 万元', '6061.31 万元'), []],
    ['the same in 元', twice('6061.31 万元', '60613100 元'), []],
    ['the same in rounded 亿元', twice('6061.31 万元', '0.61 亿元'), []],
    ['within the rounding of 亿元', twice('6149.99 万元', '0.61 亿元'), []],
    ['beyond it', twice('6150.01 万元', '0.61 亿元'), ['conflict RESTATED_DIFFERENTLY']],
    ['digits turned round', twice('6061.31 万元', '6016.31 万元'), ['conflict RESTATED_DIFFERENTLY']],
    ['hedged', twice('6061.31 万元', '约 6100 万元'), []],
    [
      'another stage of the budget',
      ['年初批复的预算数 {budget}100 万元，后调整。', '全年预算数 {budget}120 万元。'],
      [],
    ],
    [
      'two projects',
      ['甲项目预算数 {project.budget/甲}10 万元。', '乙项目预算数 {project.budget/乙}12 万元。'],
      [],
    ],
    [
      'one project',
      ['甲项目预算数 {project.budget/甲}10 万元。', '甲项目预算数 {project.budget/甲}12 万元。'],
      ['conflict RESTATED_DIFFERENTLY'],
    ],
    ['two years', ['预算数 {budget|2021年}10 万元。', '预算数 {budget}12 万元。'], []],
    [
      'a project that is not named',
      ['全年预算数 {budget}100 万元。', '该项目全年预算数 {budget}12 万元。'],
      [],
    ],
  ])('%s', (_, lines, expected) => {
    expect(verdictOf(told(...lines))).toEqual(expected);
  });

  it('shows both values', () => {
    expect(sentencesOf(told(...twice('6061.31 万元', '6016.31 万元')))).toEqual([
      'budget前后说法不一：6,061.31 万元，另一处为 6,016.31 万元',
    ]);
  });
});
