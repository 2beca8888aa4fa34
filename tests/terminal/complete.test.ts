import { describe, expect, it } from 'vitest';
import { complete } from '../../src/terminal/complete.ts';
import { COMMANDS } from '../support/commands.ts';
import { officesOnly } from '../support/library.ts';

const library = officesOnly();

describe('complete', () => {
  it.each([
    ['/', ['/budget ', '/find ', '/compare ', '/ask ', '/trend ', '/reports ', '/help '], '/'],
    ['/b', ['/budget '], '/b'],
    ['/h', ['/help '], '/h'],
    ['/预', ['/预算 '], '/预'],
    ['/對', ['/对比 '], '/對'],
    ['/x', [], '/x'],
    ['/budget nan', ['南石头街道 ', '中南街道 '], 'nan'],
    ['/budget nst', ['南石头街道 '], 'nst'],
    ['/budget 南石頭', ['南石头街道 '], '南石頭'],
    ['/budget ', ['南石头街道 ', '中南街道 '], ''],
    ['/预算 zhongn', ['中南街道 '], 'zhongn'],
    ['/find 疫苗 off', ['office:'], 'off'],
    ['/find 疫苗 office:zh', ['中南街道 '], 'zh'],
    ['/find 疫苗 部门：zh', ['中南街道 '], 'zh'],
    ['/compare 执行数 南石头街道,zh', ['中南街道 '], 'zh'],
    ['/nothing nan', [], 'nan'],
    ['拆违面积 nst', ['南石头街道 '], 'nst'],
    ['/reports x', [], 'x'],
  ])('%s → %j', (line, found, replaced) => {
    expect(complete(line, COMMANDS, library, ['help'])).toEqual([found, replaced]);
  });
});
