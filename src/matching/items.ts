import type { Entry } from '../library/library.ts';
import type { Passage } from '../search/search.ts';
import type { Paragraph } from '../report/report.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** A stretch of a paragraph that is one item of a list. */
export interface Item {
  readonly entry: Entry;
  readonly paragraph: Paragraph;
  readonly span: Span;
}

/** A first sentence that only names: 综合治理办公室。 */
const LONGEST_NAME = 45;
const MOST_ITEMS = 20;
/** 综合设置下列党政机构： announces what the paragraphs behind it name. */
const ANNOUNCES = /[：:]$/u;

/**
 * The items that a passage announces: the paragraphs right behind it under the same heading, as long as they begin
 * with a name. None where it announces none.
 */
export function announced(entries: readonly Entry[], passage: Passage | undefined): Item[] {
  const entry = entries.find(({ report }) => report.id === passage?.report.id);
  if (passage === undefined || entry === undefined || !ANNOUNCES.test(passage.paragraph.text.trim()))
    return [];
  const { path, number } = passage.paragraph;
  const behind = entry.report.paragraphs.slice(number);
  const found: Item[] = [];
  for (const paragraph of behind) {
    const inside = path.every((heading, level) => paragraph.path[level] === heading);
    const [first, second] = sentences(paragraph.text);
    if (!inside || first === undefined || found.length >= MOST_ITEMS) break;
    const name = paragraph.text.slice(first.start, first.end);
    if (name.length > LONGEST_NAME || /[，,]/u.test(name)) break;
    const end = second === undefined ? first.end : second.end;
    found.push({ entry, paragraph, span: { start: first.start, end } });
  }
  return found;
}

/**
 * The points behind words that open a list inside a paragraph: 主要问题：一是…
 *
 * @param opens how the list is opened
 */
export function openedBy(entries: readonly Entry[], opens: RegExp): Item[] {
  return entries.flatMap((entry) =>
    entry.report.paragraphs.flatMap((paragraph) => {
      const at = paragraph.text.search(opens);
      if (at < 0) return [];
      const span = { start: at, end: endOf(paragraph.text, at) };
      return [{ entry, paragraph, span }];
    }),
  );
}

/** A list is a few sentences long. */
const MOST_SENTENCES = 6;

function endOf(text: string, start: number): number {
  const behind = sentences(text).filter(({ end }) => end > start);
  const last = behind.slice(0, MOST_SENTENCES).at(-1);
  return last?.end ?? text.length;
}
