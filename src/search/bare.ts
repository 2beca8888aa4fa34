import { fold } from '../text/fold.ts';

/** A text as search compares it, with the way back to the printed one. */
export interface Bare {
  /** Without blanks, `*`, invisible marks and commas inside numbers; half-width, lower case. */
  readonly text: string;
  /** `at[i]` is where `text[i]` stands in the printed text (UTF-16); `at[text.length]` is the printed length. */
  readonly at: Uint32Array;
}

/** Extraction leaves blanks and stray `*` anywhere; invisible marks come along when people paste. */
const DROPPED = /[\s*\p{Cc}\p{Cf}\p{Variation_Selector}\u115F\u1160\u3164]/u;
const DIGIT = /^[0-9０-９]$/u;
/** Radicals and compatibility forms that PDF fonts put in the place of the common character. */
const LOOKALIKE = /[\u2E80-\u2FDF\uF900-\uFAFF]/u;

/**
 * What search compares of a text: two strings that a reader would call the same give the same bare text.
 *
 * @example bare('完成预算的 **88.06%**').text // '完成预算的88.06%'
 */
export function bare(printed: string): Bare {
  const folded = fold(printed);
  const at = new Uint32Array(folded.length + 1);
  const kept: string[] = [];
  for (let i = 0; i < folded.length; i += 1) {
    const unit = folded.charAt(i);
    if (DROPPED.test(unit) || separates(folded, i)) continue;
    at[kept.length] = i;
    kept.push(plain(unit));
  }
  at[kept.length] = folded.length;
  return { text: kept.join(''), at: at.subarray(0, kept.length + 1) };
}

/** A comma between two digits: 6,061.31 is sought as 6061.31, and a misplaced one is printed too (130,92.54). */
function separates(text: string, at: number): boolean {
  return text.charAt(at) === ',' && DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1));
}

/** One UTF-16 unit for one, so that offsets survive. */
function plain(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 0x20);
  // Full-width brackets and signs; the comma stays, for a half-width one would join two numbers.
  if (code >= 0xff01 && code <= 0xff5e && code !== 0xff0c) return plain(String.fromCharCode(code - 0xfee0));
  if (!LOOKALIKE.test(unit)) return unit;
  const common = unit.normalize('NFKC');
  return common.length === 1 ? common : unit;
}

/** The printed stretch of a stretch of the bare text. */
export function printedSpan(bareText: Bare, start: number, end: number): { start: number; end: number } {
  return { start: bareText.at[start] ?? 0, end: (bareText.at[end - 1] ?? 0) + 1 };
}
