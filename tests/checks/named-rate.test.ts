import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { verdictOf } from '../support/findings.ts';

describe('a rate behind the two numbers it is made of', () => {
  it.each([
    ['今年省信访系统交办案件 66 宗，已办结 58 宗，办结率为 87.9%。', ['1 hold']],
    ['今年省信访系统交办案件 66 宗，已办结 58 宗，办结率为 88%。', ['1 hold']],
    ['今年省信访系统交办案件 66 宗，已办结 58 宗，办结率为 87.8%。', ['note RATE_MISMATCH']],
    ['今年省信访系统交办案件 66 宗，已办结 58 宗，办结率为 88.0%。', ['conflict RATE_MISMATCH']],
    ['今年省信访系统交办案件 66 宗，已办结 58 宗，办结率为 97.9%。', ['conflict RATE_MISMATCH']],
    ['共受理投诉 1200 件，按期办结 1188 件，办结率达 99%。', ['1 hold']],
    ['共受理投诉 1200 件，按期办结 1188 件，办结率达 98%。', ['conflict RATE_MISMATCH']],
    ['计划检查企业 100 家，实际检查 95 家，完成率 95%。', ['note TARGET_MISSED', '1 hold']],
    ['计划检查企业 200 家，实际检查 226 家，完成全年任务指标的 113%。', ['1 hold']],
    ['计划检查企业 200 家，实际检查 226 家，完成全年任务指标的 131%。', ['conflict RATE_MISMATCH']],
    ['共抽检学校食堂 320 家，合格 316 家，合格率 98.75%。', ['1 hold']],
    ['共抽检学校食堂 320 家，合格 316 家，合格率 97.75%。', ['conflict RATE_MISMATCH']],
    ['项目全年预算数 430 万元，执行数 429.61 万元，完成预算的 99.91%。', ['1 hold']],
    ['预算 860 万元，截至年底支付 645 万元，支出进度 75%。', ['1 hold']],
    ['预算 860 万元，截至年底支付 645 万元，支出进度 85%。', ['conflict RATE_MISMATCH']],
    ['项目全年预算数 430 万元，执行数 429.61 万元，完成预算的 89.91%。', ['conflict RATE_MISMATCH']],
    // No word says which is the whole, but the rate is the right one with one digit wrong.
    ['常住老人 64.8 万人，已接种 61.3 万人，接种率 94.6%。', ['1 hold']],
    ['常住老人 64.8 万人，已接种 61.3 万人，接种率 91.6%。', ['conflict RATE_MISMATCH']],
    ['常住老人 64.8 万人，已接种 61.3 万人，接种率 83.2%。', []],
    ['常住老人 89.9 万人，已接种 81.8 万人，接种率 94.0%。', ['conflict RATE_MISMATCH']],
    ['老年人 75.4 万人，已建立健康档案 61.1 万人，建档率 81.0%。', ['1 hold']],
    ['老年人 75.4 万人，已建立健康档案 61.1 万人，建档率 84.0%。', ['conflict RATE_MISMATCH']],
    ['共受理投诉 1200 件，按期办结约 1150 件，办结率达 96.5%。', ['1 hold']],
    ['共受理投诉 1200 件，按期办结约 1150 件，办结率达 98%。', ['conflict RATE_MISMATCH']],
    // Those who are new are not those who are in; what is answered in time is not all that is answered.
    ['共有适龄儿童 3620 人，新入园 1204 人，毛入园率 98.2%。', []],
    ['共受理 1286 件，反馈 312 件，按期反馈率 100%。', []],
    // What cannot be checked: other units, other verbs, no whole, a "part" that is the larger one.
    ['我街60岁及以上老年人第一针接种完成25314人，接种率达83.25%。', []],
    ['组织发动 1628 人次参与，完成全年任务指标的 113%。', []],
    ['排查场所 798 处，检查企业 1323 家次，整改率 100%。', []],
    ['共发现隐患 1343 处，整改 1300 宗，整改率 50%。', []],
    ['年初为 317 人接种第 1 剂疫苗，全程已接种 25314 人，接种率 95.4%。', []],
    ['受理率和按期办结率均为 100%，满意率 98%。', []],
    ['检查企业 100 家，整改 80 家，整改率 97%。', []],
  ])('%s', (text, expected) => {
    expect(verdictOf(told(text))).toEqual(expected);
  });

  it('checks it once though two chapters tell it, where the ledger holds one figure with two places', () => {
    const once = told(
      '今年共交办案件 66 宗，已办结 58 宗，办结率为 87.9%。',
      '今年共交办案件 66 宗，已办结 58 宗，办结率为 87.9%。',
    );
    const facts = once.facts.slice(0, 3).map((fact, i) => {
      const again = once.facts[i + 3];
      return again === undefined ? fact : { ...fact, alsoAt: [again.place] };
    });
    expect(verdictOf({ report: once.report, facts })).toEqual(['1 hold']);
  });
});
