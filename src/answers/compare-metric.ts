import { searchFigures } from '../facts/ranking.ts';
import type { Aligned } from '../library/align.ts';
import { KEY_ROWS } from '../library/align-identity.ts';
import type { Matter } from '../library/align-matters.ts';
import { qualifiersOf } from '../library/align-qualifiers.ts';
import type { Told } from '../library/align-told.ts';
import type { Entry } from '../library/library.ts';
import { lookupForm } from '../library/typed.ts';

/** What a typed metric was taken for. */
export type MetricMatch =
  /** Rows of one matter; `beside`: others that fit the words, but are stated by one report only. */
  | { readonly kind: 'rows'; readonly rows: readonly Aligned[]; readonly beside: readonly Aligned[] }
  /** Rows of clearly different matters. */
  | { readonly kind: 'several'; readonly rows: readonly Aligned[] }
  /** `stated`: a report does print it, but nothing of another report is the same. */
  | { readonly kind: 'none'; readonly stated: boolean; readonly near: readonly string[] };

/** Share of the typed words, in percent, that a figure's metric or clause must hold to be what was meant. */
const COVERED = 75;
const SUGGESTIONS = 6;
/** Other matters that may have the typed words in their names, before what people mostly mean by them is in doubt. */
const SPARE = 1;
const KINDS: readonly [RegExp, readonly string[]][] = [
  [/(?:率|比例|占比|满意度|增速)$/u, ['rate']],
  [/(?:金额|资金|费|款|收入|支出|产值)$/u, ['money']],
  [/面积$/u, ['area']],
  [/(?:人数|人次)$/u, ['people']],
  [/(?:宗数|件数|家数|家次|场数|场次|次数|户数|台数|处数|个数)$/u, ['count']],
];
const HEADS = /[人宗件场户台处次家个][数次]|金额|面积|比例|率$/gu;
/** Ranks are among others, and what goes beyond a target is no whole. */
const NO_ROW = /排名|名次|第几|超额|超出/u;
const TARGET = /任务|目标|指标值|计划数/u;
const GROWTH = /增速|增长|增幅|下降|同比/u;

/**
 * The rows that typed words mean: by the rows' own names, by what people call them, by the matter they describe, and
 * lastly by the figures they find. A dose, an age, a system that was asked for must be the row's own.
 *
 * @example metricOf(rows, entries, '拆违面积') // { kind: 'rows', rows: [拆除违法建设面积] }
 * @example metricOf(rows, entries, '立案') // { kind: 'several', rows: [纪检立案宗数, 行政执法立案宗数] }
 */
export function metricOf(rows: readonly Aligned[], entries: readonly Entry[], typed: string): MetricMatch {
  const asked = lookupForm(typed);
  const exact = rows.filter(({ name }) => lookupForm(name) === asked);
  if (exact.length > 0) return { kind: 'rows', rows: exact, beside: [] };
  const same = printed(rows, asked);
  if (same.length > 0) return settled(same, entries.length);
  const stated = isStated(entries, asked);
  const none = (): MetricMatch => ({ kind: 'none', stated, near: nearest(rows, asked) });
  // A report does state it, but as a rank, a target, another place's number …: no row may stand in for that.
  if (stated || NO_ROW.test(asked)) return none();
  const open = rows.filter((row) => admits(row, asked));
  const named = called(open, asked);
  const wider = widerThan(named, open, asked);
  if (wider !== null) return { kind: 'several', rows: sharedFirst(wider) };
  if (named.length > 0) return settled(named, entries.length);
  // 疫苗 and 志愿服务 are part of several names: nothing tells which is meant, however many reports state one of them.
  const told = described(open, asked);
  const holding = open.filter((row) => holds(row, asked) || told.includes(row));
  if (new Set(holding.map(matterName)).size > 1) return { kind: 'several', rows: sharedFirst(holding) };
  if (holding.length > 0) return settled(holding, entries.length);
  const found = searched(open, entries, asked);
  return found.length > 0 ? settled(found, entries.length) : none();
}

