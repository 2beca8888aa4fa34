import { describe, expect, it } from 'vitest';
import { align, judge, judgementOf } from '../../src/library/align.ts';
import type { Entry } from '../../src/library/library.ts';
import { entryOf, markedFigure } from '../support/entries.ts';
import { NANSHITOU, seedReport, ZHONGNAN } from '../support/seeds.ts';
import { checkReport } from '../../src/checks/check.ts';
import { readFacts } from '../../src/facts/ledger.ts';

/** Pairs that measure the same, and what a reader must be told. */
const ALIKE: readonly (readonly [name: string, one: string, other: string, caveat?: string])[] = [
  [
    'demolished area in other units',
    '全年拆除违法建设【3.2 万平方米】。',
    '共清拆违建 118 宗，面积【28456.7 平方米】。',
    '印刷单位不同',
  ],
  [
    'demolished cases',
    '拆除违法建设【53 宗】，面积 960 平方米。',
    '全年清拆违法建设【40 处】。',
    '计量词不同',
  ],
  [
    'doses by their number',
    '60岁以上老年人第一针接种率达【83.25%】。',
    '60 周岁及以上人群首针覆盖率【91.2%】。',
    '说法不同',
  ],
  [
    'booster doses of 80 and over',
    '80岁及以上老人加强针接种率【62%】。',
    '80岁以上老年人加强针接种率为【70.5%】。',
    '基数',
  ],
  [
    'cases of city management',
    '综合行政执法队全年立案【76 宗】。',
    '强化城管执法，共立案【112 件】，罚款 8 万元。',
    '执法领域',
  ],
  [
    'fines in 元 and 万元',
    '作出行政处罚 76 宗，罚款金额【301275.73 元】。',
    '城管执法立案 224 宗，处罚金额【213.96 万元】。',
    '印刷单位不同',
  ],
  [
    'cases of discipline',
    '严查违纪违法，纪检监察立案【6 宗】。',
    '街道纪工委发现问题线索 9 条，立案【5 宗】。',
    '线索来源',
  ],
  [
    'labour disputes handled and settled',
    '妥善处理劳资纠纷【133 宗】。',
    '成功调处劳资纠纷【731 起】。',
    '说法不同',
  ],
  [
    'wages got back, hedged',
    '为工人追回工资【265 万余元】。',
    '调处劳资纠纷 20 宗，追回欠薪【88.5 万元】。',
    '为约数',
  ],
  [
    'people of labour disputes',
    '处理劳资纠纷 133 宗，涉及【350 人】。',
    '劳资纠纷 20 宗，涉及工人【87 人】。',
  ],
  ['disputes settled', '成功化解各类矛盾纠纷【14 宗】。', '人民调解委员会共调解矛盾纠纷【230 件】。'],
  [
    'learning in the party committee',
    '开展党工委中心组学习会【26 场】。',
    '全年开展第一议题学习【48 次】。',
    '说法不同',
  ],
  [
    'petitions through one system',
    '处理“云信访”系统的信访事项【103 件】。',
    '“云信访”平台受理信访件【88 宗】。',
    '统计时段',
  ],
  ['firm visits', '深入企业开展暖企服务，走访企业【719 家次】。', '领导班子走访企业【320 家次】。'],
  ['firms above the line', '全街共有“四上”企业【196 家】。', '辖区现有四上企业【88 家】。'],
  [
    'output of other months',
    '截至 11 月份，工业总产值【20080 万元】。',
    '全年工业总产值【3.5 亿元】。',
    '不是全年',
  ],
  ['growth of one object', '规上工业总产值 30 亿元，同比增长【5.6%】。', '规上工业总产值同比下降【2.1%】。'],
  ['lifts put on file', '完成电梯加装备案【20 台】。', '旧楼加装电梯备案【12 台】。'],
  ['river patrols', '各级河长巡河【1200 次】。', '镇村河长全年巡河【860 次】。'],
  ['rubbish of one kind', '清运生活垃圾【1.2 万吨】。', '全年清运生活垃圾约【9000 吨】。', '为约数'],
  ['blood donors', '组织无偿献血，共【320 人次】参与献血。', '成功献血【150 人次】。', '动员参与数'],
  ['job fairs', '举办专场招聘会【4 场】。', '开展“春风行动”招聘会【6 场】。'],
  [
    'social insurance subsidies',
    '发放社会保险补贴【116.16 万元】。',
    '为就业困难人员申请社保补贴【98 万元】。',
  ],
  ['visits to veterans', '走访慰问退役军人【374 人次】。', '八一期间慰问退役军人【56 人次】。'],
  ['hotline cases', '办理 12345 热线工单【5230 件】。', '全年承办12345工单【4100 宗】。'],
  ['care beds', '建成家庭养老床位【35 张】。', '新增家庭养老床位【60 张】。'],
  ['drills', '组织消防应急演练【20 场】。', '开展消防演练【12 次】。', '计量词不同'],
  ['school places', '新增公办幼儿园学位【360 个】。', '增加幼儿园公办学位【540 个】。'],
  ['sorting campaigns', '开展垃圾分类主题宣传活动【108 场】。', '举办垃圾分类宣传【36 场】。'],
  [
    'budget, initial or adjusted',
    '全年预算数【6061.31 万元】，执行数 6000 万元。',
    '2022年度全年预算数【8,200.5 万元】，执行数 8000 万元。',
    '年初还是调整后',
  ],
  [
    'a metric of no table, by its words',
    '打造“幸福微站”【12 个】。',
    '打造幸福微站【8 个】。',
    '按名称相近配对',
  ],
];

