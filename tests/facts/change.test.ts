import { describe, expect, it } from 'vitest';
import { wayOf } from '../../src/facts/change.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import { reportOf } from './report-of.ts';

describe('the way of a change', () => {
  it.each([
    ['同比下降', 'down'],
    ['较上年增加', 'up'],
    ['增速', 'up'],
    ['下降了约', 'down'],
    ['生产总值增速为', 'up'],
    ['降幅达', 'down'],
    ['高标准农田改造提升', null],
    ['增加为', null],
    ['提高到', null],
    ['压减至', null],
    ['共立案', null],
  ])('%s: %s', (left, expected) => {
    expect(wayOf(left)).toBe(expected);
  });
});

describe('the way of a change beside others', () => {
  it.each([
    ['比去年同期多发放0.41万笔、24.08亿元。', ['up', 'up']],
    ['使用量分别较上年下降2.4%和3.1%。', ['down', 'down']],
    ['同比少支出5万元，比“十三五”末高3.3个百分点，较上年低2.1个百分点。', ['down', 'up', 'down']],
    ['平均反应时间12秒，比上年快38秒。', [null, 'down']],
    ['平均反应时间12秒，比上年慢38秒，增速比上年快2个百分点。', [null, 'up', 'up']],
    ['额度上浮20%，当年新增18个、5处。', ['up', null, null]],
    ['考核列第98名，较上年前移27名，综合排名下降3位。', [null, 'up', 'down']],
  ])('%s', (text, expected) => {
    expect(readFacts(reportOf([text])).map(({ change }) => change?.way ?? null)).toEqual(expected);
  });

  it('of places gained is no rank and no number of people', () => {
    const facts = readFacts(reportOf(['考核列第98名，较上年前移27名，抽调干部3名。']));
    expect(facts.map(({ kind, unit }) => [kind, unit])).toEqual([
      ['rank', '名次'],
      ['count', '名次'],
      ['people', '人'],
    ]);
  });
});

describe('what a change is held against', () => {
  it.each([
    ['收入同比增长5%，较上年增加3万元。', ['before', 'before']],
    ['与上年相比，增长5%。', ['before']],
    ['比去年同期多发放0.41万笔、24.08亿元。', ['before', 'before']],
    ['完成投资5亿元，比目标多1亿元。', [null, 'target']],
    ['较年初预算增加30万元，比2021年减少2%。', ['target', 'before']],
    ['用电量增长5%。', [null]],
    ['与预算相比，减少3万元。', ['target']],
    ['收入和预算支出同比增长5%。', ['before']],
  ])('%s', (text, expected) => {
    expect(readFacts(reportOf([text])).map(({ change }) => change?.against ?? null)).toEqual(expected);
  });
});
