import { describe, expect, it } from 'vitest';
import { formsOf, isBeginning } from '../../src/search/word-forms.ts';

import { find, quoteOf } from './seeds.ts';

describe('a word with another beginning', () => {
  it.each([
    ['旧小区', '老旧小区'],
    ['老小区', '旧小区'],
    ['老旧校舍', '旧校舍'],
  ])('says the same: %s, %s', (word, other) => {
    expect(formsOf(word)).toContain(other);
  });

  it.each(['老人', '旧的', '小区', '老旧'])('is not made of %s', (word) => {
    expect(formsOf(word)).toEqual([]);
  });

  it('may come in a piece of its own', () => {
    expect(isBeginning('旧')).toBe(true);
    expect(isBeginning('新')).toBe(false);
  });
});

it.each([
  ['劳资纠纷数', '中南街道', '妥善处理劳资纠纷 133 宗'],
  ['劳资纠纷数量', '中南街道', '妥善处理劳资纠纷 133 宗'],
])('%s asks how many', (query, office, printed) => {
  const quotes = find(query, office).passages.slice(0, 3).map(quoteOf);
  expect(quotes.some((quote) => quote.replaceAll(' ', '').includes(printed.replaceAll(' ', '')))).toBe(true);
});
