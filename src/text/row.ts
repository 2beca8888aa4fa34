import { fold } from './fold.ts';
import type { Line } from './line.ts';
import { columns } from './width.ts';

/** A stretch of a row as it stands in its line. */
export interface RowPiece {
  readonly text: string;
  readonly line: number;
  /** UTF-16 offset in the line. */
  readonly column: number;
}

/** A line that holds text, ready to be joined: blanks around it and stray bold marks left out. */
export interface Row {
  readonly pieces: readonly RowPiece[];
  readonly text: string;
  /** `text` folded; same length. */
  readonly folded: string;
  /** Of the folded text: a digit is one column, however it is printed. */
  readonly columns: number;
  /** Characters of the whole line, blanks around the text included. */
  readonly length: number;
  /** Columns of blank before the text. */
  readonly indent: number;
  /** Blank lines between this row and the one before. */
  readonly gap: number;
  /** A page ended between this row and the one before: a form feed, a page mark, a running header. */
  readonly pageBreak: boolean;
}

const BOLD = /\*{2,3}|__/u;
const BLANKS = /^[\s\u200b]*/u;

/** The rows of a file: its lines without the blank ones. */
export function rows(lines: readonly Line[]): Row[] {
  const found: Row[] = [];
  let gap = 0;
  let formFeed = false;
  for (const line of lines) {
    formFeed ||= line.text.includes('\f');
    const pieces = piecesOf(line);
    if (pieces.length === 0) {
      gap += 1;
      continue;
    }
    const text = pieces.map((piece) => piece.text).join('');
    const folded = fold(text);
    const indent = columns(BLANKS.exec(line.text)?.[0] ?? '');
    found.push({
      pieces,
      text,
      folded,
      // A single blank is no indent: the line was broken before it.
      columns: columns(folded) + (indent === 1 ? 1 : 0),
      length: line.text.length,
      indent,
      gap,
      pageBreak: formFeed,
    });
    gap = 0;
    formFeed = false;
  }
  return found;
}

/** What a line says, parted where bold marks were taken out. */
function piecesOf(line: Line): RowPiece[] {
  const pieces: RowPiece[] = [];
  let at = 0;
  for (const part of line.text.split(BOLD)) {
    const column = line.text.indexOf(part, at);
    at = column + part.length;
    if (part !== '') pieces.push({ text: part, line: line.number, column });
  }
  return trimmed(pieces);
}

function trimmed(pieces: readonly RowPiece[]): RowPiece[] {
  const kept = pieces.filter(
    (piece) => strip(piece.text) !== '' || (piece !== pieces[0] && piece !== pieces.at(-1)),
  );
  const first = kept[0];
  if (first !== undefined) {
    const lead = BLANKS.exec(first.text)?.[0].length ?? 0;
    kept[0] = { ...first, text: first.text.slice(lead), column: first.column + lead };
  }
  const last = kept.at(-1);
  if (last !== undefined) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept.filter((piece) => piece.text !== '');
}

function strip(text: string): string {
  return text.replace(/[\s\u200b]+/gu, '');
}
