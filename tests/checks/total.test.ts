import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { verdictOf } from '../support/findings.ts';

describe('numbers told one after another, then their total', () => {
  it.each([
    ['行政编制 60 名，事业编制 80 名，编制总数 140 名。', ['1 hold']],
    ['行政编制 60 名，事业编制 80 名，编制总数 145 名。', ['conflict SUM_MISMATCH']],
    ['宣传费 10.50 万元、培训费 20.25 万元，合计 30.75 万元。', ['1 hold']],
    ['宣传费 10.50 万元、培训费 20.25 万元，合计 30.77 万元。', ['conflict SUM_MISMATCH']],
    ['宣传费 10.50 万元、培训费 20.25 万元，合计 30.76 万元。', ['1 hold']],
    ['宣传费约 10 万元、培训费 20.25 万元，合计 31.00 万元。', ['1 hold']],
    ['宣传费约 10 万元、培训费 20.25 万元，合计 41.00 万元。', ['conflict SUM_MISMATCH']],
    ['宣传费 10.50 万元以上、培训费 20.25 万元，合计 50.00 万元。', ['1 hold']],
    ['开展宣讲 10 场、培训 20 场，共计 31 场。', ['note SUM_MISMATCH']],
    ['开展宣讲 10 场、培训 20 场，共计 30 场。', ['1 hold']],
    // One part, other units, numbers that are no parts.
    ['开展宣讲 10 场，共计 31 场。', []],
    ['开展宣讲 10 场、参加 200 人次，共计 31 场。', []],
    ['去年开展宣讲 10 场、今年 20 场，共计 31 场。', []],
    ['收入 300 万元，其中租金 200 万元，合计 900 万元。', []],
  ])('%s', (text, expected) => {
    expect(verdictOf(told(text))).toEqual(expected);
  });
});
