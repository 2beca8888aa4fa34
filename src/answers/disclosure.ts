import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Report } from '../report/report.ts';

const Schema = z.array(z.strictObject({ name: z.string(), words: z.array(z.string().min(2)).min(1) }));

let loaded: ReadonlyMap<string, readonly string[]> | undefined;

function items(): ReadonlyMap<string, readonly string[]> {
  if (loaded !== undefined) return loaded;
  const text = readFileSync(new URL('./disclosure.yaml', import.meta.url), 'utf8');
  loaded = new Map(Schema.parse(parse(text)).map(({ name, words }) => [name, words]));
  return loaded;
}

/**
 * A sentence on what was not found of a report's money: not disclosed where the report has no word of it, not read
 * where it has. Null where nothing is missing.
 *
 * @param missing names from disclosure.yaml
 * @example missingWords(report, ['年末结转和结余']) // "报告未披露：年末结转和结余。"
 */
export function missingWords(report: Report, missing: readonly string[]): string | null {
  const text = report.paragraphs.map((paragraph) => paragraph.text.replace(/\s+/gu, '')).join('\n');
  const speaks = (name: string): boolean => (items().get(name) ?? []).some((word) => text.includes(word));
  const unread = missing.filter(speaks);
  const silent = missing.filter((name) => !speaks(name));
  const parts = [
    silent.length > 0 ? `报告未披露：${silent.join('、')}。` : '',
    unread.length > 0 ? `报告提到但没有读出数字（请看原文）：${unread.join('、')}。` : '',
  ];
  return parts.join('') === '' ? null : parts.join('');
}
