import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/checks/check.ts';
import { findingWords } from '../../src/checks/words.ts';
import { told } from '../support/figure.ts';
import { verdictOf } from '../support/findings.ts';

const FAULTY = told(
  '# 一、基本情况',
  '年末结转和结余 {carryover}121.20 万元。一是甲事。三是乙事。',
  '全年预算数 {budget}6061.31 万元，执行数 {executed}6061.31 万元，完成预算的 {rate}90%。',
  '今年交办案件 66 宗，已办结 58 宗，办结率为 97.9%。',
);

describe('a report checked against itself', () => {
  it('names conflicts first, then notes, each by place', () => {
    expect(verdictOf(FAULTY)).toEqual([
      'conflict RATE_MISMATCH',
      'conflict RATE_MISMATCH',
      'note SPENT_ALL_BUT_CARRIED',
      'note BROKEN_NUMBERING',
    ]);
  });

  it('says the same whatever the order of the ledger', () => {
    const { report, facts } = FAULTY;
    expect(checkReport(report, facts.toReversed()).findings.map(findingWords).toSorted()).toEqual(
      checkReport(report, facts).findings.map(findingWords).toSorted(),
    );
  });

  it('gives every finding a place inside its paragraph', () => {
    for (const { places } of checkReport(FAULTY.report, FAULTY.facts).findings) {
      expect(places.length).toBeGreaterThan(0);
      for (const { paragraph, start, end } of places) {
        const text = FAULTY.report.paragraphs[paragraph - 1]?.text ?? '';
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it('says something sound of any text: words for every finding, places inside their paragraphs', () => {
    const bits = [
      ...[
        '全年预算数 {budget}130.5 万元',
        '，执行数 {executed}120 万元',
        '，完成预算的 {rate}92%',
        '，其中',
        '任务 ',
        '，实际完成 ',
        '，超额完成 ',
      ],
      ...[
        '上年为 ',
        '，增加 ',
        '，占',
        '合计 ',
        '总得分 ',
        '办结率为 ',
        '年末结转和结余 {carryover}3 万元',
        '为 万元',
        '下降（增长）',
      ],
      ...[
        '100 万元',
        '99.5%',
        '7 宗',
        '30 分',
        '约 1.2 亿元',
        '350 余家',
        '。',
        '；',
        '\n',
        '一是',
        '三是',
        '（',
        '）',
        '  ',
        '**',
      ],
      ...['南洲街道办事处是区政府派出机构', '2021 年度全年预算数', '如意坊工程（二期）', '各项目标均已完成'],
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 60 }), (parts) => {
        const { report, facts } = told(...parts.join('').split('\n'));
        for (const found of checkReport(report, facts).findings) {
          expect(findingWords(found)).not.toMatch(/\{|undefined|NaN/u);
          for (const { paragraph, start, end } of found.places) {
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(report.paragraphs[paragraph - 1]?.text.length ?? -1);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has nothing to say of a report without figures and faults', () => {
    expect(verdictOf(told('# 一、基本情况', '工作稳步推进。'))).toEqual([]);
  });
});
