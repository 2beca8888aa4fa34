/** A text without its blanks, and the way back. */
export interface Blankless {
  readonly text: string;
  /** Where the character at this offset of `text` stands in the original. */
  readonly at: (offset: number) => number;
}

/**
 * The text without blanks and stray asterisks, for words that extraction may have torn: 街道 办事处 2022 年度.
 *
 * @example blankless('办事处 2022').at(3) // 4
 */
export function blankless(text: string): Blankless {
  const offsets: number[] = [];
  let kept = '';
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (/[\s*]/u.test(char)) continue;
    kept += char;
    offsets.push(i);
  }
  return { text: kept, at: (offset) => offsets[offset] ?? text.length };
}
