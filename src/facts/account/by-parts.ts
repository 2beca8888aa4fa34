import { Decimal } from '../decimal.ts';
import { type Key, namedPart, type Part, partKey } from '../keys.ts';
import { isMoney, type Telling, valueOf } from './telling.ts';

/** What the parts of a total measure, by the total's key; what they are split of first where two totals are the same. */
const MEASURES: readonly (readonly [string, string])[] = [
  ['executed', 'executed'],
  ['expenditure', 'executed'],
  ['budget', 'budget'],
  ['budget.initial', 'initial'],
  ['income', 'income'],
];
/** More parts than these are items of something else; each subset is tried. */
const MOST = 9;
const FEWEST = 2;

/** So many times what is rounded off the total must be. */
const COARSEST = '100';

/** A total that is known otherwise: told by a table. */
export interface Sum {
  readonly key: string;
  readonly value: Decimal;
  /** Half a unit of its last printed digit. */
  readonly precision: Decimal;
}

interface Total {
  readonly measure: string;
  readonly value: Decimal;
  /** Of its last printed digit. */
  readonly precision: Decimal;
}

interface Candidate<T> {
  readonly one: T;
  readonly part: Pick<Part, 'group' | 'of'>;
}

/**
 * Gives sources and natures their measure where their sum compels it: those that a paragraph names come to what was spent,
 * to the budget or to the income that the report states, to the last digit, whatever stands between them. Measures that
 * the words told stand.
 *
 * @param known totals that tables tell
 *
 * @example // 执行数 4810 万元。¶ 基本支出 3390 万元，项目支出 1420 万元。 → both 'nature.executed'
 */
export function byParts<T extends Telling>(told: readonly T[], known: readonly Sum[] = []): T[] {
  const found = new Map<T, Key>();
  const totals = MEASURES.flatMap(([key, measure]) => [
    ...known.filter((one) => one.key === key).map(({ value, precision }) => ({ measure, value, precision })),
    ...told
      .filter((one) => one.key?.key === key && one.key.of === null && isPlain(one))
      .map((one) => ({ measure, value: valueOf(one), precision: one.clause.quantity.precision })),
  ]);
  const paragraphs = new Map<number, T[]>();
  for (const one of told) {
    const { number } = one.paragraph;
    paragraphs.set(number, [...(paragraphs.get(number) ?? []), one]);
  }
  for (const group of ['source', 'nature'] as const) {
    const lists = [...paragraphs.values(), ...runsOf(paragraphs, group)].flatMap((all) => listOf(all, group));
    // What is rounded off tells of the total only where no list has it to the last digit.
    const exact = lists.flatMap((list) => summing(list, totals, false) ?? []);
    const rounded = exact.length > 0 ? [] : lists.flatMap((list) => summing(list, totals, true) ?? []);
    const sums = [...exact, ...rounded];
    if (sums.length === 0) sums.push(...lists.flatMap((list) => missing(list, totals) ?? []));
    for (const { measure, parts } of sums)
      for (const { one, part } of parts) found.set(one, partKey(group, part.of, measure));
  }
  return told.map((one) => ({ ...one, key: found.get(one) ?? one.key }));
}

/** Paragraphs one behind the other that each name a part: 1.基本支出…。¶ 2.项目支出…。 */
function runsOf<T extends Telling>(paragraphs: ReadonlyMap<number, T[]>, group: Part['group']): T[][] {
  const runs: T[][] = [];
  let last = 0;
  for (const [number, all] of [...paragraphs].toSorted(([a], [b]) => a - b)) {
    if (candidates(all, group).length === 0) continue;
    const run = runs.at(-1);
    if (run !== undefined && number === last + 1) run.push(...all);
    else runs.push([...all]);
    last = number;
  }
  return runs.filter((run) => new Set(run.map(({ paragraph }) => paragraph.number)).size > 1);
}

/** The parts of a group that a paragraph names. */
function listOf<T extends Telling>(all: readonly T[], group: Part['group']): List<T>[] {
  const open = candidates(all, group);
  if (open.length < FEWEST) return [];
  return [{ group, open, money: all.filter(({ clause }) => clause.quantity.unit.kind === 'money') }];
}

/** Parts, and what they measure. */
interface Split<T> {
  readonly measure: string;
  readonly parts: readonly Candidate<T>[];
}

interface List<T> {
  readonly group: string;
  readonly open: readonly Candidate<T>[];
  /** All the amounts of the paragraph. */
  readonly money: readonly T[];
}

/** Whether amounts follow one another, with none between. */
function isRow<T>(parts: readonly Candidate<T>[], money: readonly T[]): boolean {
  const first = parts[0] === undefined ? -1 : money.indexOf(parts[0].one);
  return first >= 0 && parts.every(({ one }, k) => money[first + k] === one);
}

/** Round sums fit by chance: 3,000 and 2,000 of the budget are no parts of the 5,000 that were spent. */
function isExact({ value, precision }: Total): boolean {
  return value.gte(precision.times(SIGNIFICANT));
}