/** Pairs that look alike and are of different things. */
const APART: readonly (readonly [string, string, string])[] = [
  ['discipline and city management', '纪检监察立案【36 宗】。', '综合执法立案【224 宗】。'],
  [
    'recovered and complained of',
    '劳资纠纷 133 宗，追回金额【265 万元】。',
    '调处劳资纠纷 731 起，处理投诉金额【1879.43 万元】。',
  ],
  [
    'first dose and all doses',
    '60岁及以上老年人第一针接种率【83.25%】。',
    '60岁及以上老年人全程接种率【95.4%】。',
  ],
  ['the old and everybody', '60岁及以上人群第1剂覆盖率【96.5%】。', '全人群第1剂接种率【97.1%】。'],
  ['60 and 80 and over', '60岁以上老人加强针接种率【62%】。', '80岁以上老人加强针接种率【50%】。'],
  [
    'new doses and doses in all',
    '年初以来为【317 名】60岁以上老人接种第1剂疫苗。',
    '我街60岁及以上老年人第一针接种完成【25314 人】。',
  ],
  [
    'how many and what share',
    '60岁及以上老年人第一针接种完成【25314 人】。',
    '60岁及以上老年人第一针接种率达【83.25%】。',
  ],
  ['two systems of petitions', '省信访系统交办案件【66 宗】。', '处理“云信访”系统的信访事项【103 件】。'],
  [
    'finished and finished in time',
    '信访案件 66 宗，办结率【87.9%】。',
    '处理信访事项 103 件，按期办结率【100%】。',
  ],
  ['disinfected and demolished', '消毒喷杀公共场所【40 万平方米】。', '拆除违法建设【12.13 万平方米】。'],
  ['tons and fees', '清运垃圾【67 吨】。', '垃圾清运有偿服务费收缴【794 万元】。'],
  ['visits and firms', '走访企业【719 家次】。', '全街共有“四上”企业【196 家】。'],
  ['people and visits', '走访慰问困难群众【50 人】。', '走访慰问困难群众【374 人次】。'],
  [
    'growth of two objects',
    '规上服务业营业额 12 亿元，同比增长【24.18%】。',
    '五大行业 GDP 50.99 亿元，增速【7.1%】。',
  ],
  [
    'the firms and their growth',
    '全街共有“四上”企业 196 家，较上年增加【26 家】。',
    '辖区四上企业【88 家】。',
  ],
  ['filed and under construction', '完成电梯加装备案【20 台】。', '在建电梯【17 台】。'],
  ['own street and another place', '转运阳性病例【515 人】。', '支援康鹭片区，转运阳性病例【1235 人】。'],
  ['found and settled', '排查矛盾纠纷【60 宗】。', '化解矛盾纠纷【14 宗】。'],
  ['campaigns of two fields', '开展反诈宣传活动【46 次】。', '开展垃圾分类宣传活动【108 次】。'],
  ['campaigns of no named field', '开展宣传活动【46 次】。', '举办宣传活动【30 次】。'],
  ['veterans and poor families', '走访慰问退役军人【374 人次】。', '走访慰问低保户【120 人次】。'],
  [
    'hidden dangers of two kinds',
    '开展消防检查，发现隐患【1343 处】。',
    '开展燃气检查，发现隐患【120 处】。',
  ],
  ['a part and the whole', '综合执法立案 76 宗，其中燃气类【20 宗】。', '综合执法立案【224 宗】。'],
  ['ranks, which are among others', '接种率排名全市【第一】。', '接种率排名全区【第一】。'],
  [
    'what goes beyond the target',
    '收缴垃圾处理费 794 万元，超额完成任务【94 万元】。',
    '收缴垃圾处理费【600 万元】。',
  ],
  ['a plan and what was done', '2023年计划拆除违法建设【5 万平方米】。', '全年拆除违法建设【4 万平方米】。'],
  ['last year and this year', '2021年拆除违法建设【5 万平方米】。', '全年拆除违法建设【4 万平方米】。'],
  ['rents got and rents forgone', '实收租金【398 万元】。', '累计减免租金【276 万元】。'],
  ['rents and taxes on rents', '物业租金收入【398 万元】。', '个人出租房屋综合税【1118.3 万元】。'],
  ['acres and square metres', '整治违法用地【199 亩】。', '整治违法用地【3000 平方米】。'],
  [
    'the department and a project',
    '全年预算数【6061 万元】，执行数 6000 万元。',
    '疫情防控项目全年预算数【430 万元】，执行数 429 万元。',
  ],
  ['two projects', '垃圾分类项目全年预算数【100 万元】。', '疫情防控项目全年预算数【430 万元】。'],
  [
    'rectification of two matters',
    '细化【45 项】整改任务清单。',
    '制定专项整改方案，提出【48 项】整改任务。',
  ],
  ['volunteers and what they did', '注册志愿者【3200 人】。', '志愿服务受益【3200 人】。'],
  ['the same number of other things', '协助【6 家】企业申请资金扶持。', '组建【6 个】工作小组。'],
];

