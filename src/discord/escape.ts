// Bidirectional overrides can make "1,000" read as "000,1": a reader must see the characters in the order they stand.
const INVISIBLE = /[^\P{Cc}\n\t]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const INLINE = /[*<@\\_`|~]/g;
// Only at the beginning of a line, and before a blank, do these make headings, lists, quotes and small print.
const LINE_START = /^([ \t\u3000]*)([-+#>])(?=[\s#>])/gm;
const NUMBERED = /^([ \t\u3000]*\d{1,10})\.(?=\s)/gm;
const LINK = /:(?=\/\/)/g;
const MASKED_LINK = /\](?=\()/g;

/**
 * Text from a report or a person as Discord markdown that shows exactly its characters: no bold, quote, list, link,
 * mention, emoji or spoiler can come of it. Control characters that show nothing are dropped; line breaks stay.
 *
 * @example escapeMarkdown('**强化群防群治。**') // '\\*\\*强化群防群治。\\*\\*'
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(INLINE, '\\$&')
    .replace(LINK, '\\:')
    .replace(MASKED_LINK, ']\\')
    .replace(LINE_START, '$1\\$2')
    .replace(NUMBERED, '$1\\.');
}
