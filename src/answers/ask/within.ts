import type { Within } from '../../matching/within.ts';
import type { Answer } from '../answer.ts';
import type { Known } from '../computed.ts';
import { type Side, classOf, valueOf } from './across-sides.ts';
import { verdict, workedOf } from './across-verdict.ts';
import type { Asking } from './asking.ts';
import { operandIn } from './reckoned.ts';

/** Numbers shown of many. */
const MOST_SHOWN = 8;
/** What is asked of a project, by the measure that tells it. */
const MEASURES: readonly (readonly [RegExp, string])[] = [
  [/[率度]|比例/u, 'project.rate'],
  [/预算|安排|资金量|规模/u, 'project.budget'],
  [/支出|花|用|执行|支付/u, 'project.executed'],
];

/**
 * Things of one report side by side, the verdict first; null where not each of them is told by a sure number, or they
 * cannot stand beside one another.
 */
export function withinAnswer(on: Asking, asked: Within): Answer | null {
  const { draft, question, entries } = on;
  const named = asked.items.length > 0 ? itemsOf(on, asked) : projectsOf(on, asked);
  if (named === null || named.size < 2) return null;
  const sides = [...named.keys()];
  if (new Set(sides.map(classOf)).size > 1) return null;
  const falling = sides.toSorted((a, b) => valueOf(b).cmp(valueOf(a)));
  const order = asked.way === 'most' ? falling : falling.toReversed();
  const across = {
    way: asked.way,
    metric: asked.by === '' ? '数' : asked.by,
    nth: null,
    fewest: false,
    body: null,
    points: false,
    ends: asked.ends,
  };
  const worked = asked.differ ? workedOf(across, falling, falling) : null;
  const [report] = worked?.reports ?? [];
  const shown = order.slice(0, MOST_SHOWN);
  if (worked !== null && report !== undefined) draft.computed(report, worked.computed, worked.reports);
  for (const { entry, fact } of shown) draft.figure(entry.report, fact);
  for (const { entry, fact } of shown) draft.sentence(entry.report, fact.place, fact.alsoAt);
  for (const entry of entries)
    draft.findingsOf(
      entry,
      shown.filter((side) => side.entry === entry).map(({ fact }) => fact),
    );
  const said = verdict(across, falling, order, worked, (side) => named.get(side) ?? '');
  return draft.answer({ status: 'answered', title: question, message: `${said}。` });
}

/** Each thing that is named, by the one sure number of it. */
function itemsOf(
  { entries, library: { search } }: Asking,
  { items, by }: Within,
): ReadonlyMap<Side, string> | null {
  const [entry, another] = entries;
  if (entry === undefined || another !== undefined) return null;
  const sides = items.flatMap((item): [Side, string][] => {
    const fact = operandIn(entry, `${item}${by}多少`, search)?.facts[0];
    return fact === undefined ? [] : [[{ entry, fact }, item]];
  });
  return sides.length < items.length || new Set(sides.map(([{ fact }]) => fact)).size < sides.length
    ? null
    : new Map(sides);
}

/** The projects of a report, by the measure that is asked. */
function projectsOf({ entries }: Asking, { by }: Within): ReadonlyMap<Side, string> | null {
  const [entry, another] = entries;
  const measure = MEASURES.find(([words]) => words.test(by))?.[1];
  if (entry === undefined || another !== undefined || measure === undefined) return null;
  const sides = new Map<string, Side>();
  for (const fact of entry.facts) {
    const isOwn = fact.measure === measure && fact.value !== null && fact.when.year === entry.report.year;
    if (isOwn && fact.of !== null && !sides.has(fact.of)) sides.set(fact.of, { entry, fact: fact as Known });
  }
  return new Map([...sides].map(([of, side]) => [side, of]));
}
