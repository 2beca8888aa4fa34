import { drawable, textWidth } from './glyphs.ts';

/** Unbroken: a number with its signs and unit, a run of letters; any other character alone. */
const PIECE = /[\d.,+\-−%‰]+|[A-Za-z]+|\s|./gsu;
/** Signs that do not begin a line. */
const CLOSING = /^[，。、；：？！）」』》”’…]$/u;

/**
 * A text in lines no wider than `width`: broken between characters, never inside a number, nor before a closing sign.
 * A piece that is wider by itself stands alone.
 *
 * @example wrapped('广州市海珠区人民政府南石头街道办事处', 14, 140) // ['广州市海珠区人民政府', '南石头街道办事处']
 */
export function wrapped(words: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(drawable(words))) {
    if (line !== '' && textWidth(line + piece.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

function piecesOf(words: string): string[] {
  const pieces: string[] = [];
  for (const [piece] of words.matchAll(PIECE)) {
    const last = pieces.at(-1);
    if (last !== undefined && CLOSING.test(piece)) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}
