import type { SearchResult } from '../search/search.ts';

/** “海绵城市”“雨污分流”. */
function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join('');
}

/** What is proven where nothing was found: the words stand nowhere, nor any that may stand for them. */
export function nowhere(missing: readonly string[], wholeReports: boolean): string {
  const where = wholeReports ? '查过的报告' : '查过的章节';
  return missing.length === 0
    ? `${where}里没有相近的内容。`
    : `${where}里没有${quoted(missing)}，按已知的同义说法也没有找到。`;
}

/** Why a passage is only the nearest. */
export function lacking({ missing }: Pick<SearchResult, 'missing'>): string {
  return missing.length === 0
    ? '没有一处同时说到这些词'
    : `报告里没有${quoted(missing)}这样的字眼，按已知的同义说法也没有找到`;
}

/** “信访”也按“非访、接访”查. */
export function lookedUp({ substituted }: Pick<SearchResult, 'substituted'>): string {
  return substituted.map(({ word, by }) => `；“${word}”也按“${by.join('、')}”查`).join('');
}
