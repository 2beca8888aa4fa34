import { checkReport } from '../../src/checks/check.ts';
import { findingWords } from '../../src/checks/words.ts';
import type { Told } from './figure.ts';

/** What was found, one word each, in order: "conflict SUM_MISMATCH"; and how many relations hold: "2 hold". */
export function verdictOf({ report, facts }: Told): string[] {
  const { findings, held } = checkReport(report, facts);
  const found = findings.map(({ severity, code }) => `${severity} ${code}`);
  return held.length === 0 ? found : [...found, `${held.length} hold`];
}

/** The findings as a reader gets them. */
export function sentencesOf({ report, facts }: Told): string[] {
  return checkReport(report, facts).findings.map(findingWords);
}
