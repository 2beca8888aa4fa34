import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/checks/check.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

const slip = (fact: Fact, printed: string, read: string | null): Fact => ({
  ...fact,
  value: read === null ? null : fact.value,
  reading: read === null ? null : { printed, read, because: '11,528.89 ÷ 13,092.54 = 88.06%' },
  printed: `${printed} 万元`,
});

describe('numbers printed with a slip', () => {
  const { report, facts } = told(
    '全年预算数 {budget}13092.54 万元，执行数 {executed}11528.89 万元，完成预算的 {rate}88.06%。',
    '全年预算数 {budget}13092.54 万元。',
  );
  const [budget, executed, rate, again] = facts;
  if (!budget || !executed || !rate || !again) throw new Error('four figures expected');

  it('is a note for each that is read, once for each print, and the reading takes part in the arithmetic', () => {
    const read = [
      slip(budget, '130,92.54', '13,092.54'),
      slip(executed, '115,28.89', '11,528.89'),
      rate,
      slip(again, '130,92.54', '13,092.54'),
    ];
    expect(verdictOf({ report, facts: read })).toEqual([
      'note MALFORMED_NUMBER',
      'note MALFORMED_NUMBER',
      '1 hold',
    ]);
    expect(checkReport(report, read).findings[0]?.places).toHaveLength(2);
    expect(sentencesOf({ report, facts: read })[0]).toBe(
      'budget印作 130,92.54，千分位逗号错位，按 13,092.54 读（11,528.89 ÷ 13,092.54 = 88.06%）',
    );
  });

  it('says a comma only where one is printed', () => {
    const read = [slip(budget, '13O92.54', '13,092.54'), executed, rate];
    expect(sentencesOf({ report, facts: read })[0]).toContain('印作 13O92.54，数字写法有误，按 13,092.54 读');
  });

  it('is a note where no reading is compelled, too, and nothing is reckoned with it', () => {
    const unread = [slip(budget, '130,92.54', null), executed, rate];
    expect(verdictOf({ report, facts: unread })).toEqual(['note MALFORMED_NUMBER']);
    expect(sentencesOf({ report, facts: unread })).toEqual([
      'budget印作 130,92.54 万元，数字写法有误，无法确定数值，未参与计算',
    ]);
  });
});
