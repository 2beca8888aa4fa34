import type { LineChart, LinePoint } from './chart.ts';
import { drawable, textWidth } from './glyphs.ts';
import { type Block, framed } from './frame.ts';
import { COLOUR, INNER, MARGIN, seriesColour, SIZE } from './look.ts';
import { notesOf } from './notes.ts';
import { lengthScale } from './scale.ts';
import { element, type Svg, text, type TextStyle } from './svg.ts';
import { commonUnit, unitless } from './unit.ts';

const PLOT = 170;
const DOT = 4;
/** From a dot to the value beside it, and between values side by side. */
const NEAR = 8;
/** Behind a value that another year's report tells otherwise. */
const RESTATED = '※';
const AXIS_YEAR = SIZE.small * 1.8;

/** A year on the axis, with its point where there is one. */
interface Step {
  readonly year: number;
  readonly x: number;
  readonly point: LinePoint | null;
  /** Pixels above zero; null where nothing is drawn. */
  readonly reach: number | null;
  readonly words: string;
}

/** How all points are set. */
interface Setting {
  /** Where zero stands, from the top. */
  readonly zero: number;
  /** Values are turned to be read from below. */
  readonly upright: boolean;
  /** What a value takes above or below its dot. */
  readonly room: number;
}

/** A line over years, from zero, the values at its points; broken where a year is missing. */
export function lineSvg({ title, source, points }: LineChart): Svg {
  const unit = commonUnit(points);
  const notes = [...restatedNotes(points), ...notesOf(points, '空心点'), '纵轴从零起'];
  return framed({ title, unit, series: [], notes, source }, body(points, unit));
}

/** One sentence a year that is told otherwise elsewhere. */
export function restatedNotes(points: readonly LinePoint[]): string[] {
  return points
    .filter(({ restated }) => restated.length > 0)
    .map(({ year, restated }) => `${RESTATED} ${year} 年另有说法：${restated.join('、')}`);
}

function body(points: readonly LinePoint[], unit: string | null): Block {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const scale = lengthScale(values, PLOT);
  const steps = stepsOf(points, unit, scale.reach);
  const pitch = INNER / steps.length;
  const widest = Math.max(...steps.map(({ words }) => textWidth(drawable(words), SIZE.value)));
  const upright = widest + NEAR > pitch;
  const room = NEAR + DOT + (upright ? widest : SIZE.value);
  const setting = { upright, room, zero: room + PLOT - scale.zero };
  const floor = room + PLOT + (scale.zero > 0 ? room : 0);
  const yearWidth = textWidth('2000', SIZE.small);
  const turned = yearWidth + NEAR > pitch;
  const axis = { x: MARGIN, y: setting.zero - 0.5, width: INNER, height: 1, fill: COLOUR.axis };
  return {
    svg: [
      element('rect', axis),
      ...runsOf(steps).map((run) => path(run, setting.zero)),
      ...steps.map((step, i) => mark(step, isBelow(steps, i, room), setting)),
      ...steps.map((step) => yearLabel(step, floor, turned)),
    ].join('\n'),
    height: floor + (turned ? yearWidth + NEAR : AXIS_YEAR),
  };
}

/** Every year from the first to the last. */
function stepsOf(
  points: readonly LinePoint[],
  unit: string | null,
  reach: (value: string) => number,
): Step[] {
  const first = points[0]?.year ?? 0;
  const count = (points.at(-1)?.year ?? 0) - first + 1;
  return Array.from({ length: count }, (_, i) => {
    const point = points.find(({ year }) => year === first + i) ?? null;
    const value = point?.value ?? null;
    const sign = point !== null && point.restated.length > 0 ? RESTATED : '';
    return {
      year: first + i,
      x: MARGIN + (INNER / count) * (i + 0.5),
      point,
      reach: value === null ? null : reach(value),
      words: point === null ? '无数据' : `${unitless(point, unit)}${sign}`,
    };
  });
}

/** Points that follow each other without a gap. */
function runsOf(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = [[]];
  for (const step of steps) {
    if (step.reach === null) runs.push([]);
    else runs.at(-1)?.push(step);
  }
  return runs.filter((run) => run.length > 1);
}

function path(run: readonly Step[], zero: number): Svg {
  const points = run.map(({ x, reach }) => `${x.toFixed(2)},${(zero - (reach ?? 0)).toFixed(2)}`).join(' ');
  return element('polyline', { points, fill: 'none', stroke: seriesColour(0), 'stroke-width': 2.5 });
}

/** A value stands over its dot, but under it in a valley deep enough, and under one below zero. */
function isBelow(steps: readonly Step[], at: number, room: number): boolean {
  const reach = steps[at]?.reach ?? 0;
  if (reach < 0) return true;
  const beside = [steps[at - 1]?.reach, steps[at + 1]?.reach].filter((one) => typeof one === 'number');
  return reach > room && beside.length > 0 && beside.every((one) => one > reach);
}

/** A dot with its value; the words alone at zero for a year that has none. */
function mark({ x, point, reach, words }: Step, below: boolean, { zero, upright, room }: Setting): Svg {
  const y = zero - (reach ?? 0);
  const style: TextStyle = {
    size: SIZE.value,
    fill: reach === null ? COLOUR.muted : COLOUR.text,
    rim: reach !== null,
  };
  const near = reach === null ? NEAR / 2 : NEAR;
  const away = below ? near : -near;
  const middle = below ? room - SIZE.value / 2 : -(near + SIZE.value / 2);
  const label = upright
    ? text(x, y + away, words, { ...style, upright, anchor: below ? 'end' : 'start' })
    : text(x, y + middle, words, { ...style, anchor: 'middle' });
  if (reach === null) return label;
  const fill = point?.hedged === true ? COLOUR.ground : seriesColour(0);
  const dot = { cx: x, cy: y, r: DOT, fill, stroke: seriesColour(0), 'stroke-width': 2 };
  return `${label}${element('circle', dot)}`;
}

function yearLabel({ x, year, point }: Step, floor: number, turned: boolean): Svg {
  const style = { size: SIZE.small, fill: point === null ? COLOUR.axis : COLOUR.muted } as const;
  return turned
    ? text(x, floor + NEAR, String(year), { ...style, upright: true, anchor: 'end' })
    : text(x, floor + AXIS_YEAR / 2 + 2, String(year), { ...style, anchor: 'middle' });
}
