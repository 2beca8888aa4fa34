import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

describe('target and actual against 超额', () => {
  it.each([
    [
      '造血干细胞捐赠（捐赠骨髓）任务 5 人，实际完成 76 人，以超出全年任务指标 71 人的成绩超额完成任务。',
      ['1 hold'],
    ],
    [
      '造血干细胞捐赠（捐赠骨髓）任务 5 人，实际完成 76 人，以超出全年任务指标 72 人的成绩超额完成任务。',
      ['conflict DIFFERENCE_MISMATCH'],
    ],
    ['收缴任务 700 万元，实际收缴 794 万元，超额完成 94 万元。', ['1 hold']],
    ['收缴任务 700 万元，实际收缴 794 万元，超额完成 95 万元。', ['1 hold']],
    ['收缴任务 700 万元，实际收缴 794 万元，超额完成 96 万元。', ['conflict DIFFERENCE_MISMATCH']],
    ['收缴任务 700 万元，实际收缴 794 万元，超额完成 13.4%。', ['1 hold']],
    ['收缴任务 700.0 万元，实际收缴 794.0 万元，超额完成 31.4%。', ['conflict DIFFERENCE_MISMATCH']],
    // Three halves of a hundredth; hedges; per cents.
    ['收缴任务 700.00 万元，实际收缴 794.00 万元，超额完成 94.01 万元。', ['1 hold']],
    ['收缴任务 700.00 万元，实际收缴 794.00 万元，超额完成 94.02 万元。', ['conflict DIFFERENCE_MISMATCH']],
    ['收缴任务 700.00 万元，实际收缴 794.00 万元，超额完成约 95 万元。', ['1 hold']],
    ['收缴任务 700.00 万元，实际收缴 794.00 万元，超额完成约 96 万元。', ['conflict DIFFERENCE_MISMATCH']],
    ['收缴任务 700.0 万元，实际收缴 794.0 万元，超额完成 13.5%。', ['conflict DIFFERENCE_MISMATCH']],
    ['收缴任务 700.0 万元，实际收缴 794.0 万元以上，超额完成 31.4%。', []],
    ['收缴任务 0 万元，实际收缴 794.0 万元，超额完成 31.4%。', []],
    ['培训任务 20 场，实际完成 76 场，超额完成 50 人。', []],
    // The target is not told, or the number is hedged.
    ['垃圾清运有偿服务费收缴794万元，超额完成任务94万元。', []],
    ['收缴任务 700 万元，实际收缴 794 万元以上，超额完成 80 万元。', []],
  ])('%s', (text, expected) => {
    expect(verdictOf(told(text))).toEqual(expected);
  });

  it('reckons what was beyond the target', () => {
    expect(sentencesOf(told('捐赠任务 5 人，实际完成 76 人，超出任务 72 人。'))).toEqual([
      '超额印为 72 人，按任务数与完成数计算为 71 人（76 − 5 = 71）',
    ]);
  });
});
