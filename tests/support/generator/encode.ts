import type { Noise } from './noise.ts';

let codes: ReadonlyMap<string, number> | undefined;

/** All two-byte codes of GB18030, from the decoder itself. */
function gbCodes(): ReadonlyMap<string, number> {
  if (codes !== undefined) return codes;
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, number>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const char = decoder.decode(Uint8Array.of(high, low));
      if (char.length === 1 && char !== '\ufffd' && !found.has(char)) found.set(char, (high << 8) | low);
    }
  }
  codes = found;
  return found;
}

/**
 * The text as bytes.
 *
 * @throws Error where GB18030 has no two-byte code for a character
 */
export function encode(text: string, encoding: Noise['encoding']): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-bom':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'gb18030':
      return gb18030(text);
    case 'utf-16le':
    case 'utf-16be':
      return utf16(`\ufeff${text}`, encoding === 'utf-16le');
  }
}

function gb18030(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  let size = 0;
  for (const char of text) {
    const code = char.charCodeAt(0);
    if (code < 0x80) {
      bytes[size] = code;
      size += 1;
      continue;
    }
    const pair = gbCodes().get(char);
    if (pair === undefined) throw new Error(`encode: GB18030 has no two bytes for ${char}`);
    bytes[size] = pair >> 8;
    bytes[size + 1] = pair & 0xff;
    size += 2;
  }
  return bytes.subarray(0, size);
}

function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
}
