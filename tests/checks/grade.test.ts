import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

const SCALE = '评价等级：90（含）—100为优，80（含）—90为良，60（含）—80为中，0—60为差。';

describe('a grade against its own printed scale', () => {
  it.each([
    [[SCALE, '自评得分 97 分，等级为“优”。'], ['1 hold']],
    [[SCALE, '自评得分 87 分，等级为“优”。'], ['conflict GRADE_MISMATCH']],
    [[SCALE, '自评得分 87.5 分，评价等级为良。'], ['1 hold']],
    // On the border: 90（含） is 优; a scale that does not say leaves both.
    [[SCALE, '自评得分 90 分，等级为良。'], ['conflict GRADE_MISMATCH']],
    [[SCALE, '自评得分 90 分，等级为优。'], ['1 hold']],
    [['90-100为优，80-90为良。', '自评得分 90 分，等级为良。'], ['1 hold']],
    [
      ['90分（含）以上为优，80-90分（不含）为良。', '自评得分 90 分，等级为良。'],
      ['conflict GRADE_MISMATCH'],
    ],
    [['90分以上为优，60分以下为差。', '自评得分 97 分，等级为差。'], ['conflict GRADE_MISMATCH']],
    // Scale, score and grade in one sentence.
    [
      ['按照评分标准，90-100分为优、80-89分为良、60分以下为差，本次自评总得分为87分，自评等级为“良”。'],
      ['1 hold'],
    ],
    [
      ['按照评分标准，90-100分为优、80-89分为良、60分以下为差，本次自评总得分为87分，自评等级为“优”。'],
      ['conflict GRADE_MISMATCH'],
    ],
    [['评分标准为90-100分为优、80-89分为良、60-79分为中、0-59分为差，总得分为87分，等级为良。'], ['1 hold']],
    [['自评得分90-100分为优、80-89分为良。'], []],
    // Without a scale, without a score.
    [['自评得分 87 分，等级为“优”。'], []],
    [[SCALE, '评价等级为优。'], []],
    [[SCALE, '自评得分 97 分，整体情况优于去年。'], []],
  ])('%j', (lines, expected) => {
    expect(verdictOf(told(...lines))).toEqual(expected);
  });

  it('shows the step of the scale', () => {
    expect(sentencesOf(told(SCALE, '自评得分 87 分，等级为优。'))).toEqual([
      '自评等级为“优”，而得分 87 分 按报告所列标准应为“良”（80 ≤ 87 ≤ 90）',
    ]);
  });
});
