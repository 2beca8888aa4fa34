import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../src/charts/chart.ts';
import { drawChart, svgOf } from '../../src/charts/draw.ts';
import { bars, line, point, row, value } from './chart-data.ts';

const two = bars([
  row('南石头街道', value('121300', '12.13 万平方米')),
  row('中南街道', value('96046.05', '9.604605 万平方米')),
]);
const hatched = bars([
  row('甲街道', value('5', '约 5 人', { hedged: true })),
  row('乙街道', value('-2', '↓ 2 人')),
]);
const years = line([point(2021, '97.1', '97.1%'), point(2022, '88.06', '88.06%')]);

describe.each<[string, ChartData, string]>([
  ['bars', two, 'compare.png'],
  ['hatched bars about zero', hatched, 'compare.png'],
  ['a line', years, 'trend.png'],
])('a picture of %s', (_, chart, file) => {
  it('is a PNG 800 wide, with a name and words', async () => {
    const image = await drawChart(chart);
    const png = Buffer.from(image.png);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(800);
    expect(png.readUInt32BE(20)).toBeGreaterThan(150);
    expect(image.file).toBe(file);
    expect(image.alt).toContain(chart.title);
  });

  it('is the same bytes each time, drawn at once or one after the other', async () => {
    const first = await drawChart(chart);
    const [second, third] = await Promise.all([drawChart(chart), drawChart(chart)]);
    expect(Buffer.from(first.png).equals(second.png)).toBe(true);
    expect(Buffer.from(first.png).equals(third.png)).toBe(true);
  });

  it('asks for no font', () => {
    expect(svgOf(chart)).not.toMatch(/<text|font-family/u);
  });
});

it('another value is another picture', async () => {
  const other = bars([...two.rows.slice(0, 1), row('中南街道', value('96046.06', '9.604606 万平方米'))]);
  expect(Buffer.from((await drawChart(two)).png).equals((await drawChart(other)).png)).toBe(false);
});

it('a value that cannot be drawn is refused, a name is drawn with a geta', async () => {
  const chart = (label: string, text: string) =>
    bars([row(label, value('5', text)), row('乙街道', value('6', '6‰'))]);
  await expect(drawChart(chart('甲街道', '5‱'))).rejects.toThrow(
    new RangeError('charts: no glyphs for ‱ in a value'),
  );
  expect((await drawChart(chart('𠮷祥街道', '5‰'))).alt).toContain('𠮷祥街道 5‰');
});
