import { kept } from '../text/kept.ts';
import type { Entry, Library } from '../library/library.ts';
import { lookupForm } from '../library/typed.ts';
import { holding, menuForm } from './spelled.ts';

/** A metric that some loaded report states. */
interface Metric {
  readonly name: string;
  /** As compared with what is typed: no blanks, one width, lower case. */
  readonly folded: string;
  /** One of the well-known metrics, which most reports state. */
  readonly known: boolean;
  readonly entries: ReadonlySet<Entry>;
}

/**
 * Metrics of the reports in question that hold what was typed, by hanzi, traditional characters, pinyin or initials:
 * those that begin with it first, then well-known ones, then those that more reports state.
 *
 * @example completeMetric(library, '接种', () => true, 25) // ['接种率', '60岁及以上老年人第一针接种率', …]
 */
export function completeMetric(
  library: Library,
  typed: string,
  within: (entry: Entry) => boolean,
  limit: number,
): string[] {
  const known = metricsOf(library).filter(({ entries }) => [...entries].some(within));
  return holding(known, lookupForm(typed), ({ folded }) => folded)
    .slice(0, limit)
    .map(({ name }) => name);
}

/** Which reports state a metric of just that name; none where it is none's. */
export function statesMetric(library: Library, typed: string): (entry: Entry) => boolean {
  const form = lookupForm(typed);
  const stating = metricsOf(library).filter(({ folded }) => folded === form);
  return (entry) => stating.some(({ entries }) => entries.has(entry));
}

/** A library is immutable: its metrics are listed once, and go when it goes. */
const metricsOf = kept((library: Library): readonly Metric[] => {
  const metrics = new Map<string, { known: boolean; entries: Set<Entry> }>();
  for (const entry of library.entries)
    for (const { name, measure } of entry.facts) {
      const one = metrics.get(name) ?? { known: false, entries: new Set<Entry>() };
      one.known ||= measure !== null;
      one.entries.add(entry);
      metrics.set(name, one);
    }
  const list = [...metrics].map(([name, metric]): Metric => ({ name, folded: menuForm(name), ...metric }));
  return list.sort(
    (a, b) =>
      Number(b.known) - Number(a.known) || b.entries.size - a.entries.size || (a.name < b.name ? -1 : 1),
  );
});
