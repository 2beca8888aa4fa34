import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal, grouped, plain } from '../../src/figures/decimal.ts';
import { scan } from '../../src/figures/scan.ts';

/** "3980000 元 约": value, unit and hedge of each quantity. */
function read(text: string): string[] {
  return scan(text).map(({ value, unit, hedge }) =>
    [value === null ? '?' : plain(value), unit.base, ...(hedge === null ? [] : [hedge])].join(' '),
  );
}

describe('a quantity', () => {
  it.each([
    ['全年预算数 6061.31万元', ['60613100 元']],
    ['工业总产值1,581,803万元', ['15818030000 元']],
    ['支出 1 075亿元', ['107500000000 元']],
    ['支出13,092. 54万元', ['130925400 元']],
    ['投资210 .5亿元', ['21050000000 元']],
    ['固定资产投资 14.96 亿，完成率 84%', ['1496000000 元', '84 %']],
    ['预算数１３，０９２．５４万元', ['130925400 元']],
    ['先后完成核酸检测 330 余万人次', ['3300000 人次 余']],
    ['追回金额 265 万余元', ['2650000 元 余']],
    ['核查重点涉疫人员近 20 万人次', ['200000 人次 近']],
    ['涉及人数约 350 多人', ['350 人 约多']],
    ['消毒喷杀公共场所 40 多万平方米', ['400000 平方米 多']],
    ['打造面积 1 万多平方的集聚群', ['10000 平方米 多']],
    ['调解成功率 76%以上', ['76 % 以上']],
    ['市场增设超 30 个充电端口', ['30 个 超']],
    ['完成整改199.63 亩', ['199.63 亩']],
    ['婴儿死亡率1.8‰', ['0.18 %']],
    ['较上年提高3.2个百分点', ['3.2 百分点']],
    ['签约率达到六成五，', ['65 %']],
    ['占七成以上', ['70 % 以上']],
    ['住院率百分之八十九点五', ['89.5 %']],
    ['参与率近百分之 80', ['80 % 近']],
    ['满意率百分之百', ['100 %']],
    ['成功劝阻近千人', ['1000 人 近']],
    ['上千人参加', ['1000 人 上']],
    ['带动消费超八百万元', ['8000000 元 超']],
    ['十余万元', ['100000 元 余']],
    ['旗下三家企业', ['3 家']],
    ['两个自选项目', ['2 个']],
    ['党内警告处分一人，', ['1 人']],
    ['老人接种最年长者 102 岁。', ['102 岁']],
    ['增长 -3.2%', ['-3.2 %']],
    ['打造“四个一”4287 人次', ['4287 人次']],
    ['共封控211 栋，9743 户 23738 人', ['211 栋', '9743 户', '23738 人']],
    ['五大行业GDP50.99 亿元', ['5099000000 元']],
    ['接待来访3至5批，', ['3 批 至', '5 批 至']],
    ['增长10%-20%', ['10 % -', '20 % -']],
    ['投入1亿2000万元', ['120000000 元']],
    ['新购冷链箱 25 樘，', ['25 樘']],
    ['年初预算数（万元）：1234.56，', ['12345600 元']],
    ['自评得分97.5，', ['97.5 分']],
    ['减免租金3 万元。', ['30000 元']],
    ['110 宗', ['110 宗']],
    ['累计 20 万，', ['200000 ']],
    ['**12 场**', ['12 场']],
    ['投入资金300万元，200人参加', ['3000000 元', '200 人']],
    ['编号12，345人参加', ['345 人']],
  ])('is read exactly: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['排全区第五名', ['5 名次']],
    ['接种量排名全区第一。', ['1 名次']],
    ['情况排行榜中排名第\n1。', ['1 名次']],
    ['工单承办量全区前三。', ['3 名次 前']],
    ['居全市前五名', ['5 名次 前']],
    ['组建海珠区首支“老中青”红色讲解队', ['1 名次']],
    ['是全区第一条申报街道', ['1 名次']],
    ['位居全省开发区第二位', ['2 名次']],
  ])('is a place: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['130,92.54 万元', ['? 元']],
    ['减税降费1O.5亿元', ['? 元']],
    ['支出1.234.56万元', ['? 元']],
    ['支出l2.5万元', ['? 元']],
  ])('that is misprinted has no value: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '2022 年度，11 月份，12 月 31 日，2022—2023年，2022.12.31，2022/3/1，三季度，一年来，三年行动方案，二十届一中全会',
    '“04·23”“0408”等突发疫情，0408 疫情',
    '12345 工单承办量，110 报警案件，拨打12345热线，办理12345件，电话020-84123456',
    '“1+1+1+N”综合网格，党建+12345，“1+8”系列方案，1+8方案',
    '与1918园区，紧盯 204 地块建设，404 大院根据居民意见，南箕路5号办公楼，联合1918、岭南V谷',
    '康鹭片区十八网格，广纸北一路，第十五中学，第三方公司，第一期项目，老人首针，第 1 剂疫苗，首批学员，全市首批',
    '“第一议题”，第一时间，举一反三，进一步，统一管控，一支勇敢拼搏的队伍，一套新模式，三代讲解员，五大行业，四大方面',
    '60岁及以上老年人，3-6岁儿童，24 小时值班制度，7×24小时',
    '《安全南石五步骤 整治南泰二十二问》，《方案（2022）》，“一个统领，两项任务，两个抓手，五方面提升”',
    '两个维护，四个意识，八项规定，两次重要批示精神，四套班子，三公经费，十分重要',
    '师生比1:16，A2地块，PM2.5平均浓度，B1栋，穗府〔2022〕15号',
    '数百人，几十家，平均每天两位数增长，三五个，千家万户，百日攻坚，万企兴万村',
    '投资500万元以上项目，超亿元企业，前三季度，前 11 个月，提前三天，在此之前三',
    '年初预算为 万元，执行数为 万元',
    '3.20 个小区完成改造',
    '1. 党建工作。2、城市管理。（3）社区。一是党建。',
  ])('is not: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('of any amount, unit and hedge is read back as it was printed', () => {
    const units = fc.constantFrom(
      ['万元', '1e4', '元'],
      ['亿元', '1e8', '元'],
      ['元', '1', '元'],
      ['平方米', '1', '平方米'],
      ['%', '1', '%'],
      ['人次', '1', '人次'],
      ['万人次', '1e4', '人次'],
      ['家', '1', '家'],
      ['吨', '1', '吨'],
    );
    const hedges = fc.constantFrom('', '约', '近', '超过', '不少于');
    fc.assert(
      fc.property(
        fc.nat({ max: 999_999_999 }),
        fc.nat({ max: 3 }),
        fc.boolean(),
        fc.boolean(),
        units,
        hedges,
        (digits, decimals, separators, blank, [unit, scale, base], hedge) => {
          const value = new Decimal(`${digits}e-${decimals}`);
          const number = separators ? grouped(value) : plain(value);
          const printed = `${hedge}${number}${blank ? ' ' : ''}${unit}`;
          expect(read(`全年完成${printed}，`)).toEqual([
            [plain(value.times(scale)), base, ...(hedge === '' ? [] : [hedge])].join(' '),
          ]);
        },
      ),
    );
  });

  it('stands where it says, in any text', () => {
    const alphabet = fc.constantFrom(
      ...'0123456789,.，。、%万亿千百十一二三元人次第前首名约近余多以上 -—“”《》（）年月岁个成分之点OlI+:：/',
    );
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 60 }), (text) => {
        let last = 0;
        for (const { start, end, number } of scan(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(number.start).toBeGreaterThanOrEqual(start);
          expect(end).toBeGreaterThan(number.start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['digits', '1'.repeat(100_000)],
    ['digits and commas', '1,'.repeat(50_000)],
    ['thousands', '12,345.67,'.repeat(10_000)],
    ['points', '1.'.repeat(50_000)],
  ])('is looked for in 100 KB of %s in no time', (_, text) => {
    // The best of five, so that a busy machine does not fail it.
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      expect(scan(text)).toEqual([]);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
