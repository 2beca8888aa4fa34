import { loadThesaurus, type Thesaurus } from '../lexicon/thesaurus.ts';
import type { Report } from '../report/report.ts';
import { buildSearch } from '../search/build.ts';
import type { Search } from '../search/search.ts';
import { loadSnapshot, saveSnapshot, type Snapshot } from '../search/snapshot.ts';
import type { LoadOptions, Warning } from './load.ts';

/**
 * The search over the reports, from the snapshot of the last start where that fits, which is then kept up to date.
 * Whatever is wrong with the snapshot or the user's vocabulary becomes a warning, and the search is made without.
 */
export function searchIndex(
  reports: readonly Report[],
  { index, vocabulary: file, onIndexed }: Pick<LoadOptions, 'index' | 'vocabulary' | 'onIndexed'>,
): { search: Search; warnings: readonly Warning[] } {
  const warnings: Warning[] = [];
  const thesaurus = thesaurusOf(file, warnings);
  const { snapshot, warning } = loadSnapshot(index, reports);
  if (warning !== null) warnings.push({ code: `SNAPSHOT_${warning.code}`, facts: { file: warning.file } });
  const search = buildSearch(reports, thesaurus, snapshot, onIndexed);
  // Somebody else's file under our name is not ours to overwrite.
  if (warning?.code !== 'FOREIGN' && !isComplete(snapshot, reports))
    try {
      saveSnapshot(index, search.snapshot());
    } catch (error) {
      warnings.push({ code: 'INDEX_NOT_WRITTEN', facts: { folder: index, reason: String(error) } });
    }
  return { search, warnings };
}

function isComplete(snapshot: Snapshot | null, reports: readonly Report[]): boolean {
  return snapshot !== null && snapshot.reports.length === reports.length;
}

function thesaurusOf(file: string | undefined, warnings: Warning[]): Thesaurus {
  if (file === undefined) return loadThesaurus();
  try {
    return loadThesaurus(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    warnings.push({ code: 'VOCABULARY_NOT_READ', facts: { file, reason } });
    return loadThesaurus();
  }
}
