import { describe, expect, it } from 'vitest';
import { Recent } from '../../src/discord/recent.ts';

/** Asks for keys in order, and gives those that had to be made. */
function made(recent: Recent<object, string>, owner: object, keys: readonly string[]): string[] {
  const list: string[] = [];
  for (const key of keys) {
    const value = recent.get(owner, key, () => {
      list.push(key);
      return `value of ${key}`;
    });
    expect(value).toBe(`value of ${key}`);
  }
  return list;
}

describe('Recent', () => {
  it('makes a thing once', () => {
    expect(made(new Recent(10), {}, ['a', 'b', 'a', 'b'])).toEqual(['a', 'b']);
  });

  it('lets go of what was not used for longest', () => {
    expect(made(new Recent(2), {}, ['a', 'b', 'a', 'c', 'a', 'b'])).toEqual(['a', 'b', 'c', 'b']);
  });

  it('gives nothing of one owner to another', () => {
    const recent = new Recent<object, string>(10);
    const [old, fresh] = [{}, {}];
    expect([made(recent, old, ['a']), made(recent, fresh, ['a']), made(recent, old, ['a'])]).toEqual([
      ['a'],
      ['a'],
      [],
    ]);
  });

  it('keeps nothing of what failed', () => {
    const recent = new Recent<object, string>(10);
    const owner = {};
    expect(() =>
      recent.get(owner, 'a', () => {
        throw new Error('broken');
      }),
    ).toThrow('broken');
    expect(made(recent, owner, ['a'])).toEqual(['a']);
  });
});
