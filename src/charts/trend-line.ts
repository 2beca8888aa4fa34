import type { Answer, AnswerFigure } from '../answers/answer.ts';
import type { LineChart, LinePoint } from './chart.ts';
import { yearOf } from './period.ts';
import { sameAs, sourceWords, titleWith, valueOf } from './value.ts';

/**
 * The headline of an answer over the years of its office. The point of a year is what the report of that year prints;
 * what another year's report tells of it otherwise is marked, and never stands in for it.
 *
 * @returns null where fewer than two years can be drawn
 */
export function trendLine({ command, title, figures }: Answer): LineChart | null {
  const [headline] = figures;
  if (headline === undefined) return null;
  const { office, district, unit, metric } = headline;
  const own = sameAs(headline, figures).filter((one) => one.office === office && one.district === district);
  const years = [...new Set(own.flatMap((figure) => (isOwn(figure) ? [figure.year] : [])))];
  const points = years.sort((a, b) => a - b).flatMap((year) => pointOf(own, year, unit) ?? []);
  if (points.filter(({ value }) => value !== null).length < 2) return null;
  return { kind: 'line', name: command, title: titleWith(title, metric), points, source: sourceWords(1) };
}

function isOwn({ period, year }: AnswerFigure): boolean {
  return yearOf(period, year) === year;
}

function pointOf(figures: readonly AnswerFigure[], year: number, unit: string): LinePoint | null {
  const point = figures.find((figure) => figure.year === year && isOwn(figure));
  if (point === undefined) return null;
  const others = figures.filter(
    (figure) => figure.year !== year && yearOf(figure.period, figure.year) === year && !isSame(figure, point),
  );
  const restated = others.map(({ display, year: told }) => `${display}（${told} 年报告）`);
  return { ...valueOf(point, unit), year, restated: [...new Set(restated)] };
}

function isSame(a: AnswerFigure, b: AnswerFigure): boolean {
  return a.value === b.value && a.unit === b.unit && a.hedge === b.hedge;
}
