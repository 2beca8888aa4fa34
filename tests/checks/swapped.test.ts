import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

/** Facts without a measure: what is named here is no well-known one. */
function matters(...lines: readonly string[]): ReturnType<typeof told> {
  const { report, facts } = told(...lines);
  return {
    report,
    facts: facts.map((fact) => ({ ...fact, measure: null, name: fact.of ?? fact.name, of: null })),
  };
}

const NOTE = ['note RESTATED_DIFFERENTLY'];

describe('two numbers with the same digits in another order', () => {
  it.each([
    [
      'of one matter',
      '走访{x/走访困难职工家数}412 家。',
      '如走访困难职工{x/如走访困难职工家数}421 家超过年初设定。',
      NOTE,
    ],
    [
      'with the same number before them',
      '全年拆除违法建设 61 宗、面积{x/违法建设面积}3.86 万平方米。',
      '累计拆违 61 宗、面积{x/拆违面积}3.68 万平方米。',
      NOTE,
    ],
    ['of two matters', '检查{x/检查餐饮店数}412 家。', '慰问{x/慰问老兵数}421 家。', []],
    [
      'with two digits, which anything has',
      '走访{x/走访企业数}12 家企业。',
      '走访企业{x/走访企业数}21 家。',
      [],
    ],
    ['of another size', '走访企业{x/走访企业数}2.31 万家。', '走访企业{x/走访企业数}312 家。', []],
    ['of another year', '走访企业{x/走访企业数|2021年}412 家。', '走访企业{x/走访企业数}421 家。', []],
    ['of two that differ in a word of time', '上半年走访企业 412 家。', '下半年走访企业 421 家。', []],
    ['in one sentence', '走访企业{x/走访企业数}412 家、走访企业{x/走访企业数二}421 家。', '无。', []],
  ])('%s', (_, first, second, expected) => {
    expect(verdictOf(matters(first, second))).toEqual(expected);
  });

  it('are told side by side', () => {
    expect(
      sentencesOf(matters('走访{x/走访困难职工家数}412 家。', '走访困难职工{x/走访困难职工总数}421 家。')),
    ).toEqual(['走访困难职工家数 412 家，另一处为走访困难职工总数 421 家，数字只是次序不同，可能是同一件事']);
  });
});
