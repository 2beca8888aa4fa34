import type { Window } from './windows.ts';
import { textOf } from './windows.ts';

/**
 * From this share of common pairs on, two stretches are tellings of one thing: less is needed where they share a long
 * number (25314, 83.25), more where only short ones, or where there is no number to tell by.
 */
const ALIKE = { longNumber: 0.6, shortNumber: 0.85, plain: 0.85 };
/** Without numbers, the longer one must be told by the shorter too. */
const ALIKE_BOTH_WAYS = 0.6;
/** Shorter ones are alike by chance. */
const FEWEST = 4;
const LONG_NUMBER = 4;
const HAN_RUN = /[\u3400-\u9fff]+/gu;
const NUMBER =
  /\d+(?:[.·]\d+)*|[一二三四五六七八九十百千两]{1,6}(?=[余多]?[万亿]?[家个名项宗次场处人件台栋户条亩吨倍支所])|百分之[一二三四五六七八九十百零点]{1,8}/gu;
/** What dates or names, and tells no quantity: 2022年, “0408”, 第1剂, 60岁, 10·22. */
const NAMES = { before: /[第“‘·]$/u, after: /^[年月日岁]|^[”’]/u, number: /·/u };

/** What a window is compared by. */
interface Telling {
  readonly window: Window;
  readonly text: string;
  /** Its Chinese pairs, numbers left out. */
  readonly pairs: () => Pairs;
  /** Every number in it. */
  readonly numbers: ReadonlySet<string>;
  /** Those that say how much or how many. */
  readonly telling: ReadonlySet<string>;
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
 * of another office is another fact. And never two that state different numbers: a target is not its result, and a rate
 * that changed between two places must be seen twice.
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
  const found = [...text.matchAll(NUMBER)];
  const telling = found.filter(
    ({ 0: number, index }) =>
      !NAMES.before.test(text.slice(0, index)) &&
      !NAMES.after.test(text.slice(index + number.length)) &&
      !NAMES.number.test(number),
  );
  return {
    ...{ window, text, pairs: () => (pairs ??= pairsOf(text)) },
    numbers: new Set(found.map(([number]) => number)),
    telling: new Set(telling.map(([number]) => number)),
  };
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

/** Whether two stretches are tellings of one thing: the numbers of one all in the other, and its words nearly all. */
function alike(a: Telling, b: Telling): boolean {
  if (contains(a.text, b.text)) return true;
  const [short, long] = a.pairs().size <= b.pairs().size ? [a, b] : [b, a];
  if (!within(short.numbers, long.numbers) && !within(long.numbers, short.numbers)) return false;
  const shared = [...short.telling].filter((number) => long.telling.has(number));
  const plain = short.telling.size === 0 && long.telling.size === 0;
  if (shared.length === 0 && !plain) return false;
  const { counts, size } = short.pairs();
  if (size < FEWEST) return false;
  let common = 0;
  for (const [pair, count] of counts) common += Math.min(count, long.pairs().counts.get(pair) ?? 0);
  if (plain) return common >= ALIKE.plain * size && common >= ALIKE_BOTH_WAYS * long.pairs().size;
  const telling = shared.some((number) => number.length >= LONG_NUMBER);
  return common >= (telling ? ALIKE.longNumber : ALIKE.shortNumber) * size;
}

function within(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((one) => all.has(one));
}

function contains(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}
