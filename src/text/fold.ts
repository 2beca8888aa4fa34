/**
 * The text with full-width digits, letters, bars and number marks read as their half-width selves, and every kind of
 * blank as a plain one. Same length, so that offsets into the folded text are offsets into the printed one.
 * Chinese punctuation stays, but for a full-width comma between two digits, which is a thousands separator.
 *
 * @example fold('全年预算数 １３，０９２．５４ 万元') // '全年预算数 13,092.54 万元'
 */
export function fold(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚ．％＋－／]/giu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replaceAll('｜', '|')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .replace(/(?<=\d)，(?=\d)/gu, ',');
}
