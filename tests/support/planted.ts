/** A report made up whole: every sum, rate and retelling in it holds, but for the fault that is planted. */
export interface Planted {
  readonly text: string;
  readonly fault: Fault | null;
}

/** The faults that can be planted, each with the code that must find it. */
export const FAULTS = {
  rate: 'RATE_MISMATCH',
  projectRate: 'RATE_MISMATCH',
  caseRate: 'RATE_MISMATCH',
  share: 'RATE_MISMATCH',
  source: 'SUM_MISMATCH',
  nature: 'SUM_MISMATCH',
  inner: 'SUM_MISMATCH',
  staff: 'SUM_MISMATCH',
  score: 'SUM_MISMATCH',
  carry: 'DIFFERENCE_MISMATCH',
  growth: 'DIFFERENCE_MISMATCH',
  points: 'DIFFERENCE_MISMATCH',
  excess: 'DIFFERENCE_MISMATCH',
  budgetTwice: 'RESTATED_DIFFERENTLY',
  casesTwice: 'RESTATED_DIFFERENTLY',
  wording: 'RESTATED_DIFFERENTLY',
  office: 'OFFICE_NAME_MISMATCH',
  year: 'YEAR_MISMATCH',
  comma: 'MALFORMED_NUMBER',
  missing: 'MISSING_NUMBER',
  template: 'TEMPLATE_LEFTOVER',
  numbering: 'BROKEN_NUMBERING',
  stops: 'TEXT_STOPS',
  target: 'TARGET_MISSED',
  grade: 'GRADE_MISMATCH',
} as const;
export type Fault = keyof typeof FAULTS;

const OFFICES = [
  ['广州市越秀区人民政府北京街道办事处', '广州市越秀区人民政府大塘街道办事处', '我街'],
  ['广州市天河区人民政府石牌街道办事处', '广州市天河区人民政府五山街道办事处', '我街'],
  ['广州市增城区新塘镇人民政府', '广州市增城区石滩镇人民政府', '我镇'],
  ['广州市番禺区教育局', '广州市番禺区水务局', '我局'],
] as const;

/**
 * A made-up report; the same number and fault give the same bytes.
 *
 * @example plant(7, 'rate') // … 全年预算数 12,345.67 万元，执行数 11,000.00 万元，完成预算的 84.65% …
 */
