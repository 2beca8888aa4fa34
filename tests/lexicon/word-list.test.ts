import { describe, expect, it } from 'vitest';
import { WordList } from '../../src/lexicon/word-list.ts';

const words = new WordList([
  '疫苗',
  '接种率',
  '防风',
  '风险',
  '集中学习',
  '中学',
  '险',
  '电信诈骗',
  '诈骗发案',
]);

describe('WordList', () => {
  it.each([
    ['防风险', 0, 2, true, 'another word overlaps its end'],
    ['集中学习', 1, 3, true, 'a longer word holds it in the middle'],
    ['防风防汛', 0, 2, false, 'it stands by itself'],
    ['接种率达', 0, 3, false, 'it is the word'],
    ['电信诈骗发案', 0, 4, false, 'what the two have in common is a word in both'],
  ])('of %s at %i–%i says straddled: %s, for %s', (text, start, end, expected) => {
    expect(words.straddled(text, start, end)).toBe(expected);
  });

  it.each([
    ['疫苗的接种率', ['疫苗', '接种率']],
    ['集中学习', ['集中学习']],
    ['无', []],
  ])('cuts %s by the longest match', (text, expected) => {
    expect(words.cut(text)).toEqual(expected);
  });

  it('has no word of one character', () => {
    expect(words.has('险')).toBe(false);
  });

  it('may do without one', () => {
    expect(words.without('集中学习').from('集中学习', 0)).toEqual([]);
    expect(words.without('中学').from('集中学习', 0)).toEqual(['集中学习']);
  });
});
