import type { Paragraph } from '../report/report.ts';
import { sentences } from '../text/sentences.ts';
import type { Bare } from '../text/bare.ts';
import { rowStarts } from './table-rows.ts';

/** A sentence of a paragraph, offsets into its bare text. */
export interface BareSentence {
  readonly start: number;
  readonly end: number;
  /** Sentences with one number speak of one matter: a point (一是 …), or what stands under a heading sentence. */
  readonly matter: number;
  /** Which of the paragraph's points it is in: 0 for all where there are none. */
  readonly point: number;
  /** It only announces what follows: 志愿服务亮点纷呈。 困难和挑战仍然不少： */
  readonly heads: boolean;
  /** It is a row of a table. */
  readonly row: boolean;
}

/** A sentence this short may be a heading. */
const SHORT = 16;
/** What a heading does not say: when, how many, and what did not happen. */
const TELLS = /[\d，：；未获被]|全年|今年|本年|没有/u;
const POINT_MARK = /^(?:[一二三四五六七八九十]{1,3}(?:是|要)|第[一二三四五六七八九十]，)/u;

/**
 * The sentences of a paragraph. A point ends the sentence before it where a colon does (挑战仍然不少：一是…), and begins
 * a matter of its own, as a heading sentence does.
 *
 * @param heading the bare heading right above; where the paragraph opens with it, that sentence is a heading
 */
export function bareSentences(paragraph: Paragraph, text: Bare, heading: string): BareSentence[] {
  const found: BareSentence[] = [];
  const points = new Set(paragraph.points.map(({ start }) => bareAt(text, start)));
  let [matter, point, start] = [0, 0, 0];
  let before: { heads: boolean; leads: boolean } | null = null;
  const rows = rowStarts(paragraph).map((at) => bareAt(text, at));
  for (const end of ends(paragraph, text, points, rows)) {
    const said = text.text.slice(start, end);
    const leads = said.endsWith('：') || said.endsWith(':');
    const heads = leads || isHeading(said, heading, start === 0);
    const begins = points.has(start);
    if (before !== null && !before.leads && (begins || (heads && !leads))) matter += 1;
    if (before !== null && !before.leads && begins) point += 1;
    found.push({ start, end, matter, point, heads, row: rows.length > 0 });
    before = { heads, leads };
    start = end;
  }
  return found;
}

/** Where sentences end in the bare text; a point behind a colon begins one, and so does each row of a table. */
function ends(
  paragraph: Paragraph,
  text: Bare,
  points: ReadonlySet<number>,
  rows: readonly number[],
): number[] {
  const all = sentences(paragraph.text).map(({ end }) => bareAt(text, end));
  const led = [...points].filter((at) => /[：:]/u.test(text.text.charAt(at - 1)));
  return [...new Set([...all, ...led, ...rows])].filter((end) => end > 0).sort((a, b) => a - b);
}

/** The first place of the bare text that is printed at `printed` or behind it. */
function bareAt({ at }: Bare, printed: number): number {
  let [low, high] = [0, at.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < printed) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isHeading(said: string, heading: string, opens: boolean): boolean {
  if (!said.endsWith('。')) return false;
  if (opens && heading !== '' && said.replace(/。$/u, '') === heading.replace(/。$/u, '')) return true;
  const words = said.replace(POINT_MARK, '');
  return words.length <= SHORT && !TELLS.test(words);
}
