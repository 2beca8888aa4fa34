import { describe, expect, it } from 'vitest';
import { reckoningIn } from '../../src/matching/reckoning.ts';

describe('what a question wants worked out', () => {
  it.each([
    ['基本支出和项目支出加起来多少', 'sum', ['基本支出', '项目支出']],
    ['行政编制事业编制一共多少', 'sum', ['行政编制', '事业编制']],
    ['编内编外一共多少人', 'sum', ['编内', '编外']],
    ['小学、初中和高中一共多少所？', 'sum', ['小学', '初中', '高中']],
    ['预算和实际花的差多少', 'difference', ['预算', '实际花']],
    ['收入比支出多多少', 'difference', ['收入', '支出']],
    ['三公经费比预算少花多少', 'spent', ['三公经费']],
    ['基本支出调整后比年初数多了多少', 'difference', ['基本支出调整后', '基本支出年初数']],
    ['三公预算跟实际支差额多少', 'difference', ['三公预算', '三公实际支']],
    ['除企业所得税外还有多少税收', 'difference', ['税收', '企业所得税']],
    ['案件还有几宗没办结', 'left', ['案件']],
    ['隐患整改率是多少', 'rate', ['隐患']],
    ['项目支出占总支出多大比例', 'share', ['项目支出', '总支出']],
    ['项目支出占比多少', 'share', ['项目支出']],
    ['低保金平均每人次多少', 'average', ['低保金']],
  ])('%s: %s of %j', (question, kind, operands) => {
    expect(reckoningIn(question)).toMatchObject({ kind, operands });
  });

  it.each([
    '一共花了多少钱',
    '拆了多少违建，面积一共多大',
    '污水处理率比去年提高了几个百分点',
    '执行数比上年多多少',
    '预算执行率是多少',
    '还有多少钱没用完',
    '存在什么问题',
  ])('%s asks for a printed number, or none', (question) => {
    expect(reckoningIn(question)).toBeNull();
  });
});
