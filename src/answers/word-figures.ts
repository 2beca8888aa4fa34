import type { Fact, Place } from '../facts/fact.ts';
import { kindsAsked, searchFigures } from '../facts/ranking.ts';
import { bigrams } from '../facts/similar.ts';
import type { Entry } from '../library/library.ts';
import { lookupForm } from '../library/typed.ts';
import type { Passage, Search } from '../search/search.ts';
import type { Span } from '../text/span.ts';
import { hasNumbers } from './numbers-asked.ts';
import { sentenceAt } from './sentence-at.ts';

/** The figures that some words are about, best first, and what was looked up for the words. */
export interface WordFigures {
  readonly facts: readonly Fact[];
  readonly substitutes: readonly string[];
  /** Words that the report does not have. */
  readonly leftOut: readonly string[];
  /** Where nothing was found: metrics of the report that share something with the words, then headings. */
  readonly near: readonly string[];
}

/** Passages that are looked at: more than the figures of one report stand in, for any but the commonest words. */
const PASSAGES = 80;
const NEAR = 5;
/** Share of the typed words, in percent, that a figure must have where the search found nothing. */
const COVERED = 60;
const NEARLY_HALF = 45;
const MANY_PAIRS = 4;
const CLAUSE_END = /[，。；：！？]/u;

/**
 * The figures of one report that words are about, best first. What the words stand for is left to the search: everyday
 * words, pinyin and traditional characters find what they find there. Figures whose metric has a word that was found
 * beside them, or that are the number looked for; where there is none, those told in one clause with the word; where
 * there is none, in one sentence; at last those whose metric and clause have most of the typed words. A number of
 * another kind than the words ask for (接种率: a rate) is given only where its metric has all the words; one that lacks
 * a number of theirs (第2剂), never.
 *
 * @example wordFigures(entry, '违建', library.search).figures[0]?.printed // '12.13万平方米'
 */
export function wordFigures(entry: Entry, words: string, search: Search): WordFigures {
  const { report } = entry;
  // Marks alone say nothing, and stand everywhere.
  if (!/[\p{L}\p{N}]/u.test(words)) return { facts: [], substitutes: [], leftOut: [], near: [] };
  const found = search.find(words, { reports: new Set([report.id]), limit: PASSAGES });
  const substitutes = found.substituted.flatMap(({ by }) => by);
  const leftOut = found.missing;
  // Found without one of the words it may be another thing: 森林覆盖率 is no 疫苗覆盖率.
  const passages = leftOut.length > 0 ? [] : found.passages.flatMap(withRetellings);
  const asked = words.split(/\s+/u).map(lookupForm);
  const kinds = kindsAsked(words);
  const isMeant = (fact: Fact): boolean =>
    hasNumbers(report, fact, words) && (kinds.size === 0 || kinds.has(fact.kind) || isNamed(fact, asked));
  const matches = searchFigures(report, entry.facts, words);
  const tiers: (() => readonly Fact[])[] = [
    () => entry.facts.filter((fact) => isNamed(fact, asked) || isMarked(fact, passages)),
    () => entry.facts.filter((fact) => isBeside(fact, passages, clauseAt)),
    () => entry.facts.filter((fact) => isBeside(fact, passages, (text, at) => sentenceAt(text, at.start))),
    () =>
      (leftOut.length > 0 ? [] : matches)
        .filter(({ fact, coverage }) => coverage >= COVERED || sharesMuch(fact, words, coverage))
        .map(({ fact }) => fact),
  ];
  for (const tier of tiers) {
    const facts = tier().filter(isMeant);
    if (facts.length > 0)
      return {
        facts: ranked(entry, facts, words, passages),
        substitutes,
        leftOut,
        near: [],
      };
  }
  const near = [...new Set(matches.map(({ fact }) => fact.name))];
  return { facts: [], substitutes, leftOut, near: near.slice(0, NEAR) };
}

type Telling = Pick<Passage, 'paragraph' | 'start' | 'end' | 'highlights' | 'match'>;

