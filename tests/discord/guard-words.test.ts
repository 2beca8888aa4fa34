import { describe, expect, it } from 'vitest';
import { guardWords } from '../../src/discord/guard-words.ts';

describe('guardWords', () => {
  it.each([
    ['zh-CN', '您问得太快了：每人每分钟最多 30 次。请 4 秒后再试。'],
    ['zh-TW', '您問得太快了：每人每分鐘最多 30 次。請 4 秒後再試。'],
    ['en-US', 'You are asking too fast: at most 30 questions a minute each. Please try again in 4 s.'],
    ['fr', 'You are asking too fast: at most 30 questions a minute each. Please try again in 4 s.'],
  ])('speaks the language of %s', (locale, words) => {
    expect(guardWords(locale, 'tooFast', { rate: 30, seconds: 4 })).toBe(words);
  });

  it.each(['apology', 'tooFast', 'leaving'] as const)('leaves no blank in %s', (which) => {
    for (const locale of ['zh-CN', 'zh-TW', 'en'])
      expect(guardWords(locale, which, { id: 'deadbeef', rate: 1, seconds: 2 })).not.toMatch(/[{}]/);
  });
});
