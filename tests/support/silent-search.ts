import type { Search } from '../../src/search/search.ts';

/** A search that finds nothing and knows no words. */
export const silentSearch: Search = {
  find: () => ({ passages: [], substitutes: [], suggestions: [] }),
  read: () => ({
    ...{ text: '', terms: [], who: false, list: false, chapter: false, elsewhere: false },
    cut: () => [],
    places: () => [],
  }),
};
