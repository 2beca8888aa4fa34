import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from '../answers/answer.ts';
import type { OptionValues } from '../answers/command.ts';
import { silentOf } from '../answers/silent.ts';
import { chartOf } from '../charts/chart-of.ts';
import type { ChartData, ChartImage } from '../charts/chart.ts';
import { drawChart } from '../charts/draw.ts';
import type { Library } from '../library/library.ts';
import { safeError } from './safe-error.ts';
import type { Desk } from './desk.ts';

/** Pictures kept: the same question is often asked again, and its pages are turned. */
const KEPT = 50;
/** An answer without its picture is better than one that comes too late. */
const PATIENCE_MS = 1500;

/** Pictures by the chart that they show: the same chart gives the same bytes. */
const kept = new Map<string, Promise<ChartImage>>();

/**
 * The picture of an answer; null where it has none, or where it cannot be drawn in time, which is logged and no reason
 * to leave the answer out.
 */
export async function pictureOf(
  { log }: Desk,
  library: Library,
  answer: Answer,
  values: OptionValues,
): Promise<ChartImage | null> {
  try {
    const chart = chartOf(answer);
    if (chart === null) return null;
    const silent = silentNames(library, answer, values);
    const full = silent.length === 0 ? chart : (chartOf(answer, silent) ?? chart);
    return await Promise.race([drawn(full), wait(PATIENCE_MS, null, { ref: false })]);
  } catch (error) {
    log.warn({ command: answer.command, ...safeError(error) }, 'no picture');
    return null;
  }
}

/** Whether an answer should have a picture, whether or not it can be drawn in time. */
export function hasPicture(answer: Answer): boolean {
  try {
    return chartOf(answer) !== null;
  } catch {
    return true;
  }
}

function drawn(chart: ChartData): Promise<ChartImage> {
  const key = JSON.stringify(chart);
  const image = kept.get(key) ?? drawChart(chart);
  // Asked for again: the last to go.
  kept.delete(key);
  kept.set(key, image);
  image.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return image;
}

/** Offices that report nothing of the headline. */
function silentNames(library: Library, answer: Answer, values: OptionValues): string[] {
  const metric = answer.figures[0]?.metric;
  return silentOf(library, answer, values)
    .filter((one) => one.metric === metric)
    .map(({ name }) => name);
}