export function plant(number: number, fault: Fault | null): Planted {
  const int = dice(number);
  const [official, other, we] = OFFICES[number % OFFICES.length] ?? OFFICES[0];
  const year = 2019 + (number % 5);
  const parted = number % 2 === 0;
  const is = (one: Fault): boolean => fault === one;
  // Money in cents of 万元, so that every sum is exact.
  const money = (cents: number): string => `${grouped((cents / 100).toFixed(2), parted)} 万元`;
  const budget = int(200_000, 900_000) * 3;
  const spent = Math.floor((budget * int(80, 99)) / 100);
  const basic = Math.floor((spent * int(30, 60)) / 100);
  const [general, fund] = [Math.floor(spent * 0.8), Math.floor(spent * 0.15)];
  const rate = percent(spent, budget, 2);
  const [cases, fine] = [int(150, 400), int(1_000, 90_000)];
  const [received, done] = [900, int(500, 880)];
  const [before, now] = [int(100, 149), int(150, 300)];
  const [aim, more] = [int(20, 80), int(5, 30)];
  const [flats, shops] = [int(10_000, 20_000), int(30_000, 99_999)];
  const process = int(25, 28);
  const total = 19 + process + 30 + 18;
  const slip = (cents: number): string => (cents / 100).toFixed(2).replace(/^(\d{3})/u, '$1,');
  const tellings = (again: boolean): string =>
    [
      `今年以来共立案 ${again && is('casesTwice') ? cases + 27 : cases} 宗，处罚金额 ${money(fine)}。`,
      `基本完成辖内 5${number % 1000} 栋自建房${again && is('wording') ? '摸查' : '摸排'}，发现隐患 ${cases + 11} 处。`,
      `共受理政务服务事项 ${cases * 100 + 7} 件，评价满意率 98%。`,
    ].join('');
  const project = (name: string, wrong: boolean): string => {
    const [given, used] = [int(30_000, 90_000), int(10_000, 29_000)];
    return `${name}项目全年预算数 ${money(given)}，执行数 ${money(used)}，完成预算的 ${percent(wrong ? used * 1.1 : used, given, 2)}%。项目完成情况分析主要是：开展活动 ${int(10, 60)} 场，群众满意度 ${int(90, 99)}%。`;
  };
  const lines = [
    `${year} 年度${official}部门整体支出绩效自评报告`,
    '一、基本情况',
    '（一）部门概况',
    `${is('office') ? other : official}的主要职责是：负责本辖区的行政管理工作。核定编制 ${is('staff') ? 130 : 120} 名，其中行政编制 45 名、事业编制 75 名。`,
    '（二）部门整体收支情况',
    `${is('year') ? year - 1 : year} 年度全年预算数 ${is('missing') ? ' 万元' : is('comma') ? `${slip(budget)} 万元` : money(budget)}，执行数 ${money(spent)}，完成预算的 ${is('rate') ? percent(spent * 0.96, budget, 2) : rate}%。`,
    `按资金来源分，一般公共预算财政拨款支出 ${money(general)}，政府性基金预算财政拨款支出 ${money(is('source') ? fund - 8_835 : fund)}，国有资本经营预算财政拨款支出 0.00 万元，其他资金支出 ${money(spent - general - fund)}。`,
    `按支出性质看，基本支出 ${money(basic)}，占${is('share') ? percent(basic * 1.1, spent, 2) : percent(basic, spent, 2)}%，项目支出 ${money(is('nature') ? spent - basic + 900 : spent - basic)}。年末结转和结余 ${money(is('carry') ? budget - spent + 700 : budget - spent)}。`,
    '（三）部门整体支出绩效目标',
    `${we}将紧紧围绕中心工作，开展消防检查 1200 次以上，居民满意度达到 90%以上。`,
    '二、综合评价分析',
    '（一）自评结论综述',
    `全年预算数 ${money(is('budgetTwice') ? budget + 9_000 : budget)}，执行数 ${money(spent)}。${is('target') ? '各项绩效目标均已完成。' : ''}`,
    '评价等级：90（含）—100分为优，80（含）—90分为良，60（含）—80分为中，60分以下为差。',
    `投入得 19 分、过程得 ${process} 分、产出得 30 分、效益得 18 分，总得分 ${is('score') ? total + 3 : total} 分，评价等级为${is('grade') ? '良' : '优'}。`,
    is('numbering') ? '（三）任务完成情况分析' : '（二）任务完成情况分析',
    `全年受理信访案件 ${received} 宗，已办结 ${done} 宗，办结率为 ${percent(is('caseRate') ? done * 0.93 : done, received, 1)}%。${tellings(false)}`,
    `一是税收稳步增长。完成个人出租房屋综合税 ${money(flats + shops)}，其中住宅税 ${money(is('inner') ? flats + 700 : flats)}、非住宅税 ${money(shops)}。`,
    `二是经济运行平稳。“四上”企业 ${now} 家，上年为 ${before} 家，增加 ${is('growth') ? now - before + 4 : now - before} 家。工业总产值 20080 万元，同比${is('template') ? '下降（增长）' : '下降'} 9.7%。`,
    `三是服务提升。居民知晓率由 80.5% 提高到 88.0%，提高 ${is('points') ? '7.5%' : '7.5 个百分点'}。无偿献血任务 ${aim} 人，实际完成 ${aim + more} 人，超额完成 ${is('excess') ? more + 9 : more} 人。应急演练任务 ${aim} 场，实际完成 ${is('target') ? aim - 5 : aim + 2} 场。`,
    '四是纠纷化解有力。检查各类摊档 350 余家次，涉及人数约 350 多人，追回金额 265 万余元，调解成功率 76%以上。',
    '（三）各重点任务项目支出完成情况分析',
    ...['疫情防控', '环卫保洁', '社区居民活动'].map((name, i) => project(name, i === 1 && is('projectRate'))),
    '（四）主要工作成效',
    tellings(true),
    '三、存在的主要问题',
    '一是预算编制精准度有待提高。二是部分项目执行进度偏慢。',
    '四、下一步改进措施',
    `（一）加强预算管理。科学编制 ${year + 1} 年度预算。`,
    is('stops')
      ? '（二）加快项目进度。加强统筹协调，大力推进各项'
      : '（二）加快项目进度。力争执行率达到 95%以上。',
  ];
  return { text: `${lines.join('\n\n')}\n`, fault };
}

/** Whole numbers from `low` to `high`, ends included, the same row for the same seed. */
function dice(seed: number): (low: number, high: number) => number {
  let state = (seed + 1) * 2_654_435_761;
  return (low, high) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return low + ((state >>> 8) % (high - low + 1));
  };
}

function percent(part: number, whole: number, places: number): string {
  return ((part / whole) * 100).toFixed(places);
}

function grouped(number: string, parted: boolean): string {
  const [whole = '', rest = ''] = number.split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return `${parted ? groups.join(',') : whole}.${rest}`;
}
