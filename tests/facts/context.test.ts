import { describe, expect, it } from 'vitest';
import { roleOf, setsGoals } from '../../src/facts/context.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import { periodsIn } from '../../src/facts/period.ts';
import { reportOf } from './report-of.ts';

describe('the role of a number', () => {
  it.each([
    ['造血干细胞捐赠任务', [], 'target'],
    ['以超出全年任务指标', [], 'actual'],
    ['治理率高于目标', [], 'actual'],
    ['超额完成任务', [], 'actual'],
    ['打造面积', ['四、下一步改进措施'], 'plan'],
    ['计划2024年投入', [], 'plan'],
    ['培训', ['一、基本情况', '（三）部门整体支出绩效目标'], 'target'],
    ['培训', ['二、（二）各项工作任务绩效目标完成情况分析'], 'actual'],
  ] as const)('%s under %j is %s', (left, path, expected) => {
    expect(roleOf({ left }, path)).toBe(expected);
  });

  it.each([
    ['目标：拆除违法建设20万平方米，整治30处。', 'target'],
    ['绩效目标包括：培训12场；走访100户。', 'target'],
    ['年初向区财政局申报产出指标如下：加装电梯20台以上，办招聘会6场。', 'target'],
    ['计划生育服务30人，走访100户。', 'actual'],
  ])('of a list of goals: %s', (text, expected) => {
    expect(readFacts(reportOf([text])).map(({ role }) => role)).toEqual([expected, expected]);
  });

  it('is actual for what a chapter on problems and measures tells of the year', () => {
    const facts = readFacts(
      reportOf(['第四季度积压案件12宗，计划2024年新增3人。'], ['三、存在问题及改进措施']),
    );
    expect(facts.map(({ role }) => role)).toEqual(['actual', 'plan']);
  });

  it('of a plan holds for its whole clause', () => {
    const facts = readFacts(reportOf(['计划明年投入500万元建设2个示范村，已建成3个。']));
    expect(facts.map(({ role }) => role)).toEqual(['plan', 'plan', 'actual']);
  });
});

describe('a period', () => {
  it.each([
    ['2022年三季度，我街', [['2022年三季度', false]]],
    ['截至11月份，', [['截至11月份', false]]],
    ['截至12月底，', [['截至12月底', false]]],
    ['“10·22”疫情发生以来，', [['“10·22”疫情发生以来', false]]],
    ['每月开展', [['每月', true]]],
    ['连续三天', [['连续三天', true]]],
    ['2022年度', [['', false]]],
    ['2021年', [['2021年', false]]],
    ['较2021年增长', []],
    ['收入比2021年的', [['2021年', true]]],
    ['覆盖率由上年的', [['上年', true]]],
    ['较上年末的', []],
    ['截止目前', []],
    ['上年度', [['上年度', false]]],
    ['1-11月', [['1-11月', false]]],
  ])('%s', (text, expected) => {
    expect(periodsIn(text, 2022).map(({ words, each }) => [words, each])).toEqual(expected);
  });

  it('printed once governs what follows, over ；, up to the full stop', () => {
    const text = '截至 11 月份，总产值 20080 万元，同比下降 9.7%；营业额 21644 万元。走访企业 719 家次。';
    expect(readFacts(reportOf([text])).map(({ when }) => when.words)).toEqual([
      '截至11月份',
      '截至11月份',
      '截至11月份',
      null,
    ]);
  });

  it('from which a level rose holds for that level alone', () => {
    const facts = readFacts(reportOf(['森林覆盖率由上年的42.1%提升至42.6%，面积3亩。']));
    expect(facts.map(({ when }) => when.words)).toEqual(['上年', null, null]);
  });

  it('of repetition holds for its own number alone', () => {
    const text = '派发资料 9000 余份，每月开展 3 场宣传活动，受理咨询 50 宗。';
    expect(readFacts(reportOf([text])).map(({ when }) => when.words)).toEqual([null, '每月', null]);
  });
});

