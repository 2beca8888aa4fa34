/** A text as search compares it, with the way back to the printed one. */
export interface Bare {
  /** Without blanks, `*`, invisible marks and commas inside numbers; half-width, lower case. */
  readonly text: string;
  /** `at[i]` is where `text[i]` stands in the printed text (UTF-16); `at[text.length]` is the printed length. */
  readonly at: Uint32Array;
}

/** Extraction leaves blanks and stray `*` anywhere; invisible marks come along when people paste. */
const DROPPED = /[\s*\p{Cc}\p{Cf}\p{Variation_Selector}\u115F\u1160\u3164]/u;
/** Radicals and compatibility forms that PDF fonts put in the place of the common character. */
const LOOKALIKE = /[\u2E80-\u2FDF\uF900-\uFAFF]/u;

/** What becomes of each UTF-16 unit, filled in as units are met: a unit, one more than it, since 0 is not known yet. */
const PLAIN = new Uint32Array(0x10000);
/** In `PLAIN`: the unit is dropped. */
const NOTHING = 0x10001;
const COMMA = 0x2c;
const WIDE_COMMA = 0xff0c;

/**
 * What search compares of a text: two strings that a reader would call the same give the same bare text.
 * It is that of the folded text (see `fold`), made in one pass: every paragraph goes through here.
 *
 * @example bare('完成预算的 **88.06%**').text // '完成预算的88.06%'
 */
export function bare(printed: string): Bare {
  const clean = cleanUpTo(printed);
  if (clean === printed.length) return { text: printed, at: placesUpTo(clean) };
  const at = new Uint32Array(printed.length + 1);
  const kept = new Uint16Array(printed.length);
  let length = 0;
  for (let i = 0; i < printed.length; i += 1) {
    const stays = stayingOf(printed, i);
    if (stays === NOTHING) continue;
    at[length] = i;
    kept[length] = stays - 1;
    length += 1;
  }
  at[length] = printed.length;
  return { text: textOf(kept.subarray(0, length)), at: at.slice(0, length + 1) };
}

/** How many units from the first stay what they are. */
function cleanUpTo(printed: string): number {
  let i = 0;
  while (i < printed.length && stayingOf(printed, i) === printed.charCodeAt(i) + 1) i += 1;
  return i;
}

/** The places 0 to `length`: the same table for all texts that stay as they are. */
function placesUpTo(length: number): Uint32Array {
  if (same.length <= length) same = Uint32Array.from({ length: 2 * length + 1 }, (_, i) => i);
  return same.subarray(0, length + 1);
}

let same = new Uint32Array(1);

/** What `PLAIN` has for the unit at a place, unless it is a comma inside a number. */
function stayingOf(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  if (PLAIN[unit] === 0) PLAIN[unit] = plain(text.charAt(i));
  if ((unit === COMMA || unit === WIDE_COMMA) && separates(text, i)) return NOTHING;
  return PLAIN[unit] ?? NOTHING;
}

function textOf({ buffer, byteOffset, byteLength }: Uint16Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf16le');
}

/** A comma between two digits: 6,061.31 is sought as 6061.31, and a misplaced one is printed too (130,92.54). */
function separates(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}

/** What is kept of a unit, as `PLAIN` has it. One UTF-16 unit for one, so that offsets survive. */
function plain(unit: string): number {
  return DROPPED.test(unit) ? NOTHING : folded(unit) + 1;
}

function folded(unit: string): number {
  const code = unit.charCodeAt(0);
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  // Full-width brackets and signs; the comma stays, for a half-width one would join two numbers.
  if (code >= 0xff01 && code <= 0xff5e && code !== 0xff0c) return folded(String.fromCharCode(code - 0xfee0));
  if (!LOOKALIKE.test(unit)) return code;
  const common = unit.normalize('NFKC');
  return common.length === 1 ? common.charCodeAt(0) : code;
}

/** The printed stretch of a stretch of the bare text. */
export function printedSpan(bareText: Bare, start: number, end: number): { start: number; end: number } {
  return { start: bareText.at[start] ?? 0, end: (bareText.at[end - 1] ?? 0) + 1 };
}
