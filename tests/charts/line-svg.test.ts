import { describe, expect, it } from 'vitest';
import { lineSvg } from '../../src/charts/line-svg.ts';
import { line, point } from './chart-data.ts';
import { elementsIn, textsIn } from './read-svg.ts';

const wan = (year: number, amount: number) => point(year, `${amount}0000`, `${amount} 万元`);
const five = [wan(2018, 5000), wan(2019, 5400), wan(2020, 4800), wan(2021, 5800), wan(2022, 6061)];
const dots = (svg: string) => elementsIn(svg, 'circle');
/** Points of each unbroken stretch. */
const stretches = (svg: string) =>
  elementsIn(svg, 'polyline').map(({ points = '' }) => points.split(' ').length);

describe('a line over years', () => {
  it('has a dot a year, its value beside it and the years below', () => {
    const svg = lineSvg(line(five));
    expect(dots(svg)).toHaveLength(5);
    expect(stretches(svg)).toEqual([5]);
    expect(textsIn(svg)).toEqual([
      ...['中南街道：全年预算数', '单位：万元'],
      ...['5000', '5400', '4800', '5800', '6061'],
      ...['2018', '2019', '2020', '2021', '2022'],
      ...['纵轴从零起', '数据来自该单位自评报告原文'],
    ]);
  });

  it('has its dots as far above zero as their values', () => {
    const svg = lineSvg(line([wan(2020, 100), wan(2021, 50), wan(2022, 0)]));
    const [all = 0, half = 0, none = 0] = dots(svg).map(({ cy }) => Number(cy));
    expect(none - half).toBeCloseTo((none - all) / 2, 1);
  });

  it('is broken where a year is missing or undisclosed, and says which', () => {
    const svg = lineSvg(
      line([wan(2018, 5), wan(2019, 6), wan(2021, 7), wan(2022, 8), point(2023, null, '未披露')]),
    );
    expect(stretches(svg)).toEqual([2, 2]);
    expect(dots(svg)).toHaveLength(4);
    expect(textsIn(svg).slice(2, 8)).toEqual(['5', '6', '无数据', '7', '8', '未披露']);
    expect(textsIn(svg)).toContain('2020');
  });

  it('has a hollow dot for a hedged value, and says so', () => {
    const svg = lineSvg(line([wan(2021, 5), point(2022, '60000', '约 6 万元', { hedged: true })]));
    const [full, hollow] = dots(svg);
    expect(full?.['fill']).not.toBe(hollow?.['fill']);
    expect(full?.['stroke']).toBe(hollow?.['stroke']);
    expect(textsIn(svg)).toContain('空心点：报告写的是约数或限数，照原文');
  });

  it('marks a year that another report tells otherwise', () => {
    const svg = lineSvg(
      line([point(2021, '50000', '5 万元', { restated: ['4 万元（2022 年报告）'] }), wan(2022, 6)]),
    );
    expect(textsIn(svg)).toEqual(expect.arrayContaining(['5※', '※2021年另有说法：4万元（2022年报告）']));
  });

  it('goes below zero for falls', () => {
    const svg = lineSvg(
      line([point(2021, '10', '10 人'), point(2022, '-6', '-6 人'), point(2023, '0', '0 人')]),
    );
    const [up = 0, down = 0, zero = 0] = dots(svg).map(({ cy }) => Number(cy));
    expect(up).toBeLessThan(zero);
    expect(down).toBeGreaterThan(zero);
  });

  it('turns the values of twenty years, none left out', () => {
    const points = Array.from({ length: 20 }, (_, i) => wan(2003 + i, 2000 + i * 417));
    const svg = lineSvg(line(points));
    expect(textsIn(svg)).toEqual(expect.arrayContaining(points.map((one) => one.text.replace(' 万元', ''))));
    expect(svg.match(/rotate\(-90\)/gu)?.length).toBeGreaterThanOrEqual(40);
    expect(lineSvg(line(five))).not.toContain('rotate(-90)');
  });
});
