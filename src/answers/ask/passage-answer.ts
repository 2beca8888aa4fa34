import type { Answer } from '../answer.ts';
import type { Asking } from './asking.ts';
import { lacking, lookedUp } from '../search-words.ts';
import { announced } from './items.ts';
import { passagesFor, quote, type Wanted } from './passages.ts';
import { notFound } from './refuse.ts';

/** The passages that answer, with the items that the first announces; refused where there is none. */
export function passageAnswer(on: Asking, wanted: Wanted = {}, as: 'unclear' | null = null): Answer {
  const { library, draft, entries, question, sought } = on;
  const found = passagesFor(library, entries, sought, wanted);
  if (found.passages.length === 0) return notFound(on);
  for (const { entry, paragraph, span } of announced(entries, found.passages[0]))
    draft.passage(entry.report, paragraph.number, span, []);
  quote(draft, found);
  for (const entry of entries) draft.findingsOf(entry, []);
  const status = as ?? found.status;
  const why = as === null ? lacking(found) : (on.says ?? '').replace(/。$/u, '');
  const said = status === 'answered' ? '找到' : `${why}；最接近的`;
  return draft.answer({
    ...{ status, title: question, missing: found.missing },
    message: `${said} ${found.passages.length} 段原文${lookedUp(found)}。`,
  });
}
