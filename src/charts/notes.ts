import type { ChartValue } from './chart.ts';

/** What the marks of a picture mean, for those it has. */
export function notesOf(values: readonly ChartValue[], mark: string): string[] {
  const drawn = values.filter(({ value }) => value !== null);
  return [
    ...(drawn.some(({ hedged }) => hedged) ? [`${mark}：报告写的是约数或限数，照原文`] : []),
    ...(drawn.some(({ computed }) => computed) ? ['含按报告原文的数算出的数'] : []),
  ];
}
