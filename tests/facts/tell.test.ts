import { describe, expect, it } from 'vitest';
import type { Place, Telling } from '../../src/facts/fact.ts';
import { cutsOf } from '../../src/facts/own-clause.ts';
import { isIndicatorTable, rowName } from '../../src/facts/indicator-row.ts';
import { sentenceBefore, tellingOf } from '../../src/facts/tell.ts';
import type { Paragraph } from '../../src/report/report.ts';
import { reportOf } from './report-of.ts';

function told(text: string, printed: string): { paragraph: Paragraph; telling: Telling } {
  const [paragraph] = reportOf([text]).paragraphs;
  if (paragraph === undefined) throw new Error('no paragraph');
  const start = paragraph.text.indexOf(printed);
  const place: Place = { paragraph: 1, start, end: start + printed.length, line: 1 };
  return { paragraph, telling: tellingOf(paragraph, place) };
}

describe('the words around a number', () => {
  it.each([
    [
      '办结案件12宗。共拆除违法建设53宗，面积96046.05平方米。',
      '96046.05平方米',
      '共拆除违法建设53宗，面积96046.05平方米',
    ],
    ['召开会议，走访企业 120 家，解决问题3个。', '120 家', '走访企业 120 家'],
    ['新增床位 200 张、护士30名。', '30名', '护士30名'],
    ['配备座椅12张和3辆推车。', '3辆', '3辆推车'],
    ['其中，约3家。', '约3家', '其中，约3家'],
  ])('%s: the clause of %s', (text, printed, expected) => {
    const { paragraph, telling } = told(text, printed);
    expect(paragraph.text.slice(telling.clause.start, telling.clause.end)).toBe(expected);
  });

  it('are its sentence, and the one before', () => {
    const { paragraph, telling } = told('工作有成效。走访企业120家。', '120家');
    expect(telling.sentence).toEqual({ start: 6, end: 15 });
    expect(sentenceBefore(paragraph, telling)).toEqual({ start: 0, end: 6 });
    expect(sentenceBefore(paragraph, told('走访企业120家。', '120家').telling)).toBeNull();
  });

  it('are the name of its row in a table that lost its columns', () => {
    const { paragraph, telling } = told('产出指标 数量指标 新建农田面积 ≥1500亩 1632亩 8 8', '1632亩');
    expect(paragraph.text.slice(telling.clause.start, telling.clause.end)).toBe('新建农田面积');
    expect(isIndicatorTable('产出指标 数量指标 新建农田面积 1632亩')).toBe(true);
    expect(rowName('数量指标 新建农田面积 ≥1500亩 1632亩', 0, 19)).toEqual({ start: 5, end: 11 });
    expect(rowName('8 8 ', 0, 4)).toEqual({ start: 4, end: 4 });
  });

  it('are cut behind stops and things counted', () => {
    expect(cutsOf('共拆除53宗，面积96046.05平方米', { start: 0, end: 20 }).begins).toEqual([7]);
  });

  it('are found in a sentence of very many numbers in good time', () => {
    const text = '召开会议 5 场 '.repeat(20_000);
    const [paragraph] = reportOf([text]).paragraphs;
    if (paragraph === undefined) throw new Error('no paragraph');
    const start = performance.now();
    for (let at = 5; at < text.length; at += 9)
      tellingOf(paragraph, { paragraph: 1, start: at, end: at + 3, line: 1 });
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
