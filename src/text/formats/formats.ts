import { docx } from './docx.ts';
import { type Format, UnreadableFile, startsWith } from './format.ts';
import { html } from './html.ts';
import { pdf } from './pdf.ts';
import { plain } from './plain.ts';

/** Every format, the pickiest first: the bytes decide, not the file's name. */
const FORMATS: readonly Format[] = [pdf, docx, html, plain];

/** Old Word files and locked Office documents are neither text nor one of the formats. */
const OLE = '\u00d0\u00cf\u0011\u00e0';

/**
 * The text of a file, whatever format it is in.
 *
 * @throws UnreadableFile, UndecodableText
 */
export async function textOf(bytes: Uint8Array): Promise<string> {
  if (startsWith(bytes, OLE)) throw new UnreadableFile('unknown-format');
  const format = FORMATS.find(({ recognises }) => recognises(bytes)) ?? plain;
  return await format.read(bytes);
}
