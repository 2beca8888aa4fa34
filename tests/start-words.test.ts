import { expect, it } from 'vitest';
import { SeedsError } from '../src/library/folder.ts';
import { loadedWords, seedsErrorWords, warningWords } from '../src/start-words.ts';

it.each([
  ['MISSING', '找不到报告文件夹 /r。'],
  ['NOT_A_FOLDER', '/r 是一个文件'],
  ['NO_PERMISSION', '没有权限读取报告文件夹 /r。'],
  ['UNREADABLE', '报告文件夹 /r 无法读取。'],
] as const)('says of a folder that is %s what happened and what to do', (code, beginning) => {
  const words = seedsErrorWords(new SeedsError(code, '/r', null));
  expect(words.startsWith(beginning)).toBe(true);
  expect(words).toContain('请');
});

it('says what was done without', () => {
  expect(warningWords({ code: 'INDEX_NOT_WRITTEN', facts: { folder: '/i', reason: 'EACCES' } })).toBe(
    '索引快照未能写入 /i，下次启动要重新建立：EACCES',
  );
  expect(warningWords({ code: 'SNAPSHOT_STALE', facts: { file: '/i/x' } })).toMatch(
    /不符.*重新建立：\/i\/x$/u,
  );
  expect(warningWords({ code: 'NO_SUCH_CODE', facts: {} })).toBeNull();
});

it('counts what was loaded', () => {
  expect([loadedWords(2, 0), loadedWords(2, 1)]).toEqual([
    '已载入 2 份报告。',
    '已载入 2 份报告，1 个文件未能读取。',
  ]);
});
