import { decode } from '../decode.ts';
import { markOf } from '../mark.ts';
import { fold } from '../fold.ts';
import type { Format } from './format.ts';
import { type HtmlLine, htmlLines } from './html-lines.ts';

/** A page saved from a web site: the body of the article, the site's furniture dropped. */
export const html: Format = {
  name: 'HTML',
  extensions: ['html', 'htm', 'xhtml'],
  recognises: (bytes) =>
    /^\s*(?:<!--[^>]*-->\s*)?<(?:!doctype html|html|head|body)\b/iu.test(
      new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/^(?:ï»¿|ÿþ|þÿ)/u, ''),
    ),
  read: (bytes) => Promise.resolve(linesText(htmlLines(decode(bytes)))),
};

/** Lines of a document as text. A heading that has no number of its own is marked as one. */
export function linesText(lines: readonly HtmlLine[]): string {
  return lines.map(({ tag, text }) => headingMark(tag, text) + text).join('\n');
}

function headingMark(tag: string, text: string): string {
  const level = /^h([2-6])$/u.exec(tag)?.[1];
  if (level === undefined || markOf(fold(text)) !== null || /[。；]/u.test(text)) return '';
  return `${'#'.repeat(Number(level))} `;
}
