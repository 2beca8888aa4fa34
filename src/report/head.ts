import type { Block } from '../text/block.ts';
import { fold } from '../text/fold.ts';

/** A line of the file as it was printed, with the block that it was joined into. */
export interface PrintedLine {
  readonly text: string;
  /** Index of the block. */
  readonly block: number;
}

/**
 * The lines that blocks were joined from: the rows of a form stand in one block, and the row tells which name belongs
 * to which label.
 */
export function printedLines(blocks: readonly Block[]): PrintedLine[] {
  return blocks.flatMap(({ text, pieces }, block) => {
    const lines = new Map<number, string>();
    for (const { start, length, line } of pieces)
      lines.set(line, (lines.get(line) ?? '') + text.slice(start, start + length));
    return [...lines.values()].map((line) => ({ text: line, block }));
  });
}

/** A line without blanks and heading marks, its digits half-width. */
export function bareLine(text: string): string {
  return fold(text)
    .replace(/^[#>*\s]+/u, '')
    .replace(/\s+/gu, '');
}
