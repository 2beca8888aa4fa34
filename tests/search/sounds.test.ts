import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { readings, sameSound } from '../../src/search/sounds.ts';

describe('the readings of a character', () => {
  it.each([
    ['违', ['wei']],
    ['率', ['lv', 'shuai']],
    ['a', []],
    ['', []],
  ])('of %s', (character, expected) => {
    expect(readings(character)).toEqual(expected);
  });

  it('are those of the dictionary they were made from, for every character', () => {
    for (let unit = 0x3400; unit <= 0x9fff; unit += 1) {
      const character = String.fromCharCode(unit);
      const all = pinyin(character, {
        ...{ toneType: 'none', multiple: true, type: 'array', v: true, nonZh: 'removed' },
      });
      const syllables = [...new Set(all)].filter((one) => /^[a-z]{1,6}$/u.test(one));
      expect(readings(character)).toEqual(syllables.sort());
    }
  });
});

describe('two characters', () => {
  it.each([
    ['发', '法', true],
    ['种', '肿', true],
    ['法', '律', false],
  ])('%s and %s: the same sound %s', (one, other, expected) => {
    expect(sameSound(one, other)).toBe(expected);
  });
});
