import { describe, expect, it } from 'vitest';
import { lookupForm } from '../../src/library/typed.ts';

describe('lookupForm', () => {
  it.each([
    [' 海珠区　南石头 ', '海珠区南石头'],
    ['ＮＡＮ ｓｈｉ', 'nanshi'],
    ['nán shí-tóu', 'nanshitou'],
    ['LǛ dào', 'lvdao'],
    ['lü', 'lv'],
    ['南石頭街道辦事處', '南石头街道办事处'],
  ])('"%s" → %s', (typed, expected) => {
    expect(lookupForm(typed)).toBe(expected);
  });
});