describe('figures of two reports', () => {
  const alike = ALIKE.map(([name, one, other, caveat = '']) => [name, one, other, caveat] as const);

  it.each(alike)('may be compared: %s', async (...[, one, other, caveat]) => {
    const a = await markedFigure('南石头', one);
    const b = await markedFigure('中南', other);
    const { verdict, caveats } = judge(a, b);
    expect(verdict).toMatch(/^same/u);
    expect(caveats.join('；')).toContain(caveat);
    expect(judge(b, a).verdict).toBe(verdict);
  });

  it.each(APART)('may not be compared: %s', async (...[, one, other]) => {
    const a = await markedFigure('南石头', one);
    const b = await markedFigure('中南', other);
    expect(judge(a, b)).toEqual({ verdict: 'not comparable', caveats: [] });
    expect(judge(b, a).verdict).toBe('not comparable');
  });
});

/** What a hand reading of the two seeds found: metric, value of 南石头, value of 中南, a word of its caveat. */
const SEED_PAIRS: readonly (readonly [name: string, nanshitou: string, zhongnan: string, caveat: string])[] =
  [
    ['全年预算数', '130925400', '60613100', '按 13,092.54 读'],
    ['执行数', '115288900', '60613100', '按 11,528.89 读'],
    ['预算完成率', '88.06', '100', '分母可能是调整后预算数'],
    ['拆除违法建设面积', '121300', '96046.05', '印刷单位不同'],
    ['行政执法立案宗数', '224', '76', '执法领域'],
    ['行政处罚金额', '2139600', '301275.73', '印刷单位不同'],
    ['60岁及以上第1剂疫苗接种率', '83.25', '96.5', '“覆盖率”'],
    ['劳资纠纷宗数', '731', '133', '“成功调处”'],
    ['纪检立案宗数', '5', '36', '立案范围'],
    ['理论学习场次', '26', '56', '“第一议题”'],
    ['转运阳性病例人数', '515', '21', '10·22'],
  ];
