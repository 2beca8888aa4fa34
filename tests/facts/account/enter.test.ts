import { expect, it } from 'vitest';
import { newAccount } from '../../../src/facts/account/account.ts';
import { enter } from '../../../src/facts/account/enter.ts';
import { NONE } from '../../../src/facts/account/entry.ts';

it('says nothing of a number that the sentence does not have', () => {
  const office = { name: '新塘镇', official: '新塘镇人民政府', district: null, city: null };
  const account = newAccount({ kind: 'bare', name: '' }, office, true);
  expect(enter(account, [], 0, { label: '全年预算数', fresh: true })).toBe(NONE);
});
