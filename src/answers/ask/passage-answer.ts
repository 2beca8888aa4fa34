import type { Answer } from '../answer.ts';
import type { Asking } from './asking.ts';
import { lacking, lookedUp } from '../search-words.ts';
import type { SearchResult } from '../../search/search.ts';
import { asksReason } from '../../matching/intent.ts';
import { isLikely } from '../../matching/likely-passage.ts';
import { announced } from '../../matching/items.ts';
import { passagesFor, quote, type Wanted } from './passages.ts';
import { notFound } from './refuse.ts';

/** When passages answer: never, where all words are met, or where the first is likely enough the answer as well. */
export type Answering = 'never' | 'by words' | 'if likely';

/** The passages that answer, with the items that the first announces; refused where there is none. */
export function passageAnswer(on: Asking, wanted: Wanted = {}, answering: Answering = 'by words'): Answer {
  const { library, draft, entries, question, sought } = on;
  const found = passagesFor(library, entries, sought, wanted);
  if (found.passages.length === 0) return notFound(on);
  for (const { entry, paragraph, span } of announced(entries, found.passages[0]))
    draft.passage(entry.report, paragraph.number, span, []);
  quote(draft, found);
  for (const entry of entries) draft.findingsOf(entry, []);
  const status = statusOf(on, found, answering);
  const why = answering === 'never' ? (on.says ?? '').replace(/。$/u, '') : lacking(found);
  const said =
    status !== 'answered' ? `${why}；最接近的` : found.status === 'answered' ? '找到' : '最像的在前，共';
  return draft.answer({
    ...{ status, title: question, missing: found.missing },
    message: `${said} ${found.passages.length} 段原文${lookedUp(found)}。`,
  });
}

/** Of one report the first passage may be the answer though some words of the question stand nowhere. */
function statusOf(
  { entries, parts }: Asking,
  found: SearchResult,
  answering: Answering,
): SearchResult['status'] {
  if (answering === 'never') return 'unclear';
  const isOpen = answering === 'if likely' && found.status === 'unclear' && entries.length === 1;
  if (!isOpen) return found.status;
  return isLikely(found, asksReason(parts)) ? 'answered' : 'unclear';
}
