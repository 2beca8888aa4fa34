/**
 * A text safe to print: reports and users may hold escape sequences and marks that turn the direction of text, which
 * a terminal would obey. Line breaks become blanks; every other such character becomes nothing, so that lengths
 * change and highlights have to be cut before.
 */
export function clean(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '');
}
