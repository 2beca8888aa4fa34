import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerLine } from '../../src/answers/ask-line.ts';
import { commands } from '../../src/answers/commands.ts';
import { load, seedAnswer } from '../support/printed-answer.ts';
import { NANSHITOU, seedBytes, seedText } from '../support/seeds.ts';

const SEEDS = new URL('../../seeds', import.meta.url).pathname;
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiwen-broken-'));
  await cp(SEEDS, folder, { recursive: true });
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

it('/reports lists what is loaded', async () => {
  expect((await seedAnswer('/reports')).coverage).toEqual([
    expect.stringMatching(
      /^南石头街道 2022：14 个标题，25 段，\d+ 个数字，\d+ 条疑点（haizhu-nanshitou-2022\.txt）$/u,
    ),
    expect.stringMatching(
      /^中南街道 2022：32 个标题，33 段，\d+ 个数字，\d+ 条疑点（liwan-zhongnan-2022\.txt）$/u,
    ),
  ]);
});

describe('a folder with broken files beside the seeds', () => {
  const BODY = '一、基本情况\n\n本部门完成各项工作任务，总体情况较好。\n';
  const broken: readonly (readonly [string, string, Uint8Array | string])[] = [
    ['empty.txt', 'EMPTY', ''],
    ['blank.txt', 'EMPTY', ' \n\t\n'],
    ['picture.png', 'BINARY', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 1, 2, 3, 0, 5])],
    ['cut.pdf', 'TRUNCATED', '%PDF-1.7\n1 0 obj\n<< /Type'],
    ['cut.docx', 'TRUNCATED', 'PK\u0003\u0004cut short'],
    ['old.doc', 'UNKNOWN_FORMAT', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['encoding.txt', 'UNDECODABLE', new Uint8Array([0xff, 0xff, 0x80, 0x81, 0xfe])],
    ['nobody.txt', 'NO_OFFICE', `2022年部门整体支出绩效自评报告\n\n${BODY}`],
    ['never.txt', 'NO_YEAR', `广州市天河区石牌街道办事处部门整体支出绩效自评报告\n\n${BODY}`],
    ['title.txt', 'NO_PARAGRAPHS', '广州市天河区石牌街道办事处2022年部门整体支出绩效自评报告\n'],
    ['twice.txt', 'DUPLICATE', seedText(NANSHITOU)],
  ];

  it('names every broken file with its reason, and answers from the seeds as before', async () => {
    for (const [file, , content] of broken) await writeFile(join(folder, file), content);
    const library = await load(folder);
    const found = library.problems.map(({ file, code }) => [file, code]);
    expect(found).toEqual(broken.map(([file, code]) => [file, code]).sort());
    const answer = answerLine(library, commands, '/reports');
    expect(answer.findings).toHaveLength(broken.length);
    for (const [i, { message }] of answer.findings.entries()) {
      expect(message).toContain(found[i]?.[0]);
      expect(message).toMatch(/。[^。]+。$/u);
      expect(message).not.toMatch(/[{}]|undefined/u);
    }
    for (const line of ['/budget 南石头', '/find 疫苗接种率', '/compare']) {
      expect(answerLine(library, commands, line)).toEqual(await seedAnswer(line));
    }
  });

  it('names both files of one office and year', async () => {
    await writeFile(join(folder, 'twice.txt'), seedBytes(NANSHITOU));
    const { findings } = answerLine(await load(folder), commands, '/reports');
    expect(findings[0]?.message).toContain('twice.txt');
    expect(findings[0]?.message).toContain(NANSHITOU);
  });
});
