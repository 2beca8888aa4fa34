import { expect, it } from 'vitest';
import { trimmed } from '../../src/text/trim.ts';

it.each([
  ['、中南的', '中南'],
  ['中、南', '中、南'],
  ['、、的', ''],
  ['', ''],
  ['的'.repeat(50_000) + '中' + '、'.repeat(50_000), '中'],
])('%.20j is %j without the signs around it', (text, expected) => {
  expect(trimmed(text, /[、的]/u)).toBe(expected);
});
