import { describe, expect, it } from 'vitest';
import { isOffice, officeNames } from '../../src/answers/office-words.ts';
import { officesOnly } from '../support/library.ts';

const { offices } = officesOnly();

describe('officeNames', () => {
  it.each([
    ['南石头,中南', ['南石头', '中南']],
    ['南石头，中南街道', ['南石头', '中南街道']],
    ['南石头、中南、', ['南石头', '中南']],
    ['南石头 中南', ['南石头', '中南']],
    ['南石头 和 中南', ['南石头', '中南']],
    ['南石头 vs 火星', ['南石头', '火星']],
    ['nan shi tou, zhong nan', ['nan shi tou', 'zhong nan']],
    ['nan shi tou', ['nan shi tou']],
    ['海珠区 南石头', ['海珠区 南石头']],
    ['火星 木星', ['火星 木星']],
    ['南石头', ['南石头']],
    [' , ', []],
  ])('"%s" names %j', (typed, names) => {
    expect(officeNames(typed, offices)).toEqual(names);
  });
});

describe('isOffice', () => {
  it.each([
    ['南石头', true],
    ['nst', true],
    ['NST', false],
    ['GDP', false],
    ['南洲', true],
    ['南洲街道', true],
    ['猎德街道', true],
    ['天河区猎德街道办事处', true],
    ['广州市天河区猎德街道', true],
    // Real in another district than those loaded, but a word like any other.
    ['猎德', false],
    ['建设', false],
    ['荔湾区猎德街道', false],
    ['疫苗接种率', false],
    ['街道', false],
    ['', false],
  ])('"%s": %s', (typed, expected) => {
    expect(isOffice(typed, offices)).toBe(expected);
  });
});
