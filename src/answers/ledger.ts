import type { Fact } from '../facts/fact.ts';
import type { Entry } from '../library/library.ts';
import type { Section } from '../report/report.ts';
import type { Search } from '../search/search.ts';
import { inOrder, sectionFigures } from './section-figures.ts';
import { wordFigures } from './word-figures.ts';

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
  /** Metrics to choose from where nothing was found. */
  readonly near: readonly string[];
}

const PLAIN = { sections: [], substitutes: [], leftOut: [], near: [] } as const;

/**
 * The figures of one report that `about` asks for: all of them, those of a section, or those that words are about.
 *
 * @example ledgerOf(entry, '三、', library.search).sections[0]?.heading // '三、存在的主要问题'
 */
export function ledgerOf(entry: Entry, about: string | undefined, search: Search): Ledger {
  if (about === undefined) return { ...PLAIN, about: null, facts: inOrder(entry.facts) };
  const inSections = sectionFigures(entry, about);
  if (inSections !== null) return { ...PLAIN, about, ...inSections };
  return { ...PLAIN, about, ...wordFigures(entry, about, search) };
}
