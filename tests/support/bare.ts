/** A text without blanks and bold marks, to look one up in another. */
export function bare(text: string): string {
  return text.replace(/[\s*]+/gu, '');
}
