import { describe, expect, it } from 'vitest';
import { drawnRows, leftWords } from '../../src/charts/drawn-rows.ts';
import { bars, row, value } from './chart-data.ts';

const offices = (values: readonly (number | null)[], series = 1) =>
  bars(
    values.map((amount, i) =>
      row(
        `街道${i + 1}`,
        ...Array.from({ length: series }, () =>
          value(amount === null ? null : String(amount), String(amount)),
        ),
      ),
    ),
    Array.from({ length: series }, (_, i) => `系列${i + 1}`),
  );
const labels = (chart: ReturnType<typeof offices>) =>
  drawnRows(chart).map((one) => ('left' in one ? one.left : one.label));
const falling = Array.from({ length: 176 }, (_, i) => 1000 - i);
const mixed = falling.map((amount, i) => (i % 2 === 0 ? amount : 1));

describe('of the rows of a chart', () => {
  it.each([
    [2, 1],
    [10, 2],
    [30, 1],
    [15, 2],
  ])('all %i are drawn, of %i series', (count, series) => {
    const chart = offices(mixed.slice(0, count), series);
    expect(drawnRows(chart)).toEqual(chart.rows);
    expect(leftWords(chart, drawnRows(chart))).toBeNull();
  });

  it('176 ranked ones show both ends', () => {
    const chart = offices(falling);
    const drawn = labels(chart);
    expect(drawn.slice(0, 2)).toEqual(['街道1', '街道2']);
    expect(drawn[15]).toBe(146);
    expect(drawn.at(-1)).toBe('街道176');
    expect(drawn).toHaveLength(31);
    expect(leftWords(chart, drawnRows(chart))).toBe('中间 146 个单位未画出，见 CSV');
  });

  it('176 from the lowest do so too', () => {
    expect(labels(offices(falling.toReversed()))[15]).toBe(146);
  });

  it.each([
    ['in no order of value', mixed],
    ['ranked but for one that reports nothing', [...falling.slice(1), null]],
  ])('176 %s show the first', (_, values) => {
    const chart = offices(values);
    const drawn = labels(chart);
    expect(drawn.at(-1)).toBe(146);
    expect(drawn.slice(0, -1)).toEqual(chart.rows.slice(0, 30).map(({ label }) => label));
    expect(leftWords(chart, drawnRows(chart))).toBe('另有 146 个单位，见 CSV');
  });

  it('half as many are drawn of two series', () => {
    expect(labels(offices(mixed, 2))).toHaveLength(16);
    expect(labels(offices(mixed, 2)).at(-1)).toBe(161);
  });
});
