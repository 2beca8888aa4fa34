import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { verdictOf } from '../support/findings.ts';

/** Two sentences in two chapters, of metrics as the ledger would name them. */
function twice(first: string, second: string): string[] {
  const { report, facts } = told('# 一、履职情况', first, '# 二、存在的问题', second);
  // The mark before a number names its metric here; such a fact has no measure.
  return verdictOf({ report, facts: facts.map((fact) => ({ ...fact, measure: null })) });
}

describe('one matter told in two chapters in different words', () => {
  it.each([
    [
      '全年受理热线诉求 {x/受理12345热线诉求件数}4,812 件。',
      '办理热线诉求 {x/办理12345热线诉求件数}4,821 件。',
    ],
    ['公务接待 {x/公务接待金额}22,600 元。', '公务接待费 {x/公务接待费}26,200 元，控制还需从紧。'],
    [
      '清理“四乱”问题 {x/清理“四乱”问题数}273 项，已销号。',
      '清理问题 {x/清理“四乱”问题数}293 项，仍存在反弹。',
    ],
    ['绩效自评总分 {x/自评得分}95.6 分。', '经汇总，得分为 {x/绩效自评表合计得分}96.5 分。'],
  ])('%s %s is a conflict', (first, second) => {
    expect(twice(first, second)).toEqual(['conflict RESTATED_DIFFERENTLY']);
  });

  it.each([
    ['too few words', '立案 {x/立案宗数}336 宗。', '查处 {x/立案宗数}376 宗。'],
    ['no slip', '诉求 {x/受理12345热线诉求件数}4,812 件。', '诉求 {x/办理12345热线诉求件数}3,207 件。'],
    ['words that fit anything', '甲 {x/居民群众满意度}96.5%。', '乙方面为 {x/居民群众满意度}95.6%。'],
    ['too round', '走访企业 {x/走访重点企业家数}200 家。', '共走访 {x/走访重点企业家数}300 家。'],
    ['two of a kind', '夏季检查 {x/消防检查场所家数}1,256 家。', '冬季检查 {x/消防检查场所家数}1,265 家。'],
    ['another unit', '诉求 {x/受理12345热线诉求数}4,812 件。', '诉求 {x/办理12345热线诉求数}4,821 人。'],
    [
      'another time',
      '诉求 {x/12345热线诉求件数|2021年}4,812 件。',
      '今年共有 {x/12345热线诉求件数}4,821 件。',
    ],
    ['rounded', '接待 {x/公务接待金额}2.26 万元。', '公务接待 {x/公务接待费}22,613 元。'],
  ])('%s: nothing is said', (_, first, second) => {
    expect(twice(first, second)).toEqual([]);
  });

  it('is told once, whichever checks see it', () => {
    const line = '全年受理咨询求助类热线诉求 {x/12345热线诉求件数}4,812 件。';
    expect(twice(line, line.replace('4,812', '4,821'))).toEqual(['conflict RESTATED_DIFFERENTLY']);
  });
});
