/** The text without any of `chars` at its end. A plain loop: a pattern such as /[。：]+$/ is quadratic. */
export function trimEndOf(text: string, chars: string): string {
  let end = text.length;
  while (end > 0 && chars.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
