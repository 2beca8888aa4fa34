import { drawable, glyphOf, textWidth } from './glyphs.ts';
import { COLOUR } from './look.ts';

/** An SVG element as text. */
export type Svg = string;

type Attributes = Readonly<Record<string, string | number>>;

/** A length to a hundredth of a pixel, without an exponent, so that a picture is the same bytes each time. */
function length(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/**
 * One element. Numbers are lengths. No words of a report are ever written
 * into it, only their outlines, so that nothing has to be escaped.
 *
 * @example element('rect', { x: 0, width: 10 }) // '<rect x="0" width="10"/>'
 */
export function element(tag: string, attributes: Attributes, inside: Svg = ''): Svg {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? length(value) : value}"`)
    .join('');
  return inside === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`;
}

/** How a text stands. */
export interface TextStyle {
  readonly size: number;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A rim in the colour of the ground, for text that a line may pass. */
  readonly rim?: boolean;
  /** Turned to be read from below, about its point. */
  readonly upright?: boolean;
}

/** A line of text, drawn as outlines; `y` is the middle of its height. */
export function text(x: number, y: number, words: string, style: TextStyle): Svg {
  const { size, fill = COLOUR.text, anchor = 'start', rim = false, upright = false } = style;
  const shown = drawable(words);
  const back = { start: 0, middle: 0.5, end: 1 }[anchor] * textWidth(shown, size);
  // The middle of hanzi and digits lies a little over a third of the size above the base line.
  const base = size * 0.36;
  const turn = upright ? ' rotate(-90)' : '';
  const transform = `translate(${length(x)} ${length(y)})${turn} translate(${length(-back)} ${length(base)}) scale(${size / 1000})`;
  const letters = outlines(shown);
  const edge = { transform, fill: 'none', stroke: COLOUR.ground, 'stroke-width': 4000 / size };
  return `${rim ? element('g', edge, letters) : ''}${element('g', { transform, fill }, letters)}`;
}

/** The letters of a line, one behind the other. */
function outlines(words: string): Svg {
  let x = 0;
  return [...words]
    .map((char) => {
      const { width, outline } = glyphOf(char);
      const at = x;
      x += width;
      return outline === '' ? '' : element('path', { d: `M${at} 0${outline}` });
    })
    .join('');
}
