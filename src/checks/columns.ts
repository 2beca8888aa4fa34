import type { Fact } from '../facts/fact.ts';
import { checkSum } from './sum.ts';
import type { Check, Verdict } from './verdict.ts';

/**
 * The row of totals of a table against the rows above it, column by column. Rows may hold one another unsaid: where one
 * column adds up they do not, and the others must as well.
 */
export const columns: Check = ({ facts }) => {
  const rows = rowsOf(facts);
  return rows.flatMap((total, i) => {
    if (!isTotal(total)) return [];
    const checked = total.flatMap((whole) => addedUp(whole, above(total, rows.slice(0, i))) ?? []);
    return checked.some(({ finding }) => finding === null) ? checked : [];
  });
};

type Row = readonly Fact[];

/** Rows above a total that are looked at. */
const MOST_ROWS = 60;
/** A sum of one row says nothing. */
const FEWEST = 2;

/** The amounts of the tables of a report, row by row. */
function rowsOf(facts: readonly Fact[]): Row[] {
  const rows = new Map<string, Fact[]>();
  for (const fact of facts) {
    const { cell, kind, value, place } = fact;
    if (cell === null || value === null || kind === 'rate' || kind === 'rank') continue;
    const key = `${place.paragraph} ${place.sentence.start}`;
    const row = rows.get(key) ?? [];
    row.push(fact);
    rows.set(key, row);
  }
  return [...rows.values()];
}

function isTotal([first]: Row): boolean {
  return first?.cell?.total === true;
}

/** The rows of the same table above a total, up to the total before it: they have its columns. */
function above(total: Row, before: readonly Row[]): readonly Row[] {
  const last = before.findLastIndex(
    (row) => isTotal(row) || total.some((whole) => under(row, whole) === undefined),
  );
  return before.slice(Math.max(last + 1, before.length - MOST_ROWS));
}

/** The cell of a row in the column of another. */
function under(row: Row, { cell, unit }: Fact): Fact | undefined {
  return row.find((one) => one.cell?.column === cell?.column && one.unit === unit);
}

function addedUp(whole: Fact, rows: readonly Row[]): Verdict | null {
  const parts = rows.flatMap((row) => under(row, whole) ?? []);
  if (parts.length < FEWEST) return null;
  return checkSum({
    parts,
    whole,
    kind: 'total',
    values: { whole_name: whole.name, parts: parts.map(({ cell, name }) => cell?.row ?? name).join('、') },
    places: [...parts, whole].map(({ place }) => place),
    short: 'conflict',
    over: 'conflict',
  });
}
