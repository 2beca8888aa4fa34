import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { verdictOf } from '../support/findings.ts';

const inChapters = (first: string, second: string): string[] => [
  '# 一、基本情况',
  first,
  '# 二、综合评价分析',
  second,
];

describe('a sentence told again with another number', () => {
  it.each([
    ['word by word', '全年立案查处违法行为 224 宗。', '全年立案查处违法行为 224 宗。', []],
    [
      'another number',
      '全年立案查处违法行为 224 宗。',
      '全年立案查处违法行为 242 宗。',
      ['conflict RESTATED_DIFFERENTLY'],
    ],
    ['a rate, which names itself', '居民满意率 99%。', '居民满意率 89%。', ['conflict RESTATED_DIFFERENTLY']],
    [
      'behind another clause, where the number beside it is the same',
      '开展电动自行车专项整治96场，查扣违规案件1,358宗，群众满意率达98.6%。',
      '辖区刑事警情同比下降9.7%，开展电动自行车专项整治96场，查扣违规案件1,358宗，群众满意率达96.8%。',
      ['conflict RESTATED_DIFFERENTLY'],
    ],
    [
      'before a number that is the same',
      '家庭医生签约31.26万人，其中重点人群签约18.05万人，重点人群签约率83.7%。',
      '基层首诊格局逐步形成，家庭医生签约32.16万人，其中重点人群签约18.05万人。',
      ['conflict RESTATED_DIFFERENTLY'],
    ],
    ['rounded', '居民满意率 88.6%。', '居民满意率 89%。', []],
    [
      'one part of two',
      '共受理政务服务事项 40430 件，评价满意率 100%。',
      '共受理政务服务事项 40430 件，评价满意率 90%。',
      ['conflict RESTATED_DIFFERENTLY'],
    ],
    [
      'with another opening',
      '今年以来，立案查处违法行为 224 宗。',
      '一年来，共立案查处违法行为 225 宗。',
      ['conflict RESTATED_DIFFERENTLY'],
    ],
    [
      'with another end',
      '全年立案查处违法行为 224 宗，排名第一。',
      '全年立案查处违法行为 242 宗，成效明显。',
      ['conflict RESTATED_DIFFERENTLY'],
    ],
    [
      'few words, but another number vouches for it',
      '拆除违法建设 6.3 万平方米，完成率 126%。',
      '拆除违法建设 3.6 万平方米，完成率 126%。',
      ['conflict RESTATED_DIFFERENTLY'],
    ],
    [
      'two words, and an amount that vouches for them',
      '今年以来共立案 224 宗，处罚金额 213.96 万元。',
      '今年以来共立案 242 宗，处罚金额 213.96 万元。',
      ['conflict RESTATED_DIFFERENTLY'],
    ],
    [
      'few words and nothing to vouch for it',
      '拆除违法建设 6.3 万平方米。',
      '拆除违法建设 3.6 万平方米。',
      [],
    ],
    ['a rate of anything', '任务完成率 101%。', '任务完成率 113%。', []],
    // Other matters in like words.
    ['another half year', '上半年立案查处违法行为 224 宗。', '下半年立案查处违法行为 242 宗。', []],
    ['too few words to be one fact', '立案 36 宗。', '立案 76 宗。', []],
    ['two offices of the law', '纪检监察全年立案 36 宗。', '城市管理全年立案 76 宗。', []],
    [
      'projects, each with its own',
      '该项目全年开展宣传培训活动 12 场。',
      '该项目全年开展宣传培训活动 30 场。',
      [],
    ],
    ['hedged', '检查文化市场各类摊档 350 余家。', '检查文化市场各类摊档 356 家。', []],
  ])('%s', (_, first, second, expected) => {
    expect(verdictOf(told(...inChapters(first, second)))).toEqual(expected);
  });

  it('knows what became of a task from what is planned', () => {
    const lines = [
      '# 三、绩效目标完成情况分析',
      '## 1. 重点改革任务',
      '居民满意率 99%。',
      '# 四、主要成效',
      '居民满意率 89%。',
    ];
    expect(verdictOf(told(...lines))).toEqual(['conflict RESTATED_DIFFERENTLY']);
  });

  it('lets one section go through a list', () => {
    expect(verdictOf(told('组织开展消防安全检查 12 场。', '组织开展消防安全检查 30 场。'))).toEqual([]);
  });

  it.each(['（三）部门整体支出绩效目标', '四、下一步改进措施'])(
    'does not hold what %s promises against what was done',
    (heading) => {
      const lines = [
        `# ${heading}`,
        '组织开展消防安全检查 12 场。',
        '# 二、综合评价分析',
        '组织开展消防安全检查 30 场。',
      ];
      expect(verdictOf(told(...lines)).filter((one) => one.includes('RESTATED'))).toEqual([]);
    },
  );

  it('does not hold a target against what was done', () => {
    const { report, facts } = told(
      ...inChapters('组织开展消防安全检查 12 场。', '组织开展消防安全检查 30 场。'),
    );
    const [target, actual] = facts;
    if (target === undefined || actual === undefined) throw new Error('two figures expected');
    expect(verdictOf({ report, facts: [{ ...target, role: 'target' }, actual] })).toEqual([]);
  });
});
