import { Decimal } from '../facts/decimal.ts';
import { display } from '../facts/display.ts';
import type { Entry, Library } from '../library/library.ts';
import { display as officeDisplay } from '../library/offices.ts';
import { lastTwoIn, type LastTwo } from '../matching/last-two.ts';
import type { Answer } from './answer.ts';
import { average, growth, pointsBetween, times, total } from './arithmetic.ts';
import { difference, isKnown, type Known, ratio } from './computed.ts';
import { type Computed, Draft } from './draft.ts';

/** A number that was answered, by where it stands. */
export interface Head {
  readonly report: string;
  readonly paragraph: number;
  readonly printed: string;
}

interface Told {
  readonly entry: Entry;
  readonly fact: Known;
}

/**
 * What a short line asks of the two numbers answered last, worked out of them; null where it asks nothing of the kind, or
 * they do not go together.
 *
 * @param heads the last answers' numbers, the latest last
 * @example lastTwoAnswer('差多少', [income, mean], library)?.figures[0]?.formula // '13,540 − 13,286 元'
 */
export function lastTwoAnswer(line: string, heads: readonly Head[], library: Library): Answer | null {
  const way = lastTwoIn(line);
  const [before, last] = heads.slice(-2).map((head) => toldOf(head, library));
  if (way === null || before == null || last == null || before.fact === last.fact) return null;
  const isAlike = before.fact.kind === last.fact.kind && before.fact.unit === last.fact.unit;
  if (
    isAlike === (way === 'average') ||
    before.fact.kind === 'rank' ||
    before.fact.change !== null ||
    last.fact.change !== null
  )
    return null;
  const falling = new Decimal(before.fact.value).gte(last.fact.value) ? [before, last] : [last, before];
  const [more = before, less = last] = falling;
  const computed = workedOf(way, before, last, more, less);
  if (computed === null) return null;
  const draft = new Draft(line, 'ask');
  draft.computed(more.entry.report, computed, [more.entry.report, less.entry.report]);
  for (const { entry, fact } of [before, last]) draft.figure(entry.report, fact);
  for (const { entry, fact } of [before, last]) draft.sentence(entry.report, fact.place, fact.alsoAt);
  for (const { entry, fact } of [before, last]) draft.findingsOf(entry, [fact]);
  const name = ({ entry, fact }: Told): string =>
    `${before.entry === last.entry ? '' : officeDisplay(entry.report.office, library.offices.all)}${fact.name}（${display(fact)}）`;
  const said = `${computed.metric} ${computed.display}（计算）`;
  const verdict = way === 'most' ? `${name(more)}更高，${name(less)}更低；` : '';
  return draft.answer({
    ...{ status: 'answered', title: line },
    message: `接着上两问，按${name(before)}和${name(last)}算：${verdict}${said}。`,
  });
}

function workedOf(way: LastTwo, before: Told, last: Told, more: Told, less: Told): Computed | null {
  switch (way) {
    case 'over':
      return times('倍数', last.fact, before.fact);
    case 'growth':
      return growth('增减幅度', last.fact, before.fact);
    case 'average':
      return averageOf(before.fact, last.fact);
    case 'sum':
      return more.fact.kind === 'rate' ? null : total('合计', [more.fact, less.fact]);
    case 'times':
      return times('倍数', more.fact, less.fact);
    case 'share':
      return more.fact.kind === 'rate' ? null : ratio('所占比重', less.fact, more.fact);
    case 'most':
    case 'difference':
      return (more.fact.unit === '%' ? pointsBetween : difference)('相差', more.fact, less.fact);
  }
}

/** An amount shared out among those that were counted. */
function averageOf(one: Known, other: Known): Computed | null {
  const [amount, among] = one.kind === 'money' ? [one, other] : [other, one];
  const isShared = amount.kind === 'money' || (amount.kind === 'count' && among.kind === 'count');
  return isShared && ['people', 'count'].includes(among.kind)
    ? average(`平均每${among.unit}`, amount, among)
    : null;
}

/** The fact of a number that was answered; null where it was worked out, or its report is gone. */
function toldOf({ report, paragraph, printed }: Head, library: Library): Told | null {
  const entry = library.entries.find((one) => one.report.id === report);
  const fact = entry?.facts.find(
    (one) =>
      one.printed === printed && [one.place, ...one.alsoAt].some((place) => place.paragraph === paragraph),
  );
  return entry === undefined || !isKnown(fact) ? null : { entry, fact };
}
