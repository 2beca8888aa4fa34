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

describe('Recent with room for so many bytes', () => {
  const room = { bytesOf: (value: string) => value.length, bytes: 10 };
  const owner = {};

  it('lets go of what was not used for longest until the rest fits', () => {
    const recent = new Recent<object, string>(100, room);
    recent.put(owner, 'a', '1234');
    recent.put(owner, 'b', '1234');
    expect(recent.find(owner, 'a')).toBe('1234');
    recent.put(owner, 'c', '12345');
    expect(['a', 'b', 'c'].map((key) => recent.find(owner, key))).toEqual(['1234', undefined, '12345']);
  });

  it('counts what is kept anew once', () => {
    const recent = new Recent<object, string>(100, room);
    for (const value of ['12345678', '1234', '123']) recent.put(owner, 'a', value);
    recent.put(owner, 'b', '1234567');
    expect(['a', 'b'].map((key) => recent.find(owner, key))).toEqual(['123', '1234567']);
  });

  it('does not keep what there is no room for', () => {
    const recent = new Recent<object, string>(100, room);
    recent.put(owner, 'a', '12345678901');
    expect(recent.find(owner, 'a')).toBeUndefined();
    recent.put(owner, 'b', '1234567890');
    expect(recent.find(owner, 'b')).toBe('1234567890');
  });
});
