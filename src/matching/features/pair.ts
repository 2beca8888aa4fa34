import type { Entry } from '../../library/library.ts';
import type { Fact } from '../../facts/fact.ts';
import type { QueryReader, Told } from '../../search/query-reader.ts';
import type { Fields } from '../fields.ts';
import type { Part } from '../part.ts';
import type { TermMet } from '../term-met.ts';

/** A question and a fact at one of its places: what the features of matching are read from. */
export interface Pair {
  readonly part: Part;
  readonly entry: Entry;
  readonly fact: Fact;
  readonly fields: Fields;
  readonly reader: QueryReader;
  /** What the fact's own words, its clause, its sentence, what is around and the paragraph so far have of the question. */
  readonly told: readonly Told[];
  /** The words of the question, each with the nearest of these that has it. */
  readonly met: readonly TermMet[];
  /** What the search gives the paragraph, beside the best one's: 0 to 1. */
  readonly search: number;
  /** The year that is asked; null for the report's own. */
  readonly year: number | null;
}

/** The fact's own words and its clause. */
export function ownWords({ fields }: Pair): string {
  return `${fields.metric}${fields.clause}`;
}

/** Whether nothing is asked but the office's own money. */
export function asksOwnMoney({ part: { money, subject } }: Pair): boolean {
  return money !== null && money.item === null && subject.length === 0;
}

/** Whether a word that carries the question is met nowhere near the fact. */
export function lacksWord({ met }: Pair): boolean {
  return met.some(({ light, level }) => !light && level < 0);
}

/** Whether the fact is the well-known measure of the office as a whole that is asked. */
export function isMeasureAsked({ part: { money }, fact }: Pair): boolean {
  if (money === null || money.item !== null) return false;
  const carried = money.keys.includes('unspent') ? LEFT_OVER : CARRIED;
  const isCarried = fact.measure === null && money.keys.includes('carryover') && carried.test(fact.name);
  return (isCarried && isOwn(fact)) || (isWhole(fact) && money.keys.includes(fact.measure ?? ''));
}

/** 结转下年: what goes on, though other money is left as well. */
const CARRIED = /结转(?:下|次|20\d\d)|转入[下次]一?年/u;

/** 年底未用完: what was left, whatever became of it. */
const LEFT_OVER = new RegExp(`${CARRIED.source}|未用完|没有?用完|未支完|未花完|未使用|账上尚余`, 'u');

/** A well-known measure of the office, not of a part of it. */
export function isWhole(fact: Fact): boolean {
  return fact.measure !== null && isOwn(fact);
}

function isOwn({ of, elsewhere }: Fact): boolean {
  return of === null && elsewhere === null;
}
