import type { Block, Piece } from './block.ts';
import { cellsJoin } from './cells.ts';
import { type ContentsEntry, takeContents } from './contents.ts';
import { withoutFurniture } from './furniture.ts';
import type { Line } from './line.ts';
import { markOf } from './mark.ts';
import { type Row, rows as rowsOf } from './row.ts';
import { type Layout, endsSentence, layoutOf, wouldHaveFit } from './wrapping.ts';

/** What the rebuilding must know of the genre. */
export interface RebuildOptions {
  /** Whether these words, mark left out, are a heading that the genre knows: "部门整体收支情况". */
  readonly isHeading: (words: string) => boolean;
  /** Whether a row is a line of its own wherever it stands: a title, a form line, site furniture. */
  readonly isOwnLine: (text: string, row: number) => boolean;
}

/** The longest a heading may be that stands on lines of its own. */
const HEADING_LENGTH = 60;
/** A line that ends in a lesser stop ends a paragraph only where it is clearly short. */
const SLACK = 8;
/** The first point opens what a heading announces: "（一）深挖地区经济“兴奋点”。" 一是 … */
const FIRST_POINT = /^一是/u;
/** A point whose first sentence is all there is of it so far: "…。四是抓好重大项目建设。" What it announces follows. */
const LONE_POINT = /。[二三四五六七八九十]是[^，。；]{2,20}。$/u;
/** A short line with one of these is no heading: a clause, an opened bracket, words with a number cut at its end. */
const CUT_SHORT = /[，：、（(“,]|^.{0,4}[.．]$|[^\d.,%] ?\d[\d.]{0,15}$/u;
/** Characters that tell one opening from another: "一年来，我们". */
const OPENER_LENGTH = 6;
/** Columns of the two blanks that open a Chinese paragraph. */
const FIRST_LINE_INDENT = 4;

/**
 * The blocks of a file (title lines, headings, paragraphs) as their author wrote them: hard wraps and page ends
 * undone, page marks and running headers gone. Lines are joined with nothing between.
 *
 * A line end is the author's where the next word would still have fitted, where the next line opens with a mark,
 * or where the layout says so (an indent, a blank line); it is the page's where a sentence goes on.
 */
export function rebuild(lines: readonly Line[], options: RebuildOptions): Rebuilt {
  const { rows, contents } = takeContents(withoutFurniture(rowsOf(lines)));
  const named = new Set(contents.map(({ words }) => words));
  const isHeading = (words: string): boolean =>
    named.has(words.replace(/\s+/gu, '')) || options.isHeading(words);
  const layout = layoutOf(rows);
  const gather = (openers: ReadonlySet<string>): Block[] =>
    joinRows(rows, { ...options, isHeading, layout, openers });
  const blocks = gather(new Set());
  const openers = layout.wrapping === null ? new Set<string>() : openersOf(blocks);
  return { blocks: openers.size > 0 ? gather(openers) : blocks, contents };
}

/** The text of a file, and the headings that its page of contents names. */
export interface Rebuilt {
  readonly blocks: readonly Block[];
  readonly contents: readonly ContentsEntry[];
}

interface Context extends RebuildOptions {
  readonly layout: Layout;
  /** Words with which this author opens his paragraphs. */
  readonly openers: ReadonlySet<string>;
}

function joinRows(rows: readonly Row[], context: Context): Block[] {
  const blocks: Block[] = [];
  let open: Row[] = [];
  for (const [i, row] of rows.entries()) {
    if (open.length > 0 && breaksBefore({ open, next: row, at: i - 1 }, context)) {
      blocks.push(join(open));
      open = [];
    }
    open.push(row);
  }
  if (open.length > 0) blocks.push(join(open));
  return blocks;
}

/**
 * Words that open two or more paragraphs ("一年来，我们…"). Where a paragraph fills its last line to the end, the width
 * cannot tell that it ends; that the next line opens as the others do can.
 */
function openersOf(blocks: readonly Block[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { text } of blocks) {
    const opener = openerOf(text);
    if (text.length >= 40 && markOf(opener) === null) times.set(opener, (times.get(opener) ?? 0) + 1);
  }
  return new Set([...times].filter(([, count]) => count >= 2).map(([opener]) => opener));
}

function openerOf(text: string): string {
  return text.slice(0, OPENER_LENGTH);
}

/** The place between two rows: what is gathered so far, and what comes. */
interface Seam {
  readonly open: readonly Row[];
  readonly next: Row;
  /** Index of the last gathered row. */
  readonly at: number;
}

function breaksBefore(seam: Seam, context: Context): boolean {
  const { open, next, at } = seam;
  const { layout } = context;
  const last = open.at(-1) ?? next;
  const text = open.map((row) => row.folded).join('');
  const mark = markOf(text);
  if (mark?.kind === 'markdown') return true;
  const ended = endsSentence(last.text);
  const fits = wouldHaveFit(last, next, layout.wrapping, at);
  if (context.isOwnLine(text, at) || context.isOwnLine(next.folded, at + 1)) return true;
  const cells = mark === null && fits ? cellsJoin(text, next.folded) : null;
  if (cells !== null) return !cells;
  if (context.isHeading(text.slice(mark?.end ?? 0))) return fits || ended || !isTail(next, seam, layout);
  if (context.isHeading(next.folded.slice(markOf(next.folded)?.end ?? 0)) && fits) return true;
  if (markOf(next.folded) !== null && (ended || fits)) return true;
  if (!ended) return fits && (endsHeading(seam, text, layout) || (layout.indented && next.indent >= 4));
  if (/[；;：:]$/u.test(last.text) && !wouldHaveFit(last, next, layout.wrapping, at, SLACK)) return false;
  if (mark !== null && FIRST_POINT.test(next.folded) && text.length <= 30) return true;
  if (context.openers.has(openerOf(next.text))) return true;
  if (LONE_POINT.test(text)) return false;
  if (layout.indented)
    return next.indent >= 4 || wouldHaveFit(last, next, layout.wrapping, at, last.columns / 4);
  if (layout.blankBetween && next.gap > 0 && !next.pageBreak) return true;
  return fits;
}

/** A line without a stop that ends all the same: a heading, a line of the title, a cell of a table. */
function endsHeading(seam: Seam, text: string, layout: Layout): boolean {
  if (text.length > HEADING_LENGTH || /[。；]/u.test(text)) return false;
  if (markOf(text) !== null) return !headingGoesOn(seam, layout);
  if (seam.open.length > 1 || seam.next.pageBreak || CUT_SHORT.test(text)) return false;
  const width = layout.wrapping?.widthAt(seam.at);
  const columns = seam.open[0]?.columns ?? 0;
  return columns <= (width === undefined ? 32 : width * (layout.wrapping?.by === 'columns' ? 0.7 : 1.2));
}

/**
 * A first line may be shorter than the rest by its indent, which extractors drop, so the width alone does not tell
 * whether a heading was wrapped there. What follows does: a tail without a stop, or a stop after a few characters.
 */
function headingGoesOn(seam: Seam, layout: Layout): boolean {
  const { open, next, at } = seam;
  const last = open.at(-1);
  const stop = next.folded.search(/[。：]/u);
  if (stop >= 0 && stop <= 3) return true;
  if (layout.wrapping?.by !== 'columns' || last === undefined) return false;
  if (wouldHaveFit(last, next, layout.wrapping, at, FIRST_LINE_INDENT + 2)) return false;
  return isTail(next, seam, layout) || (stop >= 0 && stop <= 8);
}

/** The last words of a heading: a short row without any stop. */
function isTail(next: Row, { at }: Seam, { wrapping }: Layout): boolean {
  if (wrapping === null || /[。：，；]/u.test(next.folded) || markOf(next.folded) !== null) return false;
  return (wrapping.by === 'columns' ? next.columns : next.length) * 2 <= wrapping.widthAt(at);
}

function join(rows: readonly Row[]): Block {
  const pieces: Piece[] = [];
  let text = '';
  for (const { text: part, line, column } of rows.flatMap((row) => row.pieces)) {
    pieces.push({ start: text.length, length: part.length, line, column });
    text += part;
  }
  return { text, pieces };
}
