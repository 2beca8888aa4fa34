import type { Span } from '../text/span.ts';
import { printedSpan } from '../text/bare.ts';
import type { Entry } from './corpus.ts';
import { stretchesOf } from './meets.ts';
import type { Query } from './query.ts';
import { OPENERS } from './question-words.ts';
import type { Told } from './retellings.ts';
import type { Passage } from './search.ts';
import type { WordList } from '../lexicon/word-list.ts';
import { LONGEST, lengthOf, meetsAll, parted, textOf, type Window } from './windows.ts';

/** The passage to show for a window: with as much before it as it needs, verbatim, its words marked. */
function passageOf(
  { window, retellings }: Told,
  query: Query,
  words: WordList,
  sentences: readonly [number, number] = around(window),
): Passage {
  const { entry, score, phrase, met } = window;
  const [begin, end] = sentences;
  const match = phrase ? 'phrase' : meetsAll(query, met) ? 'all' : 'some';
  return {
    report: entry.report,
    paragraph: entry.paragraph,
    ...spanOf(entry, begin, end),
    highlights: highlights(entry, begin, end, query, words, phrase),
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

/** The sentences of a window with as much around them as a reader needs. */
function around(window: Window): [number, number] {
  const first = withPredecessor(window);
  return withContext(window.entry, ...wholeSentence(window.entry, first, withFollower(window, first)));
}

/** A passage up to this length takes its neighbours along: what a sentence leaves out, they say. */
const SHORT = 110;

/**
 * With the sentences behind it, then those before it, that are of the same matter, as long as all is short. A row of a
 * table stands alone.
 */
function withContext(entry: Entry, first: number, last: number): [number, number] {
  let [begin, end] = [first, last];
  const isRow = entry.sentences[first]?.row === true;
  const fits = (from: number, to: number): boolean =>
    !isRow &&
    from >= 0 &&
    to < entry.sentences.length &&
    !parted(entry, from, to) &&
    lengthOf(entry, from, to) <= SHORT;
  while (fits(begin, end + 1)) end += 1;
  while (fits(begin - 1, end)) begin -= 1;
  return [begin, end];
}

/** A sentence that leans on the one before it takes it along, as does one under a short heading sentence. */
function withPredecessor({ entry, first, last }: Window): number {
  if (first === 0 || parted(entry, first - 1, first)) return first;
  const headed = entry.sentences[first - 1]?.heads === true;
  if (!headed && lengthOf(entry, first - 1, last) > LONGEST) return first;
  const text = textOf(entry, first, last);
  return headed || OPENERS.some((opener) => text.startsWith(opener)) ? first - 1 : first;
}

/** Clauses parted by ； are one sentence, and are shown as one where it is not too long. */
function wholeSentence(entry: Entry, first: number, last: number): [number, number] {
  let [begin, end] = [first, last];
  while (begin > 0 && !parted(entry, begin - 1, first) && /[；;]$/u.test(textOf(entry, begin - 1, begin - 1)))
    begin -= 1;
  while (
    /[；;]$/u.test(textOf(entry, end, end)) &&
    end + 1 < entry.sentences.length &&
    !parted(entry, last, end + 1)
  )
    end += 1;
  return lengthOf(entry, begin, end) <= LONGEST ? [begin, end] : [first, last];
}

/** A sentence that announces takes along what it announces. */
function withFollower({ entry, last }: Window, first: number): number {
  const next = entry.sentences[last + 1];
  if (next === undefined || parted(entry, last, last + 1)) return last;
  if (lengthOf(entry, first, last + 1) > LONGEST) return last;
  return entry.sentences[last]?.heads === true ? last + 1 : last;
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
    if (before === undefined) {
      kept.push(passage);
      continue;
    }
    const match = passage.match === 'phrase' ? passage.match : before.match;
    const alsoAt = [...before.alsoAt, ...passage.alsoAt];
    const alone = passageOf(told, query, words, [told.window.first, told.window.last]);
    if (contains(passage, before) && passage.end - passage.start <= LONGEST)
      kept[at] = { ...passage, score: before.score, match, alsoAt };
    else if (kept.some((one) => overlap(one, alone))) kept[at] = { ...before, match, alsoAt };
    else kept.push(alone);
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
