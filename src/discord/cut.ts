const SENTENCE = /[。！？!?\n…][”’」』）)】》]*/g;
// Where a sentence is too long for a page: after a clause, after a pause.
const LESSER = [/[；;][”’」』）)】》]*/g, /[，、：,:][”’」』）)】》]*(?!\d)/g];
const WORD = /[\d\p{Script=Latin}.,%‰]/u;

/**
 * Where to cut a text that is too long: the furthest place not past `limit` that ends a sentence; without one a clause;
 * without one a place outside a number or a Latin word; without any, `limit` itself. Never 0, never inside a character.
 *
 * @example cutAt('全年立案 36 宗。街道排名第 1。', 14) // 11
 */
export function cutAt(text: string, limit: number): number {
  if (limit >= text.length) return text.length;
  for (const ends of [SENTENCE, ...LESSER]) {
    const at = lastEnd(text, ends, limit);
    if (at > 0) return at;
  }
  for (let at = limit; at > 0; at--) if (!splitsPair(text, at) && !insideWord(text, at)) return at;
  const at = splitsPair(text, limit) ? limit - 1 : limit;
  return Math.max(at, splitsPair(text, 1) ? 2 : 1);
}

/** The furthest end of a sentence not past `limit`; 0 where no sentence ends before it. */
export function sentenceEnd(text: string, limit: number): number {
  return lastEnd(text, SENTENCE, limit);
}

function lastEnd(text: string, ends: RegExp, limit: number): number {
  let last = 0;
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length;
    if (end > limit) break;
    last = end;
  }
  return last;
}

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/** A unit belongs to its number: "6061.31|万元" is cut before the number, not after it. */
function insideWord(text: string, at: number): boolean {
  const before = text.slice(at - 1, at);
  const after = text.slice(at, at + 1);
  return WORD.test(before) && (WORD.test(after) || /[万亿元 ]/.test(after));
}