const SIGNIFICANT = '20000';

function isPlain({ period, elsewhere, role }: Telling): boolean {
  return (period ?? '') === '' && elsewhere === null && role !== 'plan';
}

/** The amounts of a paragraph that name a part of a group, or have its measure already. */
function candidates<T extends Telling>(all: readonly T[], group: Part['group']): Candidate<T>[] {
  return all.flatMap((one) => {
    const { key, clause } = one;
    if (key !== null && !key.key.startsWith(`${group}.`)) return [];
    if (!isPlain(one) || one.change !== null || (key === null && !isMoney(one))) return [];
    if (key?.of != null) return [{ one, part: { group, of: key.of } }];
    const part = namedPart(clause.gap, group);
    return part === null ? [] : [{ one, part }];
  });
}

/** All of them that come, each another part, to the total that most of them come to. */
function summing<T extends Telling>(
  { group, open, money }: List<T>,
  totals: readonly Total[],
  rounded: boolean,
): Split<T> | null {
  const isAlone = money.every((one) => open.some((part) => part.one === one));
  const fit = totals.filter(
    (total) => (group === 'source' || total.measure !== 'income') && (isAlone || isExact(total)),
  );
  const some = open.slice(0, MOST);
  const found: Split<T>[] = [];
  for (let bits = 1; bits < 1 << some.length; bits += 1) {
    const parts = some.filter((_, at) => (bits >> at) % 2 === 1);
    if (parts.length < FEWEST || new Set(parts.map(({ part }) => part.of)).size < parts.length) continue;
    const sum = parts.reduce((all, { one }) => all.plus(valueOf(one)), new Decimal('0'));
    const total = fit.find(({ value }) => (rounded ? isWithin(value, sum, parts, money) : value.eq(sum)));
    // Exact sums are stronger than what some of them inherited.
    const keyed = parts.flatMap(({ one }) => one.key?.key.split('.')[1] ?? []);
    const isTold = keyed.every((measure) => measure === total?.measure);
    // What is told to be split is what was spent, behind whatever total it stands.
    const isOpen =
      keyed.length < parts.length ||
      (total?.measure === 'executed' && !keyed.some((measure) => isTotalOf(measure, sum, fit)));
    if (total !== undefined && (isTold || (!rounded && isOpen && isExact(total))))
      found.push({ measure: total.measure, parts });
  }
  const [first] = found.toSorted((a, b) => b.parts.length - a.parts.length);
  if (first === undefined) return null;
  // 基本支出 2909.52（人员 2506.37、公用 403.15），项目支出 4952.62: the whole of two is a part as well.
  const same = found.filter(({ measure }) => measure === first.measure).flatMap(({ parts }) => parts);
  return { measure: first.measure, parts: [...new Set(same)] };
}

/** Whether parts come to the total of the measure that they inherited. */
function isTotalOf(measure: string, sum: Decimal, totals: readonly Total[]): boolean {
  return totals.some((total) => total.measure === measure && total.value.eq(sum));
}

/** 1.53 亿, 0.21 亿 and 0.05 亿 of 17,905.33 万: within what is rounded off, where they stand in a row. */
function isWithin<T extends Telling>(
  total: Decimal,
  sum: Decimal,
  parts: readonly Candidate<T>[],
  money: readonly T[],
): boolean {
  const slack = parts.reduce((all, { one }) => all.plus(one.clause.quantity.precision), new Decimal('0'));
  return isRow(parts, money) && total.minus(sum).abs().lte(slack) && slack.times(COARSEST).lte(total);
}

/**
 * All of a list that stand in a row, whose own words say what they measure and which miss that total by little: 全年拨付的
 * 款项中一般公共预算 1,903.11 万元，政府性基金 63.10 万元, 10 万 less than what was spent. That they miss it is for a check to say.
 */
function missing<T extends Telling>({ open, money }: List<T>, totals: readonly Total[]): Split<T> | null {
  const [first] = open;
  if (first === undefined || open.length < FEWEST || !isRow(open, money)) return null;
  if (new Set(open.map(({ part }) => part.of)).size < open.length || open.some(({ one }) => one.key !== null))
    return null;
  const words = open.map(({ one }) => one.clause.gap.replace(NATURE, ''));
  const measure = words.every((gap) => SPENT.test(gap)) || SPENT.test(words[0] ?? '') ? 'executed' : null;
  const sum = open.reduce((all, { one }) => all.plus(valueOf(one)), new Decimal('0'));
  const total = totals.find((one) => one.measure === measure);
  if (total === undefined || total.value.minus(sum).abs().times(LITTLE).gt(total.value)) return null;
  return { measure: total.measure, parts: open };
}

const SPENT = /拨付|列支|支用|开支|支出|花费|用款|使用|执行/u;
/** Names that have the word in them. */
const NATURE = /\p{Script=Han}{2}支出/gu;
/** The parts may miss their total by one in so many. */
const LITTLE = '40';
