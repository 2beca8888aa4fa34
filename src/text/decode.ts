/** Bytes that are no text in any encoding the reports come in. */
export class UndecodableText extends Error {
  /** 'binary': holds what no text holds. 'unknown': neither UTF-8, UTF-16 nor GB18030. */
  readonly reason: 'binary' | 'unknown';

  constructor(reason: 'binary' | 'unknown') {
    super(`text: ${reason} bytes`);
    this.name = 'UndecodableText';
    this.reason = reason;
  }
}

/** Control characters that no text holds. Tab, line ends and the form feed between pages are fine. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\v\u000e-\u001f\u007f]/gu;

/**
 * The text of a file in UTF-8, UTF-16 or GB18030, with or without a byte order mark, the mark left out. Encodings
 * are tried strictly, never guessed from statistics: a guesser took a report for KOI8-R.
 *
 * @throws UndecodableText where no encoding fits, or the result is no text
 */
export function decode(bytes: Uint8Array): string {
  const text = decodeByMark(bytes) ?? decodeUnmarked(bytes);
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls > 8 && controls * 200 > text.length) throw new UndecodableText('binary');
  return text;
}

function decodeByMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return strictly('utf-8', bytes.subarray(3));
  if (a === 0xff && b === 0xfe) return strictly('utf-16le', bytes.subarray(2));
  if (a === 0xfe && b === 0xff) return strictly('utf-16be', bytes.subarray(2));
  return null;
}

function decodeUnmarked(bytes: Uint8Array): string {
  const wide = decodeWide(bytes);
  if (wide !== null) return wide;
  if (bytes.includes(0)) throw new UndecodableText('binary');
  const utf8 = attempt('utf-8', bytes);
  if (utf8 !== null) return utf8;
  const gb = attempt('gb18030', bytes);
  if (gb !== null && readsAsChinese(gb)) return gb;
  throw new UndecodableText('unknown');
}

/** UTF-16 without a mark: has zero bytes, and in one order reads as Chinese or plain text from end to end. */
function decodeWide(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return null;
  for (const order of ['utf-16le', 'utf-16be']) {
    const text = attempt(order, bytes);
    if (text !== null && readsAsText(text)) return text;
  }
  return null;
}

/** Nineteen of twenty characters are those that reports are printed in. */
function readsAsText(text: string): boolean {
  const usual =
    text.match(
      /[\t\n\r\f\u0020-\u007e\u00b7\u2010-\u2040\u2100-\u2bff\u3000-\u303f\u3200-\u33ff\u4e00-\u9fa5\uff00-\uffef]/gu,
    )?.length ?? 0;
  return usual * 20 >= text.length * 19;
}

/** GB18030 accepts nearly any bytes: what it makes must be mostly common Chinese and its marks. */
function readsAsChinese(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  const beyondAscii = text.match(/[^\u0000-\u007f]/gu)?.length ?? 0;
  const chinese =
    text.match(/[\u4e00-\u9fa5\u3000-\u303f\uff00-\uffef\u00b7\u2010-\u2040\u2100-\u2bff\u3200-\u33ff]/gu)
      ?.length ?? 0;
  return chinese * 10 >= beyondAscii * 9;
}

function strictly(encoding: string, bytes: Uint8Array): string {
  const text = attempt(encoding, bytes);
  if (text === null) throw new UndecodableText('unknown');
  return text;
}

function attempt(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
