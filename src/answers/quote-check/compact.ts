import { simplified } from '../../search/traditional.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** Marks of which each stands for the others. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[,，]/gu, '，'],
  [/[;；]/gu, '；'],
  [/[:：]/gu, '：'],
  [/[(（]/gu, '（'],
  [/[)）]/gu, '）'],
  [/["“”„＂「」『』]/gu, '”'],
  [/['‘’]/gu, '’'],
];

/** A text without its blanks, in which every character knows where it stood. */
export interface Compact {
  readonly text: string;
  /** For each character its offset in the text it was made of; one more for the end. */
  readonly offsets: readonly number[];
}

/** The text without blanks; nothing else of it is changed. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, '');
}

/**
 * The text without blanks, full-width digits and letters and marks that look alike brought to one form.
 *
 * @example compact('１３，０９２ 万元').text // '13，092万元'
 */
export function compact(text: string): Compact {
  let even = fold(text);
  for (const [marks, one] of ALIKE) even = even.replace(marks, one);
  const offsets: number[] = [];
  let result = '';
  for (let at = 0; at < even.length; at += 1) {
    const unit = even.charAt(at);
    if (/\s/u.test(unit)) continue;
    offsets.push(at);
    result += unit;
  }
  offsets.push(text.length);
  return { text: result, offsets };
}

/** What somebody wrote, in the same form, and in simplified characters where that keeps its length. */
export function compactClaim(text: string): Compact {
  const plain = simplified(text);
  return compact(plain.length === text.length ? plain : text);
}

/** The stretch of the original text that characters [start, end) of its compact form stand for. */
export function originalSpan({ offsets }: Compact, start: number, end: number): Span {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
}
