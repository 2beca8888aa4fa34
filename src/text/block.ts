/** A stretch of a block that stands unbroken in one line of the file. */
export interface Piece {
  /** Where it begins in the block's text (UTF-16). */
  readonly start: number;
  readonly length: number;
  /** 1-based line of the file. */
  readonly line: number;
  /** Where it begins in that line (UTF-16, 0-based). */
  readonly column: number;
}

/** A rebuilt run of text (a heading, a paragraph) with the map back to the lines it came from. */
export interface Block {
  readonly text: string;
  /** In order, without gaps: together they cover the text. */
  readonly pieces: readonly Piece[];
}

/**
 * The line of the file that holds the character at `offset`; past the end, the last line.
 *
 * @example lineAt(paragraph, paragraph.text.indexOf('88.06%')) // 19
 */
export function lineAt(block: Block, offset: number): number {
  let line = block.pieces[0]?.line ?? 0;
  for (const piece of block.pieces) {
    if (piece.start > offset) break;
    line = piece.line;
  }
  return line;
}

/** First and last line of the file that a block covers, both 1-based and inclusive. */
export function linesOf(block: Block): [number, number] {
  return [block.pieces[0]?.line ?? 0, block.pieces.at(-1)?.line ?? 0];
}
