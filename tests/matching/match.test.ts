import { describe, expect, it } from 'vitest';
import { match } from '../../src/matching/match.ts';
import { partsOf } from '../../src/matching/part.ts';
import type { Ranked } from '../../src/matching/rank.ts';
import { entryOf, libraryOf } from '../support/entries.ts';

/** The facts of a report of one paragraph of work, ranked for a question. */
async function ranked(
  question: string,
  said: string,
  year: number | null = null,
): Promise<readonly Ranked[]> {
  const entry = await entryOf('中南', 2022, '全年预算数 300 万元，执行数 90 万元，完成预算的 30%。', said);
  const { search } = libraryOf([entry]);
  const [part] = partsOf(question, search, new Set([entry.report.id]));
  return part === undefined ? [] : match(part, [entry], search, year);
}

describe('the ranking of facts', () => {
  it.each([
    ['拆了多少违建', '全年拆除违法建设 53 宗，面积 9604 平方米。', '53 宗'],
    ['违建面积多大', '全年拆除违法建设 53 宗，面积 9604 平方米。', '9604 平方米'],
    ['执行数是多少', '发放慰问金 5 万元。', '90 万元'],
    ['全年预算多少', '环卫项目全年预算数 20 万元，执行数 18 万元。', '300 万元'],
    ['加装电梯几台', '完成电梯加装备案 20 台，改造公厕 4 座。', '20 台'],
    ['公厕改造几座', '完成电梯加装备案 20 台，改造公厕 4 座。', '4 座'],
    ['来了多少游客', '接待游客 12 万人次，旅游收入 3,600 万元。', '12 万人次'],
    ['旅游赚了多少钱', '接待游客 12 万人次，旅游收入 3,600 万元。', '3,600 万元'],
    ['列支多少', '走访慰问 374 人次，慰问支出 5 万元。', '90 万元'],
    ['一共支出了多少', '走访慰问 374 人次，慰问支出 5 万元。', '90 万元'],
    ['住宅税多少', '非住宅税 979 万元，住宅税 139 万元。', '139 万元'],
    ['村里的停车费收了多少', '划设车位 310 个，收取停车费 21 万元。', '21 万元'],
    ['修了几册古书', '修复古籍 48 册。', '48 册'],
    ['打了多少针疫苗', '接种疫苗 21430 剂次。', '21430 剂次'],
    ['一天做几份饭', '长者饭堂日均供餐 310 份。', '310 份'],
    ['上半年立案多少起', '全年立案 587 起，其中上半年立案 263 起。', '263 起'],
    ['游客有多少呢', '接待游客 12 万人次。', '12 万人次'],
  ])('puts first for “%s” in “%s”: %s', async (question, said, printed) => {
    const [best] = await ranked(question, said);
    expect(best?.fact.printed).toBe(printed);
    expect(best?.against).toEqual([]);
  });
});

describe('what stands against no fact', () => {
  it.each<[string, string, Ranked['against'][number]]>([
    ['水渠修好了多少公里', '水渠修复计划完工 14.6 公里。', 'narrowing.planned'],
    ['评估核减了多少', '评估核减 1870 万元。', 'role.changeLacks'],
    ['水费增长多少', '水费比上年增长 9.2%。', 'narrowing.otherTime'],
    ['救援多少分钟到', '救援人员平均 11.8 分钟赶到。', 'narrowing.average'],
    ['公交补贴拨了多少', '公交补贴安排拨付 1398 万元。', 'narrowing.planned'],
    ['罚了好多钱哦', '罚没入库 1487 万元。', 'kind.thingOff'],
    ['低保户有几户', '低保在册 587 户。', 'counted.doneTo'],
    ['破路补了多少路面', '修补路面 1.86 万平方米。', 'kind.unnamed'],
    ['违建拆了多少宗', '拔除违建 53 宗。', 'words.actLacks'],
  ])('“%s”, “%s”: %s', async (question, said, feature) => {
    const number = /[\d.]+/u.exec(said)?.[0] ?? '';
    const fact = (await ranked(question, said)).find(({ fact }) => fact.printed.includes(number));
    expect(fact).toBeDefined();
    expect(fact?.against).not.toContain(feature);
  });
});

