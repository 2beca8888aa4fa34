import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSeed, reportFiles } from '../../src/library/folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiwen-folder-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

it('a folder gives its files in code-unit order, without hidden ones, a README and folders', async () => {
  for (const file of ['b.txt', 'A.pdf', '.hidden', 'README.md', '一.txt'])
    await writeFile(join(folder, file), 'x');
  expect(await reportFiles(folder)).toEqual(['A.pdf', 'b.txt', '一.txt']);
});

it('a pipe, which would never end, is refused', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  await expect(readSeed(folder, 'pipe.txt')).rejects.toMatchObject({ code: 'NOT_A_FILE', file: 'pipe.txt' });
});

it('a link to a device is refused, one to a file is read', async () => {
  await symlink('/dev/zero', join(folder, 'zero.txt'));
  await writeFile(join(folder, 'real.txt'), '正文');
  await symlink(join(folder, 'real.txt'), join(folder, 'link.txt'));
  await expect(readSeed(folder, 'zero.txt')).rejects.toMatchObject({ code: 'NOT_A_FILE' });
  expect(Buffer.from(await readSeed(folder, 'link.txt')).toString()).toBe('正文');
});
