import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

describe('numbers that are missing', () => {
  it.each([
    '年初预算为 万元，执行数为 万元以上。',
    '全年预算数 万元，已全部执行。',
    '全年完成预算的 %。',
    '工业总产值同比增长 %，保持平稳。',
    '全年共 场，效果良好。',
    '年初预算为____万元。',
    '固定资产盘点为 件，账实相符。',
    '平均办理时长压缩至个工作日。',
    '全年开展业务培训 场，参训 人次。',
    '全年开展业务培训场，参训 人次。',
    '全年开展业务培训 场，参训人次。',
    '调解纠纷 宗，成功率 5%，满意度 %。',
    '任务完成率 %，成效明显。',
  ])('%s', (text) => {
    expect(verdictOf(told(text))[0]).toBe('note MISSING_NUMBER');
  });

  it.each([
    '单位：万元。',
    '（单位：万元）',
    '金额单位为万元。',
    '投入资金数万元。',
    '年初预算为 100 万元，完成预算的 98%。',
    '项目 预算数 万元 执行数 万元 执行率 %',
    '全年共举办 12 场次。',
    '完成率（%）',
    '改为元旦举行。',
    '平均办理时长压缩至 3 个工作日。',
    '执行率 %',
    '负责 人，均已到位。',
    '搭建就业市 场，服务 3 人次。',
    '配齐文 件，负责 人3名。',
    '以人为本，分为件数和金额。',
  ])('is silent on %s', (text) => {
    expect(verdictOf(told(text)).filter((one) => one.includes('MISSING'))).toEqual([]);
  });

  it('quotes the blank', () => {
    expect(sentencesOf(told('年初预算为 万元。'))).toEqual(['此处缺少数字：“年初预算为 万元”']);
  });
});

describe('what a form leaves behind', () => {
  it.each([
    '工业总产值同比下降（增长）5%。',
    '较上年增加/减少 5 家。',
    'XX街道办事处组织开展活动。',
    '联系人××，电话略。',
    '项目负责人：（请填写姓名）。',
  ])('%s', (text) => {
    expect(verdictOf(told(text))).toEqual(['note TEMPLATE_LEFTOVER']);
  });

  it.each([
    '增长（同比）5%。',
    '打造 T.I.T 园区、岭南 V 谷。',
    '引进 MAXX 公司。',
    '完成 5×6 米展板。',
    '下降（环比）3%。',
  ])('is silent on %s', (text) => {
    expect(verdictOf(told(text))).toEqual([]);
  });
});
