import type { ChartData, ChartValue } from './chart.ts';
import { missingGlyphs } from './glyphs.ts';

/** The characters of a chart's values that have no glyph: such a chart is not drawn, as no number may look another. */
export function undrawable(chart: ChartData): string[] {
  return missingGlyphs(
    valuesOf(chart)
      .map(({ text }) => text)
      .join(''),
  );
}

function valuesOf(chart: ChartData): ChartValue[] {
  if (chart.kind === 'line') return [...chart.points];
  return chart.rows.flatMap(({ values }) => values.filter((value) => value !== null));
}
