import { escapeMarkdown } from './escape.ts';

/** How a line looks: the marks Discord wants before it. */
export type LineStyle = 'title' | 'headline' | 'plain' | 'bullet' | 'quote' | 'small';

/** One line of an answer before it becomes markdown: the words as they are, and what in them is bold. */
export interface Line {
  readonly style: LineStyle;
  readonly text: string;
  /** Offsets into `text` (UTF-16, half-open), in order. */
  readonly bold: readonly (readonly [number, number])[];
}

const PREFIX: Readonly<Record<LineStyle, string>> = {
  title: '### ',
  headline: '## ',
  plain: '',
  // Not a list of Discord's: small print under a point would break it.
  bullet: '• ',
  quote: '> ',
  small: '-# ',
};

/** A line without anything bold. */
export function line(style: LineStyle, text: string): Line {
  return { style, text, bold: [] };
}

/**
 * The line as Discord markdown, every mark in its words escaped, its prefix before each of its own line breaks.
 *
 * @example markdownOf({ style: 'quote', text: '接种率达 83.25%', bold: [[0, 3]] }) // '> **接种率**达 83.25%'
 */
export function markdownOf(one: Line): string {
  const known = written.get(one);
  if (known !== undefined) return known;
  const markdown = write(one);
  written.set(one, markdown);
  return markdown;
}

// A page is measured anew with every item that it takes; its lines are written once.
const written = new WeakMap<Line, string>();

/** A stretch of a line, with what is bold in it. */
export function sliceLine(whole: Line, start: number, end: number): Line {
  const bold = clip(whole.bold, start, end);
  return { style: whole.style, text: whole.text.slice(start, end), bold };
}

function write({ style, text, bold }: Line): string {
  const prefix = PREFIX[style];
  const broken = text.replace(/\r\n?/g, '\n');
  // Offsets count the text as given; a text with carriage returns goes without bold rather than with a wrong one.
  const marks = broken.length === text.length ? bold : [];
  const rows: string[] = [];
  let from = 0;
  for (const row of broken.split('\n')) {
    rows.push(row.trim() === '' ? '' : `${prefix}${withBold(row, from, marks)}`);
    from += row.length + 1;
  }
  return rows.filter((row) => row !== '').join('\n');
}

function withBold(row: string, offset: number, bold: Line['bold']): string {
  // Discord does not take "** **" for bold; a blank parted from the "+" before it would let that make a list.
  const marks = clip(bold, offset, offset + row.length)
    .map((mark) => wholeCharacters(row, mark))
    .filter(([start, end]) => row.slice(start, end).trim() !== '');
  if (marks.length === 0) return escapeMarkdown(row);
  // The whole row is escaped piece by piece; a mark at a line's beginning must not be taken for one in its middle.
  let result = '';
  let at = 0;
  const piece = (start: number, end: number): string =>
    start === 0
      ? escapeMarkdown(row.slice(start, end))
      : escapeMarkdown(`.${row.slice(start, end)}`).slice(1);
  for (const [start, end] of merged(marks)) {
    result += `${piece(at, start)}**${piece(start, end)}**`;
    at = end;
  }
  return result + piece(at, row.length);
}

/** A mark that begins or ends inside a character takes all of it. */
function wholeCharacters(row: string, [start, end]: [number, number]): [number, number] {
  const isSecondHalf = (at: number): boolean => /^[\uDC00-\uDFFF]/.test(row.slice(at, at + 1));
  return [isSecondHalf(start) ? start - 1 : start, isSecondHalf(end) ? end + 1 : end];
}

function clip(bold: Line['bold'], start: number, end: number): [number, number][] {
  return bold
    .map(([from, to]): [number, number] => [Math.max(from, start) - start, Math.min(to, end) - start])
    .filter(([from, to]) => to > from);
}

/** Touching stretches become one: "**a****b**" would show its stars. */
function merged(marks: readonly [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const [start, end] of marks) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
