import { checkReport } from '../checks/check.ts';
import { readFacts } from '../facts/ledger.ts';
import { readReport } from '../report/read.ts';
import { keptEntries } from './kept-entries.ts';
import type { Parts } from './load.ts';
import { searchIndex } from './search-index.ts';

/** The rooms that a library is made with. */
export const PARTS: Parts = {
  readReport,
  readFigures: readFacts,
  checkReport,
  keptEntries,
  buildSearch: searchIndex,
};
