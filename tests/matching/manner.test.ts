import { describe, expect, it } from 'vitest';
import { isManner } from '../../src/matching/manner.ts';

describe('a word that says how', () => {
  it.each(['一次', '每户', '拉走', '修好', '分出来', '收返', '新买', '局里', '请人', '老家'])(
    'is %s',
    (word) => {
      expect(isManner(word)).toBe(true);
    },
  );

  it.each(['电梯', '外资', '民办', '药品抽检', '垃圾', '一体化', '走访'])('is not %s', (word) => {
    expect(isManner(word)).toBe(false);
  });
});
