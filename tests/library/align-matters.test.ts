import { describe, expect, it } from 'vitest';
import { identityOf } from '../../src/library/align-identity.ts';
import { MATTERS } from '../../src/library/align-matters.ts';
import { markedFigure } from '../support/entries.ts';

describe('the table of comparable matters', () => {
  it('knows the fields of the genre', () => {
    expect(MATTERS.length).toBeGreaterThan(200);
    expect(MATTERS.filter(({ name }) => name === '')).toEqual([]);
  });

  it('names no office of the seeds', () => {
    const words = MATTERS.flatMap(({ name, say, near, topic }) => [
      name,
      ...say,
      ...[...near, ...topic].map(String),
    ]);
    expect(words.filter((word) => /南石|中南|海珠|荔湾|南泰|广纸|康鹭|岭南/u.test(word))).toEqual([]);
  });

  it.each([
    ['全镇现有党员【3256 名】，党支部 112 个。', '党员人数'],
    ['处置不合格党员【3 名】。', '处置不合格党员人数'],
    ['全年发展党员【24 名】。', '发展党员人数'],
    ['受理群众来信来访【218 批次】。', '信访件数（批次）'],
    ['群众来访 218 批，按期办结【200 批】。', '信访办结件数（按期）（批）'],
    ['共排查各类矛盾纠纷【432 宗】，成功化解 425 宗。', '矛盾纠纷排查宗数'],
    ['共排查各类矛盾纠纷 432 宗，成功化解【425 宗】。', '矛盾纠纷化解宗数'],
    ['劳动监察部门为 320 名工人追回工资【562.3 万元】。', '追回欠薪金额'],
    ['规模以上工业总产值【142.3 亿元】。', '工业总产值（规模以上）'],
    ['规模以上工业总产值 142.3 亿元，增长【6.8%】。', '工业总产值（规模以上）增速'],
    ['税收总额【9.8 亿元】。', '税收收入'],
    ['非税收入实际完成【300 万元】。', '非税收入实际完成金额'],
    ['执法立案【312 宗】，其中安全生产类立案 28 宗。', '行政执法立案宗数'],
    ['执法立案 312 宗，其中安全生产类立案【28 宗】。', '行政执法立案宗数（安全生产）'],
    ['镇纪委受理问题线索【45 件】，立案 18 件。', '问题线索件数'],
    ['镇纪委受理问题线索 45 件，立案【18 件】。', '纪检立案宗数'],
    ['镇纪委受理信访举报 43 件，立案【9 件】，处分 8 人。', '纪检立案宗数'],
    ['镇纪委受理信访举报【43 件】，立案 9 件，处分 8 人。', '纪检信访举报件数'],
    ['镇纪委受理信访举报 43 件，立案 9 件，处分【8 人】。', '党纪政务处分人数'],
    ['街道纪工委立案 7 件，给予党纪政务处分【7 人】。', '党纪政务处分人数'],
    ['综合行政执法队立案【268 宗】，结案 251 宗。', '行政执法立案宗数'],
    ['信访办结率 98.9%，初信初访化解率【95.3%】。', '信访办结率（初信初访）'],
    ['信访办结率【98.9%】，初信初访化解率 95.3%。', '信访办结率'],
    ['受理劳动纠纷 208 宗，涉及劳动者【630 人】，追回被拖欠工资 486 万元。', '劳资纠纷涉及人数'],
    ['调处劳动纠纷 415 宗，为【192 名】工人追回工资 131.5 万元。', '追回欠薪惠及人数'],
    ['开展三小场所检查【5623 间次】。', '三小场所检查数'],
    ['建成星级垃圾投放点【56 个】。', '垃圾投放点数（星级）'],
    ['临时救助 45 人次，发放救助金【18.6 万元】。', '临时救助金额'],
    ['举办招聘会 12 场，提供岗位【3560 个】。', '提供就业岗位数'],
    ['优待证申领率【98.5%】。', '优待证申办率'],
    ['在校学生【3.2 万人】。', '在校学生人数'],
    ['年末固定资产总额【3562.8 万元】。', '资产总额（固定资产）'],
    ['三公经费支出 32.6 万元，其中公务接待费【2.1 万元】。', '三公经费（公务接待）'],
    ['12345 热线工单满意率【96.2%】。', '12345工单满意率'],
    ['群众满意度达【95.6%】，12345 热线工单办理 8632 件。', '群众满意度'],
    ['硬底化村道【12.6 公里】。', '道路修建长度（硬底化）'],
    ['清洗道路【30 公里】。', '清洗道路长度'],
    ['撂荒耕地复耕【326 亩】。', '撂荒地复耕面积'],
    ['注册志愿者【12560 人】。', '志愿者人数（注册）'],
    ['3-11 岁儿童第二剂疫苗接种率【96.1%】。', '3—11岁第2剂疫苗接种率'],
    ['拆除户外广告【500 平方米】。', '拆除户外广告面积'],
  ])('reads %s as %s', async (sentence, name) => {
    const { entry, fact } = await markedFigure('新塘镇', sentence);
    expect(identityOf(entry, fact)?.name).toBe(name);
  });

  it('never takes cases closed for cases opened', async () => {
    const { entry, fact } = await markedFigure('新塘镇', '综合行政执法队立案 268 宗，结案【251 宗】。');
    expect(identityOf(entry, fact)?.matter ?? null).toBeNull();
  });

  it.each([
    ['a rank among nobody knows whom', '综合考核排名【第三】。'],
    ['words of any field', '开展宣传活动【46 场】。'],
    ['a part of what nobody named', '惠及群众【300 人】。'],
    ['what goes beyond the target', '税收超额完成任务【94 万元】。'],
    ['points of somebody’s own scale', '党建考核加【3 分】。'],
    ['what it was before', '全年清运生活垃圾由【142 吨】降至131吨。'],
    ['what it is held against', '税收收入6.9亿元，比上年的【6.2 亿元】增长11%。'],
    ['a goal not reached', '工业总产值176亿元，未达到【180 亿元】的年初目标。'],
    ['one of a list of goals', '目标2：家庭医生签约率达到【90%】；目标3：群众满意。'],
    ['what an indicator asks for', '群众满意度【≥90%】，实际96%。'],
  ])('gives %s no row', async (_, sentence) => {
    const { entry, fact } = await markedFigure('新塘镇', sentence);
    expect(identityOf(entry, fact)).toBeNull();
  });

  it.each([
    [
      '新建高标准农田面积',
      '产出指标 数量指标 新建高标准农田面积 ≥1500亩 【1632 亩】 8 8 质量指标 验收合格率 100% 100%',
      '高标准农田面积（新建）',
    ],
    [
      'the row before',
      '产出指标 数量指标 推介活动 12场 9场 数量指标 新增就业岗位 3000个 【3415 个】 10 10',
      '提供就业岗位数（新增）',
    ],
  ])('reads a flattened indicator row by %s', async (_, sentence, name) => {
    const { entry, fact } = await markedFigure('新塘镇', sentence);
    expect(identityOf(entry, fact)?.name).toBe(name);
  });

  it.each([
    ['a threshold', '引进投资超5亿元的产业【3 个】。', '引进投资3至8亿元的产业【4 个】。'],
    ['what was not spent', '水旱灾害防御经费有【73.8 万元】未支出。', '水旱灾害防御经费共【73.8 万元】。'],
    ['houses and flats', '检查出租屋【860 栋】。', '检查出租屋【860 套】。'],
    ['petitions and batches of them', '受理信访【36 件】。', '受理信访【36 批】。'],
    ['a floor for each', '各村集体经济收入全部【超 100 万元】。', '村集体经济收入【1400 万元】。'],
  ])('never joins what %s tells apart', async (_, one, other) => {
    const ids = await Promise.all(
      [one, other].map(async (sentence) => {
        const { entry, fact } = await markedFigure('新塘镇', sentence);
        return identityOf(entry, fact)?.id ?? sentence;
      }),
    );
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('takes 三公经费 for no project, though it has a budget of its own', async () => {
    const sentence = '“三公”经费年初预算58.00万元，实际支出【41.76 万元】，比预算压减28%。';
    const { entry, fact } = await markedFigure('新塘镇', sentence);
    expect(identityOf(entry, fact)?.name).toBe('三公经费');
  });
});
