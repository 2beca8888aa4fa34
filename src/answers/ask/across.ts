import type { Across } from '../../matching/across.ts';
import type { Entry } from '../../library/library.ts';
import { display as officeDisplay } from '../../library/offices.ts';
import { Decimal } from '../../facts/decimal.ts';
import { display } from '../../facts/display.ts';
import type { Report } from '../../report/report.ts';
import type { Answer } from '../answer.ts';
import { pointsBetween, times, total } from '../arithmetic.ts';
import { displayIn, rowScale } from '../compare-scale.ts';
import { few } from '../compare-words.ts';
import { difference, isKnown, type Known } from '../computed.ts';
import type { Computed } from '../draft.ts';
import type { Asking } from './asking.ts';
import { operandIn } from './reckoned.ts';

/** What one office's report tells. */
interface Side {
  readonly entry: Entry;
  readonly fact: Known;
}

/** More offices than these are ranked by `/rank`, which has them prepared. */
export const MOST_ACROSS = 30;
/** Numbers shown of many. */
const MOST_SHOWN = 12;

/**
 * Offices side by side on what a question names, each by its own sure number, with the verdict first; null where fewer
 * than two tell it, or one that was named does not.
 *
 * @param named whether the offices were named, and none may be left out
 */
export function acrossAnswer(on: Asking, asked: Across, named: boolean): Answer | null {
  const { library, entries, draft, question } = on;
  if (entries.length < 2 || entries.length > MOST_ACROSS) return null;
  const told = entries.flatMap((entry): Side[] => {
    const fact = factOf(on, entry, asked.metric);
    return fact === null ? [] : [{ entry, fact }];
  });
  const sides = alike(told);
  const isWhole = sides.length === entries.length;
  if (sides.length < 2 || (!isWhole && (named || asked.way === 'sum'))) return null;
  const falling = sides.toSorted(
    (a, b) => valueOf(b).cmp(valueOf(a)) || (a.entry.report.id < b.entry.report.id ? -1 : 1),
  );
  const order = asked.way === 'least' || asked.fewest ? falling.toReversed() : falling;
  const worked = workedOf(asked, falling);
  if (worked === null && ['difference', 'times', 'sum'].includes(asked.way)) return null;
  const first = asked.nth === null ? order : [...order.slice(asked.nth - 1, asked.nth), ...order];
  const shown = [...new Set(first)].slice(0, MOST_SHOWN);
  const scale = rowScale(shown.map(({ fact }) => fact));
  const isWorkedFirst = ['difference', 'times', 'sum'].includes(asked.way);
  const tellWorked = (): void => {
    const [report] = worked?.reports ?? [];
    if (worked !== null && report !== undefined) draft.computed(report, worked.computed, worked.reports);
  };
  if (isWorkedFirst) tellWorked();
  for (const { entry, fact } of shown) draft.figure(entry.report, fact, displayIn(fact, scale));
  if (!isWorkedFirst) tellWorked();
  for (const { entry, fact } of shown) draft.sentence(entry.report, fact.place, fact.alsoAt);
  for (const { entry, fact } of shown) draft.findingsOf(entry, [fact]);
  const nameOf = ({ report }: Entry): string => officeDisplay(report.office, library.offices.all);
  const silent = entries.filter((entry) => !sides.some((side) => side.entry === entry));
  const open = silent.filter((entry) => mayTell(on, entry, asked.metric));
  const years = new Set(sides.map(({ entry }) => entry.report.year));
  const said = [
    verdict(asked, order, worked, (side) => nameOf(side.entry)),
    ...(open.length === 0 ? [] : [`也提到，但说不准是哪一个数：${few(open.map(nameOf))}`]),
    ...(silent.length === open.length
      ? []
      : [`没有提到：${few(silent.filter((entry) => !open.includes(entry)).map(nameOf))}`]),
    ...(years.size > 1 ? [`各份报告的年度不同：${yearsOf(sides, nameOf)}`] : []),
    ...notesOf(sides),
  ];
  // One that speaks of it may have the most.
  const isSure = open.length * OPEN <= entries.length;
  const message = `${isSure ? '' : '说得准的几份里，'}${said.join('。')}。`;
  return draft.answer({ status: isSure ? 'answered' : 'unclear', title: question, message });
}

/** One of so many reports may leave open what it tells. */
const OPEN = 7;

/** Whether a report has the words of what is asked, though no number in it is sure. */
function mayTell({ library: { search } }: Asking, { report }: Entry, metric: string): boolean {
  const { terms } = search.read(metric, new Set([report.id]));
  const named = terms.filter(({ light }) => !light);
  return named.length > 0 && named.every(({ alternatives }) => alternatives.length > 0);
}

