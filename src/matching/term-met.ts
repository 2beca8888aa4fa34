import type { Met, Told } from '../search/query-reader.ts';
import type { Term } from '../search/term.ts';
import { type Level, LEVELS } from './fields.ts';

/** A word of a question, and where the words about a fact meet it. */
export interface TermMet extends Term {
  /** The nearest level that has it, by its place in `LEVELS`; -1 where none has. */
  readonly level: number;
  /** What stands there for it. */
  readonly by: Met | null;
}

/** The words of a question as the levels of a fact meet them. */
export function termsMet(terms: readonly Term[], told: readonly Told[]): TermMet[] {
  return terms.map((term, t) => {
    const level = told.findIndex(({ met }) => met[t] != null);
    return { ...term, level, by: told[level]?.met[t] ?? null };
  });
}

/**
 * The words that carry a question; where none does, all of it.
 *
 * @example carryingOf(part.terms).map(({ text }) => text) // ['违建'] of 违建金额
 */
export function carryingOf<T extends Term>(terms: readonly T[]): readonly T[] {
  const carrying = terms.filter(({ light }) => !light);
  return carrying.length > 0 ? carrying : terms;
}

/**
 * Whether every word that carries the question is met up to a level.
 *
 * @example isMetWithin(ranked, 'sentence')
 */
export function isMetWithin({ met }: { readonly met: readonly TermMet[] }, last: Level): boolean {
  const sought = carryingOf(met);
  return sought.length > 0 && sought.every(({ level }) => level >= 0 && level <= LEVELS.indexOf(last));
}

/**
 * What of a word is not met, where a part of it stands for it; else empty.
 *
 * @example restOf(met) // '公办' of 公办养老机构, met by 养老机构
 */
export function restOf(met: TermMet | undefined): string {
  const by = met?.by?.text ?? '';
  const rest = by === '' || met === undefined || !met.text.includes(by) ? '' : met.text.replace(by, '');
  return rest.length > 1 ? rest : '';
}
