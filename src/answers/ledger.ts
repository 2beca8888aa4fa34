import type { Fact } from '../facts/fact.ts';
import type { Entry } from '../library/library.ts';
import { aboutOf, besideOf, substitutesIn } from '../matching/about.ts';
import { candidatesOf } from '../matching/fields.ts';
import { rankingOf } from '../matching/match.ts';
import { partsOf } from '../matching/part.ts';
import { rankFacts } from '../matching/rank.ts';
import { yearsIn } from '../matching/years.ts';
import type { Section } from '../report/report.ts';
import type { Search } from '../search/search.ts';
import { missingOf } from '../search/status.ts';
import { bare } from '../text/bare.ts';
import { inOrder, sectionFigures } from './section-figures.ts';

/** The figures of a report, or those of them that were asked for. */
export interface Ledger {
  /** What was asked for, as typed; null where everything was. */
  readonly about: string | null;
  /** In order of the report; where words were looked for, best first. */
  readonly facts: readonly Fact[];
  /** The sections that were asked for by number or name. */
  readonly sections: readonly Section[];
  /** Words that were looked up in place of the typed ones. */
  readonly substitutes: readonly string[];
  /** Typed words that the report does not have. */
  readonly leftOut: readonly string[];
  /** How many more stand in sentences that have the words. */
  readonly beside: number;
  /** Metrics to choose from where nothing was found. */
  readonly near: readonly string[];
}

const PLAIN = { sections: [], substitutes: [], leftOut: [], beside: 0, near: [] } as const;

/**
 * The figures of one report that `about` asks for: all of them, those of a section, or those that words are about.
 *
 * @example ledgerOf(entry, '三、', library.search).sections[0]?.heading // '三、存在的主要问题'
 */
export function ledgerOf(entry: Entry, about: string | undefined, search: Search): Ledger {
  if (about === undefined) return { ...PLAIN, about: null, facts: inOrder(entry.facts) };
  const inSections = sectionFigures(entry, about);
  if (inSections !== null) return { ...PLAIN, about, ...inSections };
  return { ...PLAIN, about, ...wordFacts(entry, about, search) };
}

/** Names that are offered where nothing was found. */
const NEAR = 5;

/** The facts that words are about, best first, as questions are matched with facts. */
function wordFacts(entry: Entry, words: string, search: Search): Omit<Ledger, 'about' | 'sections'> {
  const year = yearsIn(bare(words).text).named.at(-1) ?? null;
  const parts = partsOf(words, search, new Set([entry.report.id])).map((part) => {
    // A question looks at the likeliest paragraphs; a list leaves none out.
    const ranking = { ...rankingOf(part, [entry], search, year), candidates: candidatesOf(entry) };
    return { part, ranked: rankFacts(ranking) };
  });
  const about = parts.flatMap(({ part, ranked }) => aboutOf(part, ranked, year));
  const beside = parts.flatMap(({ ranked }) => besideOf(ranked, about));
  const alike = parts.flatMap(({ ranked }) => ranked.filter((one) => one.features.words.precision > 0));
  return {
    facts: [...new Set(about.map(({ fact }) => fact))],
    substitutes: [...new Set(about.flatMap(substitutesIn))],
    leftOut: parts.flatMap(({ part }) => missingOf(part.reading)),
    beside: about.length > 0 ? new Set(beside.map(({ fact }) => fact)).size : 0,
    near: about.length > 0 ? [] : [...new Set(alike.map(({ fact }) => fact.name))].slice(0, NEAR),
  };
}
