import type { Fact } from './fact.ts';
import { alike } from './similar.ts';

/** A fact with the words it was told in. */
export interface Told {
  readonly fact: Fact;
  /** The clause, blanks removed. */
  readonly words: string;
  /** The head of its column, where a table tells it: what is in another column is another fact. */
  readonly column?: string;
}

/**
 * One fact for each fact: what is told again in nearly the same words and with the same number joins the first
 * telling as another place. What differs in number, unit, time or place stays a fact of its own.
 *
 * @example 25314 人 told in three paragraphs is one fact with two places in `alsoAt`
 */
export function restated(told: readonly Told[]): Fact[] {
  const groups = new Map<string, Group[]>();
  const all: Group[] = [];
  for (const one of told) {
    const key = identity(one.fact);
    const group = groups.get(key) ?? [];
    const known = group.find(({ first }) => sameFact(first, one));
    if (known === undefined) {
      const kept = { first: one, also: [] };
      all.push(kept);
      groups.set(key, [...group, kept].slice(-MOST));
    } else known.also.push(one.fact.place);
  }
  return all.map(({ first, also }, id) => ({ ...first.fact, id, alsoAt: also }));
}

/** A fact with the other places that tell it. */
interface Group {
  readonly first: Told;
  readonly also: Fact['place'][];
}

/** Different facts with one value and unit that are still compared; beyond it hostile input would be quadratic. */
const MOST = 64;
/** Facts this long do not come about twice by chance. */
const TELLING = 4;

function identity({ value, unit, measure, of, when, elsewhere, change, role, printed }: Fact): string {
  return JSON.stringify([
    value ?? printed.replace(/\s/gu, ''),
    unit,
    measure,
    of,
    measure === null ? null : when.words,
    elsewhere,
    change?.way ?? null,
    // What was set as a target and what was reached are two, though they be equal.
    role,
  ]);
}

function sameFact(a: Told, b: Told): boolean {
  if (a.fact.measure !== null) return true;
  const [one, other] = [a.fact.when.words, b.fact.when.words];
  if (one !== null && other !== null && one !== other) return false;
  // Two rows of one table are two facts, however alike they are called.
  if (
    sameParagraph(a, b) &&
    a.fact.cell !== null &&
    b.fact.cell !== null &&
    a.fact.cell.row !== b.fact.cell.row
  )
    return false;
  if (a.column !== undefined || b.column !== undefined) {
    const same = a.column === undefined || b.column === undefined || a.column === b.column;
    return same && a.fact.role === b.fact.role && alike(a.fact.name, b.fact.name, 70);
  }
  const digits = significant(a.fact.value ?? '');
  const telling = digits >= TELLING;
  return (
    alike(a.fact.name, b.fact.name, telling ? 40 : 70) ||
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
  return a.fact.place.paragraph === b.fact.place.paragraph;
}
