import { describe, expect, it } from 'vitest';
import { LastUsed } from '../../src/search/last-used.ts';

describe('what was last used', () => {
  it('stays, and what was not goes, before the weight is too much', () => {
    const kept = new LastUsed<string, number>(4);
    for (const [i, key] of ['a', 'b', 'c'].entries()) kept.set(key, i);
    kept.get('a');
    kept.set('d', 3);
    kept.get('a');
    kept.set('e', 4);
    expect([kept.get('a'), kept.get('b')]).toEqual([0, undefined]);
  });

  it('does not take in what is too heavy', () => {
    const kept = new LastUsed<string, number>(4);
    kept.set('a', 1, 3);
    expect(kept.get('a')).toBeUndefined();
  });
});
