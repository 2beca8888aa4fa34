import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

const NOTE = ['note RESTATED_DIFFERENTLY'];

describe('one number, one sentence, one word changed', () => {
  it.each([
    ['摸排 and 摸查', '基本完成辖内5660栋自建房摸排。', '基本完成辖内5660栋自建房摸查。', NOTE],
    [
      '满意率 and 满意度',
      '今年共受理政务服务事项 40430 件，评价满意率 100%。',
      '今年共受理政务服务事项 40430 件，评价满意度 100%。',
      NOTE,
    ],
    ['nothing changed', '基本完成辖内5660栋自建房摸排。', '基本完成辖内5660栋自建房摸排。', []],
    ['another number', '基本完成辖内5660栋自建房摸排。', '基本完成辖内6660栋自建房摸查。', []],
    ['too short to be one fact', '全年立案 36 宗。', '全年结案 36 宗。', []],
    [
      'a word that tells two values apart',
      '老年人新冠疫苗第一针接种率达 100%。',
      '老年人新冠疫苗第二针接种率达 100%。',
      [],
    ],
    [
      'another of a list, which counts other things too',
      '文昌社区登记住户3020户，受理居民诉求170宗，加装电梯1台。',
      '鹤鸣社区登记住户3305户，受理居民诉求242宗，加装电梯1台。',
      [],
    ],
    ['男 is not 女', '组织辖内企业职工男性体检 300 人。', '组织辖内企业职工女性体检 300 人。', []],
    ['more than a word', '基本完成辖内5660栋自建房摸排登记。', '基本完成辖内5660栋自建房拆除改造。', []],
  ])('%s', (_, first, second, expected) => {
    expect(verdictOf(told(first, second))).toEqual(expected);
  });

  it('is one finding for each pair of words, however often it is told', () => {
    const lines = ['摸排', '摸查', '摸排', '摸查'].map((word) => `基本完成辖内5660栋自建房${word}。`);
    expect(sentencesOf(told(...lines))).toEqual([
      '同一数字（5,660 栋）两处用词不同：自建房摸排，另一处为自建房摸查',
    ]);
  });
});
