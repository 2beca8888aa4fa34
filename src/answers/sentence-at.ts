import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/**
 * The sentence of a paragraph that holds the character at `offset`.
 *
 * @example sentenceAt(paragraph.text, figure.place.start)
 */
export function sentenceAt(text: string, offset: number): Span {
  return sentences(text).find(({ end }) => end > offset) ?? { start: 0, end: text.length };
}
