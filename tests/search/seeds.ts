import { buildSearch } from '../../src/search/build.ts';
import type { Passage, SearchResult } from '../../src/search/search.ts';
import { loadThesaurus } from '../../src/lexicon/thesaurus.ts';
import { NANSHITOU, seedReport, ZHONGNAN } from '../support/seeds.ts';

/** Both seeds, read once for a test file. */
export const reports = [await seedReport(NANSHITOU), await seedReport(ZHONGNAN)];
export const thesaurus = loadThesaurus();
export const search = buildSearch(reports, thesaurus);

/** What a query finds, in all reports or in those of one office. */
export function find(query: string, office?: string, limit?: number): SearchResult {
  const ids = reports.filter((report) => report.office.name === office).map(({ id }) => id);
  return search.find(query, {
    ...(office === undefined ? {} : { reports: new Set(ids) }),
    ...(limit === undefined ? {} : { limit }),
  });
}

export function quoteOf({ paragraph, start, end }: Pick<Passage, 'paragraph' | 'start' | 'end'>): string {
  return paragraph.text.slice(start, end);
}
