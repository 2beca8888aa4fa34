import { expect, it } from 'vitest';
import { checkFile, checkedText } from '../../src/answers/checked.ts';
import { NANSHITOU, seedBytes } from '../support/seeds.ts';

it('a report is told as it would be read', async () => {
  const checked = await checkFile(NANSHITOU, () => Promise.resolve(seedBytes(NANSHITOU)));
  expect(checked).toMatchObject({ problem: null, office: '南石头街道', year: 2022, paragraphs: 25 });
  expect(checked.outline[3]).toEqual({ level: 2, heading: '（三）部门整体收支情况', line: 17 });
  expect(checked.budget[0]).toMatchObject({
    metric: '全年预算数',
    value: '130925400',
    printed: '130,92.54 万元',
    line: 19,
  });
  const text = checkedText(checked);
  expect(text).toContain('单位：南石头街道（海珠区）　年度：2022');
  expect(text).toContain('全年预算数：13,092.54 万元（原文“130,92.54 万元”，第 19 行）');
});

it('a file that would be refused is told with the reason', async () => {
  const checked = await checkFile('a.txt', () => Promise.resolve(new Uint8Array()));
  expect(checked.problem).toEqual({ code: 'EMPTY', message: 'a.txt：文件里没有文字。请换成有内容的文件。' });
  expect(checkedText(checked)).toBe('✗ a.txt：文件里没有文字。请换成有内容的文件。');
});

it('a file that may not be read is told so', async () => {
  const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
  const checked = await checkFile('a.txt', () => Promise.reject(denied));
  expect(checked.problem?.code).toBe('NO_PERMISSION');
});
