import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

it.each([
  ['１３，０９２．５４ 万元', '13,092.54 万元'],
  ['８８．０６％', '88.06%'],
  ['岭南Ｖ谷', '岭南V谷'],
  ['一，二；（三）', '一，二；（三）'],
  ['\u3000全年\u00a0预算', ' 全年 预算'],
])('%s is read as %s', (printed, read) => {
  expect(fold(printed)).toBe(read);
});

it('never changes a length, so offsets stay true', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
});
