import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import { altOf } from './alt.ts';
import { barSvg } from './bar-svg.ts';
import type { ChartData, ChartImage } from './chart.ts';
import { lineSvg } from './line-svg.ts';
import { ZOOM } from './look.ts';
import { undrawable } from './undrawable.ts';

const OPTIONS: ResvgRenderOptions = {
  font: { loadSystemFonts: false },
  fitTo: { mode: 'zoom', value: ZOOM },
};

/**
 * Draws a chart, off the main thread, so that a bot goes on answering. The same chart gives the same bytes: only the
 * project's own font is used.
 *
 * @throws RangeError where a value has a character that cannot be drawn; an error where it is no exact decimal
 * @example const { file, png, alt } = await drawChart(chart); // 'compare.png'
 */
export async function drawChart(chart: ChartData): Promise<ChartImage> {
  const missing = undrawable(chart);
  if (missing.length > 0) throw new RangeError(`charts: no glyphs for ${missing.join('')} in a value`);
  const image = await renderAsync(svgOf(chart), OPTIONS);
  return { file: `${chart.name}.png`, png: image.asPng(), alt: altOf(chart) };
}

/** The picture before it is turned to points: 400 wide, as high as it needs. */
export function svgOf(chart: ChartData): string {
  return chart.kind === 'bars' ? barSvg(chart) : lineSvg(chart);
}
