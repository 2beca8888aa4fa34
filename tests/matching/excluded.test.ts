import { expect, it } from 'vitest';
import { withoutExcluded } from '../../src/matching/excluded.ts';

it.each([
  ['执法办立了几个案子（不是纪委的）', '执法办立了几个案子', '纪委'],
  ['幼儿园付出去多少钱？我不是问总投资哦。', '幼儿园付出去多少钱', '总投资'],
  ['花在项目上的是多少钱？日常人员开销那块不要算进来。', '花在项目上的是多少钱', '人员开销'],
  ['拆了多少违建，不含新增', '拆了多少违建', '新增'],
  ['不是市容类的立案有多少', '立案有多少', '市容类'],
  ['除了街道以外的补贴发了多少', '补贴发了多少', '街道'],
])('%s leaves something out', (typed, question, what) => {
  expect(withoutExcluded(typed)).toEqual({ question, excluded: [what] });
});

it.each([
  '是不是没花完',
  '拆了多少违建？是不是第一',
  '为什么不算优秀',
  '立案几宗（含纪委）',
  '还差多少没达标',
  '',
])('%j leaves out nothing', (typed) => {
  expect(withoutExcluded(typed)).toEqual({ question: typed, excluded: [] });
});
