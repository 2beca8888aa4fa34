import type { Paragraph } from '../report/report.ts';

/** Fewer lines are no table. */
const FEWEST_LINES = 3;
const SENTENCE_END = /[。！？；]/u;
const BLANKS = /\s+/u;
/** A cell that holds a number, a sign in its place, or a number with its unit. */
const NUMBER_CELL = /^[≥≤<>＜＞±约]?[\d,.，．]+(?:[%％‰]|\p{Script=Han}{1,3})?$|^[—\-–/]+$/u;
/** A title is short, and has neither stop nor number, but that of the table. */
const TITLE = /^(?:表\s*\d+)?[^。；！？：，、\d]{2,24}$/u;
/** From this share of lines on that end in a number cell, the lines are those of a table. */
const NUMBERED = 0.3;

/**
 * Where the rows of a table begin in a paragraph's text, the first row aside; empty where the paragraph is none. Rows
 * are printed one a line, or one cell a line: then a row ends where words follow upon numbers.
 *
 * @example rowStarts(paragraph) // [31, 68]
 */
export function rowStarts({ text, pieces }: Pick<Paragraph, 'text' | 'pieces'>): number[] {
  if (pieces.length < FEWEST_LINES || SENTENCE_END.test(text)) return [];
  const lines = pieces.map(({ start, length }) => text.slice(start, start + length).trim());
  const closing = lines.map((line) => NUMBER_CELL.test(line.split(BLANKS).at(-1) ?? ''));
  if (closing.filter(Boolean).length < NUMBERED * lines.length) return [];
  return pieces.flatMap(({ start }, i) => {
    const line = lines[i] ?? '';
    const alone = !BLANKS.test(line);
    // One cell a line: numbers belong to the row that was begun, and so do the names that head it.
    const begins = alone ? closing[i] === false && closing[i - 1] === true : i > 0;
    return start > 0 && begins ? [start] : [];
  });
}

/** Whether a paragraph may be but the title of a table. */
export function isTitle(text: string): boolean {
  return TITLE.test(text);
}
