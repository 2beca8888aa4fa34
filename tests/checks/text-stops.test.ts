import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

const POINTS = '一是甲事。二是乙事。三是丙事。四是丁事。';
const STOPS = ['note TEXT_STOPS'];

describe('where a text ends', () => {
  it.each([
    ['a full stop', ['着力提升城市精细化管理水平，稳步推进民生事业。'], []],
    ['a signature and a date', ['稳步推进民生事业。', '南石头街道办事处', '2023 年 5 月 6 日'], []],
    ['half a sentence', ['着力提升城市精细化管理水平，大力改善城中村综合环'], STOPS],
    ['half a sentence of few words', ['稳步推进民生事业。', '健全内部协调'], STOPS],
    ['a comma', ['着力提升城市精细化管理水平，大力改善城中村综合环境，'], STOPS],
    ['half a short sentence', ['稳步推进民生事业。', '后续还将加大'], STOPS],
    ['a short sentence that ends on 部门', ['稳步推进民生事业。', '督促各相关部门'], STOPS],
    ['half a sentence that ends on an office', ['稳步推进民生事业。', '继续推进资源下沉街道'], STOPS],
    ['a signature of an office with a busy name', ['稳步推进民生事业。', '广州市从化区城市更新局'], []],
    ['a person to ask', ['稳步推进民生事业。', '联系人：李某'], []],
    ['a row among rows', ['指标名称', '群众满意度持续提升'], []],
    ['a cell', ['稳步推进民生事业。', '合计'], []],
    ['a heading with nothing under it', ['# 一、基本情况', '正文在此。', '# 二、综合评价分析'], STOPS],
    [
      'a last chapter with fewer answers than problems, its last section with fewer points',
      [
        '# 三、存在的主要问题',
        '一是甲。二是乙。三是丙。',
        '# 四、下一步改进措施',
        '## （一）甲',
        POINTS,
        '## （二）乙',
        '一是甲事。二是乙事。',
      ],
      STOPS,
    ],
    [
      'as many answers as problems',
      [
        '# 三、存在的主要问题',
        '一是甲。二是乙。',
        '# 四、下一步改进措施',
        '## （一）甲',
        POINTS,
        '## （二）乙',
        '一是甲事。二是乙事。',
      ],
      [],
    ],
  ])('%s', (_, lines, expected) => {
    expect(verdictOf(told(...lines))).toEqual(expected);
  });

  it('shows the last words', () => {
    expect(sentencesOf(told('着力提升城市精细化管理水平，大力改善城中村综合环'))).toEqual([
      '正文止于半句：“……化管理水平，大力改善城中村综合环”',
    ]);
  });
});
