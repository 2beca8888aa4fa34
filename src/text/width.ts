/** Columns that a text takes on a page: two for a Han character or full-width mark, one for the rest. */
export function columns(text: string): number {
  let total = 0;
  for (const char of text) total += isWide(char) ? 2 : 1;
  return total;
}

/** Chinese quotes count as wide: that is how a Chinese font sets them. */
export function isWide(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return code >= 0x2e80 || (code >= 0x2014 && code <= 0x2026) || (code >= 0x2460 && code <= 0x24ff);
}
