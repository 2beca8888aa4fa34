import { officeOf } from '../report/office.ts';
import { districtsOf } from '../report/places.ts';
import type { Report } from '../report/report.ts';
import { vocabulary } from './vocabulary.ts';

/** "到江海片区、客村片区等重点片区支援", "驰援客村片区": help given to places that are not the report's own. */
const HELP = /(?:[到赴往]|支援|帮扶|援助)([^，。；]{2,80}?)(?:支援|帮扶|援助)/gu;
const HELPED = /(?:支援|驰援|增援|帮扶|援助)([^，。；]{2,20})/gu;
const OPENING = /^(?:[一二三四五六七八九十]是)?(?:其中|同时|另外|此外|20\d\d年度?)?/u;
const OWN = /^(?:[我本][街镇乡村区县市局委办校院站所中部单]|全[街镇乡区局]|辖[内区])/u;
const OFFICE = /^\p{Script=Han}{2,24}?(?:街道|[镇乡])(?![级域村])/u;

/**
 * The places other than the report's own that a paragraph tells of, as it names them.
 *
 * @example elsewheresIn('到江海片区、康鹭片区等重点片区支援', report) // ['江海片区', '康鹭片区']
 */
export function elsewheresIn(text: string, report: Report): string[] {
  const found = new Set<string>();
  for (const [, list = ''] of [...text.matchAll(HELP), ...text.matchAll(HELPED)]) {
    for (const part of list.split('、')) {
      const name = [...part.matchAll(vocabulary.place)][0]?.[1];
      if (name !== undefined && !isOwn(name, report)) found.add(name);
    }
  }
  return [...found];
}

/**
 * Whom some words are about: the other place or office that is their subject, the report's own office (null), or
 * nobody new (`before`, whom the words ahead of them were about).
 *
 * @param words the sentence from the number before on, blanks removed
 * @param helped the places the paragraph said were helped
 * @example subjectOf('康鹭片区共转运', ['康鹭片区'], report, null) // '康鹭片区'
 */
export function subjectOf(
  words: string,
  helped: readonly string[],
  report: Report,
  before: string | null,
): string | null {
  let subject = before;
  for (const clause of words.replace(/^、/u, '').split(/[，,：:（(]/u)) {
    const bare = clause.replace(OPENING, '');
    if (OWN.test(bare) || bare.startsWith(report.office.name)) subject = null;
    else subject = helped.find((name) => bare.startsWith(name)) ?? otherOffice(bare, report) ?? subject;
  }
  return subject;
}

/** A sub-district or town that exists and is not the report's own, at the head of a clause. */
function otherOffice(clause: string, report: Report): string | null {
  const printed = OFFICE.exec(clause)?.[0];
  const name = printed === undefined ? undefined : officeOf(printed)?.name;
  if (name === undefined || districtsOf(name).length === 0) return null;
  return isOwn(name, report) ? null : name;
}

function isOwn(name: string, { office }: Report): boolean {
  const own = office.name.replace(/(?:街道|镇|乡)$/u, '');
  if (/^[我本该全各]/u.test(name) || office.official.includes(name) || office.name === name) return true;
  return name.endsWith('片区') && name.includes(own);
}
