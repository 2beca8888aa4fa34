import type { Figure } from './figure.ts';
import { alike } from './similar.ts';

/** A figure with the words it was told in. */
export interface Told {
  readonly figure: Figure;
  /** The clause, blanks removed. */
  readonly words: string;
  /** The head of its column, where a table tells it: what is in another column is another fact. */
  readonly column?: string;
}

/**
 * One figure for each fact: what is told again in nearly the same words and with the same number joins the first
 * telling as another place. What differs in number, unit, time or place stays a figure of its own.
 *
 * @example 25314 人 told in three paragraphs is one figure with two places in `alsoAt`
 */
export function restated(told: readonly Told[]): Figure[] {
  const groups = new Map<string, Fact[]>();
  const facts: Fact[] = [];
  for (const one of told) {
    const key = identity(one.figure);
    const group = groups.get(key) ?? [];
    const known = group.find(({ first }) => sameFact(first, one));
    if (known === undefined) {
      const fact = { first: one, also: [] };
      facts.push(fact);
      groups.set(key, [...group, fact].slice(-MOST));
    } else known.also.push(one.figure.place);
  }
  return facts.map(({ first, also }, id) => ({ ...first.figure, id, alsoAt: also }));
}

/** A fact with the other places that tell it. */
interface Fact {
  readonly first: Told;
  readonly also: Figure['place'][];
}

/** Different facts with one value and unit that are still compared; beyond it hostile input would be quadratic. */
const MOST = 64;
/** Figures this long do not come about twice by chance. */
const TELLING = 4;

function identity({ value, unit, key, of, period, elsewhere, direction, printed }: Figure): string {
  return JSON.stringify([
    value ?? printed.replace(/\s/gu, ''),
    unit,
    key,
    of,
    key === null ? null : period,
    elsewhere,
    direction,
  ]);
}

function sameFact(a: Told, b: Told): boolean {
  if (a.figure.key !== null) return true;
  if (a.figure.period !== null && b.figure.period !== null && a.figure.period !== b.figure.period)
    return false;
  if (a.column !== undefined || b.column !== undefined) {
    const same = a.column === undefined || b.column === undefined || a.column === b.column;
    return same && a.figure.role === b.figure.role && alike(a.figure.metric, b.figure.metric, 70);
  }
  const digits = significant(a.figure.value ?? '');
  const telling = digits >= TELLING;
  return (
    alike(a.figure.metric, b.figure.metric, telling ? 40 : 70) ||
    (alike(a.words, b.words, 70) && !sameParagraph(a, b))
  );
}

/** Digits from the first to the last that is not 0: 3 for 21300000. */
function significant(value: string): number {
  const digits = value.replace(/\D/gu, '');
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end -= 1;
  return end;
}

function sameParagraph(a: Told, b: Told): boolean {
  return a.figure.place.paragraph === b.figure.place.paragraph;
}
