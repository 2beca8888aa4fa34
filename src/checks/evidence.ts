import type { Fact, Place } from '../facts/fact.ts';
import type { Paragraph, Report } from '../report/report.ts';
import { lineAt } from '../text/block.ts';
import { fold } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** One telling of a fact. */
export interface Mention {
  readonly fact: Fact;
  readonly place: Place;
  /** All that stands between the fact before (or the beginning) and this one; folded, without blanks and `*`. */
  readonly gap: string;
  /** The end of `gap`, from the last stop or bracket on: "办结率为" of "，已办结，办结率为". */
  readonly lead: string;
  /** What follows up to the next fact or the end, folded, without blanks and `*`. */
  readonly tail: string;
}

/** A sentence with its facts in order: what relations are read from. */
export interface Sentence extends Span {
  readonly paragraph: Paragraph;
  /** Folded, blanks kept: same offsets as `paragraph.text.slice(start, end)`. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** The cells of a table that was flattened into the sentence; they are no mentions, as no words part them. */
  readonly cells: readonly Mention[];
}

/** All that a check may look at. */
export interface Evidence {
  readonly report: Report;
  readonly facts: readonly Fact[];
  readonly sentences: readonly Sentence[];
}

/**
 * Lays the facts of the ledger back into the sentences they stand in.
 *
 * @example // 今年省信访系统交办案件 66 宗，已办结 58 宗，办结率为 87.9%
 * evidenceOf(report, facts).sentences[0].mentions.map(({ lead }) => lead)
 * // ['今年省信访系统交办案件', '已办结', '办结率为']
 */
export function evidenceOf(report: Report, facts: readonly Fact[]): Evidence {
  const told = new Map<number, Told[]>();
  for (const fact of facts)
    for (const place of [fact.place, ...fact.alsoAt]) {
      const list = told.get(place.paragraph);
      if (list === undefined) told.set(place.paragraph, [{ fact, place }]);
      else list.push({ fact, place });
    }
  const read = report.paragraphs.flatMap((paragraph) => {
    const here = (told.get(paragraph.number) ?? []).toSorted(
      (a, b) => a.place.start - b.place.start || a.place.end - b.place.end,
    );
    const text = fold(paragraph.text);
    return sentences(paragraph.text).map(({ start, end }) => {
      const within = here.filter(({ place }) => place.start >= start && place.end <= end);
      const all = mentionsIn(text, { start, end }, within);
      const isInTable = all.map((_, i) => isCell(all, i));
      return {
        ...{ paragraph, start, end, text: text.slice(start, end) },
        mentions: all.filter((_, i) => isInTable[i] === false),
        cells: all.filter((_, i) => isInTable[i] === true),
      };
    });
  });
  return { report, facts, sentences: read };
}

interface Told {
  readonly fact: Fact;
  readonly place: Place;
}

function mentionsIn(text: string, span: Span, told: readonly Told[]): Mention[] {
  const apart: Told[] = [];
  for (const one of told) if (one.place.start >= (apart.at(-1)?.place.end ?? 0)) apart.push(one);
  return apart.map(({ fact, place }, i) => {
    const gap = solid(text.slice(apart[i - 1]?.place.end ?? span.start, place.start));
    const tail = solid(text.slice(place.end, apart[i + 1]?.place.start ?? span.end));
    return { fact, place, gap, lead: lastClause(gap), tail };
  });
}

/** What stands between two numbers of one row: nothing, a bar, or the dash of an empty cell. */
export const BETWEEN_CELLS = /^[—–|-]*$/u;

// A number whose unit the head of its table tells, and the rate or mark in the same row, right behind one.
function isCell(mentions: readonly Mention[], i: number): boolean {
  const [mention, before] = [mentions[i], mentions[i - 1]];
  if (mention === undefined) return false;
  if (mention.fact.unitFrom !== undefined) return true;
  return before !== undefined && BETWEEN_CELLS.test(mention.gap) && isCell(mentions, i - 1);
}

/** The sentences up to their full stops, items that ； parts put together again: a score sheet in one line. */
export function periodsOf(sentences: readonly Sentence[]): Sentence[] {
  const periods: Sentence[] = [];
  for (const sentence of sentences) {
    const before = periods.at(-1);
    if (before?.paragraph === sentence.paragraph && /[；;]$/u.test(before.text)) {
      const text = before.text + ' '.repeat(sentence.start - before.end) + sentence.text;
      const mentions = [...before.mentions, ...sentence.mentions];
      const cells = [...before.cells, ...sentence.cells];
      periods[periods.length - 1] = { ...before, end: sentence.end, text, mentions, cells };
    } else periods.push(sentence);
  }
  return periods;
}

/** The text without blanks and stray asterisks, which extraction leaves anywhere. */
export function solid(text: string): string {
  return text.replace(/[\s*]+/gu, '');
}

function lastClause(gap: string): string {
  let from = gap.length;
  while (from > 0 && !'，,、；;：:（(。'.includes(gap.charAt(from - 1))) from -= 1;
  return gap.slice(from);
}

/** The place of a stretch of a paragraph. */
export function placeAt(paragraph: Paragraph, start: number, end: number): Place {
  return { paragraph: paragraph.number, start, end, line: lineAt(paragraph, start) };
}

/** The place of a whole sentence. */
export function placeOf(sentence: Sentence): Place {
  return placeAt(sentence.paragraph, sentence.start, sentence.end);
}
