import type { Report } from '../../src/report/report.ts';
import { columns } from '../../src/text/width.ts';
import { bare } from './bare.ts';

/** How a report's text is laid out anew. */
export interface Reprint {
  readonly width: number;
  readonly by: 'columns' | 'characters';
  readonly between: '\n' | '\n\n';
  /** Put between two lines at each of these line numbers. */
  readonly pageMarks: readonly { readonly after: number; readonly mark: string }[];
}

/** A report's blocks in order: title, headings, paragraphs. */
export function blocksOf(report: Report): string[] {
  const headings = report.sections.filter(({ kind }) => kind === 'heading');
  const body = [
    ...headings.map(({ heading, lines }) => ({ text: heading, line: lines[0] })),
    ...report.paragraphs.map(({ text, lines }) => ({ text, line: lines[0] })),
  ];
  return [report.title, ...body.sort((a, b) => a.line - b.line).map(({ text }) => text)];
}

/** The same text set at another width, with page marks thrown in; and the blocks whose last line fills that width. */
export function reprint(
  report: Report,
  { width, by, between, pageMarks }: Reprint,
): { text: string; full: Set<string> } {
  const full = new Set<string>();
  const lines: string[] = [];
  for (const block of blocksOf(report)) {
    const wrapped = by === 'characters' ? byCharacters(block, width) : byColumns(block, width * 2);
    const last = wrapped.at(-1) ?? '';
    const left = by === 'characters' ? width - last.length : (width * 2 - columns(last)) / 2;
    if (left < 2) full.add(bare(block));
    lines.push(...wrapped);
  }
  const marked = lines.flatMap((line, i) => {
    const mark = pageMarks.find(({ after }) => after % lines.length === i && i > 3)?.mark;
    return mark === undefined ? [line] : [line, mark];
  });
  return { text: marked.join(between), full };
}

function byCharacters(text: string, width: number): string[] {
  const lines: string[] = [];
  for (let i = 0; i < text.length; i += width) lines.push(text.slice(i, i + width));
  return lines;
}

/** As a page is set: numbers and Latin words stay whole, a closing mark stays with the word before it. */
function byColumns(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [token] of text.matchAll(/(?:[\w.,%+-]+|.)[，。；：！？、”’」』）》%]*/gsu)) {
    if (line !== '' && columns(line) + columns(token) > width) {
      lines.push(line);
      line = '';
    }
    line += token;
  }
  return line === '' ? lines : [...lines, line];
}
