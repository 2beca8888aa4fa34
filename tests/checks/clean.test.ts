import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/checks/check.ts';
import { findingWords } from '../../src/checks/words.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import { readReport } from '../../src/report/read.ts';

const lines = readFileSync(new URL('../fixtures/checks/clean.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** The conflicts of a report that says this, in one paragraph or in two chapters. */
async function conflictsOf(line: string): Promise<string[]> {
  const [first = '', second] = line.split('‖');
  const text = [
    '广州市增城区新塘镇人民政府2022年度部门整体支出绩效自评报告',
    ...['一、基本情况', '（一）部门整体收支情况', first],
    ...(second === undefined ? [] : ['（二）主要工作成效', second]),
    ...['二、存在问题', '预算编制有待细化。'],
  ].join('\n\n');
  const report = await readReport('a.txt', new TextEncoder().encode(text));
  return checkReport(report, readFacts(report))
    .findings.filter(({ severity }) => severity === 'conflict')
    .map(findingWords);
}

describe('what finance officers write, and is right, raises no conflict', () => {
  it.each(lines)('%s', async (line) => {
    expect(await conflictsOf(line)).toEqual([]);
  });
});
