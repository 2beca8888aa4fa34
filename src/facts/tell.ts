import { kept } from '../text/kept.ts';
import type { Paragraph } from '../report/report.ts';
import { fold } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Place, Telling } from './fact.ts';
import { isIndicatorTable, rowName } from './indicator-row.ts';
import { clauseAround, type Cuts, cutsOf, firstFrom } from './own-clause.ts';

interface Sentence extends Span {
  readonly cuts: Cuts;
  readonly isTable: boolean;
}

/** A paragraph may hold a hundred facts: it is cut once, and the cuts go when its report goes. */
interface Cut {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly ends: readonly number[];
  readonly sentences: Map<number, Sentence>;
}

const cutUp = kept((paragraph: Paragraph): Cut => {
  const spans = sentences(paragraph.text);
  // An offset stands in the first sentence that ends behind it.
  const ends = spans.map(({ end }) => end - 1);
  return { text: fold(paragraph.text), spans, ends, sentences: new Map<number, Sentence>() };
});

function sentenceOf({ text, spans, ends, sentences: known }: Cut, offset: number): Sentence {
  const at = firstFrom(ends, offset);
  const found = known.get(at);
  if (found !== undefined) return found;
  const span = spans[at] ?? { start: 0, end: text.length };
  const isTable = isIndicatorTable(text.slice(span.start, span.end));
  const sentence = { ...span, cuts: cutsOf(text, span), isTable };
  known.set(at, sentence);
  return sentence;
}

/**
 * A place where a fact is told, with the sentence and the clause around it.
 *
 * @example // 今年共拆除违法建设53宗，面积96046.05平方米。 → the clause of the area begins with 今年
 * tellingOf(paragraph, { paragraph: 1, start: 15, end: 26, line: 1 }).clause // { start: 0, end: 26 }
 */
export function tellingOf(paragraph: Paragraph, place: Place): Telling {
  const cut = cutUp(paragraph);
  const sentence = sentenceOf(cut, place.start);
  const { start, end } = sentence;
  const clause = sentence.isTable
    ? rowName(cut.text, start, place.start)
    : clauseAround(cut.text, sentence, sentence.cuts, place);
  return { ...place, sentence: { start, end }, clause };
}

/** The sentence before that of a telling; null where it is the paragraph's first. */
export function sentenceBefore(paragraph: Paragraph, { sentence }: Telling): Span | null {
  const { spans, ends } = cutUp(paragraph);
  return spans[firstFrom(ends, sentence.start) - 1] ?? null;
}

/** The text of a paragraph, folded: see `fold`. */
export function foldedText(paragraph: Paragraph): string {
  return cutUp(paragraph).text;
}
