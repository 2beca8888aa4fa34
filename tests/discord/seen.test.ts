import { describe, expect, it } from 'vitest';
import { Seen } from '../../src/discord/seen.ts';

describe('Seen', () => {
  it('knows an id again, and forgets the oldest beyond its capacity', () => {
    const seen = new Seen(2);
    expect(['1', '1', '2', '3', '2', '1'].map((id) => seen.add(id))).toEqual([
      true,
      false,
      true,
      true,
      false,
      true,
    ]);
  });
});
