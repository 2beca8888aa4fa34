import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { type Format, UnreadableFile, startsWith } from './format.ts';

/** A page's worth of characters in all the document: less is a scan with a stamp on it. */
const LEAST_TEXT = 20;
const MOST_PAGES = 2000;

/** PDF with a text layer. Lines as they stand on the page, with their indent. */
export const pdf: Format = {
  name: 'PDF',
  extensions: ['pdf'],
  recognises: (bytes) => startsWith(bytes, '%PDF-'),
  async read(bytes) {
    const document = await open(bytes);
    try {
      if (document.numPages > MOST_PAGES) throw new UnreadableFile('too-long');
      const pages: string[] = [];
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent({ includeMarkedContent: false });
        pages.push(linesOf(items.filter((item): item is TextItem => 'str' in item)).join('\n'));
        page.cleanup();
      }
      if (pages.join('').replace(/\s+/gu, '').length < LEAST_TEXT) throw new UnreadableFile('no-text');
      return pages.join('\n\f');
    } finally {
      await document.loadingTask.destroy();
    }
  },
};

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // 2 MB of code that most sessions never need.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      cMapUrl: `${join(home, 'cmaps')}/`,
      cMapPacked: true,
      standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
      disableFontFace: true,
      isEvalSupported: false,
      useSystemFonts: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableFile(locked ? 'encrypted' : 'damaged', error);
  }
}

interface Line {
  x: number;
  y: number;
  /** Where the last item ended. */
  right: number;
  size: number;
  text: string;
}

/** Items in reading order, gathered into lines by their height on the page. */
function linesOf(items: readonly TextItem[]): string[] {
  const lines: Line[] = [];
  for (const item of items) {
    if (item.str === '' || isHair(item, lines.at(-1))) continue;
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
    const size = item.height > 0 ? item.height : Math.abs(Number(item.transform[3]));
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.y - y) <= Math.max(line.size, size) * 0.5 && x >= line.x) {
      line.text += between(x - line.right, size) + item.str;
      line.right = x + item.width;
    } else if (item.str.trim() !== '') {
      lines.push({ x, y, right: x + item.width, size, text: item.str });
    }
  }
  const margin = lines.reduce((least, { x }) => Math.min(least, x), Infinity);
  const pitch = pitchOf(lines);
  return lines.map(({ x, y, size, text }, i) => {
    const above = lines[i - 1];
    const gap = above !== undefined && above.y - y > pitch * 1.5 ? '\n' : '';
    return gap + ' '.repeat(indentOf(x - margin, size)) + text.trimEnd();
  });
}

/** Typesetters part Han from digits by a hair, which is no blank of the author's. */
function isHair(item: TextItem, line: Line | undefined): boolean {
  return line !== undefined && item.str.trim() === '' && item.width < line.size * 0.25;
}

/** The usual distance from line to line: the smaller of those that are common. */
function pitchOf(lines: readonly Line[]): number {
  const steps = lines.slice(1).map(({ y }, i) => (lines[i]?.y ?? y) - y);
  const down = steps.filter((step) => step > 0).sort((a, b) => a - b);
  return down[Math.floor(down.length / 4)] ?? Infinity;
}

/** Two columns a character; less than one character is no indent but an uneven margin. */
function indentOf(distance: number, size: number): number {
  const columns = size > 0 ? Math.round((distance / size) * 2) : 0;
  return columns < 2 ? 0 : Math.min(columns, 80);
}

/** Columns of a table stand apart by more than two characters. */
function between(gap: number, size: number): string {
  return gap > size * 2 ? '\t' : '';
}
