/** The first of the characters that Unicode leaves to everybody's own use. */
const PRIVATE = 0xe000;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);
}

/**
 * The part of Discord's markdown that the bot writes, as HTML: headings, small print, quotes, lists, bold, underline.
 *
 * @example markdownHtml('## **1** 万元') // '<h2><b>1</b> 万元</h2>'
 */
export function markdownHtml(markdown: string): string {
  return markdown.split('\n').map(rowHtml).join('');
}

function rowHtml(row: string): string {
  const heading = /^(#{1,3}) (.*)$/u.exec(row);
  if (heading)
    return `<h${heading[1]?.length ?? 1}>${inline(heading[2] ?? '')}</h${heading[1]?.length ?? 1}>`;
  if (row.startsWith('-# ')) return `<p class="small">${inline(row.slice(3))}</p>`;
  if (row.startsWith('> ')) return `<blockquote>${inline(row.slice(2))}</blockquote>`;
  return `<p>${inline(row)}</p>`;
}

function inline(text: string): string {
  // A backslash before a mark shows the mark: until bold is made it is a character of nobody's, out of reach.
  const kept: string[] = [];
  const hidden = text.replace(/\\([^0-9A-Za-z\s])/gu, (_, mark: string) =>
    String.fromCodePoint(PRIVATE + kept.push(mark) - 1),
  );
  return escapeHtml(hidden)
    .replace(/\*\*([^*]+)\*\*/gu, '<b>$1</b>')
    .replace(/__([^_]+)__/gu, '<u>$1</u>')
    .replace(/\p{Co}/gu, (sign) => escapeHtml(kept[(sign.codePointAt(0) ?? PRIVATE) - PRIVATE] ?? sign));
}
