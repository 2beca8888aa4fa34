import type { Report } from '../report/report.ts';
import { vocabulary } from './vocabulary.ts';

/** "到江海片区、客村片区等重点片区支援": help given to places that are not the report's own. */
const HELP = /(?:[到赴往]|支援|帮扶|援助)([^，。；]{2,80}?)(?:支援|帮扶|援助)/gu;
const SUBJECT = /^(?:其中|同时|另外|此外)?[，,：:]?/u;

/**
 * The places other than the report's own that a paragraph tells of, as it names them.
 *
 * @example elsewheresIn('到江海片区、康鹭片区等重点片区支援', report) // ['江海片区', '康鹭片区']
 */
export function elsewheresIn(text: string, report: Report): string[] {
  const found = new Set<string>();
  for (const [, list = ''] of text.matchAll(HELP)) {
    for (const part of list.split('、')) {
      const name = [...part.matchAll(vocabulary.place)][0]?.[1];
      if (name !== undefined && !isOwn(name, report)) found.add(name);
    }
  }
  return [...found];
}

/**
 * The other place a sentence is about: one the paragraph said was helped, standing
 * as its subject. Null where it is about the report's own office.
 */
export function elsewhereOf(sentence: string, helped: readonly string[]): string | null {
  const words = sentence.replace(SUBJECT, '');
  const place = helped.find((name) => words.startsWith(name));
  return place ?? null;
}

function isOwn(name: string, { office }: Report): boolean {
  const own = office.name.replace(/(?:街道|镇|乡)$/u, '');
  return /^[本我该全各]/u.test(name) || name.includes(own) || office.official.includes(name);
}
