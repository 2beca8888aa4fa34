import { describe, expect, it } from 'vitest';
import { bracketReadings } from '../../src/search/bracketed.ts';
import { placesOf, standsIn, stretchesOf } from '../../src/search/places.ts';
import { tokens } from '../../src/search/tokens.ts';
import { WordList } from '../../src/search/word-list.ts';

const words = new WordList(['村民', '居民', '满意度', '村民满意度']);

describe('a bracket inside a word', () => {
  it.each([
    ['村(居)民满意度', ['村民满意度', '居民满意度']],
    ['因公出国(境)费', ['因公出国费', '因公出境费']],
    ['完成(见附表3)的', []],
    ['共2(两)家', []],
    ['没有括号', []],
  ])('reads “%s” as %j', (text, expected) => {
    expect(bracketReadings(text).map((reading) => reading.text)).toEqual(expected);
  });

  it.each(['村民', '居民', '村民满意度'])('is looked through for %s, and gives its token', (word) => {
    const text = '指标:村(居)民满意度93.6%';
    expect(standsIn({ text: word, weight: 0.7 }, text, words)).toBe(true);
    expect(placesOf({ text: word, weight: 1 }, text, words)).toHaveLength(1);
    expect(tokens(text, words)).toContain(word);
  });

  it('is marked with the word', () => {
    const text = '村(居)民满意度';
    expect(
      stretchesOf({ text: '村民', weight: 1 }, text, words).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['村(居)民']);
  });
});