/** A passage and the places that say the same, its words marked there too. */
function withRetellings(passage: Passage): Telling[] {
  const marks = marksOf([passage]);
  const others = passage.alsoAt.map(({ paragraph, start, end }) => ({
    ...{ paragraph, start, end, match: passage.match },
    highlights: marks.flatMap((mark) => {
      const at = paragraph.text.indexOf(mark, start);
      return at < 0 || at >= end ? [] : [{ start: at, end: at + mark.length }];
    }),
  }));
  return [passage, ...others];
}

/** Whether the metric holds all the typed words. */
function isNamed(fact: Fact, asked: readonly string[]): boolean {
  const name = nameOf(fact);
  return asked.every((word) => name.includes(word));
}

/** Whether a passage that tells the figure was found by a word of its metric, or by the figure as printed. */
function isMarked(fact: Fact, passages: readonly Telling[]): boolean {
  const name = bigrams(nameOf(fact));
  return tellings(fact, passages).some(([{ paragraph, highlights }, place]) =>
    highlights.some(
      (mark) => meets(mark, place) || isMostlyIn(name, paragraph.text.slice(mark.start, mark.end)),
    ),
  );
}

/** Whether a metric named at length has near half of the words, by so many pairs that it is no chance. */
function sharesMuch(fact: Fact, words: string, coverage: number): boolean {
  const name = bigrams(nameOf(fact));
  const shared = [...bigrams(lookupForm(words))].filter((pair) => name.has(pair));
  return coverage >= NEARLY_HALF && shared.length >= MANY_PAIRS;
}

/** Words found side by side are one mark: 成功调处劳资纠纷. Most of it is enough. */
function isMostlyIn(name: ReadonlySet<string>, mark: string): boolean {
  const pairs = [...bigrams(lookupForm(mark))];
  return pairs.length > 0 && 3 * pairs.filter((pair) => name.has(pair)).length >= 2 * pairs.length;
}

/** Whether the figure stands in one clause, or sentence, with a word that was found. */
function isBeside(
  fact: Fact,
  passages: readonly Telling[],
  around: (text: string, place: Place) => Span,
): boolean {
  return tellings(fact, passages).some(([{ paragraph, highlights, match }, place]) => {
    const near = around(paragraph.text, place);
    return match !== 'some' && highlights.some((mark) => meets(mark, near));
  });
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The passages that tell a figure, each with the place where it does. */
function tellings(fact: Fact, passages: readonly Telling[]): (readonly [Telling, Place])[] {
  return [fact.place, ...fact.alsoAt].flatMap((place) =>
    passages
      .filter((passage) => passage.paragraph.number === place.paragraph && meets(passage, place))
      .map((passage) => [passage, place] as const),
  );
}

function nameOf({ name, of, elsewhere, when }: Fact): string {
  return lookupForm([name, of, elsewhere, when.words].join(' '));
}

function marksOf(passages: readonly Telling[]): string[] {
  const marks = passages.flatMap(({ paragraph, highlights }) =>
    highlights.map(({ start, end }) => paragraph.text.slice(start, end)),
  );
  return [...new Set(marks)];
}

/** By the passage that tells them, best first; those of one passage by how well they answer the words. */
function ranked(
  { report, facts: all }: Entry,
  facts: readonly Fact[],
  words: string,
  passages: readonly Telling[],
): Fact[] {
  const order = new Map(
    searchFigures(report, all, [words, ...marksOf(passages)].join(' ')).map(
      ({ fact }, index) => [fact, index] as const,
    ),
  );
  const rank = (fact: Fact): number => order.get(fact) ?? order.size;
  const told = (fact: Fact): number => {
    const at = passages.findIndex((passage) => tellings(fact, [passage]).length > 0);
    return at < 0 ? passages.length : at;
  };
  return facts
    .map((fact) => ({ fact, told: told(fact), rank: rank(fact) }))
    .toSorted((a, b) => a.told - b.told || a.rank - b.rank || a.fact.id - b.fact.id)
    .map(({ fact }) => fact);
}

function clauseAt(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && !CLAUSE_END.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !CLAUSE_END.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}
