import type { BarChart, BarRow, ChartData, ChartValue, LineChart } from './chart.ts';
import { drawnRows, leftWords } from './drawn-rows.ts';
import { restatedNotes } from './line-svg.ts';

/** Discord's limit on an attachment's description. */
const MOST = 1024;

/**
 * What a picture shows, in words: its title, and its values as far as they fit, whole or not at all.
 *
 * @returns at most 1,024 UTF-16 units
 * @example altOf(chart) // "横条图：拆除违法建设面积。南石头街道 12.13 万平方米；中南街道 9.604605 万平方米。数据来自…"
 */
export function altOf(chart: ChartData): string {
  const { kind, title, source } = chart;
  const head = `${kind === 'bars' ? '横条图' : '折线图'}：${title}。`;
  const [items, tail] = kind === 'bars' ? barItems(chart) : lineItems(chart);
  return fitted(head, items, `${tail}${source}。`);
}

function barItems(chart: BarChart): [string[], string] {
  const drawn = drawnRows(chart);
  const left = leftWords(chart, drawn);
  const rows = drawn.filter((row): row is BarRow => !('left' in row));
  const items = rows.map(({ label, values }) => {
    const said = values.flatMap((value, i) => {
      if (value === null) return [];
      return [chart.series.length > 1 ? `${chart.series[i] ?? ''} ${worded(value)}` : worded(value)];
    });
    return `${label} ${said.join('、')}`;
  });
  const count = `图中 ${rows.length} ${chart.counted}，共 ${chart.rows.length} ${chart.counted}`;
  return [items, left === null ? '' : `${count}，${left}。`];
}

function lineItems({ points }: LineChart): [string[], string] {
  const first = points[0]?.year ?? 0;
  const items = Array.from({ length: (points.at(-1)?.year ?? first) - first + 1 }, (_, i) => {
    const point = points.find(({ year }) => year === first + i);
    return `${first + i} 年 ${point === undefined ? '无数据' : worded(point)}`;
  });
  return [
    items,
    restatedNotes(points)
      .map((note) => `${note}。`)
      .join(''),
  ];
}

function worded({ text, computed }: ChartValue): string {
  return computed ? `${text}（算出）` : text;
}

function fitted(head: string, items: readonly string[], tail: string): string {
  const said = (count: number): string => {
    const rest = items.length - count;
    const more = rest === 0 ? '。' : `；图中另有 ${rest} 项。`;
    return `${head}${items.slice(0, count).join('；')}${more}${tail}`;
  };
  let count = items.length;
  while (count > 0 && said(count).length > MOST) count -= 1;
  const text = said(count);
  // A title beyond all measure; what follows it is left out rather than cut through.
  return text.length <= MOST ? text : `${[...head].slice(0, MOST / 2 - 1).join('')}…`;
}
