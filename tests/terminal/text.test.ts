import { describe, expect, it } from 'vitest';
import { clean } from '../../src/terminal/clean.ts';
import { paint, wantsColours } from '../../src/terminal/paint.ts';
import { pad, width } from '../../src/terminal/width.ts';

describe('width', () => {
  it.each([
    ['', 0],
    ['88.06 %', 7],
    ['全年预算数', 10],
    ['约 398 万元', 11],
    ['（二）', 6],
    ['e\u0301', 1],
    ['𠮷', 2],
  ])('"%s" takes %i columns', (text, columns) => {
    expect(width(text)).toBe(columns);
  });

  it('pads by columns, not by characters', () => {
    expect([pad('执行数', 8), pad('执行数', 2)]).toEqual(['执行数  ', '执行数']);
  });
});

describe('clean', () => {
  it.each([
    ['\u001b[31m红\u001b[0m', '[31m红[0m'],
    ['\u202e倒\u202c序', '倒序'],
    ['一\n二\r\n三\t四', '一 二  三 四'],
    ['零\u200b宽\ufeff', '零宽'],
    ['\u0007\u0000\u009b1m', '1m'],
    ['130,92.54 万元', '130,92.54 万元'],
  ])('%j becomes %j', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });
});

describe('wantsColours', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [{ TERM: 'dumb' }, true, false],
  ])('%j, a terminal: %s → %s', (environment, isTTY, expected) => {
    expect(wantsColours(environment, { isTTY })).toBe(expected);
  });
});

it('paints nothing where colours are off, and leaves nothing open where they are on', () => {
  expect(paint(false).warn('矛盾')).toBe('矛盾');
  expect(paint(true).warn('矛盾')).toBe('\u001b[31m矛盾\u001b[39m');
  expect(paint(true).bold('')).toBe('');
});