/** Whether what was not spent is asked for, which is worked out and no row of its own. */
export function asksUnspent(typed: string): boolean {
  const asked = lookupForm(typed);
  const row = KEY_ROWS.find(({ key }) => key === 'unspent');
  return row !== undefined && [row.name, ...row.say].some((name) => lookupForm(name) === asked);
}

/**
 * Several rows of one matter are all meant; of different matters, those that can be compared come first. Rows that
 * each are of one report only, of different reports, are not comparable: they are offered, not put side by side.
 */
function settled(found: readonly Aligned[], reports: number): MetricMatch {
  const shared = found.filter(({ cells }) => cells.length > 1);
  const rows = reports > 1 && shared.length > 0 ? shared : found;
  const beside = found.filter((row) => !rows.includes(row));
  const matters = new Set(rows.map(matterName));
  const owners = new Set(rows.flatMap(({ cells }) => cells.map(({ entry }) => entry)));
  const strangers = shared.length === 0 && rows.length > 1 && owners.size > 1;
  return matters.size > 1 || strangers
    ? { kind: 'several', rows: sharedFirst(found) }
    : { kind: 'rows', rows, beside };
}

function matterName({ matter, row, id }: Aligned): string {
  return matter?.name ?? row?.key ?? id;
}

function sharedFirst(rows: readonly Aligned[]): readonly Aligned[] {
  return rows.toSorted((a, b) => b.cells.length - a.cells.length || (a.name < b.name ? -1 : 1));
}

/** Whether the words are part of the row's name: 疫苗, 志愿服务. */
function holds({ name }: Aligned, asked: string): boolean {
  return asked.length > 1 && lookupForm(name).includes(asked);
}

/** Whether a row is of what the words narrow down: the dose, the age, the part, the kind of number. */
function admits({ id, matter, cells }: Aligned, asked: string): boolean {
  const parts = id.split('\t');
  const has = Object.entries(qualifiersOf(toldOf(asked), ['age', 'dose', 'system']));
  if (has.some(([kind, label]) => !parts.includes(`${kind}=${label}`) && kind !== 'scope')) return false;
  if (GROWTH.test(asked) && matter?.growth === true && !parts.includes('growth')) return false;
  if (!GROWTH.test(asked) && parts.includes('growth')) return false;
  if (TARGET.test(asked) && !/率$/u.test(asked) && cells.every(({ fact }) => fact.role === 'actual'))
    return false;
  const kinds = KINDS.find(([ending]) => ending.test(asked))?.[1];
  if (kinds !== undefined && !kinds.includes(cells[0]?.fact.kind ?? '')) return false;
  const narrower = [...(matter?.split ?? []), ...(matter?.field ?? [])].filter((words) => words.test(asked));
  return narrower.every(({ source }) => parts.includes(source));
}

/**
 * The rows of all matters that have the typed words in their names, where those are more than what people mostly mean
 * by them: 垃圾 is the tons, and as well the fees and the campaigns. Null where the meaning is clear.
 */
function widerThan(
  named: readonly Aligned[],
  rows: readonly Aligned[],
  asked: string,
): readonly Aligned[] | null {
  // What is called so by a well-known metric is that: 预算 is no source of it.
  if (named.length === 0 || named.some(({ matter }) => matter === null)) return null;
  const all = rows.filter((row) => named.includes(row) || holds(row, asked));
  const spare = new Set(all.map(matterName)).size - new Set(named.map(matterName)).size;
  return spare > SPARE ? all : null;
}

/** What people call the key or matter, its own name included. */
function called(rows: readonly Aligned[], asked: string): readonly Aligned[] {
  const found = rows.filter(({ matter, row }) =>
    [...(matter === null ? [] : namesOf(matter)), ...(row === null ? [] : [row.name, ...row.say])].some(
      (name) => lookupForm(name) === asked,
    ),
  );
  // 资金来源 is all the parts of a split, 一般公共预算 one of them.
  const parts = found.filter(({ row, name }) => row?.split === true && lookupForm(name).includes(asked));
  return parts.length > 0 ? found.filter((one) => parts.includes(one) || one.row?.split !== true) : found;
}

