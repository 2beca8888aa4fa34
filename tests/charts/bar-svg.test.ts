import { describe, expect, it } from 'vitest';
import { barSvg } from '../../src/charts/bar-svg.ts';
import { bars, row, value } from './chart-data.ts';
import { barsIn, elementsIn, textsIn } from './read-svg.ts';

const widths = (svg: string): number[] => barsIn(svg).map(({ width }) => width);
const wan = (amount: number) => value(`${amount}0000`, `${amount} 万元`);

describe('bars', () => {
  it('are as long as their values, from zero', () => {
    const svg = barSvg(
      bars([row('南石头街道', wan(200)), row('中南街道', wan(100)), row('南洲街道', wan(50))]),
    );
    const [first = 0, second = 0, third = 0] = widths(svg);
    expect(first).toBeGreaterThan(100);
    expect(second / first).toBeCloseTo(0.5, 3);
    expect(third / first).toBeCloseTo(0.25, 3);
    expect(new Set(barsIn(svg).map(({ x }) => x)).size).toBe(1);
  });

  it('stand beside their labels and values, the unit said once, and say where they are from', () => {
    const svg = barSvg(
      bars([
        row('南石头街道', value('121300', '12.13 万平方米')),
        row('中南街道', value('96046.05', '9.604605 万平方米')),
      ]),
    );
    expect(textsIn(svg)).toEqual([
      '2022年：对比',
      '单位：万平方米',
      '南石头街道',
      '12.13',
      '中南街道',
      '9.604605',
      '数据来自各单位自评报告原文',
    ]);
  });

  it('of two series have two colours, a legend, and one scale', () => {
    const svg = barSvg(bars([row('甲街道', wan(200), wan(100))], ['全年预算数', '执行数']));
    const [budget, executed] = barsIn(svg);
    expect(budget?.fill).not.toBe(executed?.fill);
    expect((executed?.width ?? 0) / (budget?.width ?? 1)).toBeCloseTo(0.5, 3);
    expect(textsIn(svg)).toEqual(expect.arrayContaining(['全年预算数', '执行数']));
  });

  it('are not drawn for what is undisclosed, which is said, and is no zero', () => {
    const svg = barSvg(
      bars([row('甲街道', wan(5)), row('乙街道', value(null, '未披露')), row('丙街道', wan(0))]),
    );
    expect(widths(svg)).toHaveLength(2);
    expect(widths(svg)[1]).toBe(0);
    expect(textsIn(svg).slice(2, -1)).toEqual(['甲街道', '5', '乙街道', '未披露', '丙街道', '0']);
  });

  it('keep the colour of their series where the other has no part in the row', () => {
    const svg = barSvg(
      bars([row('整体', wan(9), wan(8)), row('基本支出', null, wan(4))], ['预算数', '执行数']),
    );
    const [, executed, part] = barsIn(svg);
    expect(barsIn(svg)).toHaveLength(3);
    expect(part?.fill).toBe(executed?.fill);
  });

  it('reach to the other side of zero for falls', () => {
    const svg = barSvg(bars([row('甲街道', value('10', '↑ 10%')), row('乙街道', value('-20', '↓ 20%'))]));
    const [up = { x: 0, width: 0 }, down = { x: 0, width: 0 }] = barsIn(svg);
    expect(down.x + down.width).toBeCloseTo(up.x, 1);
    expect(down.width / up.width).toBeCloseTo(2, 2);
  });

  it('are hatched where the value is hedged, and the hatching is explained', () => {
    const svg = barSvg(
      bars([
        row('甲街道', value('350', '约 350 多人', { hedged: true })),
        row('乙街道', value('300', '300 人')),
      ]),
    );
    expect(barsIn(svg).map(({ fill }) => fill)).toEqual(['url(#hedged0)', '#5b9cf5']);
    expect(textsIn(svg)).toEqual(
      expect.arrayContaining(['约350多人', '300', '斜纹：报告写的是约数或限数，照原文']),
    );
  });

  it('say that some are worked out', () => {
    const svg = barSvg(
      bars([row('甲街道', value('3', '3 万元', { computed: true })), row('乙街道', wan(1))]),
    );
    expect(textsIn(svg)).toContain('含按报告原文的数算出的数');
  });

  it.each([
    ['all the same', ['100', '100', '100']],
    ['all zero', ['0', '0', '0']],
    ['all below zero', ['-5', '-3', '-1']],
    ['one a hundred times the others', ['1000000', '10000', '9000']],
  ])('stay inside the picture: %s', (_, values) => {
    const svg = barSvg(bars(values.map((one) => row('甲街道', value(one, `${one} 元`)))));
    expect(barsIn(svg)).toHaveLength(values.length);
    for (const { x, width } of barsIn(svg)) {
      expect(x).toBeGreaterThanOrEqual(14);
      expect(x + width).toBeLessThanOrEqual(386);
    }
  });
});

describe('long words', () => {
  const name = '中国（广东）自由贸易试验区广州南沙新区片区管理委员会';

  it('are wrapped beside their bar, none lost', () => {
    const svg = barSvg(bars([row(name, wan(5)), row('中南街道', wan(4))]));
    expect(textsIn(svg).join('')).toContain(name);
    expect(widths(svg)[0]).toBeGreaterThan(100);
  });

  it('of a value put the label above, and the value is whole', () => {
    const text = '不低于 1,234,567,890.12 万元（截至2022年11月份）';
    const svg = barSvg(
      bars([row(name, value('12345678901200', text, { hedged: true })), row('乙街道', wan(1))]),
    );
    expect(textsIn(svg)).toContain(text.replaceAll(' ', ''));
    expect(widths(svg)[0]).toBeGreaterThan(100);
  });
});

it('groups have a heading, once', () => {
  const part = (label: string, group: string) => ({ ...row(label, wan(3)), group });
  const svg = barSvg(
    bars([row('部门整体', wan(6)), part('基本支出', '按支出性质'), part('项目支出', '按支出性质')]),
  );
  expect(textsIn(svg).filter((text) => text === '按支出性质')).toHaveLength(1);
});

it('signs that mean something to XML are drawn, and break nothing', () => {
  const svg = barSvg({ ...bars([row('<甲>&"乙"', wan(1)), row('丙', wan(2))]), title: '<script>' });
  expect(textsIn(svg)).toEqual(expect.arrayContaining(['<甲>&"乙"', '<script>']));
  expect(elementsIn(svg, 'script')).toEqual([]);
});
