import { type Aligned, type Cell } from '../library/align.ts';
import { KEY_ROWS } from '../library/align-identity.ts';
import { MATTERS } from '../library/align-matters.ts';
import type { Entry } from '../library/library.ts';
import { difference, isKnown, type Known } from './computed.ts';
import type { Computed } from './draft.ts';

/** One row of a comparison, as it is shown. */
export interface Row {
  readonly aligned: Aligned;
  /** Printed cells, in the order of the offices. */
  readonly cells: readonly Cell[];
}

/** What was not spent, worked out for each office that prints both numbers. */
export interface Unspent {
  readonly entry: Entry;
  readonly computed: Computed;
}

/** What every comparison begins with. */
const HEAD = ['budget', 'executed', 'rate'];

/** The cells of a row in the order of the offices. */
export function rowOf(aligned: Aligned, entries: readonly Entry[]): Row {
  const own = new Map(aligned.cells.map((cell) => [cell.entry, cell]));
  return { aligned, cells: entries.flatMap((entry) => own.get(entry) ?? []) };
}

/** The rows on the budget, in their order; those that no report states are left out. */
export function headRows(all: readonly Aligned[], entries: readonly Entry[]): Row[] {
  return HEAD.flatMap((key) => all.filter(({ row }) => row?.key === key)).map((one) => rowOf(one, entries));
}

/**
 * The other rows that at least `least` reports state, those of most reports first, then in the order of the table.
 * A report that prints several numbers for a row has no cell in it, as nobody can tell which is meant.
 */
export function otherRows(all: readonly Aligned[], entries: readonly Entry[], least: number): Row[] {
  return all
    .filter(({ row, cells }) => !HEAD.includes(row?.key ?? '') && cells.length >= least)
    .map((aligned) => {
      const clear =
        entries.length > 1 ? aligned.cells.filter(({ others }) => others.length === 0) : aligned.cells;
      return rowOf({ ...aligned, cells: clear }, entries);
    })
    .filter(({ cells }) => cells.length >= least)
    .sort(
      (a, b) =>
        b.cells.length - a.cells.length ||
        placeOf(a.aligned) - placeOf(b.aligned) ||
        (a.aligned.id < b.aligned.id ? -1 : 1),
    );
}

function placeOf({ row, matter }: Aligned): number {
  if (row !== null) return KEY_ROWS.indexOf(row);
  return KEY_ROWS.length + (matter === null ? MATTERS.length : MATTERS.indexOf(matter));
}

/** Budget less executed, for each report that prints both for its own year. */
export function unspentOf(rows: readonly Row[], entries: readonly Entry[]): Unspent[] {
  const printed = (key: string, entry: Entry): Known | null => {
    const cells = rows.find(({ aligned }) => aligned.row?.key === key)?.cells ?? [];
    const fact = cells.find((cell) => cell.entry === entry)?.fact;
    return isKnown(fact) ? fact : null;
  };
  return entries.flatMap((entry) => {
    const [budget, executed] = [printed('budget', entry), printed('executed', entry)];
    const computed =
      budget === null || executed === null
        ? null
        : difference('未执行数（全年预算数减执行数）', budget, executed);
    return computed === null ? [] : [{ entry, computed }];
  });
}
