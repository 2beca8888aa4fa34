import { describe, expect, it } from 'vitest';
import { kept } from '../../src/text/kept.ts';

describe('kept', () => {
  it('makes the result of an object once, and gives that of another apart', () => {
    const made: string[] = [];
    const nameOf = kept(({ name }: { name: string }) => {
      made.push(name);
      return `${name}街道`;
    });
    const first = { name: '南石头' };
    expect([nameOf(first), nameOf(first), nameOf({ name: '南石头' })]).toEqual([
      '南石头街道',
      '南石头街道',
      '南石头街道',
    ]);
    expect(made).toEqual(['南石头', '南石头']);
  });

  it('keeps a result that is undefined', () => {
    let asked = 0;
    const none = kept(() => {
      asked += 1;
    });
    const key = {};
    none(key);
    none(key);
    expect(asked).toBe(1);
  });
});
