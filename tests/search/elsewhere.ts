import { readdirSync, readFileSync } from 'node:fs';
import { readReport } from '../../src/report/read.ts';
import { buildSearch } from '../../src/search/build.ts';
import type { SearchResult } from '../../src/search/search.ts';
import { thesaurus } from './seeds.ts';

const FOLDER = new URL('../fixtures/search/', import.meta.url);

/** Five made-up reports of other cities, from a town to a registry, with the noise of extractors. */
export const elsewhere = await Promise.all(
  readdirSync(FOLDER)
    .toSorted()
    .map((name) => readReport(name, readFileSync(new URL(name, FOLDER)))),
);
const search = buildSearch(elsewhere, thesaurus);

/** What a query finds in all of them or in those of one office. */
export function findElsewhere(query: string, office?: string): SearchResult {
  const ids = elsewhere.filter((report) => report.office.name === office).map(({ id }) => id);
  return search.find(query, office === undefined ? {} : { reports: new Set(ids) });
}
