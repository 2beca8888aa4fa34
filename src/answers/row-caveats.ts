import { judgementOf } from '../library/align.ts';
import type { Library } from '../library/library.ts';
import type { AnswerFinding } from './answer.ts';
import type { Row } from './compare-rows.ts';
import { nameOf, type Sides } from './compare-scope.ts';
import { few } from './compare-words.ts';
import type { Draft } from './draft.ts';

/** What to beware of in comparing the numbers of a row, as a finding; none where there is nothing. */
export function rowCaveats(
  library: Library,
  draft: Draft,
  { entries }: Pick<Sides, 'entries'>,
  { aligned, cells }: Row,
): AnswerFinding[] {
  const { caveats } = judgementOf({ ...aligned, cells });
  if (caveats.length === 0) return [];
  const offices = cells.map(({ entry }) => nameOf(library, entry));
  const whose = cells.length === entries.length ? '' : `（${few(offices)}）`;
  const sources = cells.map(({ entry, fact }) => draft.source(entry.report, fact.place.paragraph));
  const message = `${aligned.name}${whose}：${caveats.join('；')}`;
  return [{ code: 'CAVEAT', severity: 'note', message, sources: [...new Set(sources)] }];
}
