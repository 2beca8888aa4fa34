/** Pixels of the picture before it is doubled: at 400 a phone shows letters of 12 to 16 at nearly their size. */
export const WIDTH = 400;
export const ZOOM = 2;
export const MARGIN = 14;
export const INNER = WIDTH - 2 * MARGIN;

/** Letter sizes. */
export const SIZE = { title: 16, label: 14, value: 13, small: 12 } as const;

/** A dark card, legible on Discord's dark and light ground; the bars differ to colour-blind eyes too. */
export const COLOUR = {
  ground: '#2b2d31',
  track: '#383a40',
  axis: '#80848e',
  text: '#f2f3f5',
  muted: '#b5bac1',
  series: ['#5b9cf5', '#f0a63c'],
} as const;

/** The colour of a series; they come round again. */
export function seriesColour(index: number): string {
  return COLOUR.series[index % COLOUR.series.length] ?? COLOUR.text;
}
