import { describe, expect, it } from 'vitest';
import { isInName } from '../../src/matching/quoted.ts';

describe('a word in a quoted name', () => {
  it.each([
    ['“粤核酸码”钥匙扣', '核酸', true],
    ['《百日攻坚行动方案》', '攻坚', true],
    ['“四上”企业', '四上', false],
    ['核酸检测', '核酸', false],
    ['“红袖章”巡逻队', '巡逻', false],
    ['“没有完', '没有', false],
  ])('of %s: %s is only a little of it: %s', (text, word, expected) => {
    const start = text.indexOf(word);
    expect(isInName(text, start, start + word.length)).toBe(expected);
  });
});
