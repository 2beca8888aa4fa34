import type { Search, SearchResult } from '../../src/search/search.ts';

const NOTHING: SearchResult = {
  ...{ status: 'not_found', passages: [], missing: [], substituted: [], total: 0, more: false },
};

/** A search that finds nothing and knows no words. */
export const silentSearch: Search = {
  find: () => NOTHING,
  read: () => ({
    ...{ text: '', phrases: [], terms: [], tokens: new Map<number, number>(), kind: null },
    ...{ who: false, elsewhere: false, list: false, unasked: [] },
    cut: () => [],
    places: () => [],
  }),
  mended: (query) => query,
  matching: () => {
    throw new Error('a search that finds nothing matches nothing');
  },
};
