import type { BarChart, BarRow, ChartValue, Drawn } from './chart.ts';
import { drawnRows, leftWords } from './drawn-rows.ts';
import { drawable, textWidth } from './glyphs.ts';
import { type Block, fillOf, framed } from './frame.ts';
import { COLOUR, INNER, MARGIN, SIZE, WIDTH } from './look.ts';
import { notesOf } from './notes.ts';
import { type LengthScale, lengthScale } from './scale.ts';
import { element, type Svg, text } from './svg.ts';
import { commonUnit, unitless } from './unit.ts';
import { wrapped } from './wrap.ts';

const BAR = 14;
/** Between bars of a row, between rows, between a column and the next. */
const GAP = { bar: 3, row: 10, column: 8 } as const;
/** A longer label is wrapped beside its bar, or stands above it where too little is left for the bar. */
const LABEL_WIDTH = 130;
const LEAST_BAR_WIDTH = 110;
const LINE = SIZE.label * 1.25;
const HEADING = SIZE.small * 1.8;

/** Where the columns stand, for all rows alike. */
interface Columns {
  readonly unit: string | null;
  /** Labels stand above their bars. */
  readonly above: boolean;
  readonly labelWidth: number;
  readonly left: number;
  readonly right: number;
  readonly valueSize: number;
  readonly scale: LengthScale;
}

/** Horizontal bars from zero, labels before and values behind them. */
export function barSvg(chart: BarChart): Svg {
  const drawn = drawnRows(chart);
  const rows = drawn.filter((row): row is BarRow => !('left' in row));
  const values = valuesOf(rows);
  const unit = commonUnit(values);
  return framed(
    {
      ...{ title: chart.title, unit, series: chart.series, source: chart.source },
      notes: notesOf(values, '斜纹'),
    },
    body(drawn, leftWords(chart, drawn) ?? '', columnsOf(rows, unit)),
  );
}

function valuesOf(rows: readonly BarRow[]): ChartValue[] {
  return rows.flatMap((row) => row.values.filter((value) => value !== null));
}

function columnsOf(rows: readonly BarRow[], unit: string | null): Columns {
  const values = valuesOf(rows);
  const widest = Math.max(
    1,
    ...values.map((value) => textWidth(drawable(unitless(value, unit)), SIZE.value)),
  );
  // A value longer than the picture allows is set smaller, never cut.
  const valueWidth = Math.min(widest, INNER - LEAST_BAR_WIDTH - GAP.column);
  const longest = Math.max(...rows.map(({ label }) => textWidth(drawable(label), SIZE.label)));
  const beside = Math.min(longest, LABEL_WIDTH);
  const above = INNER - beside - valueWidth - 2 * GAP.column < LEAST_BAR_WIDTH;
  const left = MARGIN + (above ? 0 : beside + GAP.column);
  const right = WIDTH - MARGIN - valueWidth - GAP.column;
  return {
    ...{ unit, above, left, right, labelWidth: above ? INNER : beside },
    valueSize: SIZE.value * (valueWidth / widest),
    scale: lengthScale(
      values.flatMap(({ value }) => (value === null ? [] : [value])),
      right - left,
    ),
  };
}

function body(drawn: readonly Drawn[], left: string, columns: Columns): Block {
  const parts: Svg[] = [];
  let y = 0;
  let group: string | null = null;
  const put = ({ svg, height }: Block): void => {
    parts.push(element('g', { transform: `translate(0 ${Math.round(y)})` }, svg));
    y += height;
  };
  for (const row of drawn) {
    if ('left' in row) {
      put(across(`… ${left} …`, SIZE.label * 1.8));
      continue;
    }
    if (row.group !== null && row.group !== group)
      put({
        svg: text(MARGIN, HEADING / 2, row.group, { size: SIZE.small, fill: COLOUR.muted }),
        height: HEADING,
      });
    group = row.group;
    put(rowBlock(row, columns));
  }
  return { svg: parts.join('\n'), height: y };
}

function across(words: string, height: number): Block {
  const style = { size: SIZE.small, fill: COLOUR.muted, anchor: 'middle' } as const;
  return { svg: text(WIDTH / 2, height / 2, words, style), height };
}

function rowBlock({ label, values: all }: BarRow, columns: Columns): Block {
  const values = [...all.entries()].flatMap(([series, value]) => (value === null ? [] : [{ series, value }]));
  const { above, labelWidth, left, scale } = columns;
  const lines = wrapped(label, SIZE.label, labelWidth);
  const labels = lines.length * LINE + (above ? GAP.bar : 0);
  const bars = values.length * BAR + (values.length - 1) * GAP.bar;
  const height = above ? labels + bars : Math.max(labels, bars);
  const top = above ? labels : (height - bars) / 2;
  const first = above ? 0 : (height - labels) / 2;
  const parts = lines.map((line, i) => text(MARGIN, first + (i + 0.5) * LINE, line, { size: SIZE.label }));
  for (const [i, { series, value }] of values.entries())
    parts.push(barOf(value, series, top + i * (BAR + GAP.bar), columns));
  const zero = left + scale.zero;
  const axis = { x: zero - 0.5, y: top - 2, width: 1, height: bars + 4, fill: COLOUR.axis };
  return { svg: [...parts, element('rect', axis)].join(''), height: height + GAP.row };
}

/** A bar on its track, and its value; only the words where there is no length: 未披露. */
function barOf(value: ChartValue, series: number, y: number, columns: Columns): Svg {
  const { unit, left, right, scale, valueSize } = columns;
  const words = text(WIDTH - MARGIN, y + BAR / 2, unitless(value, unit), {
    ...{ size: valueSize, anchor: 'end', fill: value.value === null ? COLOUR.muted : COLOUR.text },
  });
  if (value.value === null) return words;
  const reach = scale.reach(value.value);
  const x = left + scale.zero + Math.min(0, reach);
  const track = element('rect', { x: left, y, width: right - left, height: BAR, fill: COLOUR.track });
  const bar = element('rect', {
    ...{ x, y, width: Math.abs(reach), height: BAR, fill: fillOf(series, value.hedged) },
  });
  return `${track}${bar}${words}`;
}