describe('a goal', () => {
  it.each([
    ['目标1：新建服务站6家；目标2：签约率达到90%。', [], ['target', 'target']],
    ['新建服务站6家。', ['（二）部门整体绩效目标设立情况'], ['target']],
    ['新建服务站6家。', ['（二）绩效目标完成情况'], ['actual']],
    ['工作目标：计划新建服务站6家。', [], ['plan']],
  ])('is told by what it is said under: %s', (text, path, expected) => {
    expect(readFacts(reportOf([text], path)).map(({ role }) => role)).toEqual(expected);
  });
});

describe('a period behind a semicolon', () => {
  it.each([
    ['一是前三季度支出占58%；二是治理任务12条，完成率83.33%。', ['前三季度', null, null]],
    ['截至11月底，新增企业12家；清理垃圾30吨；二季度，培训5场。', ['截至11月底', '截至11月底', '二季度']],
    ['截至11月底，一是新增企业12家；二是清理垃圾30吨。', ['截至11月底', '截至11月底']],
    ['四季度支出占全年的41.3%；数字车间为目标值的135%。', ['四季度', null]],
    ['一季度，接种120人；二季度，接种300人。', ['一季度', '二季度']],
    ['上半年完成投资3亿元，全年完成投资8亿元。', ['上半年', null]],
    ['上半年完成全年任务的60%。', ['上半年']],
  ])('holds where the sentence began with it: %s', (text, expected) => {
    expect(readFacts(reportOf([text])).map(({ when }) => when.words)).toEqual(expected);
  });

  it('is that of its year where years are told from one to the other', () => {
    const text = '2020年至2022年预算执行率依次为96.10%、95.20%、94.37%。';
    expect(readFacts(reportOf([text])).map(({ when, value }) => [when.words, value])).toEqual([
      ['2020年', '96.1'],
      ['2021年', '95.2'],
      [null, '94.37'],
    ]);
  });
});

describe('another place', () => {
  it('that was helped is told apart from the office’s own', () => {
    const text =
      '抽调人员 116 人次到江海片区、康鹭片区等重点片区支援。其中，康鹭片区十八网格共转运阳性病例 1235 人次。辖内发现阳性病例 694 人。';
    expect(readFacts(reportOf([text])).map(({ elsewhere }) => elsewhere)).toEqual([null, '康鹭片区', null]);
  });

  it('is never the office itself', () => {
    const text = '到新塘镇、我镇、沙园街道支援。新塘镇接种 300 人。沙园街道采样 20 人次。';
    expect(readFacts(reportOf([text])).map(({ elsewhere }) => elsewhere)).toEqual([null, '沙园街道']);
  });

  // The report is 新塘镇's.
  it.each([
    ['海龙街道投入资金300万元，200人参加，我镇采样20人次。', ['海龙街道', '海龙街道', null]],
    ['荔湾区中南街道120人、沙园街道80人。', ['中南街道', '沙园街道']],
    ['南洲街道对口支援我镇抽调50人次。', ['南洲街道']],
    ['驰援康鹭片区。康鹭片区转运12人，辖区转运3人。', ['康鹭片区', null]],
    ['新塘街道开展活动3场。', ['新塘街道']],
    ['新塘镇接种30人，新塘镇人民政府接待20人次。', [null, null]],
    ['城镇新增就业30人，结合海龙街道涉疫问题整改2项。', [null, null]],
  ])('that is the subject is told apart: %s', (text, expected) => {
    expect(readFacts(reportOf([text])).map(({ elsewhere }) => elsewhere)).toEqual(expected);
  });

  it('of the same kind and district, named in full in the sentence of the budget, is a misprint', () => {
    const office = {
      name: '南石头街道',
      official: '广州市海珠区人民政府南石头街道办事处',
      district: '海珠区',
      city: '广州市',
    };
    const read = (text: string): unknown[] =>
      readFacts({ ...reportOf([text]), office }).map(({ measure, elsewhere }) => [measure, elsewhere]);
    expect(read('海珠区南洲街道办事处全年预算数50万元，执行数5万元。全年预算数50万元。')).toEqual([
      ['budget', null],
      ['executed', null],
    ]);
    expect(read('荔湾区中南街道办事处全年预算数50万元。')).toEqual([[null, '中南街道']]);
  });

  it('has a budget of its own beside the report’s', () => {
    const text = '我镇全年预算数500万元，执行数480万元。海龙街道全年预算数50万元，执行数5万元。';
    expect(
      readFacts(reportOf([text])).map(({ measure, value, elsewhere }) => [measure, value, elsewhere]),
    ).toEqual([
      ['budget', '5000000', null],
      ['executed', '4800000', null],
      [null, '500000', '海龙街道'],
      [null, '50000', '海龙街道'],
    ]);
  });
});