/** Values of 南石头 and 中南 that look alike; each pair is of different things. */
const SEED_LOOKALIKES: readonly (readonly [what: string, nanshitou: string, zhongnan: string])[] = [
  ['信访案件', '103', '66'],
  ['劳资纠纷金额', '18794300', '2650000'],
  ['立案', '224', '36'],
  ['立案', '5', '76'],
  ['纠纷与弱信号', '13', '14'],
  ['整改任务', '48', '45'],
  ['投入与支援', '116', '3500'],
  ['增速', '7.1', '24.18'],
  ['走访与企业', '196', '719'],
  ['消毒与拆违', '121300', '400000'],
  ['垃圾', '7940000', '67'],
  ['转运阳性病例', '1235', '21'],
  ['第一剂人数', '25314', '317'],
  ['志愿与献血', '12', '110'],
];

describe('the rows of reports', () => {
  const seeds = Promise.all(
    [NANSHITOU, ZHONGNAN].map(async (file): Promise<Entry> => {
      const report = await seedReport(file);
      const facts = readFacts(report);
      return { report, facts, ...checkReport(report, facts) };
    }),
  );

  it.each(SEED_PAIRS)('of the seeds hold %s', async (name, nanshitou, zhongnan, caveat) => {
    const row = align(await seeds).find((one) => one.name === name);
    expect(row?.cells.map(({ fact }) => fact.value)).toEqual([nanshitou, zhongnan]);
    expect(row === undefined ? '' : judgementOf(row).caveats.join('；')).toContain(caveat);
  });

  it.each(SEED_LOOKALIKES)(
    'of the seeds never join numbers that look alike: %s',
    async (_, nanshitou, zhongnan) => {
      const joined = align(await seeds).filter(
        ({ cells }) => cells[0]?.fact.value === nanshitou && cells[1]?.fact.value === zhongnan,
      );
      expect(joined).toEqual([]);
    },
  );

  it('call the demolished area the same, as only its print differs', async () => {
    const row = align(await seeds).find(({ name }) => name === '拆除违法建设面积');
    expect(row === undefined ? null : judgementOf(row).verdict).toBe('same');
  });

  it('do not depend on the order of the reports', async () => {
    const [one, other] = await seeds;
    if (one === undefined || other === undefined) throw new Error('two seeds');
    const rows = (entries: readonly Entry[]): string[] =>
      align(entries)
        .map(
          ({ id, name, cells }) =>
            `${id} ${name} ${cells
              .map(({ fact }) => fact.id)
              .sort()
              .join()}`,
        )
        .sort();
    expect(rows([other, one])).toEqual(rows([one, other]));
  });

  it('take an outcome before a target and the whole before a part', async () => {
    const entry = await entryOf('南石头', 2022, '造血干细胞捐赠任务 5 人，实际捐赠造血干细胞 76 人。');
    const row = align([entry]).find(({ name }) => name === '造血干细胞捐赠人数');
    expect(row?.cells[0]?.fact.value).toBe('76');
  });

  it('tell of other numbers of the same kind in one report', async () => {
    const entry = await entryOf('南石头', 2022, '开展消防检查 39 次。迎接国庆，开展消防检查 12 次。');
    const row = align([entry]).find(({ name }) => name === '消防专项行动次数');
    expect(row?.cells[0]?.others.map(({ value }) => value)).toEqual(['12']);
    expect(row === undefined ? '' : judgementOf(row).caveats.join('；')).toContain('另印有同类数字“12 次”');
  });

  it('warn of a number that only a target is given for', async () => {
    const a = await markedFigure('南石头', '造血干细胞捐赠任务【5 人】。');
    const b = await markedFigure('中南', '造血干细胞捐赠【12 人】。');
    expect(judge(a, b).caveats.join('；')).toContain('南石头街道为目标数，不是完成数');
  });
});
