import { readFileSync } from 'node:fs';

/** A character as it is drawn, in thousandths of the letter size. */
export interface Glyph {
  readonly width: number;
  /** Data of an SVG path from the base line, y downwards; empty for a blank. */
  readonly outline: string;
}

/** Printers set this mark, the geta, where they have no type for a character. */
const GETA = '〓';
const UNITS = 1000;

let loaded: ReadonlyMap<string, Glyph> | undefined;

/** The glyphs of glyphs.tsv, read when first needed: no font of the machine is ever used. */
function glyphs(): ReadonlyMap<string, Glyph> {
  if (loaded !== undefined) return loaded;
  const lines = readFileSync(new URL('./glyphs.tsv', import.meta.url), 'utf8').split('\n');
  loaded = new Map(
    lines.slice(1).flatMap((line): [string, Glyph][] => {
      const [char, width, outline] = line.split('\t');
      return char === undefined || outline === undefined ? [] : [[char, { width: Number(width), outline }]];
    }),
  );
  return loaded;
}

/**
 * The glyph of a character.
 *
 * @throws RangeError where there is none: what is drawn is `drawable` first
 */
export function glyphOf(char: string): Glyph {
  const glyph = glyphs().get(char);
  if (glyph === undefined) throw new RangeError(`charts: no glyph for ${char}`);
  return glyph;
}

/**
 * The characters of a text that cannot be drawn, each once.
 *
 * @example missingGlyphs('南石头街道') // []
 */
export function missingGlyphs(text: string): string[] {
  return [...new Set(text)].filter((char) => !glyphs().has(char));
}

/**
 * A name or title as it can be drawn: blanks made plain, 〓 for a character without a glyph, so that none is left out
 * unseen.
 *
 * @example drawable('南石头\t街道') // '南石头 街道'
 */
export function drawable(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return [...plain].map((char) => (glyphs().has(char) ? char : GETA)).join('');
}

/**
 * How wide a drawable text is, in the unit of `size`.
 *
 * @throws RangeError where a character has no glyph
 * @example textWidth('街道', 14) // 28
 */
export function textWidth(text: string, size: number): number {
  return ([...text].reduce((sum, char) => sum + glyphOf(char).width, 0) * size) / UNITS;
}
