import type { ChartValue } from './chart.ts';

/** Behind the last digit: " 万元" of "13,092.54 万元". A sign of parts, %, is so short that it stays with its number. */
const TAIL = /\d\s?([^\d\s%‰‱（(][^\d（(]*)$/u;

/**
 * The unit that stands behind most exact values, to be said once for all; null where they have none in common or it
 * is short enough to stay.
 *
 * @example commonUnit(values) // '万元' of "13,092.54 万元" and "11,528.89 万元"
 */
export function commonUnit(values: readonly ChartValue[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) {
    const tail = value.value === null || value.hedged ? undefined : TAIL.exec(value.text)?.[1];
    if (tail !== undefined) counts.set(tail, (counts.get(tail) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

/**
 * A value's text without the unit said for all; the whole of it where it ends otherwise: 265 万余元, 30 万元以上.
 *
 * @example unitless({ text: '13,092.54 万元', ... }, '万元') // '13,092.54'
 */
export function unitless({ value, text }: ChartValue, unit: string | null): string {
  if (unit === null || value === null || TAIL.exec(text)?.[1] !== unit) return text;
  return text.slice(0, text.length - unit.length).trimEnd();
}
