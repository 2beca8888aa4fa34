import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsButtons, idOf } from '../../src/discord/asked.ts';
import { type Action, ACTIONS, readButtonId, writeButtonId } from '../../src/discord/button-id.ts';

const DIGEST = 'x7Qf_';

describe('a button’s id', () => {
  it('holds what it does and the question', () => {
    const values = { office: '南石头' };
    const id = writeButtonId({ action: 'turn', at: [2], digest: DIGEST, command: 'budget', values });
    expect(id).toBe('j2|t2|x7Qf_|budget|office=南石头');
  });

  it('is not written where it would be longer than 100', () => {
    const values = { query: '疫苗'.repeat(45) };
    expect(writeButtonId({ action: 'turn', at: [1], digest: DIGEST, command: 'find', values })).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['the version alone', 'j2'],
    ['an older version', 'p1|2|x|budget'],
    ['an action that is none', 'j2|z2|x|budget'],
    ['a page in letters', 'j2|ttwo|x|budget'],
    ['three numbers', 'j2|s1.2.3|x|budget'],
    ['an option without a value', 'j2|t2|x|budget|office'],
    ['an option without a name', 'j2|t2|x|budget|=x'],
  ])('is not read from %s', (_, id) => {
    expect(readButtonId(id)).toBeNull();
  });

  it('is read back as it was written, whatever was asked', () => {
    const value = fc.string({ unit: fc.constantFrom(...'|%7C25=:*a中 '), minLength: 1, maxLength: 20 });
    const values = fc
      .record({ query: value, office: value }, { requiredKeys: [] })
      .map((one) => ({ ...one }));
    const action = fc.constantFrom(...(Object.keys(ACTIONS) as Action[]));
    const at = fc.array(fc.nat(99_999), { maxLength: 2 });
    fc.assert(
      fc.property(values, action, at, (asked, does, numbers) => {
        const id = { action: does, at: numbers, digest: 'abcde', command: 'find', values: asked };
        const written = writeButtonId(id);
        expect(written === null ? id : readButtonId(written)).toEqual(id);
      }),
    );
  });

  it('has a letter of its own for each action', () => {
    const letters = Object.values(ACTIONS);
    expect(new Set(letters).size).toBe(letters.length);
  });

  it.each([
    ['a short question', { query: '疫苗' }, true],
    ['a long one', { query: '疫苗接种率'.repeat(20) }, false],
  ])('stands for %s, in the id or in the message', (_, values, fits) => {
    const asked = { command: 'find', values, digest: DIGEST };
    expect(fitsButtons(asked)).toBe(fits);
    expect(readButtonId(idOf(asked, 'source', [3, 2]))).toEqual({
      ...{ action: 'source', at: [3, 2], digest: DIGEST, command: 'find' },
      values: fits ? values : null,
    });
  });
});
