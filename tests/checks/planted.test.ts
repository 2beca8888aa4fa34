import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/checks/check.ts';
import type { Finding, Held } from '../../src/checks/finding.ts';
import { findingWords } from '../../src/checks/words.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import { readReport } from '../../src/report/read.ts';
import { FAULTS, plant, type Fault } from '../support/planted.ts';

async function found(
  number: number,
  fault: Fault | null,
): Promise<{ findings: readonly Finding[]; held: readonly Held[] }> {
  const report = await readReport('planted.txt', new TextEncoder().encode(plant(number, fault).text));
  return checkReport(report, readFacts(report));
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

describe('made-up reports', () => {
  it('raise nothing where nothing is wrong, and hold in a dozen relations and more', async () => {
    for (const number of numbers(16)) {
      const { findings, held } = await found(number, null);
      expect(findings.map(findingWords), `report ${number}`).toEqual([]);
      expect(held.length).toBeGreaterThan(12);
    }
  });

  it.each(Object.entries(FAULTS) as [Fault, string][])('%s is found as %s', async (fault, code) => {
    for (const number of numbers(2)) {
      const { findings } = await found(number, fault);
      expect(
        findings.map((finding) => finding.code),
        `report ${number}`,
      ).toContain(code);
    }
  });
});
