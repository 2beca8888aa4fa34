import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

const CLAIM = '各项绩效目标均已完成。';

describe('targets that were missed', () => {
  it.each([
    [['年度任务 100 场，实际完成 80 场。'], ['note TARGET_MISSED']],
    [[CLAIM, '年度任务 100 场，实际完成 80 场。'], ['conflict TARGET_MISSED']],
    [[CLAIM, '年度任务 100 场，实际完成 100 场。'], []],
    [[CLAIM, '年度任务 100 场，实际完成 120 场。'], []],
    [['力争各项绩效目标均完成。', '年度任务 100 场，实际完成 80 场。'], ['note TARGET_MISSED']],
    [[CLAIM, '年度任务 100 场以上，实际完成 100 余场。'], []],
    [[CLAIM, '年度目标 95%，完成值 95%。'], []],
    [[CLAIM, '满意率目标值 95%，实际达到 93.6%。'], ['conflict TARGET_MISSED']],
    [['年度任务 100 场，实际完成 99 场。'], ['note TARGET_MISSED']],
    [['收缴任务 700.00 万元，实际收缴 699.99 万元。'], []],
    [['收缴任务 700.00 万元，实际收缴 699.98 万元。'], ['note TARGET_MISSED']],
    [['年度任务 100 场，实际完成约 99 场。'], []],
    [['培训任务 12 场，实际完成 9 场，自评得满分。'], ['note TARGET_MISSED']],
    [['培训任务 12 场，实际完成 12 场，自评得满分。'], []],
    // A ceiling, work that goes on, another unit, no target.
    [[CLAIM, '事故控制目标 5 宗，实际发生 2 宗。'], []],
    [[CLAIM, '截至 6 月，年度任务 100 场，已完成 80 场。'], []],
    [[CLAIM, '年度任务 100 场，实际完成 80 家。'], []],
    [[CLAIM, '举办活动 100 场，完成培训 80 场。'], []],
    [['28 项指标，年度目标 26 项，未完成 2 项。'], []],
    // Done, says the very sentence.
    [['新签约企业 18 家，年度目标 20 家，已全面完成签约任务。'], ['conflict TARGET_MISSED']],
    [['新签约企业 21 家，年度目标 20 家，已全面完成签约任务。'], []],
    [['新签约企业 18 家，年度目标 20 家，力争明年全面完成签约任务。'], []],
  ])('%j', (lines, expected) => {
    expect(verdictOf(told(...lines))).toEqual(expected);
  });

  it('says so where an item has full marks all the same', () => {
    expect(sentencesOf(told('培训任务 12 场，实际完成 9 场，自评得满分。'))[0]).toContain(
      '目标 12 场，实际 9 场，未达目标（9 < 12），而该项自评“自评得满分”',
    );
  });

  it('quotes the claim', () => {
    expect(sentencesOf(told(CLAIM, '培训任务 100 场，实际完成 80 场。'))).toEqual([
      '场数目标 100 场，实际 80 场，未达目标（80 < 100），而报告称“各项绩效目标均已完成”',
    ]);
  });
});
