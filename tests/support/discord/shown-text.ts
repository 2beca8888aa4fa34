const PREFIX = /^(?:#{1,3} |-# |> |- |• )/;
const NUMBERED = /^[ \t\u3000]*\d+\.\s/;
const MAKES_SOMETHING = new Set([...'*_~`|<@']);

/**
 * What a person sees of Discord markdown: the marks of lines and bold taken away, escapes resolved. Any other unescaped
 * mark is taken away as well, so that a text that should have been escaped no longer equals itself.
 */
export function shownText(markdown: string): string {
  return markdown.split('\n').map(shownRow).join('\n');
}

function shownRow(row: string): string {
  let rest = row
    .replace(PREFIX, '')
    .replace(NUMBERED, '')
    .replace(/^([ \t\u3000]*)[-+#>](?=[\s#>])/, '$1');
  let shown = '';
  while (rest !== '') {
    const escaped = /^\\([^0-9A-Za-z\s])/u.exec(rest);
    if (escaped) shown += escaped[1] ?? '';
    else if (rest.startsWith('://') || rest.startsWith('](')) shown += '⟦link⟧';
    else if (!MAKES_SOMETHING.has(rest.charAt(0))) shown += rest.charAt(0);
    rest = rest.slice(escaped ? escaped[0].length : 1);
  }
  return shown;
}
