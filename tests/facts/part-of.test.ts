import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/ledger.ts';
import { reportOf } from './report-of.ts';

/** Each number with the whole that it is a part of, as both are printed. */
function partsIn(text: string): string[] {
  const facts = readFacts(reportOf([text]));
  return facts.flatMap(({ printed, partOf }) =>
    partOf === null ? [] : [`${printed} of ${facts[partOf]?.printed ?? ''}`],
  );
}

describe('the whole that a number is a part of', () => {
  it.each([
    [
      '受理信访投诉 100 件，其中噪声类 60 件、大气类 40 件，满意率 92%。',
      ['60 件 of 100 件', '40 件 of 100 件'],
    ],
    [
      '收到来信 30 件、来访 50 件、来电 20 件，合计 100 件。',
      ['30 件 of 100 件', '50 件 of 100 件', '20 件 of 100 件'],
    ],
    [
      '养老机构 39 家，其中公办 12 家（城区 5 家、乡镇 7 家）、民办 27 家。',
      ['5 家 of 12 家', '7 家 of 12 家'],
    ],
  ])('is told by the sum in its sentence: %s', (text, expected) => {
    expect(partsIn(text)).toEqual(expected);
  });

  it.each([
    ['the sum fails', '受理投诉 100 件，其中噪声类 60 件、大气类 39 件。'],
    ['one number is the same as another', '受理投诉 100 件，办结 100 件。'],
    ['they are of another unit', '受理投诉 100 件，走访 60 人、40 户。'],
    ['they stand in another sentence', '受理投诉 100 件。噪声类 60 件、大气类 40 件。'],
  ])('is not told where %s', (_, text) => {
    expect(partsIn(text)).toEqual([]);
  });
});
