import { expect, it } from 'vitest';
import { readFacts } from '../../src/facts/ledger.ts';
import { candidatesOf } from '../../src/matching/fields.ts';
import { joinedReportOf } from '../facts/report-of.ts';

it('what other rows of a table say is not said of a number', () => {
  const report = joinedReportOf([
    '单位：万元',
    '项目\t预算数\t执行数',
    '防汛物资储备\t260.00\t250.00',
    '合计\t1,120.00\t913.66',
  ]);
  const candidates = candidatesOf({ report, facts: readFacts(report), findings: [], held: [] });
  const sum = candidates.find(({ fact }) => fact.printed === '913.66')?.fields[0];
  expect(sum?.sentence).toContain('执行数');
  expect(`${sum?.sentence ?? ''}${sum?.clause ?? ''}${sum?.paragraph ?? ''}`).not.toContain('防汛');
});
