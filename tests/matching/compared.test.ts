import { describe, expect, it } from 'vitest';
import { comparedIn, isOfYear } from '../../src/matching/compared.ts';

describe('what a question compares', () => {
  it.each([
    ['商品房比前一年少卖多少平方', 'before', '商品房卖多少平方', false],
    ['信访案件比2021年多了几宗？', 'before', '信访案件几宗', false],
    ['跟前一年相比，局里多花了多少钱', 'before', '局里花多少钱', false],
    ['三公 同旧年比慳咗几多', 'before', '三公几多', false],
    ['投诉比上年少了百分之几', 'before', '投诉多少', true],
    ['普及率比去年高了几个百分点', 'before', '普及率多少', false],
    ['比上年少出生多少人', 'before', '出生多少人', false],
    ['送戏比任务多演了几场', 'planned', '送戏演几场', false],
    ['厂房竣工离目标差多少平方', 'planned', '厂房竣工多少平方', false],
    ['新增就业超出任务多少人', 'planned', '新增就业多少人', false],
    ['进规的企业，比原来定的任务多了几家', 'planned', '进规的企业几家', false],
    ['花的钱跟上年比，是多了还是少了，差多少', 'before', '花的钱多少', false],
    ['拆违建多过任务几多平方', 'planned', '拆违建几多平方', false],
    ['决算数同比多支了多少钱', 'before', '决算数支多少钱', false],
    ['三公比上年少了好多万', 'before', '三公多少万', false],
    ['做生意，进出的总数比前一年多了多少', 'before', '做生意，进出的总数多少', false],
    ['山火比前一年少了几回？总共几回？', 'before', '山火几回', false],
    ['水管冻坏的，比前一个冬天少了几起', 'before', '水管冻坏的几起', false],
    ['有几家，比任务多了几家', null, null, null],
  ])('%s: with %s, of %s', (question, base, matter, share) => {
    const compared = comparedIn(question);
    expect(compared === null ? null : { ...compared, year: null, points: false }).toEqual(
      base === null ? null : { with: base, year: null, matter, share, points: false },
    );
  });

  it.each([
    '去年拆了多少违建',
    '预算执行率是多少',
    '收入比支出多多少',
    '投诉和举报差多少件',
    '目标是多少',
    '一同比较多少',
  ])('%s compares with neither the year before nor a target', (question) => {
    expect(comparedIn(question)).toBeNull();
  });
});

describe('a comparison in a report of 2022', () => {
  it.each([
    ['信访案件比2021年多了几宗', true],
    ['信访案件比去年多了几宗', true],
    ['2022年信访案件比上年多了几宗', true],
    ['信访案件比2019年多了几宗', false],
    ['2021年信访案件比上年多了几宗', false],
  ])('%s is of its own year and the one before: %s', (question, expected) => {
    const compared = comparedIn(question);
    expect(compared !== null && isOfYear(compared, 2022)).toBe(expected);
  });
});
