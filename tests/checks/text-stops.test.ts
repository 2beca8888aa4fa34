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
    ['a comma', ['着力提升城市精细化管理水平，大力改善城中村综合环境，'], STOPS],
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
