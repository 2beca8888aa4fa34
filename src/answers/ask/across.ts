import type { Across } from '../../matching/across.ts';
import type { Entry } from '../../library/library.ts';
import { display as officeDisplay } from '../../library/offices.ts';
import type { Answer } from '../answer.ts';
import { displayIn, rowScale } from '../compare-scale.ts';
import { few } from '../compare-words.ts';
import { type Side, sidesOf, valueOf } from './across-sides.ts';
import { verdict, workedOf } from './across-verdict.ts';
import type { Asking } from './asking.ts';

/** More offices than these are ranked by `/rank`, which has them prepared. */
export const MOST_ACROSS = 30;
/** Numbers shown of many. */
const MOST_SHOWN = 12;
/** One of so many reports may leave open what it tells. */
const OPEN = 7;
/** What these ask is worked out, and is no answer without that. */
const WORKED: ReadonlySet<string> = new Set(['difference', 'times', 'sum']);

/**
 * Offices side by side on what a question names, each by its own sure number, with the verdict first; null where fewer
 * than two tell it, or one that was named does not.
 *
 * @param named the offices that were named, in the order of the question; none of them may be left out
 */
export function acrossAnswer(on: Asking, asked: Across, named: readonly Entry[]): Answer | null {
  const { library, draft, question } = on;
  const entries = ofBody(on.entries, asked.body);
  if (entries.length < 2 || entries.length > MOST_ACROSS) return null;
  const { told: sides, open, silent } = sidesOf({ ...on, entries }, asked.metric, asked.points);
  const isWhole = sides.length === entries.length;
  if (sides.length < 2 || (!isWhole && (named.length > 1 || asked.way === 'sum'))) return null;
  const falling = sides.toSorted(
    (a, b) => valueOf(b).cmp(valueOf(a)) || (a.entry.report.id < b.entry.report.id ? -1 : 1),
  );
  const inOrder =
    named.length === 2 ? falling.toSorted((a, b) => placeOf(a, named) - placeOf(b, named)) : falling;
  const order = asked.way === 'least' || asked.fewest ? falling.toReversed() : falling;
  const worked = workedOf(asked, inOrder, falling);
  const isWorked = WORKED.has(asked.way);
  if (worked === null && isWorked) return null;
  const first = asked.nth === null ? order : [...order.slice(asked.nth - 1, asked.nth), ...order];
  const shown = [...new Set(first)].slice(0, MOST_SHOWN);
  const scale = rowScale(shown.map(({ fact }) => fact));
  const tellWorked = (): void => {
    const [report] = worked?.reports ?? [];
    if (worked !== null && report !== undefined) draft.computed(report, worked.computed, worked.reports);
  };
  if (isWorked) tellWorked();
  for (const { entry, fact } of shown) draft.figure(entry.report, fact, displayIn(fact, scale));
  if (!isWorked) tellWorked();
  for (const { entry, fact } of shown) draft.sentence(entry.report, fact.place, fact.alsoAt);
  for (const { entry, fact } of shown) draft.findingsOf(entry, [fact]);
  const nameOf = ({ report }: Entry): string => officeDisplay(report.office, library.offices.all);
  const years = new Set(sides.map(({ entry }) => entry.report.year));
  const said = [
    verdict(asked, inOrder, order, worked, (side) => nameOf(side.entry)),
    ...(open.length === 0 ? [] : [`也提到，但说不准是哪一个数：${few(open.map(nameOf))}`]),
    ...(silent.length === 0 ? [] : [`没有用这些字眼，没有排进来（请单独问）：${few(silent.map(nameOf))}`]),
    ...(years.size > 1 ? [`各份报告的年度不同：${yearsOf(sides, nameOf)}`] : []),
    ...notesOf(sides),
  ];
  // One that speaks of it may have the most.
  const isSure = open.length * OPEN <= entries.length;
  const message = `${isSure ? '' : '说得准的几份里，'}${said.join('。')}。`;
  return draft.answer({ status: isSure ? 'answered' : 'unclear', title: question, message });
}

/** The offices of the kind that is asked for: 哪个街道 asks for no town, where streets are loaded. */
function ofBody(entries: readonly Entry[], body: string | null): readonly Entry[] {
  const some = entries.filter(({ report }) => body !== null && report.office.name.endsWith(body));
  return some.length > 1 ? some : entries;
}

function placeOf({ entry }: Side, named: readonly Entry[]): number {
  return named.findIndex(({ report }) => report.office.official === entry.report.office.official);
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
