import { describe, expect, it } from 'vitest';
import { bare } from '../../src/text/bare.ts';
import type { Entry } from '../../src/search/corpus.ts';
import { foldRetellings } from '../../src/search/retellings.ts';
import type { Window } from '../../src/search/windows.ts';

const report = { id: 'one' };

/** A window that is the whole of a paragraph. */
function windowOf(printed: string): Window {
  const text = bare(printed);
  const sentences = [{ start: 0, end: text.text.length, matter: 0, point: 0, heads: false }];
  return { entry: { report, bare: text, sentences } as unknown as Entry, first: 0, last: 0 } as Window;
}

function folded(...texts: string[]): number[] {
  return foldRetellings(texts.map(windowOf)).map(({ retellings }) => retellings.length);
}

describe('foldRetellings', () => {
  it.each([
    [
      'two budgets in the same words',
      '疫情防控项目全年预算数430万元，执行数429.61万元，完成预算的99.91%。',
      '全年预算数130,92.54万元，执行数115,28.89万元，完成预算的88.06%。',
    ],
    ['a target and its result', '建成高标准农田3,200亩；', '全年建成高标准农田3,260亩，超额完成任务。'],
    [
      'a rate that changed',
      '开展专项整治96次，查扣车辆1,358辆，群众满意率达98.6%。',
      '开展专项整治96次，查扣车辆1,358辆，群众满意率达96.8%。',
    ],
    ['numbers in words that differ', '三家企业成功落户我街园区。', '五家企业成功落户我街园区。'],
    ['words alike without a number in common', '全年开展巡查12次。', '全年开展巡查。全年没有开展别的。'],
    ['a dated and another dated year', '2021年开展巡查整治行动。', '2022年开展巡查整治行动。'],
  ])('keeps apart %s', (_, one, other) => {
    expect(folded(one, other)).toEqual([0, 0]);
    expect(folded(other, one)).toEqual([0, 0]);
  });

  it.each([
    [
      'a sentence told again with more about it',
      '我街60岁及以上老年人第一针接种完成25314人，接种率达83.25%，接种量排名全区第一。',
      '持续发力做好疫苗接种宣传，我街 60 岁及以上老年人第一针接种完成 25314 人，接种率达 83.25%，接种量排名全区第一。',
    ],
    ['a word changed', '受理事项40430件，评价满意率100%。', '受理事项40430件，评价满意度100%。'],
    ['a sentence inside another', '全力压实主体责任。', '全力压实主体责任。今年以来共立案224宗。'],
    [
      'nearly equal words',
      '一年来，我们坚持尊重规律、以民为本，着力打造宜居街区。',
      '一年来，我们坚持尊重规律、以人为本，着力打造宜居街区。',
    ],
  ])('folds %s', (_, one, other) => {
    expect(folded(one, other)).toEqual([1]);
    expect(folded(other, one)).toEqual([1]);
  });
});
