import { describe, expect, it } from 'vitest';
import { isOften, spanWords, timeOf, whenOf } from '../../src/facts/when.ts';

describe('the time of a number, in a report of 2022', () => {
  it.each([
    [null, 2022, null],
    ['2021年', 2021, null],
    ['2021年度', 2021, null],
    ['上年', 2021, null],
    ['去年同期', 2021, null],
    ['上一年度', 2021, null],
    ['前一年', 2021, null],
    ['前年', 2020, null],
    ['下一年度', 2023, null],
    ['明年', 2023, null],
    ['上半年', 2022, '上半年'],
    ['前三季度', 2022, '前三季度'],
    ['2022年三季度', 2022, '三季度'],
    ['2021年6月', 2021, '6月'],
    ['截至 11 月份', 2022, '截至11月份'],
    ['截至2022年11月底', 2022, '截至11月底'],
    ['1-11月', 2022, '1-11月'],
    ['每月', 2022, '每月'],
    ['连续三年', 2022, '连续三年'],
    ['“10·22”疫情', 2022, '“10·22”疫情'],
    ['春节期间', 2022, '春节期间'],
    ['12月份', 2022, '12月份'],
  ])('%s is of %i, of its part %s', (words, year, part) => {
    expect(whenOf(words, 2022)).toEqual({ year, part, words });
  });

  it.each([
    '截至12月底',
    '截至2022年12月31日',
    '截至12月',
    '截至年末',
    '截至2022年',
    '年底',
    '1-12月',
    '12月末',
  ])('%s is the whole year', (words) => {
    expect(whenOf(words, 2022)).toMatchObject({ year: 2022, part: null });
  });

  it('is the same however it is told', () => {
    expect(timeOf(whenOf('上年', 2022))).toBe(timeOf(whenOf('2021年', 2022)));
    expect(timeOf(whenOf('截至12月底', 2022))).toBe(timeOf(whenOf(null, 2022)));
    expect(timeOf(whenOf('上半年', 2022))).not.toBe(timeOf(whenOf(null, 2022)));
  });

  it('tells how often from a part of the year', () => {
    expect(['每月', '连续三天', '6月'].map((words) => isOften(whenOf(words, 2022)))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('says of an event that it is a time', () => {
    expect(['“10·22”疫情', '“10·22”疫情期间', null].map((words) => spanWords(whenOf(words, 2022)))).toEqual([
      '“10·22”疫情期间',
      '“10·22”疫情期间',
      '',
    ]);
  });
});
