import type { Entry } from '../../library/library.ts';
import { kept } from '../../text/kept.ts';
import type { Span } from '../../text/span.ts';
import { compact, compactClaim, originalSpan } from './compact.ts';

/** A stretch of a paragraph. */
export interface Place extends Span {
  readonly entry: Entry;
  /** `Paragraph.number`. */
  readonly paragraph: number;
}

/** A library is immutable: its texts are brought to the form for looking up once, and go when it goes. */
const compactTexts = kept(({ report }: Entry): readonly string[] =>
  report.paragraphs.map(({ text }) => compact(text).text),
);

/**
 * Where the reports say just this, blanks, widths of characters and kinds of quotation marks aside. Numbers are found
 * whole: "5 人" is not in "15 人".
 *
 * @example placesOf('执行数6061.31万元', library.entries)[0]?.paragraph // 12
 */
export function placesOf(words: string, entries: readonly Entry[], most: number): Place[] {
  const wanted = withoutStops(compactClaim(words).text);
  if (wanted === '') return [];
  const found: Place[] = [];
  for (const entry of entries)
    for (const [index, text] of compactTexts(entry).entries()) {
      const at = wholeIndexOf(text, wanted);
      if (at === -1) continue;
      const original = entry.report.paragraphs[index]?.text ?? '';
      const span = originalSpan(compact(original), at, at + wanted.length);
      found.push({ entry, paragraph: index + 1, ...span });
      if (found.length === most) return found;
    }
  return found;
}

const STOPS = new Set('，。；：、！？');

/** A quote begins and ends where its writer likes. */
function withoutStops(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && STOPS.has(text.charAt(start))) start += 1;
  while (end > start && STOPS.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Pairs of characters that are looked for: enough to tell paragraphs apart. */
const MOST_PAIRS = 60;

/**
 * The paragraphs that share most pairs of characters with some words, the most first; none that shares fewer than two
 * in five. Digits do not count: a wrong number must not hide the words around it.
 */
export function likeliest(
  words: string,
  entries: readonly Entry[],
  most: number,
): readonly { readonly entry: Entry; readonly paragraph: number }[] {
  const plain = compactClaim(words).text.replace(/\P{L}+/gu, ' ');
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < plain.length && pairs.size < MOST_PAIRS; at += 1) {
    const pair = plain.slice(at, at + 2);
    if (!pair.includes(' ')) pairs.add(pair);
  }
  const least = Math.max(2, Math.ceil((pairs.size * 2) / 5));
  const found = entries.flatMap((entry) =>
    compactTexts(entry).flatMap((text, index) => {
      let shared = 0;
      for (const pair of pairs) if (text.includes(pair)) shared += 1;
      return shared < least ? [] : [{ entry, paragraph: index + 1, shared }];
    }),
  );
  return found.sort((a, b) => b.shared - a.shared).slice(0, most);
}

function wholeIndexOf(text: string, wanted: string): number {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + wanted.length)];
    const cutsStart = /^\d/u.test(wanted) && /[\d.]/u.test(before);
    const cutsEnd = /\d$/u.test(wanted) && /\d/u.test(after);
    if (!cutsStart && !cutsEnd) return at;
  }
  return -1;
}
