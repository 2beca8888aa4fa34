import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { verdictOf } from '../support/findings.ts';

describe('what is left, told beside budget and spending', () => {
  it.each([
    ['预算数 {budget}100 万元，执行数 {executed}90 万元，未执行 10 万元。', ['1 hold']],
    ['预算数 {budget}100 万元，执行数 {executed}90 万元，未执行 11 万元。', ['1 hold']],
    [
      '预算数 {budget}100.00 万元，执行数 {executed}90.00 万元，未执行 11.00 万元。',
      ['conflict DIFFERENCE_MISMATCH'],
    ],
    // Three halves of a hundredth, and beyond.
    ['预算数 {budget}100.00 万元，执行数 {executed}90.00 万元，未执行 10.01 万元。', ['1 hold']],
    [
      '预算数 {budget}100.00 万元，执行数 {executed}90.00 万元，未执行 10.02 万元。',
      ['conflict DIFFERENCE_MISMATCH'],
    ],
    [
      '预算数 {budget}100.00 万元，执行数 {executed}90.00 万元，未执行约 12 万元。',
      ['conflict DIFFERENCE_MISMATCH'],
    ],
    ['预算数 {budget}100.00 万元，执行数 {executed}90.00 万元，未执行约 11 万元。', ['1 hold']],
    ['预算数 {budget}100.00 万元，未执行 11.00 万元。', []],
    ['执行数 {executed}90.00 万元，未执行 11.00 万元。', []],
    [
      '项目预算 {project.budget/甲}50.0 万元，支出 {project.executed/甲}45.5 万元，剩余资金 4.5 万元。',
      ['1 hold'],
    ],
    [
      '项目预算 {project.budget/甲}50.0 万元，支出 {project.executed/甲}45.5 万元，剩余资金 5.4 万元。',
      ['conflict DIFFERENCE_MISMATCH'],
    ],
    // Carried over from earlier years, or left of something else.
    ['预算数 {budget}100 万元，执行数 {executed}90 万元，历年累计结余 50 万元。', []],
    ['预算数 {budget}100 万元，甲项目支出 {project.executed/甲}30 万元，结余 5 万元。', []],
  ])('%s', (text, expected) => {
    expect(verdictOf(told(text))).toEqual(expected);
  });
});