describe('what stands against a fact', () => {
  it.each<[string, string, Ranked['against'][number]]>([
    ['慰问用了多少钱', '走访慰问 374 人次。', 'kind.kindOffSure'],
    ['电梯加装多少天', '加装电梯 30 台。', 'kind.unitOff'],
    ['信访办结了多少', '信访办结率 97.5%。', 'kind.unnamed'],
    ['社区阵地改造 实际用款', '社区阵地改造 195.00 万元，用去 171.30 万元。', 'narrowing.allotted'],
    ['专项资金管理得了多少分', '专项资金管理 30 分，得 26.6 分。', 'narrowing.fullMark'],
    ['水样不合格几份', '水样合格 242 份。', 'narrowing.notLacks'],
    ['加装电梯累计几部', '加装电梯 17 部。', 'narrowing.cumulativeLacks'],
    ['菜园二期的钱实际付出去多少', '菜园二期当年没能付出去的 1480 万元。', 'narrowing.undone'],
    ['智慧教室 装机缺口', '智慧教室装好 212 间。', 'narrowing.leftLacks'],
    ['宿舍维修付了多少', '因宿舍维修，年初预算 40 万元，年中追加 6 万元。', 'measure.keyedNotAsked'],
    ['一条村治污水要多少钱', '农村污水治理 633 万元。', 'narrowing.averageLacks'],
    ['县道、乡道里程合计', '乡道里程 906 公里。', 'narrowing.togetherLacks'],
    ['路灯电费 一年', '路灯电缆被盗 21 起。', 'kind.feeOff'],
    ['残疾学生领一回补助是多少钱', '残疾学生补助 34 万元。', 'narrowing.averageLacks'],
    ['学校里男老师几个', '教师 72 人，其中女 30 人。', 'narrowing.split'],
    ['慰问用了多少', '走访慰问 374 人次。', 'kind.spent'],
    ['古书修了多少页', '修复古籍 4 册。', 'kind.thingOff'],
    ['长者食堂一年几多餐', '建成长者食堂 4 家。', 'kind.unitOff'],
    ['新种油茶多少亩', '油茶面积 14.8 万亩。', 'narrowing.newLacks'],
    ['大型灌区改造花了多少', '中型灌区改造花了 320 万元。', 'narrowing.apart'],
    ['帮了多少工人', '帮工人追回工资 42 万元。', 'kind.peopleOff'],
    ['环卫项目花了多少钱', '清扫道路 12 公里。', 'measure.subjectUnmet'],
    ['花了多少钱', '装灯花了 5 万元。', 'measure.ownMoneyOff'],
    ['电梯加装多少台', '计划加装电梯 30 台。', 'role.goal'],
    ['电梯加装的目标是多少台', '实际加装电梯 30 台。', 'role.goalLacks'],
    ['信访量有多少', '信访量同比下降 12%。', 'role.change'],
    ['接待比上年增长多少', '接待群众 1200 人次。', 'role.changeLacks'],
    ['接种率多少', '接种率由 93.1% 提高到 94.6%。', 'role.former'],
    ['管理效率得几分', '管理效率满分 50 分。', 'narrowing.fullMark'],
    ['公厕建了几座', '上年建成公厕 7 座。', 'narrowing.otherTime'],
    ['隐患还剩几处', '发现隐患 2315 处。', 'narrowing.leftLacks'],
    ['平均每户补了多少钱', '补贴 2315 万元。', 'narrowing.averageLacks'],
    ['多少户没拿到证', '领到证书 3415 户。', 'narrowing.notLacks'],
    ['备案电梯几台', '在建电梯 17 台。', 'narrowing.apart'],
    ['男职工多少人', '职工 120 人。', 'narrowing.split'],
    ['第三针打了多少人', '第一针接种完成 25314 人。', 'whose.ordinal'],
    ['第三针打了多少人', '第一针接种完成 25314 人。', 'whose.dose'],
    ['60岁以上老人接种多少人', '12岁以上人群接种 25314 人。', 'whose.age'],
    ['每天清运多少吨垃圾', '清运垃圾 820 吨。', 'whose.each'],
    ['80岁以上老人体检率', '65岁及以上老年人体检率 70.3%。', 'whose.age'],
    ['全市固定资产投资多少', '固定资产投资 39.6 亿元。', 'whose.scope'],
    ['上半年立案多少起', '立案 587 起。', 'whose.part'],
    ['第三季度立案多少起', '立案 587 起。', 'whose.part'],
    ['舞蹈队有多少人学舞蹈', '“广场舞蹈之星”评选 30 人。', 'words.quoted'],
    ['高血压死亡率', '婴儿死亡率 1.9‰。', 'words.astray'],
    ['住宅税多少', '非住宅税 979 万元。', 'words.negated'],
    ['水库有几座', '水库安全鉴定完成 12 座。', 'counted.doneTo'],
    ['全科医生有多少名', '培训全科医生 92 人。', 'counted.doneTo'],
    ['登记多少件', '登记质量抽检 40 次。', 'counted.otherThing'],
    ['灾后重建花了多少钱', '灾后重建点 3 个。', 'measure.measurePart'],
    ['麦子补了多少钱', '麦子每亩补 12 元。', 'narrowing.average'],
    ['收缴多少', '超额收缴 94 万元。', 'narrowing.excess'],
    ['接待游客多少人次', '单日接待游客 2 万人次。', 'narrowing.extreme'],
    ['护栏装了几公里', '村道护栏缺口 3.3 公里。', 'narrowing.lacking'],
    ['年中净追加多少钱', '年中追加 3240 万元。', 'narrowing.netLacks'],
    ['厨余一天分出几吨', '分出厨余垃圾 5218 吨。', 'narrowing.averageLacks'],
    ['低保有几户', '新批低保 19 户。', 'narrowing.added'],
    ['绿化面积多大', '绿化规划面积 5 亩。', 'narrowing.planned'],
    ['接种了多少人', '计划接种 3200 人。', 'narrowing.plannedNear'],
    ['绿化养护项目预算', '绿化养护项目预算完成率 88.91%。', 'kind.rateOff'],
    ['危房拆了多少栋', '排查危房 38 栋。', 'words.actLacks'],
    ['支部书记培训了几名', '选优配强支部书记 24 名。', 'words.actLacks'],
    ['签约项目有多少个真动工了', '签约项目 86 个。', 'words.actLacks'],
    ['九十几岁领津贴的有多少人', '领取高龄津贴 2167 人。', 'whose.ageLacks'],
    ['宫颈癌多查了多少人', '查出宫颈癌 6 人。', 'narrowing.beyondLacks'],
    ['护林员一人一年发多少钱', '发放护林员补助 788.2 万元。', 'narrowing.averageLacks'],
    ['基金拨款进账多少', '其他收入 124 万元。', 'words.astray'],
    ['公用经费多少', '人员经费 1713 万元。', 'narrowing.apart'],
    ['有多少护士', '招聘护士 163 人。', 'counted.doneTo'],
    ['产出指标扣了多少分', '产出指标得 48.5 分。', 'narrowing.lostLacks'],
    ['预算执行得了多少分', '预算执行扣 2 分。', 'narrowing.lost'],
    ['植树超额完成多少株', '植树完成 63.5 万株。', 'narrowing.beyondLacks'],
    ['行政编制空了几个', '行政编制 42 名。', 'narrowing.vacantLacks'],
    ['年初资产净值多少', '资产净值 1204.75 万元。', 'narrowing.beginningLacks'],
    ['非专任教师多少人', '专任教师 4102 人。', 'words.negatedAsked'],
    ['培训费预算多少', '培训费花了 4.85 万元。', 'measure.budgetLacks'],
    ['民办幼儿园几所', '公办幼儿园 9 所。', 'narrowing.apart'],
    ['个人所得税多少钱', '企业所得税 14.26 亿元。', 'counted.sibling'],
    ['招商批了多少', '招商结余 8.18 万元。', 'narrowing.remaining'],
    ['医保应该参保多少人', '实参保 34487 人。', 'narrowing.dueLacks'],
    ['治理率以前是多少', '治理率 71%。', 'role.formerLacks'],
    ['发放帐篷多少顶', '上半年发放帐篷 120 顶。', 'whose.part'],
    ['森林火灾几起', '森林火灾起数控制在 5 起以内，实际发生 2 起。', 'role.goal'],
    ['隐患整改多少条', '重大隐患整改 21 条。', 'narrowing.gravest'],
    ['敬老院有多少所', '改造敬老院 3 所。', 'counted.doneTo'],
    ['专科上线多少人', '本科上线 2103 人。', 'narrowing.split'],
    ['高中辍学率', '高中毛入学率 93.8%。', 'narrowing.apart'],
    ['密接转运了几个人', '重点人员转运 595 人。', 'narrowing.apart'],
    ['养老保险缴费人数', '养老保险参保 18906 人。', 'narrowing.apart'],
    ['数学优良率多少', '优良率 58.6%。', 'counted.sibling'],
    ['接种了多少人', '应种 6500 人。', 'narrowing.planned'],
    ['城里农村低保加起来多少户', '农村低保 1049 户。', 'narrowing.togetherLacks'],
    ['一顿饭便宜了多少', '一顿饭 8.2 元。', 'role.changeLacks'],
    ['修小区实际付了多少钱', '小区改造结转 529 万元。', 'narrowing.apart'],
  ])('of “%s” in “%s”: %s', async (question, said, against) => {
    const all = await ranked(question, said);
    const own = all.filter(({ place }) => place.paragraph === 2 || against.startsWith('measure'));
    expect(own.flatMap((one) => one.against)).toContain(against);
  });

  it('is another year than is asked', async () => {
    const all = await ranked('全年预算多少', '走访慰问 374 人次。', 2021);
    expect(all.every(({ against }) => against.includes('whose.year'))).toBe(true);
  });
});
