import { kept } from '../text/kept.ts';
import type { Fact } from '../facts/fact.ts';
import { type Caveat, caveatsOf } from './align-caveats.ts';
import { type Identity, identityOf } from './align-identity.ts';
import type { Aligned, Cell, Judgement } from './aligned.ts';
import type { Entry } from './library.ts';

export type { Aligned, Cell, Judgement } from './aligned.ts';

interface Known {
  readonly fact: Fact;
  readonly identity: Identity;
}

// People ask one thing after another of the same offices: the last few selections that begin with an entry.
const recent = new WeakMap<
  Entry,
  readonly { readonly entries: readonly Entry[]; readonly rows: readonly Aligned[] }[]
>();
const RECENT = 4;

/**
 * The rows that the reports have between them, also those of one report only, in no order that depends on files.
 * What is in no row together is not comparable.
 *
 * @example align(entries).find(({ name }) => name === '拆除违法建设面积')?.cells.map(({ fact }) => fact.value)
 * // ['121300', '96046.05']
 */
export function align(entries: readonly Entry[]): readonly Aligned[] {
  const [first] = entries;
  if (first === undefined) return [];
  const before = recent.get(first) ?? [];
  const same = before.find(
    (one) => one.entries.length === entries.length && one.entries.every((entry, k) => entry === entries[k]),
  );
  if (same !== undefined) return same.rows;
  const rows = aligned(entries);
  recent.set(first, [{ entries, rows }, ...before].slice(0, RECENT));
  return rows;
}

/**
 * Finds out beforehand what the facts of an entry measure, so that the first comparison is as quick as the next.
 *
 * @example for (const entry of library.entries) prepare(entry)
 */
export function prepare(entry: Entry): void {
  identified(entry);
}

function aligned(entries: readonly Entry[]): Aligned[] {
  const rows = new Map<string, { entry: Entry; told: Known[] }[]>();
  for (const entry of entries)
    for (const one of identified(entry)) {
      const row = rows.get(one.identity.id) ?? [];
      const cell = row.at(-1);
      if (cell?.entry === entry) cell.told.push(one);
      else row.push({ entry, told: [one] });
      rows.set(one.identity.id, row);
    }
  return [...rows.values()].flatMap((row) => {
    const cells = row.flatMap(({ entry, told }) => cellOf(entry, told));
    // A rank says nothing beside nothing: it is shown only where two are ranked among the same.
    const least = cells.some(({ fact }) => fact.kind === 'rank') ? 2 : 1;
    return cells.length < least ? [] : [rowOf(row, cells)];
  });
}

/**
 * How far two facts of different reports may be compared, and with which words of warning.
 *
 * @example judge(one, other) // { verdict: 'same with caveat', caveats: ['说法不同：…'] }
 */
export function judge(one: Pick<Cell, 'entry' | 'fact'>, other: Pick<Cell, 'entry' | 'fact'>): Judgement {
  const [a, b] = [one, other].map(({ entry, fact }) => identityOf(entry, fact));
  if (a == null || b == null || a.id !== b.id) return { verdict: 'not comparable', caveats: [] };
  const cells = [
    { ...one, told: a.told, others: [] },
    { ...other, told: b.told, others: [] },
  ];
  return judgementOf({ ...a, cells });
}

/** The words of warning for a row, and whether they are more than a matter of print. */
export function judgementOf(aligned: Aligned): Judgement {
  const caveats: readonly Caveat[] = caveatsOf(aligned);
  const grave = caveats.some(({ weight }) => weight === 'matter');
  return { verdict: grave ? 'same with caveat' : 'same', caveats: caveats.map(({ words }) => words) };
}

/** A library is immutable: what its facts measure is found once, and goes when it goes. */
const identified = kept((entry: Entry): readonly Known[] =>
  entry.facts.flatMap((fact) => {
    const identity = identityOf(entry, fact);
    return identity === null ? [] : [{ fact, identity }];
  }),
);

function rowOf(row: readonly { readonly told: readonly Known[] }[], cells: readonly Cell[]): Aligned {
  const all = row.flatMap(({ told }) => told.map(({ identity }) => identity));
  // Of several ways to say it the shortest names the row, whatever the order of the reports.
  const [first] = all.toSorted((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  if (first === undefined) throw new RangeError('a row without figures');
  const { id, name, basis, row: key, matter } = first;
  return { id, name, basis, row: key, matter, cells };
}

/** The fact that stands for the report: an outcome before a target, the whole before a part, the year before a month. */
function cellOf(entry: Entry, told: readonly Known[]): Cell[] {
  const ranked = told
    .map((one) => ({ ...one, rank: rankOf(one) }))
    .toSorted((a, b) => a.rank - b.rank || a.fact.id - b.fact.id);
  const [best] = ranked;
  if (best === undefined) return [];
  const others = ranked.filter(({ rank, fact }) => rank === best.rank && fact.value !== best.fact.value);
  // Words alone are too little to choose by.
  if (best.identity.basis === 'name' && others.length > 0) return [];
  return [{ entry, fact: best.fact, told: best.identity.told, others: others.map(({ fact }) => fact) }];
}

function rankOf({ fact, identity: { told, matter } }: Known): number {
  const ways = (matter?.variant ?? []).flat();
  const way = ways.findIndex((words) => words.test(told.clause));
  // A plain mention is the whole; of several ways to put it the first is the likeliest to be meant.
  const doubt = (fact.role === 'actual' ? 0 : 4) + (told.within ? 2 : 0) + (fact.when.words === null ? 0 : 1);
  return doubt * (ways.length + 1) + way + 1;
}
