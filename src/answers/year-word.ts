/**
 * The year that a word states, four digits; null where it states none.
 *
 * @example yearOf('２０２２年度') // '2022'
 */
export function yearOf(word: string): string | null {
  return /^((?:19|20)\d{2})\s*年?度?$/u.exec(word.normalize('NFKC').trim())?.[1] ?? null;
}
