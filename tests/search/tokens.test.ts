import { describe, expect, it } from 'vitest';
import { bare } from '../../src/search/bare.ts';
import { tokens, typedRuns } from '../../src/search/tokens.ts';
import { WordList } from '../../src/search/word-list.ts';

const words = new WordList(['疫苗', '接种率', '防风', '风险', '集中学习', '中学']);

describe('tokens', () => {
  it.each([
    [
      'Han pairs, and words of the list beside them',
      '疫苗接种率',
      ['疫苗', '苗接', '接种', '种率', '疫苗', '接种率'],
    ],
    ['whole numbers, never their digits', '83.25%', ['83.25']],
    ['a number with a decimal point whole', '13092.54万', ['13092.54', '万']],
    ['a name of an outbreak whole', '“10·22”疫情', ['10·22', '疫情']],
    ['Latin words parted from numbers', 'gdp50.99亿元', ['gdp', '50.99', '亿元']],
    ['a lone character', '第1剂', ['第', '1', '剂']],
    ['duplicates', '疫情疫情', ['疫情', '情疫', '疫情']],
    ['nothing of signs', '，。“”', []],
  ])('gives %s', (_, text, expected) => {
    expect(tokens(text, words)).toEqual(expected);
  });

  it('ends a typed Latin word at a blank', () => {
    expect(typedRuns(bare('yue ju ma 注册')).map(({ text }) => text)).toEqual(['yue', 'ju', 'ma', '注册']);
  });
});

describe('WordList', () => {
  it.each([
    ['防风险', 0, 2, true, 'another word overlaps its end'],
    ['集中学习', 1, 3, true, 'a longer word holds it in the middle'],
    ['防风防汛', 0, 2, false, 'it stands by itself'],
    ['接种率达', 0, 3, false, 'it is the word'],
  ])('of %s at %i–%i says straddled: %s, for %s', (text, start, end, expected) => {
    expect(words.straddled(text, start, end)).toBe(expected);
  });
});
