import { expect, it } from 'vitest';
import type { UndecodableText } from '../../src/text/decode.ts';
import { decode } from '../../src/text/decode.ts';

const TEXT = '一、基本情况\n全年预算数 6061.31 万元，完成预算的 100%。\n';
// "一、基本情况\n全年预算数" in GB18030, as iconv writes it.
const GB = Buffer.from('d2bba1a2bbf9b1bec7e9bff60ac8abc4ead4a4cbe3cafd', 'hex');

it.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16LE with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  ['UTF-16LE without', Buffer.from(TEXT, 'utf16le')],
  ['UTF-16BE with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
  ['UTF-16BE without', Buffer.from(TEXT, 'utf16le').swap16()],
])('%s is read', (_, bytes) => {
  expect(decode(bytes)).toBe(TEXT);
});

it('GB18030 is read', () => {
  expect(decode(GB)).toBe('一、基本情况\n全年预算数');
});

it.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 1]), 'binary'],
  [
    'control characters',
    Buffer.from('\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0001\u0001\u0001预算'),
    'binary',
  ],
  ['UTF-8 cut in a character', Buffer.from('预算').subarray(0, 5), 'unknown'],
  ['Latin-1', Buffer.from('r\xe9sum\xe9 na\xefve \xe9\xe8\xea', 'latin1'), 'unknown'],
])('%s is refused', (_, bytes, reason) => {
  expect(() => decode(bytes)).toThrow(
    expect.objectContaining({ name: 'UndecodableText', reason }) as UndecodableText,
  );
});
