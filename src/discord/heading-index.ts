import { kept } from '../text/kept.ts';
import type { Entry, Library } from '../library/library.ts';
import { lookupForm } from '../library/typed.ts';
import { holding, menuForm } from './spelled.ts';

/** A heading that some loaded report has. */
interface Heading {
  /** As printed, blanks trimmed. */
  readonly heading: string;
  /** Its words without the number, as compared with what is typed. */
  readonly folded: string;
  readonly level: number;
  readonly entries: ReadonlySet<Entry>;
}

/**
 * Headings of the reports in question that hold what was typed, by hanzi, pinyin or initials: chapters before what is
 * below them, then those of more reports, then in the order of the reports.
 *
 * @example completeHeading(library, '问题', () => true, 25) // ['三、存在的主要问题', …]
 */
export function completeHeading(
  library: Library,
  typed: string,
  within: (entry: Entry) => boolean,
  limit: number,
): string[] {
  const known = headingsOf(library).filter(({ entries }) => [...entries].some(within));
  const form = lookupForm(typed);
  // "三" and "（二）": the number itself.
  const numbered = form === '' ? [] : known.filter(({ heading }) => menuForm(heading).startsWith(form));
  const found = [...numbered, ...holding(known, form, ({ folded }) => folded)];
  return [...new Set(found.map(({ heading }) => heading))].slice(0, limit);
}

/** A library is immutable: its headings are listed once, and go when it goes. */
const headingsOf = kept((library: Library): readonly Heading[] => {
  const headings = new Map<string, Omit<Heading, 'entries'> & { entries: Set<Entry> }>();
  for (const entry of library.entries)
    for (const { heading, title, level } of entry.report.sections) {
      const one = headings.get(heading) ?? {
        ...{ heading, folded: menuForm(title), level },
        entries: new Set<Entry>(),
      };
      one.entries.add(entry);
      headings.set(heading, one);
    }
  return [...headings.values()].sort((a, b) => a.level - b.level || b.entries.size - a.entries.size);
});
