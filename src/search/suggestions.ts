import type { Report } from '../report/report.ts';
import { bare } from './bare.ts';
import { STOP_WORDS } from './question-words.ts';
import type { Term } from './term.ts';
import { pairsOf } from './tokens.ts';

const MOST = 5;

/** A heading, ready to be compared. */
interface Heading {
  readonly heading: string;
  readonly text: string;
  readonly pairs: readonly string[];
}

/** The headings of reports, read once: most queries that find nothing come in rows. */
export class Headings {
  /** Reports of a genre share most of theirs: each is compared once. */
  readonly #read = new Map<string, Heading>();
  readonly #byReports = new WeakMap<readonly Report[], ReadonlySet<Heading>>();

  /**
   * The section headings nearest to what was asked, best first: those that share most with it or with what may
   * stand for it. A heading that shares but one character is not near.
   */
  nearest(terms: readonly Term[], reports: readonly Report[]): string[] {
    const words = terms.flatMap(({ text, alternatives }) => [
      text,
      ...alternatives.map((other) => other.text),
    ]);
    const characters = new Set(words.flatMap((word) => [...word]).filter((one) => !STOP_WORDS.has(one)));
    const pairs = new Set(words.flatMap(pairsOf));
    const scores = new Map<string, number>();
    for (const { heading, text, pairs: own } of this.#of(reports)) {
      const shared = own.filter((pair) => pairs.has(pair)).length;
      const single = [...new Set(text)].filter((one) => characters.has(one)).length;
      const score = (2 * shared + single) / Math.sqrt(text.length);
      if (shared > 0 || single > 2) scores.set(heading, Math.max(score, scores.get(heading) ?? 0));
    }
    return [...scores]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, MOST)
      .map(([heading]) => heading);
  }

  #of(reports: readonly Report[]): ReadonlySet<Heading> {
    let known = this.#byReports.get(reports);
    if (known === undefined) {
      const all = reports.flatMap(({ sections }) => sections);
      known = new Set(all.map(({ title, heading }) => this.#one(title, heading)));
      this.#byReports.set(reports, known);
    }
    return known;
  }

  #one(title: string, heading: string): Heading {
    const key = `${title}\n${heading}`;
    let known = this.#read.get(key);
    if (known === undefined) {
      const text = bare(title).text;
      known = { heading, text, pairs: pairsOf(text) };
      this.#read.set(key, known);
    }
    return known;
  }
}
