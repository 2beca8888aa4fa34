import { describe, expect, it } from 'vitest';
import { altOf } from '../../src/charts/alt.ts';
import { bars, line, point, row, value } from './chart-data.ts';

describe('a picture in words', () => {
  it('tells every bar with its unit', () => {
    const rows = [
      row('南石头街道', value('121300', '12.13 万平方米')),
      row('中南街道', value(null, '未披露')),
    ];
    expect(altOf(bars(rows))).toBe(
      '横条图：2022 年：对比。南石头街道 12.13 万平方米；中南街道 未披露。数据来自各单位自评报告原文。',
    );
  });

  it('names the series where there are several, and what is worked out', () => {
    const rows = [
      row('部门整体', value('2', '2 元'), value('1', '1 元', { computed: true })),
      row('项目', null, value('1', '1 元')),
    ];
    expect(altOf(bars(rows, ['预算数', '执行数']))).toContain(
      '部门整体 预算数 2 元、执行数 1 元（算出）；项目 执行数 1 元。',
    );
  });

  it('tells the years of a line, its gaps and what is told otherwise', () => {
    const points = [
      point(2019, '5', '5 人'),
      point(2021, '6', '约 6 人', { restated: ['7 人（2022 年报告）'] }),
    ];
    expect(altOf(line(points))).toBe(
      '折线图：中南街道：全年预算数。2019 年 5 人；2020 年 无数据；2021 年 约 6 人。※ 2021 年另有说法：7 人（2022 年报告）。数据来自该单位自评报告原文。',
    );
  });

  it('says how many of 176 are drawn, and where the others are', () => {
    const rows = Array.from({ length: 176 }, (_, i) => row(`街道${i}`, value(String(i % 7), `${i % 7} 宗`)));
    const alt = altOf(bars(rows));
    expect(alt).toContain('图中 30 个单位，共 176 个单位，另有 146 个单位，见 CSV。');
    expect(alt).toContain('街道29 1 宗');
    expect(alt).not.toContain('街道30');
  });

  it('is never longer than Discord takes, and cuts no value', () => {
    const text = '1,234,567,890.12 万元（截至11月份）';
    const rows = Array.from({ length: 176 }, (_, i) =>
      row(`广州市某区人民政府第${i}街道办事处`, value('1', text)),
    );
    const alt = altOf(bars(rows));
    expect(alt.length).toBeLessThanOrEqual(1024);
    expect(alt.length).toBeGreaterThan(900);
    const told = alt.split('。')[1]?.split('；') ?? [];
    for (const item of told.slice(0, -1)) expect(item.endsWith(text)).toBe(true);
    expect(told.at(-1)).toBe(`图中另有 ${30 - told.length + 1} 项`);
  });

  it('is cut at a character for a title beyond all measure', () => {
    const alt = altOf({ ...bars([row('甲', value('1', '1 元'))]), title: '𠮷'.repeat(2000) });
    expect(alt.length).toBeLessThanOrEqual(1024);
    expect(alt).not.toMatch(/\p{Surrogate}/u);
  });
});