/** The metric as one of the reports prints it. */
function printed(rows: readonly Aligned[], asked: string): readonly Aligned[] {
  return rows.filter(({ cells }) => cells.some(({ fact }) => lookupForm(fact.name) === asked));
}

/** A matter that the words themselves describe. */
function described(rows: readonly Aligned[], asked: string): readonly Aligned[] {
  return rows.filter(({ matter }) => matter !== null && describes(matter, asked));
}

function describes({ near, topic, sentence, not, apart }: Matter, asked: string): boolean {
  return (
    [...near, ...topic, ...sentence].every((words) => words.test(asked)) &&
    not?.test(asked) !== true &&
    apart?.test(asked) !== true
  );
}

function isStated(entries: readonly Entry[], asked: string): boolean {
  return entries.some(({ facts }) => facts.some(({ name }) => lookupForm(name) === asked));
}

/** More reports than these are not each searched for a metric that no row is called by. */
const SEARCHED = 12;

/** The rows of the figures that answer the words best, where they hold nearly all of them. */
function searched(rows: readonly Aligned[], entries: readonly Entry[], asked: string): readonly Aligned[] {
  if (entries.length > SEARCHED) return covering(rows, asked);
  const found = new Set<Aligned>();
  for (const entry of entries) {
    const [best] = searchFigures(entry.report, entry.facts, asked);
    if (best === undefined || best.coverage < COVERED) continue;
    const row = rows.find(({ cells }) =>
      cells.some((cell) => cell.entry === entry && cell.fact === best.fact),
    );
    if (row !== undefined) found.add(row);
  }
  return [...found];
}

/** The rows that hold most of the words, in the metric or clause of one of their first cells; where it is nearly all. */
function covering(rows: readonly Aligned[], asked: string): readonly Aligned[] {
  const wanted = [...pairs(asked)];
  const graded = rows.map((row) => {
    const held = row.cells
      .slice(0, SEARCHED)
      .map(({ told }) => wanted.filter((pair) => told.own.includes(pair)).length);
    return { row, share: (100 * Math.max(0, ...held)) / Math.max(1, wanted.length) };
  });
  const best = Math.max(0, ...graded.map(({ share }) => share));
  return best < COVERED ? [] : graded.filter(({ share }) => share === best).map(({ row }) => row);
}

/** The rows whose names share most with the words; never taken in their place. */
function nearest(rows: readonly Aligned[], typed: string): readonly string[] {
  // 人数 and 金额 are shared by things that have nothing to do with one another.
  const asked = typed.replace(HEADS, '');
  const graded = rows.map(({ name, matter, row, cells }) => {
    const words = [name, ...(matter?.say ?? []), ...(row?.say ?? [])].map((one) =>
      shared(asked, lookupForm(one)),
    );
    return { name, cells: cells.length, shares: Math.max(...words) };
  });
  const most = Math.max(1, ...graded.map(({ shares }) => shares));
  return graded
    .filter(({ shares }) => shares * 2 >= most)
    .sort((a, b) => b.shares - a.shares || b.cells - a.cells || (a.name < b.name ? -1 : 1))
    .slice(0, SUGGESTIONS)
    .map(({ name }) => name);
}

/** Pairs of characters that two texts have in common. */
function shared(one: string, other: string): number {
  const theirs = pairs(other);
  return [...pairs(one)].filter((pair) => theirs.has(pair)).length;
}

function pairs(text: string): ReadonlySet<string> {
  const signs = [...text];
  return new Set(signs.slice(1).map((sign, i) => `${signs[i] ?? ''}${sign}`));
}

function namesOf(matter: Matter): readonly string[] {
  return [plainName(matter), ...matter.say];
}

function plainName({ name }: Matter): string {
  return name.replace(/\{\w+\}/gu, '');
}

/** Typed words as if a report said them. */
function toldOf(asked: string): Told {
  return { own: asked, clause: asked, before: '', sentence: asked, lead: '', within: false };
}
