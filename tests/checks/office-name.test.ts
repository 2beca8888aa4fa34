import { describe, expect, it } from 'vitest';
import { told, toldBy } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

const CONFLICT = ['conflict OFFICE_NAME_MISMATCH'];

describe('whose report the text says it is', () => {
  it.each([
    // Itself, under any of its names.
    ['广州市海珠区人民政府南石头街道办事处 2022 年度全年预算数 100 万元。', []],
    ['南石头街道办事处的主要职责是：负责本辖区的行政管理工作。', []],
    ['南石头街道 2022 年度部门整体支出绩效良好。', []],
    ['街道办事处的主要职责是：组织协调。', []],
    // Another office of the district, or another in full.
    ['广州市海珠区人民政府南洲街道办事处 2022 年度全年预算数 100 万元。', CONFLICT],
    ['主要职责是：南洲街道办事处是区政府派出机构，负责本辖区的行政管理工作。', CONFLICT],
    ['广州市海珠区人民政府南 洲街道办事处 2022 年度全年预算数 100 万元。', CONFLICT],
    ['评价单位：海珠区南洲街道办事处', CONFLICT],
    // The own name but for one character, though there is no such office.
    ['南石美街道 2022 年度部门整体支出绩效良好。', CONFLICT],
    ['2022 年，南洲街道党工委、办事处在区委、区政府的坚强领导下，稳中求进。', CONFLICT],
    ['本部门包括：广州市海珠区人民政府南洲街道办事处本级。', CONFLICT],
    ['广州市荔湾区人民政府中南街道办事处 2022 年度全年预算数 100 万元。', CONFLICT],
    // Others that are met in passing.
    ['结合南洲街道涉疫应急排查简单粗暴问题整改工作，一体推进。', []],
    ['配合南洲街道完成联合执法。', []],
    ['与南洲街道办事处共建共治，全年预算数不变。', []],
    ['2022 年，各街道在区委领导下推进。', []],
    ['抽调人员 116 人次到江海街道支援。', []],
    ['海珠区财政局 2022 年度全年预算管理要求。', []],
  ])('%s', (text, expected) => {
    expect(verdictOf(told(text)).filter((one) => !one.includes('TEXT_STOPS'))).toEqual(expected);
  });

  it('is one finding for each name, with all its places and the figures that follow it', () => {
    const text = '广州市海珠区人民政府南洲街道办事处 2022 年度全年预算数 {budget}100 万元。';
    expect(sentencesOf(told(text, text))).toEqual([
      '正文以南洲街道自称，而报告单位是南石头街道；海珠区确有南洲街道，是另一个单位',
    ]);
  });

  it('takes the other office for the subject where the ledger gives it money and the section has no own', () => {
    const line =
      '广州市海珠区人民政府南洲街道办事处 2022 年度预算安排情况如下：全年预算数 {budget}100 万元。';
    const others = (...lines: readonly string[]): string[] => {
      const { report, facts } = told('# 一、收支情况', ...lines);
      const isOthers = (at: number): boolean => report.paragraphs[at - 1]?.text.includes('南洲') === true;
      const elsewhere = facts.map((one) =>
        isOthers(one.place.paragraph) ? { ...one, elsewhere: '南洲街道' } : one,
      );
      return verdictOf({ report, facts: elsewhere });
    };
    expect(others(line)).toEqual(CONFLICT);
    expect(others('全年预算数 {budget}90 万元。', line)).toEqual([]);
  });

  it('knows a name that begins like a word', () => {
    const office = '广州市番禺区沙湾街道办事处';
    const line = '广州市番禺区人民政府市桥街道办事处全年预算数 100 万元。';
    expect(verdictOf(toldBy({ office }, line))).toEqual(CONFLICT);
    expect(verdictOf(toldBy({ office }, '市街道办事处全年预算数 100 万元。'))).toEqual([]);
  });

  it('knows a town from a sub-district of the same name', () => {
    const office = '广州市增城区新塘镇人民政府';
    expect(verdictOf(toldBy({ office }, '新塘镇人民政府的主要职责是：负责全镇工作。'))).toEqual([]);
    expect(verdictOf(toldBy({ office }, '石滩镇人民政府的主要职责是：负责全镇工作。'))).toEqual(CONFLICT);
  });

  it('takes another bureau for the subject only where it is named in full', () => {
    const office = '广州市荔湾区教育局';
    expect(verdictOf(toldBy({ office }, '广州市荔湾区水务局 2022 年度全年预算数 100 万元。'))).toEqual(
      CONFLICT,
    );
    expect(verdictOf(toldBy({ office }, '区财政局 2022 年度预算批复。'))).toEqual([]);
    expect(verdictOf(toldBy({ office }, '荔湾区教育局 2022 年度全年预算数 100 万元。'))).toEqual([]);
  });
});
