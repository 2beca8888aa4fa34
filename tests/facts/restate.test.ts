import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/ledger.ts';
import { reportOf } from './report-of.ts';

const said = (...texts: string[]): string[] =>
  readFacts(reportOf(texts)).map(({ printed, role, alsoAt }) => `${role} ${printed} +${alsoAt.length}`);

describe('a number that is told again', () => {
  it('is one fact with two places', () => {
    expect(said('全年举办专场招聘会3场。', '举办专场招聘会3场。')).toEqual(['actual 3场 +1']);
  });

  it('is another where the one was set as a target and the other reached', () => {
    expect(said('年度绩效目标：举办专场招聘会3场。', '举办专场招聘会3场。')).toEqual([
      'target 3场 +0',
      'actual 3场 +0',
    ]);
  });
});
