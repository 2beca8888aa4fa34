import { align, prepare } from './align.ts';
import type { Library } from './library.ts';

/** Milliseconds of work between two turns of the event loop: an answer never waits longer for it. */
const SLICE = 8;
/** 预算. */
const PINYIN = 'yusuan';

/**
 * Makes ready in the background what the first comparison and the first question in pinyin would otherwise take time
 * for. Gives way to answers, and stops where the library is no longer the one in use.
 *
 * @param isCurrent whether it still is
 * @example void warm(library, () => library === started.library())
 */
export async function warm(library: Library, isCurrent: () => boolean): Promise<void> {
  // Pinyin is read with a table of all known words, made for the first question that has any.
  library.search.read(PINYIN);
  let began = performance.now();
  for (const entry of library.entries) {
    if (!isCurrent()) return;
    prepare(entry);
    if (performance.now() - began < SLICE) continue;
    await new Promise((resolve) => setImmediate(resolve));
    began = performance.now();
  }
  const years = [...new Set(library.entries.map(({ report }) => report.year))];
  for (const year of years.toSorted((a, b) => b - a)) {
    if (!isCurrent()) return;
    align(library.entries.filter(({ report }) => report.year === year));
    await new Promise((resolve) => setImmediate(resolve));
  }
}
