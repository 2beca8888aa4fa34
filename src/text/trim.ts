/** The text without any of `chars` at its end. A plain loop: a pattern such as /[。：]+$/ is quadratic. */
export function trimEndOf(text: string, chars: string): string {
  let end = text.length;
  while (end > 0 && chars.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/**
 * A text without some characters at its beginning and its end.
 *
 * @example trimmed('、中南的', /[、的]/u) // '中南'
 */
export function trimmed(text: string, char: RegExp): string {
  const chars = [...text];
  let [start, end] = [0, chars.length];
  while (start < end && char.test(chars[start] ?? '')) start += 1;
  while (end > start && char.test(chars[end - 1] ?? '')) end -= 1;
  return chars.slice(start, end).join('');
}
