import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { start, StartError } from '../src/start.ts';

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jiwen-start-'));
  cpSync(SEEDS, join(folder, 'seeds'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Standard error as a pipe, and what was written to it. */
function errors() {
  const stream = new PassThrough();
  return { stream: stream as unknown as NodeJS.WriteStream, said: () => String(stream.read() ?? '') };
}

const folders = () => ({ seeds: join(folder, 'seeds'), index: join(folder, 'index') });

describe('start', () => {
  it('reads the reports, quietly', async () => {
    const { stream, said } = errors();
    const { library } = await start(folders(), stream);
    expect(library().entries.map(({ report }) => report.id)).toEqual([
      'haizhu-nanshitou-2022',
      'liwan-zhongnan-2022',
    ]);
    expect(said()).toBe('');
  });

  it('says what it does without', async () => {
    const { stream, said } = errors();
    writeFileSync(join(folder, 'index'), '');
    await start(folders(), stream);
    expect(said()).toContain('索引快照未能写入');
  });

  it('does not start without a folder of reports', async () => {
    const { stream } = errors();
    const failed = start({ ...folders(), seeds: join(folder, 'gone') }, stream);
    await expect(failed).rejects.toThrow(StartError);
    await expect(failed).rejects.toThrow(`找不到报告文件夹 ${join(folder, 'gone')}`);
  });
});

describe('reload', () => {
  it('takes in what has changed, and leaves the old library to those who hold it', async () => {
    const { library, reload } = await start(folders(), errors().stream);
    const before = library();
    rmSync(join(folder, 'seeds', 'liwan-zhongnan-2022.txt'));
    writeFileSync(join(folder, 'seeds', 'broken.txt'), '');
    expect(await reload()).toBe('已载入 1 份报告，1 个文件未能读取。');
    expect([before.entries.length, library().entries.length]).toEqual([2, 1]);
  });

  it('keeps the old reports where the folder cannot be read', async () => {
    const { library, reload } = await start(folders(), errors().stream);
    renameSync(join(folder, 'seeds'), join(folder, 'away'));
    expect(await reload()).toContain('未能重新读取，仍用原来的报告。找不到报告文件夹');
    expect(library().entries).toHaveLength(2);
  });
});
