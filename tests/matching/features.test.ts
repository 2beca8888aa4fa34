import { describe, expect, it } from 'vitest';
import { type Feature, featureIn } from '../../src/matching/features.ts';
import { match } from '../../src/matching/match.ts';
import { partsOf } from '../../src/matching/part.ts';
import { entryOf, libraryOf } from '../support/entries.ts';

/** What the fact with a number has of a feature, beside a question. */
async function has(feature: Feature, question: string, said: string, number: string): Promise<number> {
  const entry = await entryOf('中南', 2022, '全年预算数 300 万元，执行数 90 万元，完成预算的 30%。', said);
  const { search } = libraryOf([entry]);
  const [part] = partsOf(question, search, new Set([entry.report.id]));
  const facts = part === undefined ? [] : match(part, [entry], search, null);
  const one = facts.find(({ fact }) => fact.printed.includes(number));
  if (one === undefined) throw new Error(`no ${number} in ${said}`);
  return featureIn(one.features, feature);
}

const RAZED = '拆除违建 53 宗。';
const SIGNS = '对全区所有沿街老旧商铺的招牌广告位和遮阳棚逐户登记造册并完成拆除 53 宗。';
const SPENT = '慰问金执行数 5 万元。';
const GIFT = '发放慰问金 5 万元。';

describe('a feature of a fact beside a question', () => {
  it.each<[Feature, string, string, string, string]>([
    ['words.near', '老旧商铺拆了几宗', '遮阳棚拆了几宗', SIGNS, '53'],
    ['words.headOther', '养老床位', '敬老院', '3 所敬老院完成改造。', '3 所'],
    ['words.headLacks', '图书馆藏书多少', '图书馆接待多少', '图书馆接待读者 34 万人次。', '34'],
    ['words.headNear', '拆了几宗老旧商铺', '拆了几宗遮阳棚', SIGNS, '53'],
    ['words.headBehind', '修了几册古籍', '修了几本账册', '修复 48 册古籍。', '48'],
    ['words.unmetManner', '违建拉走了多少', '违建拆了多少', RAZED, '53'],
    ['words.unmetKnown', '高血压管理了多少人', '健康管理了多少人', '健康管理 53 人。', '53'],
    ['words.precision', '拆除违建多少宗', '违建多少宗', RAZED, '53'],
    ['words.clausePrecision', '拆除违建多少宗', '违建多少宗', RAZED, '53'],
    ['kind.unitExact', '拆了多少宗违建', '拆了多少件违建', RAZED, '53'],
    ['kind.unitAlike', '拆了多少件违建', '拆了多少宗违建', RAZED, '53'],
    ['kind.unitSaid', '违建多少宗', '违建多少', RAZED, '53'],
    ['kind.kindOff', '违建金额', '违建多少宗', RAZED, '53'],
    ['kind.saysOff', '违建拆了多少', '违建罚款多少', '拆除违建罚款 53 万元。', '53'],
    ['kind.shareLacks', '环境信访占多少', '环境信访满意率多少', '环境信访满意率 92%。', '92'],
    ['measure.measure', '执行数是多少', '慰问金执行数多少', SPENT, '90 万'],
    ['measure.measureFirst', '执行数是多少', '慰问金执行数多少', SPENT, '90 万'],
    ['measure.otherMeasure', '年末结转多少', '执行数是多少', GIFT, '90 万'],
    ['measure.large', '执行数是多少', '慰问金执行数多少', SPENT, '90 万'],
    ['role.turned', '满意度提高多少', '满意度下降多少', '群众满意度下降 3.2 个百分点。', '3.2'],
    ['narrowing.grown', '违建拆了多少', '违建增长多少', '拆除违建增长 12%。', '12'],
    ['narrowing.others', '园区几个', '其他园区几个', '同区其他园区 53 个。', '53'],
    ['narrowing.mostLacks', '最高的楼多少米', '楼高多少米', '楼房高 53 米。', '53'],
    ['narrowing.notDoneLacks', '还有几宗没办结', '办结几宗', '办结 58 宗。', '58'],
    ['whose.elsewhere', '增长多少', '玉林街道增长多少', '本街增长 8.4%，同期玉林街道增长 7.9%。', '7.9'],
    [
      'whose.ofOther',
      '执行数是多少',
      '环卫执行数多少',
      '环卫项目全年预算数 20 万元，执行数 18 万元。',
      '18 万',
    ],
    ['whose.excluded', '立案几宗（不是纪委的）', '立案几宗', '镇纪委立案 53 宗。', '53'],
    ['whose.system', '国家信访件多少', '省信访件多少', '省信访件 53 件。', '53'],
  ])('%s: “%s”, and not “%s”, of “%s”', async (feature, question, other, said, number) => {
    expect(await has(feature, question, said, number)).toBeGreaterThan(0);
    expect(await has(feature, other, said, number)).toBeLessThan(await has(feature, question, said, number));
  });

  it.each<[Feature, string, string, string]>([
    ['place.within', '立案几宗', '立案 63 宗，其中执法队 53 宗。', '立案 53 宗。'],
    ['whose.next', '办展览几场', '二、下一步打算\n\n举办展览 53 场。', '举办展览 53 场。'],
  ])('%s: of “%s” in “%s”, and not in “%s”', async (feature, question, said, other) => {
    expect(await has(feature, question, other, '53')).toBe(0);
    expect(await has(feature, question, said, '53')).toBe(1);
  });
});
