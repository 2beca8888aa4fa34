import { columns } from '../../../src/text/width.ts';
import type { Noise } from './noise.ts';

/** What a typesetter does not part: a number, a Latin word, a character with the marks that cling to it. */
const TOKEN = /[（“《(‘]{0,3}(?:[\w.,%+／．０-９％]+|\S)[，。；：！？、”’」』）》%…]*|\s/gu;
const INDENT = 4;

/** One heading or paragraph as the lines it is set in. */
export function wrapped(text: string, noise: Noise, paragraph: boolean): string[] {
  const lead = noise.indent === 'kept' && paragraph ? '\u3000\u3000' : '';
  if (noise.wrap === null) return [lead + text];
  const { by, width } = noise.wrap;
  if (by === 'characters') return byCharacters(text, width);
  return byColumns(text, width, noise.indent !== 'none' && paragraph ? INDENT : 0).map((line, i) =>
    i === 0 ? lead + line : line,
  );
}

function byCharacters(text: string, width: number): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width));
  return lines;
}

function byColumns(text: string, width: number, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = indent;
  for (const [token] of text.matchAll(TOKEN)) {
    const wide = columns(token);
    if (taken + wide > width && line !== '') {
      lines.push(line.trimEnd());
      [line, taken] = ['', 0];
      if (token.trim() === '') continue;
    }
    line += token;
    taken += wide;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
