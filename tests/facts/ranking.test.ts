import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/ledger.ts';
import { searchFigures } from '../../src/facts/ranking.ts';
import { alike, bigrams } from '../../src/facts/similar.ts';
import { reportOf } from './report-of.ts';

const report = reportOf([
  '强化常态化联合执法，共立案 224 宗，处罚金额 213.96 万元。拆违面积12.13万平方米，年度任务完成率101.12%，排全区第五名。',
  '发现问题线索 9 条，转立案查处 5 宗，党内严重警告处分 1 人、党内警告处分 2 人。',
]);
const facts = readFacts(report);

describe('searching the figures', () => {
  it.each([
    ['执法处罚金额', '213.96 万元'],
    ['联合执法立案宗数', '224 宗'],
    ['拆违面积', '12.13万平方米'],
    ['拆违完成率', '101.12%'],
    ['拆违全区排名', '第五名'],
    ['党内警告处分人数', '2 人'],
    ['党内严重警告处分人数', '1 人'],
    ['问题线索立案查处', '5 宗'],
  ])('%s gives %s first', (words, printed) => {
    expect(searchFigures(report, facts, words)[0]?.fact.printed).toBe(printed);
  });

  const goals = reportOf([
    '计划新增床位20张，床位预算执行率目标97%。上半年床位使用率80%。新增床位12张，床位使用率由91.3%提升到95.7%，床位同比增长8%。',
  ]);
  const set = readFacts(goals);

  it.each([
    ['新增床位', '12张'],
    ['计划新增床位', '20张'],
    ['床位使用率', '95.7%'],
    ['上半年床位使用率', '80%'],
    ['床位同比增长', '8%'],
  ])('%s prefers what came of it, now: %s', (words, printed) => {
    expect(searchFigures(goals, set, words)[0]?.fact.printed).toBe(printed);
  });

  it('gives nothing that shares nothing with the words', () => {
    expect(searchFigures(report, facts, '养老床位')).toEqual([]);
    expect(searchFigures(report, facts, '')).toEqual([]);
  });

  it('tells how much of the words it found', () => {
    const [all] = searchFigures(report, facts, '拆违面积');
    const [some] = searchFigures(report, facts, '拆违面积养老床位');
    expect(all?.coverage).toBe(100);
    expect(some?.coverage).toBeLessThan(60);
  });

  it('gives the same again', () => {
    expect(searchFigures(report, facts, '立案')).toEqual(searchFigures(report, [...facts], '立案'));
  });
});

describe('likeness', () => {
  it.each([
    ['政务服务评价满意率', '政务服务评价满意度', 80, true],
    ['自建房摸排', '自建房摸查', 70, true],
    ['劳资纠纷宗数', '社会组织宗数', 70, false],
    ['引入新型都市工业企业科技集团旗下企业落户我街家数', '科技集团旗下企业落户我街家数', 70, true],
  ])('of %s and %s', (a, b, percent, expected) => {
    expect(alike(a, b, percent)).toBe(expected);
  });

  it('is that of pairs of characters, signs left out', () => {
    expect([...bigrams('“四上” 企业')]).toEqual(['四上', '上企', '企业']);
    expect([...bigrams('率')]).toEqual(['率']);
  });
});

describe('a question of what comes to each', () => {
  it('is not answered by a number of all', () => {
    const own = reportOf(['婴幼儿托位数1.42万个。每千人口托位3.6个。']);
    const first = searchFigures(own, readFacts(own), '每千人口托位数')[0];
    expect(first?.fact.printed).toBe('3.6个');
  });
});
