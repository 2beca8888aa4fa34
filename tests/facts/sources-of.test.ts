import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/ledger.ts';
import { reportOf } from './report-of.ts';

function sourcesIn(text: string): string[] {
  return readFacts(reportOf([text], ['二、收支情况'])).flatMap(({ measure, name, printed }) =>
    measure === 'source.income' ? [`${name} ${printed}`] : [],
  );
}

describe('the sources of an office’s income', () => {
  it('are all that its sentence prints of it, whatever they are called', () => {
    const text = '全年收入239.50万元：医疗收入200.05万元，财政拨款12.00万元，科教收入27.45万元。';
    expect(sourcesIn(text)).toEqual(['医疗收入 200.05万元', '财政拨款收入 12.00万元', '科教收入 27.45万元']);
  });

  it('are not where the sum fails', () => {
    expect(sourcesIn('全年收入239.50万元：医疗收入200.05万元，科教收入27.45万元。')).toEqual([]);
  });
});
