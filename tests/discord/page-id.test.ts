import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPageId, writePageId } from '../../src/discord/page-id.ts';

describe('a page button’s id', () => {
  it('holds the question', () => {
    const id = writePageId({ command: 'budget', values: { office: '南石头' }, page: 2, digest: 'x7Qf_' });
    expect(id).toBe('p1|2|x7Qf_|budget|office=南石头');
  });

  it('is not written where it would be longer than 100', () => {
    const values = { query: '疫苗'.repeat(45) };
    expect(writePageId({ command: 'find', values, page: 1, digest: 'x7Qf_' })).toBeNull();
  });

  it.each(['', 'p1', 'p2|2|x|budget', 'p1|two|x|budget', 'p1|2|x|budget|office', 'p1|2|x|budget|=x'])(
    'is not read from %j',
    (id) => {
      expect(readPageId(id)).toBeNull();
    },
  );

  it('is read back as it was written, whatever was asked', () => {
    const value = fc.string({ unit: fc.constantFrom(...'|%7C25=:a中 '), minLength: 1, maxLength: 20 });
    const values = fc
      .record({ query: value, office: value }, { requiredKeys: [] })
      .map((one) => ({ ...one }));
    fc.assert(
      fc.property(values, fc.nat(9999), (asked, page) => {
        const id = { command: 'find', values: asked, page, digest: 'abcde' };
        const written = writePageId(id);
        expect(written === null ? id : readPageId(written)).toEqual(id);
      }),
    );
  });
});
