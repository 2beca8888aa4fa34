/**
 * Where a phrase stands in a text, from left to right. A phrase that begins or ends with a digit does not match
 * inside a longer number: 100 is not found in 1100 or 100.5.
 *
 * @example occurrences('共1100家', '100') // []
 */
export function occurrences(text: string, phrase: string): number[] {
  const found: number[] = [];
  if (phrase === '') return found;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (isWhole(text, at, at + phrase.length)) found.push(at);
  }
  return found;
}

/** Whether the phrase stands in the text, as `occurrences` would find it. */
export function holds(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (isWhole(text, at, at + phrase.length)) return phrase !== '';
  }
  return false;
}

/** Whether a stretch neither begins nor ends in the middle of a number. */
export function isWhole(text: string, start: number, end: number): boolean {
  return !joins(text, start, -1) && !joins(text, end - 1, 1);
}

const isDigit = (unit: string): boolean => unit >= '0' && unit <= '9' && unit.length === 1;

/** Whether the digit at `at` goes on in the direction `step`, over one decimal point or thousands comma. */
function joins(text: string, at: number, step: 1 | -1): boolean {
  if (!isDigit(text.charAt(at))) return false;
  const next = text.charAt(at + step);
  return isDigit(next) || (/[.,]/u.test(next) && isDigit(text.charAt(at + 2 * step)));
}