describe('a number that was set', () => {
  it.each([
    ['楼宇入驻率不低于85%的年度目标尚未达到，年末实际为82.3%。', ['target', 'actual']],
    ['平均分不低于80分，实际达85分。', ['target', 'actual']],
    ['培训不少于12场。', ['actual']],
    ['培训不少于12场，走访30户。', ['actual', 'actual']],
    ['发放贷款87.35亿元，完成年初75亿元目标的116.5%。', ['actual', 'target', 'actual']],
    ['抗体合格率88.9%，高于国家规定的70%。', ['actual', 'target']],
    ['每千人口托位3.6个，高于省定2.8个的要求。', ['actual', 'target']],
    ['完成3项任务。', ['actual']],
    ['调整绩效指标6个，收回资金52万元。', ['actual', 'actual']],
    ['二者年度目标皆为75%。', ['target']],
    ['培训1,060人次，超任务60人次。', ['actual', 'actual']],
  ])('is a target: %s', (text, expected) => {
    expect(readFacts(reportOf([text])).map(({ role }) => role)).toEqual(expected);
  });
});

describe('a number that is to come', () => {
  it.each([
    ['2023年，力争游客量突破150万人次，总产值突破200亿元。', ['plan', 'plan']],
    ['2023年计划归集145亿元、发放贷款80亿元，个贷率保持在90%以下。', ['plan', 'plan', 'plan']],
    ['下步将建立通报机制，2022年底前支出进度达到60%，已完成3项。', ['plan', 'actual']],
    ['雨露计划资助学生134人，非计划停机2次。', ['actual', 'actual']],
    ['改造大棚3,460个，完成年度计划的86.5%。', ['actual', 'actual']],
  ])('is planned: %s', (text, expected) => {
    expect(readFacts(reportOf([text])).map(({ role }) => role)).toEqual(expected);
  });

  it('is what a chapter of advice tells, and not one of results and advice', () => {
    const under = (heading: string): unknown =>
      readFacts(reportOf(['新增电梯20部。'], [heading])).map(({ role }) => role);
    expect(under('（三）改进建议')).toEqual(['plan']);
    expect(under('（四）有关建议')).toEqual(['plan']);
    expect(under('四、评价结论及建议')).toEqual(['actual']);
  });
});

describe('the period of a number', () => {
  it.each([
    ['与2021年比，收入由3.02亿元增加到3.28亿元，增长8.7%。', ['2021年', null, null]],
    ['评价结果与下年度安排挂钩，压减低效项目3个。', [null]],
    ['对2020年实施的5个项目进行评价，压减3个。', ['2020年', null]],
    ['妥善处置“3·18”“9·22”等疫情17起。', [null]],
    ['“9·22”我街发现病例17人。', ['“9·22”']],
  ])('%s', (text, expected) => {
    expect(readFacts(reportOf([text])).map(({ when }) => when.words)).toEqual(expected);
  });
});

describe('a list of goals', () => {
  it.each([
    ['绩效目标共有四条：一是改造小区8个', '', true],
    ['年度绩效目标共5条：送戏320场', '', true],
    ['数得清的有：改造户厕220座', '报财政局备案的绩效目标共12项。', true],
    ['改造户厕187座', '报财政局备案的绩效目标共12项。', false],
    ['数得清的有：改造户厕220座', '全年工作分两块。', false],
  ])('“%s” behind “%s”: %s', (sentence, before, expected) => {
    expect(setsGoals(sentence, before)).toBe(expected);
  });
});
