import type { Window } from './windows.ts';
import { textOf } from './windows.ts';

/**
 * From this share of common pairs on, two stretches are tellings of one thing: less is needed where the numbers of one
 * all stand in the other and one of them is telling (25314, 83.25), nearly all where they do not: sentences of one
 * template tell of different projects.
 */
const ALIKE = { plain: 0.85, sameNumbers: 0.6, otherNumbers: 0.95 };
/** Shorter ones are alike by chance. */
const FEWEST = 4;
const NUMBER = /\d[\d.,]*/gu;
const HAN_RUN = /[\u3400-\u9fff]+/gu;

/** What a window is compared by. */
interface Telling {
  readonly window: Window;
  readonly text: string;
  /** Its Chinese pairs, numbers left out. */
  readonly pairs: () => Pairs;
  readonly numbers: readonly string[];
}

interface Pairs {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** A window and the other places that tell the same; `differs` where a word or number is not the same. */
export interface Told {
  readonly window: Window;
  readonly retellings: readonly { readonly window: Window; readonly differs: boolean }[];
}

/**
 * Folds windows that tell the same, or nearly, into the best of them. Only within one report: the same sentence
 * of another office is another fact.
 *
 * @param ranked best first; the order of what is left stays
 */
export function foldRetellings(ranked: readonly Window[]): Told[] {
  const kept: { telling: Telling; retellings: { window: Window; differs: boolean }[] }[] = [];
  const byReport = new Map<string, typeof kept>();
  for (const window of ranked) {
    const telling = tellingOf(window);
    const { id } = window.entry.report;
    const here = byReport.get(id) ?? [];
    byReport.set(id, here);
    const same = here.find(({ telling: other }) => alike(telling, other));
    if (same === undefined) {
      const told = { telling, retellings: [] };
      kept.push(told);
      here.push(told);
    } else same.retellings.push({ window, differs: !contains(telling.text, same.telling.text) });
  }
  return kept.map(({ telling, retellings }) => ({ window: telling.window, retellings }));
}

function tellingOf(window: Window): Telling {
  const text = textOf(window.entry, window.first, window.last);
  let pairs: Pairs | null = null;
  return { window, text, pairs: () => (pairs ??= pairsOf(text)), numbers: text.match(NUMBER) ?? [] };
}

function pairsOf(text: string): Pairs {
  const counts = new Map<string, number>();
  let size = 0;
  for (const [run] of text.matchAll(HAN_RUN)) {
    for (let i = 0; i + 1 < run.length; i += 1) {
      const pair = run.slice(i, i + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
      size += 1;
    }
  }
  return { counts, size };
}

/** Nearly all of the shorter one stands in the other. */
function alike(a: Telling, b: Telling): boolean {
  if (a.text === b.text) return true;
  const [short, long] = a.pairs().size <= b.pairs().size ? [a, b] : [b, a];
  const { counts, size } = short.pairs();
  if (size < FEWEST) return false;
  let common = 0;
  for (const [pair, count] of counts) common += Math.min(count, long.pairs().counts.get(pair) ?? 0);
  return common >= needed(short, long) * size;
}

function needed(short: Telling, long: Telling): number {
  if (short.numbers.length === 0) return ALIKE.plain;
  const told = new Set(long.numbers);
  if (!short.numbers.every((number) => told.has(number))) return ALIKE.otherNumbers;
  return short.numbers.some((number) => number.length >= 4) ? ALIKE.sameNumbers : ALIKE.plain;
}

function contains(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}
