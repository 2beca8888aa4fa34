import { checkReport } from '../../src/checks/check.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import type { Entry } from '../../src/library/library.ts';
import { readReport } from '../../src/report/read.ts';

/** The entry of a small report whose 收支情况 says this, read as the program reads it. */
export async function entryOf(sentence: string): Promise<Entry> {
  const text = `广州市天河区石牌街道办事处2022年度部门整体支出绩效自评报告\n\n一、基本情况\n\n（一）部门整体收支情况\n\n${sentence}\n`;
  const report = await readReport('a.txt', Buffer.from(text));
  const facts = readFacts(report);
  return { report, facts, ...checkReport(report, facts) };
}
