import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { verdictOf } from '../support/findings.ts';

describe('the parts of a score against the total', () => {
  it.each([
    ['投入得 19 分、过程得 28 分、产出得 30 分、效益得 20 分，合计 97 分。', ['1 hold']],
    ['投入得 19 分、过程得 28 分、产出得 30 分、效益得 20 分，合计 98 分。', ['conflict SUM_MISMATCH']],
    // Whole marks are what they are; of tenths, half a unit of each operand.
    ['投入 19.0 分、过程 28.0 分、产出 30.0 分、效益 20.0 分，合计 97.2 分。', ['1 hold']],
    ['投入 19.0 分、过程 28.0 分、产出 30.0 分、效益 20.0 分，合计 97.3 分。', ['conflict SUM_MISMATCH']],
    ['投入约 19 分、过程 28.0 分、产出 30.0 分、效益 20.0 分，合计 98.0 分。', ['1 hold']],
    ['总得分 97 分，投入 19 分、过程 28 分、产出 30 分、效益 20 分。', ['1 hold']],
    ['投入 19.5 分、过程 28.2 分、产出 30 分、效益 20 分，合计 97.7 分。', ['1 hold']],
    ['投入满分 20 分得 19 分、过程满分 30 分得 28 分、产出满分 50 分得 50 分，总得分 97 分。', ['1 hold']],
    [
      '投入满分 20 分得 19 分、过程满分 30 分得 28 分、产出满分 50 分得 40 分，总得分 97 分。',
      ['conflict SUM_MISMATCH'],
    ],
    [
      '综合得分：投入 20 分，得 19 分；过程 30 分，得 28.5 分；产出 30 分，得 30 分；效益 20 分，得 19 分，总得分 96.5 分。',
      ['1 hold'],
    ],
    [
      '综合得分：投入 20 分，得 19 分；过程 30 分，得 28.5 分；产出 30 分，得 29 分；效益 20 分，得 19 分，总得分 96.5 分。',
      ['conflict SUM_MISMATCH'],
    ],
    [
      '共性指标 40 分，自评 38.5 分；个性指标 30 分，自评 28.2 分；满意度 30 分，自评 30 分；合计 96.7 分。',
      ['1 hold'],
    ],
    [
      '共性指标 40 分，自评 38.5 分；个性指标 30 分，自评 28.2 分；满意度 30 分，自评 30 分；合计 97.6 分。',
      ['conflict SUM_MISMATCH'],
    ],
    ['去年得分 95 分，今年总得分 97 分。', []],
    ['投入得 19 分、过程得 28 分、产出得 30 分。', []],
    // The total stands elsewhere, and the full marks come to a hundred.
    [
      '自评总分 {score}96.5 分。投入 20 分，得 19 分；过程 30 分，得 28.5 分；产出 30 分，得 30 分；效益 20 分，得 19 分。',
      ['1 hold'],
    ],
    [
      '自评总分 {score}96.5 分。投入 20 分，得 19 分；过程 30 分，得 28.5 分；产出 30 分，得 29 分；效益 20 分，得 19 分。',
      ['conflict SUM_MISMATCH'],
    ],
    ['自评总分 {score}96.5 分。投入 20 分，得 19 分；过程 30 分，得 28.5 分；产出 30 分，得 29 分。', []],
  ])('%s', (text, expected) => {
    expect(verdictOf(told(text))).toEqual(expected);
  });
});
