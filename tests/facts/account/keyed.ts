import { readFacts } from '../../../src/facts/ledger.ts';
import type { Report } from '../../../src/report/report.ts';
import { reportOf } from '../report-of.ts';

export const OWN = ['一、部门基本情况', '（三）部门整体收支情况'];
export const WORK = ['二、主要工作', '（一）重点工作'];
export const PROJECTS = ['三、绩效分析', '（三）重点项目完成情况'];
const OFFICE: Report['office'] = {
  name: '青溪县教育局',
  official: '青溪县教育局',
  district: '青溪县',
  city: '临江市',
};
const WAN = 10_000;

/**
 * Keyed figures of the report's own, money in 万元: "budget 6000", "source.budget 其他资金 200", "budget 5000 上年".
 *
 * @param told paragraphs, each with its headings
 */
export function keyedIn(told: readonly (readonly [text: string, path: readonly string[]])[]): string[] {
  const report = reportOf(told.map(([text]) => text));
  const paragraphs = report.paragraphs.map((one, i) => ({ ...one, path: told[i]?.[1] ?? [] }));
  return readFacts({ ...report, paragraphs, office: OFFICE }).flatMap(
    ({ measure, of, value, when, kind, elsewhere }) => {
      if (measure === null || measure.startsWith('public.') || elsewhere !== null) return [];
      const shown = kind === 'money' ? `${Number.parseInt(value ?? '', 10) / WAN}` : (value ?? '');
      return [[measure, of, shown, when.words].filter((part) => part !== null).join(' ')];
    },
  );
}

/** The same of one paragraph. */
export function keyed(text: string, path: readonly string[] = OWN): string[] {
  return keyedIn([[text, path]]);
}