const ASKS = /多少|几|率|比例/u;
/** How an operand is asked for, by turns. */
function factOf({ library: { search } }: Asking, entry: Entry, metric: string): Known | null {
  const texts = ASKS.test(metric)
    ? [metric]
    : [`${metric}多少`, `${metric}是多少`, `${metric}多少钱`, `${metric}有多少个`];
  for (const text of texts) {
    const fact = operandIn(entry, text, search)?.facts[0];
    if (fact !== undefined && isKnown(fact)) return fact;
  }
  return null;
}

function valueOf({ fact }: Side): Decimal {
  const value = new Decimal(fact.value);
  return fact.change?.way === 'down' ? value.times('-1') : value;
}

/** Those that can stand side by side: of one unit and kind, and none a target beside a result. */
function alike(sides: readonly Side[]): readonly Side[] {
  const groups = new Map<string, Side[]>();
  for (const side of sides) {
    const { unit, kind, role, change } = side.fact;
    const key = [unit, kind, role, change === null ? '' : 'change'].join('\t');
    groups.set(key, [...(groups.get(key) ?? []), side]);
  }
  return [...groups.values()].reduce<readonly Side[]>(
    (most, one) => (one.length > most.length ? one : most),
    [],
  );
}

interface Worked {
  readonly computed: Computed;
  readonly reports: readonly Report[];
}

/** What is worked out of them: of two by how much they differ, of all what they come to. */
function workedOf({ way, metric }: Across, falling: readonly Side[]): Worked | null {
  const [first] = falling;
  const last = falling.at(-1);
  if (first === undefined || last === undefined || first.fact.kind === 'rank') return null;
  const reports = [first.entry.report, last.entry.report];
  const name = nameOf(metric, falling);
  if (way === 'sum') {
    const computed = total(
      `${name}合计`,
      falling.map(({ fact }) => fact),
    );
    return computed === null ? null : { computed, reports: falling.map(({ entry }) => entry.report) };
  }
  if (falling.length > 2 || first === last) return null;
  const computed =
    way === 'times'
      ? times(`${name}的倍数`, first.fact, last.fact)
      : (first.fact.unit === '%' ? pointsBetween : difference)(`${name}之差`, first.fact, last.fact);
  return computed === null ? null : { computed, reports };
}

/** The name of what is compared: the well-known one, where all have it; else as it was asked for. */
function nameOf(metric: string, sides: readonly Side[]): string {
  const names = new Set(sides.map(({ fact }) => fact.name));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : metric;
}

function verdict(
  { way, metric, nth }: Across,
  order: readonly Side[],
  worked: Worked | null,
  officeOf: (side: Side) => string,
): string {
  const [first, second] = order;
  const last = order.at(-1);
  if (first === undefined || second === undefined || last === undefined) return '';
  const name = nameOf(metric, order);
  const tell = (side: Side): string => `${officeOf(side)}（${display(side.fact)}）`;
  const list = order.map((side) => `${officeOf(side)} ${display(side.fact)}`).join('，');
  const differ =
    worked === null || way === 'sum'
      ? ''
      : way === 'times'
        ? `，前者是后者的 ${worked.computed.display}（计算）`
        : `，相差 ${worked.computed.display}（计算）`;
  if (way === 'sum') return `${name}合计 ${worked?.computed.display ?? ''}（计算）：${list}`;
  if (way === 'place') {
    const at = nth === null ? undefined : order[nth - 1];
    const places = order.map((side, k) => `${k + 1} ${tell(side)}`).join('，');
    return `${name}${at === undefined ? '' : `第 ${nth ?? 1} 位是${tell(at)}；`}依次是：${places}`;
  }
  if (valueOf(first).eq(valueOf(last)))
    return `${name}一样，都是 ${display(first.fact)}：${order.map(officeOf).join('、')}`;
  const [one, other] = valueOf(first).gt(valueOf(last)) ? ['最高', '最低'] : ['最低', '最高'];
  const same = order.filter((side) => valueOf(side).eq(valueOf(first)));
  const tops = same.length > 1 ? `${same.map(tell).join('、')}，并列` : tell(first);
  return `${name}${one}的是${tops}；${other}的是${tell(last)}${differ}`;
}

function yearsOf(sides: readonly Side[], nameOf: (entry: Entry) => string): string {
  return few(sides.map(({ entry }) => `${nameOf(entry)} ${entry.report.year} 年`));
}

/** What narrows them: each under its own name, where the names differ; a part of the year. */
function notesOf(sides: readonly Side[]): string[] {
  const names = new Set(sides.map(({ fact }) => fact.name));
  const periods = new Set(sides.map(({ fact }) => fact.when.words ?? ''));
  return [
    ...(names.size > 1 ? ['各报告的说法不同，口径请看原句'] : []),
    ...(periods.size > 1 ? ['时段不同，请看原句'] : []),
  ];
}
