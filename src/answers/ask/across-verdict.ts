import { display } from '../../facts/display.ts';
import type { Report } from '../../report/report.ts';
import type { Across } from '../../matching/across.ts';
import { pointsBetween, times, total } from '../arithmetic.ts';
import { difference } from '../computed.ts';
import type { Computed } from '../draft.ts';
import { type Side, valueOf } from './across-sides.ts';

/** What is worked out of several sides. */
export interface Worked {
  readonly computed: Computed;
  readonly reports: readonly Report[];
}

/**
 * What is worked out of them: of two by how much they differ, or how many times the one named first is the other; of all
 * what they come to. Null where nothing is.
 *
 * @param named in the order of the question
 * @param falling the most first
 */
export function workedOf(
  { way, metric }: Across,
  named: readonly Side[],
  falling: readonly Side[],
): Worked | null {
  const [first, second] = way === 'times' ? named : falling;
  if (first === undefined || second === undefined || first.fact.kind === 'rank') return null;
  const name = nameOf(metric, falling);
  if (way === 'sum') {
    const facts = falling.map(({ fact }) => fact);
    const computed = total(`${name}合计`, facts);
    return computed === null ? null : { computed, reports: falling.map(({ entry }) => entry.report) };
  }
  if (falling.length > 2) return null;
  const computed =
    way === 'times'
      ? times(`${name}的倍数`, first.fact, second.fact)
      : (first.fact.unit === '%' ? pointsBetween : difference)(`${name}之差`, first.fact, second.fact);
  return computed === null ? null : { computed, reports: [first.entry.report, second.entry.report] };
}

/** The name of what is compared: the well-known one, where all have it; else as it was asked for. */
function nameOf(metric: string, sides: readonly Side[]): string {
  const names = new Set(sides.map(({ fact }) => fact.name));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : metric.replace(/(?:是|有)?多少.*$/u, '');
}

/**
 * One sentence that says who has most, or what was asked of all.
 *
 * @param named in the order of the question
 * @param order as they are ranked
 */
export function verdict(
  { way, metric, nth, ends }: Across,
  named: readonly Side[],
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
  if (way === 'sum') return `${name}合计 ${worked?.computed.display ?? ''}（计算）：${list}`;
  if (way === 'times' && worked !== null)
    return `${name}，${named.map(tell).join('是')}的 ${worked.computed.display}（计算）`;
  if (way === 'place') {
    const at = nth === null ? undefined : order[nth - 1];
    const places = order.map((side, k) => `${k + 1} ${tell(side)}`).join('，');
    return `${name}${at === undefined ? '' : `第 ${nth ?? 1} 位是${tell(at)}；`}依次是：${places}`;
  }
  if (valueOf(first).eq(valueOf(last)))
    return `${name}一样，都是 ${display(first.fact)}：${order.map(officeOf).join('、')}`;
  const [one, other] = valueOf(first).gt(valueOf(last)) ? ends : [ends[1], ends[0]];
  const same = order.filter((side) => valueOf(side).eq(valueOf(first)));
  const tops = same.length > 1 ? `${same.map(tell).join('、')}，并列` : tell(first);
  const differ = worked === null ? '' : `，相差 ${worked.computed.display}（计算）`;
  return `${name}${one}的是${tops}；${other}的是${tell(last)}${differ}`;
}
