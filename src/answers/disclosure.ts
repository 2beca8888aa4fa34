import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Fact } from '../facts/fact.ts';
import type { Entry } from '../library/library.ts';
import type { Report } from '../report/report.ts';

const Schema = z.array(z.strictObject({ name: z.string(), words: z.array(z.string().min(2)).min(1) }));

let loaded: ReadonlyMap<string, readonly string[]> | undefined;

function items(): ReadonlyMap<string, readonly string[]> {
  if (loaded !== undefined) return loaded;
  const text = readFileSync(new URL('./disclosure.yaml', import.meta.url), 'utf8');
  loaded = new Map(Schema.parse(parse(text)).map(({ name, words }) => [name, words]));
  return loaded;
}

/** What was not read of a report's money. */
export interface Unread {
  /** The report has no word of it. */
  readonly silent: readonly string[];
  /** It has, and none of its numbers could be read as it. */
  readonly spoken: readonly string[];
}

/**
 * Of what was not read of a report's money, what it does not speak of, and what it does.
 *
 * @param missing names from disclosure.yaml
 */
export function unreadOf(report: Report, missing: readonly string[]): Unread {
  const text = report.paragraphs.map((paragraph) => paragraph.text.replace(/\s+/gu, '')).join('\n');
  const speaks = (name: string): boolean => wordsFor(name).some((word) => text.includes(word));
  return {
    silent: missing.filter((name) => !speaks(name)),
    spoken: missing.filter(speaks),
  };
}

/**
 * Amounts that nobody knows whose they are, in sentences that speak of what was not read.
 *
 * @param name from disclosure.yaml
 * @example unclassified(entry, '按来源的构成')[0]?.printed // '3,418.25万元'
 */
export function unclassified({ report, facts }: Entry, name: string): readonly Fact[] {
  const words = wordsFor(name);
  return facts.filter(
    ({ kind, measure, elsewhere, value, change, place: { paragraph, sentence } }) =>
      kind === 'money' &&
      (measure ?? elsewhere ?? change) === null &&
      value !== null &&
      holdsOne(report.paragraphs[paragraph - 1]?.text.slice(sentence.start, sentence.end) ?? '', words),
  );
}

function holdsOne(text: string, words: readonly string[]): boolean {
  const bare = text.replace(/\s+/gu, '');
  return words.some((word) => bare.includes(word));
}

function wordsFor(name: string): readonly string[] {
  return items().get(name) ?? [];
}

/**
 * A sentence on what was not found of a report's money: not disclosed where the report has no word of it, not read
 * where it has. Null where nothing is missing.
 *
 * @param missing names from disclosure.yaml
 * @example missingWords(report, ['年末结转和结余']) // "报告未披露：年末结转和结余。"
 */
export function missingWords(report: Report, missing: readonly string[]): string | null {
  return unreadWords(unreadOf(report, missing));
}

/**
 * The same of what is known to be missing.
 *
 * @param quoted what of it stands in sentences that are quoted
 */
export function unreadWords({ silent, spoken }: Unread, quoted: readonly string[] = []): string | null {
  const unread = spoken.filter((name) => !quoted.includes(name));
  const said = [
    silent.length > 0 ? `报告未披露：${silent.join('、')}。` : '',
    quoted.length > 0 ? `提到，未能归类（原文在引文最后）：${quoted.join('、')}。` : '',
    unread.length > 0 ? `报告提到但没有读出数字（请看原文）：${unread.join('、')}。` : '',
  ].join('');
  return said === '' ? null : said;
}
