import { textWidth } from './glyphs.ts';
import { COLOUR, INNER, MARGIN, seriesColour, SIZE, WIDTH } from './look.ts';
import { element, type Svg, text } from './svg.ts';
import { wrapped } from './wrap.ts';

/** What stands about the bars or the line. */
export interface Frame {
  readonly title: string;
  /** Said once for all values; null where each has its own. */
  readonly unit: string | null;
  /** Names of the series; a legend where there are several. */
  readonly series: readonly string[];
  readonly notes: readonly string[];
  readonly source: string;
}

/** A part of the picture, drawn from its own top. */
export interface Block {
  readonly svg: Svg;
  readonly height: number;
}

const SWATCH = 10;
const GAP = 8;

/** A whole picture: title, unit and legend, the body, notes, where the numbers are from. */
export function framed(frame: Frame, body: Block): Svg {
  const { title, notes, source } = frame;
  const blocks = [
    lines([title], SIZE.title, COLOUR.text),
    legend(frame),
    body,
    lines([...notes, source], SIZE.small, COLOUR.muted),
  ].filter(({ height }) => height > 0);
  let y = MARGIN;
  const placed = blocks.map(({ svg, height }, i) => {
    const here = element('g', { transform: `translate(0 ${Math.round(y)})` }, svg);
    y += height + (i < blocks.length - 1 ? GAP : MARGIN);
    return here;
  });
  const height = Math.ceil(y);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` },
    },
    [element('rect', { width: WIDTH, height, fill: COLOUR.ground }), defs(), ...placed].join('\n'),
  );
}

/** The fill of a bar; hatched for a hedged value. */
export function fillOf(series: number, hedged: boolean): string {
  return hedged ? `url(#hedged${series % COLOUR.series.length})` : seriesColour(series);
}

function defs(): Svg {
  const stripes = COLOUR.series.map((fill, i) =>
    element(
      'pattern',
      {
        id: `hedged${i}`,
        ...{ width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      },
      element('rect', { width: 3, height: 6, fill }),
    ),
  );
  return element('defs', {}, stripes.join(''));
}

function lines(words: readonly string[], size: number, fill: string): Block {
  const pitch = size * 1.4;
  const rows = words.flatMap((one) => wrapped(one, size, INNER));
  const svg = rows.map((row, i) => text(MARGIN, (i + 0.5) * pitch, row, { size, fill })).join('');
  return { svg, height: rows.length * pitch };
}

function legend({ unit, series }: Frame): Block {
  const size = SIZE.small;
  const pitch = size * 1.5;
  const parts: Svg[] = [];
  let x = MARGIN;
  if (series.length > 1) {
    for (const [i, name] of series.entries()) {
      parts.push(
        element('rect', {
          ...{ x, y: (pitch - SWATCH) / 2, width: SWATCH, height: SWATCH, rx: 2, fill: seriesColour(i) },
        }),
        text(x + SWATCH + 5, pitch / 2, name, { size }),
      );
      x += SWATCH + 5 + textWidth(name, size) + 14;
    }
  }
  if (unit !== null)
    parts.push(text(WIDTH - MARGIN, pitch / 2, `单位：${unit}`, { size, fill: COLOUR.muted, anchor: 'end' }));
  return { svg: parts.join(''), height: parts.length === 0 ? 0 : pitch };
}
