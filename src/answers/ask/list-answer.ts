import type { Entry } from '../../library/library.ts';
import type { Answer } from '../answer.ts';
import type { Known } from '../computed.ts';
import type { Draft } from '../draft.ts';
import type { Asking } from './asking.ts';
import { listAsked, type WholeList } from '../../matching/chapter.ts';
import { openedBy } from '../../matching/items.ts';
import { listedFigures } from '../listed.ts';
import { passageAnswer } from './passage-answer.ts';
import { passagesFor } from './passages.ts';

/** The points of a chapter, or the figures that a report lists; else the passages that hold the items. */
export function listAnswer(on: Asking): Answer {
  const asked = listAsked(on.parts);
  if (asked === null) return passageAnswer(on, {}, 'if likely');
  const { about, list: whole } = asked;
  if (about.length > 0 && whole.titles !== null) {
    const under = { words: about.join(' '), under: whole.titles };
    return passagesFor(on.library, on.entries, on.sought, under).passages.length > 0
      ? passageAnswer(on, under, 'if likely')
      : passageAnswer(on, {}, 'if likely');
  }
  if (about.length > 0) return passageAnswer(on, {}, 'if likely');
  return listed(on, whole.keys) ?? chapter(on, whole);
}

function listed({ draft, entries, question }: Asking, keys: readonly string[]): Answer | null {
  const told = entries.map((entry) => ({ entry, facts: listedFigures(entry, keys) }));
  const names = told.flatMap(({ facts }) => facts.map(({ of, name }) => of ?? name));
  if (names.length === 0) return null;
  for (const { entry, facts } of told) {
    for (const fact of facts) draft.figure(entry.report, fact);
    for (const fact of facts) quoteListed(draft, entry, fact);
    draft.findingsOf(entry, facts);
  }
  return draft.answer({
    status: 'answered',
    title: question,
    message: `报告列出 ${names.length} 项：${names.join('、')}。`,
  });
}

/** A sentence this near to the beginning of its paragraph is quoted with what names it: 环卫清扫保洁项目。 */
const NAMED_BEFORE = 40;

function quoteListed(draft: Draft, { report }: Entry, { place, alsoAt }: Known): void {
  const { start, end } = place.sentence;
  if (start === 0 || start > NAMED_BEFORE) draft.sentence(report, place, alsoAt);
  else draft.passage(report, place.paragraph, { start: 0, end }, [place]);
}

function chapter(on: Asking, { find, opens }: WholeList): Answer {
  const words = find === null ? {} : { words: find };
  if (passagesFor(on.library, on.entries, on.sought, words).passages.length > 0)
    return passageAnswer(on, words, 'if likely');
  const items = opens === null ? [] : openedBy(on.entries, opens);
  for (const { entry, paragraph, span } of items) on.draft.passage(entry.report, paragraph.number, span, []);
  if (items.length === 0) return passageAnswer(on, {}, 'if likely');
  return on.draft.answer({
    status: 'answered',
    title: on.question,
    message: `找到 ${items.length} 段原文。`,
  });
}
