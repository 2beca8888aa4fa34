import type { Span } from '../text/span.ts';
import { printedSpan } from './bare.ts';
import type { Entry } from './corpus.ts';
import { stretchesOf } from './places.ts';
import type { Query } from './query.ts';
import { OPENERS } from './question-words.ts';
import type { Told } from './retellings.ts';
import type { Passage } from './search.ts';
import type { WordList } from './word-list.ts';
import { LONGEST, lengthOf, parted, textOf, type Window } from './windows.ts';

/** The passage to show for a window: with as much before it as it needs, verbatim, its words marked. */
function passageOf(
  { window, retellings }: Told,
  query: Query,
  words: WordList,
  first: number = withPredecessor(window),
): Passage {
  const { entry, last, score, match } = window;
  return {
    report: entry.report,
    paragraph: entry.paragraph,
    ...spanOf(entry, first, last),
    highlights: highlights(entry, first, last, query, words, match === 'phrase'),
    score,
    match,
    alsoAt: retellings.map(({ window: other, differs }) => ({
      report: other.entry.report,
      paragraph: other.entry.paragraph,
      ...spanOf(other.entry, other.first, other.last),
      differs,
    })),
  };
}

function spanOf(entry: Entry, first: number, last: number): Span {
  return printedSpan(entry.bare, entry.sentences[first]?.start ?? 0, entry.sentences[last]?.end ?? 0);
}

/** A sentence that leans on the one before it takes it along, as does one under a short heading sentence. */
function withPredecessor({ entry, first, last }: Window): number {
  if (first === 0 || parted(entry, first - 1, first)) return first;
  const headed = entry.sentences[first - 1]?.heads === true;
  if (!headed && lengthOf(entry, first - 1, last) > LONGEST) return first;
  const text = textOf(entry, first, last);
  return headed || OPENERS.some((opener) => text.startsWith(opener)) ? first - 1 : first;
}

/**
 * The passages to show, none running into another: one that takes along the sentence of a better one takes its place,
 * or does without it where both are long.
 */
export function joined(ranked: readonly Told[], query: Query, words: WordList): Passage[] {
  const kept: Passage[] = [];
  for (const told of ranked) {
    const passage = passageOf(told, query, words);
    const at = kept.findIndex((one) => overlap(one, passage));
    const before = kept[at];
    if (before === undefined) kept.push(passage);
    else if (contains(passage, before) && passage.end - passage.start <= LONGEST) {
      kept[at] = { ...passage, score: before.score, match: before.match };
    } else {
      const alone = passageOf(told, query, words, told.window.first);
      if (!kept.some((one) => overlap(one, alone))) kept.push(alone);
    }
  }
  return kept;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function overlap(a: Passage, b: Passage): boolean {
  const same = a.report.id === b.report.id && a.paragraph.number === b.paragraph.number;
  return same && a.start < b.end && b.start < a.end;
}

/** The matched words in sentences first to last, as printed stretches: in order, parted, joined where they touch. */
function highlights(
  entry: Entry,
  first: number,
  last: number,
  query: Query,
  words: WordList,
  phrase: boolean,
): Span[] {
  const from = entry.sentences[first]?.start ?? 0;
  const text = textOf(entry, first, last);
  const sought = phrase
    ? query.phrases.map((whole) => ({ text: whole, weight: 1 }))
    : query.terms.flatMap(({ alternatives }) => alternatives);
  const found = sought.flatMap((word) =>
    stretchesOf(word, text, words).map(({ start, end }) => ({ start: from + start, end: from + end })),
  );
  return touching(found).map(({ start, end }) => printedSpan(entry.bare, start, end));
}

function touching(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const before = result.at(-1);
    if (before !== undefined && start <= before.end) before.end = Math.max(before.end, end);
    else result.push({ start, end });
  }
  return result;
}
