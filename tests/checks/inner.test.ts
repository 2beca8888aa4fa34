import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { verdictOf } from '../support/findings.ts';

describe('a whole taken apart behind 其中', () => {
  it.each([
    [
      '完成个人出租房屋综合税约1118.3万元，其中住宅税约139.2万元、非住宅税979.04万元，超额完成任务318.3万元。',
      ['1 hold'],
    ],
    ['完成个人出租房屋综合税1118.24万元，其中住宅税139.20万元、非住宅税979.04万元。', ['1 hold']],
    [
      '完成个人出租房屋综合税1118.24万元，其中住宅税139.20万元、非住宅税979.01万元。',
      ['conflict SUM_MISMATCH'],
    ],
    [
      '完成个人出租房屋综合税1118.24万元，其中住宅税193.20万元、非住宅税979.04万元。',
      ['conflict SUM_MISMATCH'],
    ],
    ['核定编制 54 名，其中行政编制 29 名、事业编制 25 名。', ['1 hold']],
    ['核定编制 54 名，其中行政编制 29 名、事业编制 26 名。', ['conflict SUM_MISMATCH']],
    ['投入资金 300 万元，其中区级资金 100 万元、市级资金 250 万元。', ['conflict SUM_MISMATCH']],
    ['投入资金 300 万元，其中培训费 100 万元、宣传费 198 万元。', ['note SUM_MISMATCH']],
    ['核定编制 54 名，其中行政编制 29 名、事业编制 20 名。', ['note SUM_MISMATCH']],
    ['在职人员 213 人，其中公务员 96 人，事业人员 117 人。', ['1 hold']],
    ['在职人员 213 人，其中公务员 96 人，事业人员 118 人。', ['conflict SUM_MISMATCH']],
    ['职工 90 人，其中男 50 人、女 40 人。', ['1 hold']],
    ['招聘会 14 场，其中线上 5 场、线下 9 场。', ['1 hold']],
    ['招聘会 14 场，其中线上 5 场、线下 8 场。', ['conflict SUM_MISMATCH']],
    // One digit is another: of parts that exclude each other no slip of a list, of others perhaps one.
    ['学生 2,386 人，其中高一 812 人、高二 794 人、高三 760 人。', ['conflict SUM_MISMATCH']],
    ['学生 2,986 人，其中高一 812 人、高二 794 人、高三 760 人。', ['note SUM_MISMATCH']],
    ['帮扶 2,386 人，其中党员 812 人、老兵 794 人、学生 760 人。', ['note SUM_MISMATCH']],
    ['帮扶 2,500 人，其中党员 812 人、老兵 794 人、学生 760 人。', []],
    ['职工 90 人，其中男 50 人、女 39 人。', ['conflict SUM_MISMATCH']],
    // What a bracket takes apart is no part; 人员经费 and 公用经费 are all of 基本支出, of nothing else.
    ['支出 310 万元，其中甲项 104 万元（人员 90 万元、办公 14 万元），乙项 206 万元。', ['1 hold']],
    [
      '支出 310 万元，其中甲项 104 万元（人员 90 万元、办公 14 万元），乙项 209 万元。',
      ['conflict SUM_MISMATCH'],
    ],
    ['全年支出 800 万元，其中人员经费 300 万元、公用经费 100 万元。', []],
    // A list that may stop early, parts that may overlap, other units, other matters.
    ['投入资金 300 万元，其中培训费 100 万元、宣传费 50 万元。', []],
    ['发布禁毒宣传报道 128 宗，其中中央媒体和中国禁毒转载 3 篇，省级媒体转载 23 篇。', []],
    ['共有党员 100 名，其中女性 60 名、35 岁以下的 70 名。', []],
    ['全年立案 20 宗，其中罚款 30 宗、警告 5 宗。', []],
    ['支出约 300 万元以上，其中培训费 400 万元、宣传费 100 万元。', []],
    ['收入 300 万元，其中租金 200 万元，较上年增加 250 万元。', []],
  ])('%s', (text, expected) => {
    expect(verdictOf(told(text))).toEqual(expected);
  });
});
