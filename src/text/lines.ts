import type { Line } from './line.ts';

/** The lines of a text, numbered from 1 as an editor numbers them; LF, CRLF or CR. */
export function lines(text: string): Line[] {
  const parts = text.split(/\r\n|\n|\r/u);
  if (parts.at(-1) === '') parts.pop();
  return parts.map((part, i) => ({ number: i + 1, text: part }));
}
