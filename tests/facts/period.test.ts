import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/ledger.ts';
import { isAside } from '../../src/facts/period.ts';
import { reportOf } from './report-of.ts';

/** The year of each number, in a report of 2022. */
function yearsOf(text: string): string[] {
  return readFacts(reportOf([text])).map(({ printed, when }) => `${printed} ${when.year}`);
}

describe('another year that stands alone between two numbers', () => {
  it.each([
    [
      '工业增加值42.6亿元，上年39.4亿元，增长8.1%，来源于本镇的税收31.7亿元。',
      ['42.6亿元 2022', '39.4亿元 2021', '8.1% 2022', '31.7亿元 2022'],
    ],
    ['受理投诉612件，2021年为548件，办结600件。', ['612件 2022', '548件 2021', '600件 2022']],
    [
      '受理投诉612件，上年548件，其中噪声类500件、油烟类48件，办结600件。',
      ['612件 2022', '548件 2021', '500件 2021', '48件 2021', '600件 2022'],
    ],
  ])('is of the one right behind: %s', (text, expected) => {
    expect(yearsOf(text)).toEqual(expected);
  });

  it.each([
    ['，上年', true],
    ['，2021年为', true],
    ['，上年税收', false],
    ['，今年', false],
    ['，2022年为', false],
  ])('%s: %s', (gap, expected) => {
    expect(isAside(gap, 2022)).toBe(expected);
  });

  it('goes on where it begins the sentence', () => {
    expect(yearsOf('上年立案12宗，办结10宗。')).toEqual(['12宗 2021', '10宗 2021']);
  });
});
