import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LARGEST_FILE, reportFiles, SeedsError } from '../../src/library/folder.ts';
import { loadLibrary, type Parts } from '../../src/library/load.ts';
import { ReportProblem } from '../../src/report/problem.ts';
import type { Report } from '../../src/report/report.ts';
import { silentSearch } from '../support/silent-search.ts';

let seeds: string;

beforeEach(() => {
  seeds = mkdtempSync(join(tmpdir(), 'jiwen-load-'));
});

afterEach(() => {
  rmSync(seeds, { recursive: true });
});

/** A file "office|year|city" is that report; "empty" is refused, "boom" breaks the reader. */
const parts: Parts = {
  readReport: (file, bytes) => {
    const [name = '', year = '', city = '广州市'] = new TextDecoder().decode(bytes).split('|');
    if (name === 'empty') throw new ReportProblem('EMPTY', file);
    if (name === 'boom') throw new TypeError('no such thing');
    const office = { name, official: name, district: '海珠区', city: city === '' ? null : city };
    const rest = { digest: year, title: name, sections: [], paragraphs: [] };
    return Promise.resolve<Report>({
      id: `${name.replace('姜', '江')}-${year}`,
      file,
      office,
      year: Number(year),
      ...rest,
    });
  },
  readFigures: (report) => {
    if (report.office.name === '坏账街道') throw new RangeError('ledger');
    return [];
  },
  checkReport: () => ({ findings: [], held: [] }),
  buildSearch: (reports) => ({
    search: {
      ...silentSearch,
      find: (query) => ({ ...silentSearch.find(query), missing: reports.map(({ id }) => id) }),
    },
    warnings: [{ code: 'STALE', facts: {} }],
  }),
};

function put(files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(seeds, name), content);
}

const load = () => loadLibrary({ seeds, index: join(seeds, 'index') }, parts);

describe('loadLibrary', () => {
  it('gives the reports by id, with what was drawn from them', async () => {
    put({ 'b.txt': '南石头街道|2022', 'a.txt': '中南街道|2022', 'c.txt': '中南街道|2021' });
    const { library, warnings } = await load();
    expect(library.entries.map(({ report, held }) => [report.id, held])).toEqual([
      ['中南街道-2021', []],
      ['中南街道-2022', []],
      ['南石头街道-2022', []],
    ]);
    expect(library.offices.all.map(({ name }) => name)).toEqual(['中南街道', '南石头街道']);
    expect(library.search.find('').missing).toEqual(['中南街道-2021', '中南街道-2022', '南石头街道-2022']);
    expect(warnings).toEqual([{ code: 'STALE', facts: {} }]);
  });

  it('names each file that fails and reads the others', async () => {
    put({ '1.txt': 'empty', '2.txt': 'boom', '3.txt': '坏账街道|2022', '4.txt': '中南街道|2022' });
    symlinkSync(join(seeds, 'gone'), join(seeds, '5.txt'));
    const { library } = await load();
    expect(library.problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      '1.txt EMPTY',
      '2.txt UNREADABLE',
      '3.txt UNREADABLE',
      '5.txt UNREADABLE',
    ]);
    expect(library.problems[1]?.cause).toBeInstanceOf(TypeError);
    expect(library.entries.map(({ report }) => report.file)).toEqual(['4.txt']);
  });

  it('refuses a second report of one office and year, naming the first', async () => {
    put({ 'new.txt': '中南街道|2022', 'old.txt': '中南街道|2022' });
    const { library } = await load();
    expect(library.entries.map(({ report }) => report.file)).toEqual(['new.txt']);
    expect(library.problems.map(({ code, file, facts }) => ({ code, file, facts }))).toEqual([
      {
        code: 'DUPLICATE',
        file: 'old.txt',
        facts: { other: 'new.txt', office: '中南街道', year: '2022', same: 'bytes' },
      },
    ]);
  });

  it('takes the city of an office from its other reports where one leaves it out', async () => {
    put({ 'a.txt': '中南街道|2021|', 'b.txt': '中南街道|2022', 'c.txt': '中南街道|2022|' });
    const { library } = await load();
    expect(library.entries.map(({ report }) => report.office.city)).toEqual(['广州市', '广州市']);
    expect(library.offices.all).toHaveLength(1);
    expect(library.problems.map(({ code, file }) => [code, file])).toEqual([['DUPLICATE', 'c.txt']]);
  });

  it('leaves the city open where it may be either', async () => {
    put({ 'a.txt': '中南街道|2020|', 'b.txt': '中南街道|2021|南京市', 'c.txt': '中南街道|2022|福州市' });
    const { library } = await load();
    expect(library.entries.map(({ report }) => report.office.city)).toEqual([null, '南京市', '福州市']);
    expect(library.offices.all).toHaveLength(3);
  });

  it('keeps apart two offices whose ids would be the same', async () => {
    put({ 'a.txt': '江海街道|2022', 'b.txt': '姜海街道|2022' });
    const { library } = await load();
    expect(library.problems).toEqual([]);
    expect(library.entries.map(({ report }) => report.id)).toEqual([
      '江海街道-2022',
      expect.stringMatching(/^江海街道-2022-[0-9a-f]{6}$/u),
    ]);
  });

  it('is an empty library for an empty folder', async () => {
    const { library } = await load();
    expect([library.entries, library.problems, library.offices.all]).toEqual([[], [], []]);
  });

  it('tells how far it is', async () => {
    put({ 'a.txt': 'empty', 'b.txt': '中南街道|2022' });
    const seen: string[] = [];
    await loadLibrary(
      { seeds, index: '', onProgress: (done, total, file) => seen.push(`${done}/${total} ${file}`) },
      parts,
    );
    expect(seen).toEqual(['1/2 a.txt', '2/2 b.txt']);
  });

  it('does not read a file beyond all measure', async () => {
    put({ 'a.txt': '' });
    const { truncate } = await import('node:fs/promises');
    await truncate(join(seeds, 'a.txt'), LARGEST_FILE + 1);
    expect((await load()).library.problems.map(({ code }) => code)).toEqual(['TOO_LARGE']);
  });
});

describe('reportFiles', () => {
  it('passes over hidden files, folders and the README', async () => {
    put({ 'b.txt': '', '.DS_Store': '', 'README.md': '', 'B.txt': '', readme: '', 'readme-2022.txt': '' });
    mkdirSync(join(seeds, 'folder'));
    expect(await reportFiles(seeds)).toEqual(['B.txt', 'b.txt', 'readme-2022.txt']);
  });

  it.each([
    ['gone', 'MISSING'],
    ['a.txt', 'NOT_A_FOLDER'],
  ])('says of %s: %s', async (name, code) => {
    put({ 'a.txt': '' });
    const error = await reportFiles(join(seeds, name)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SeedsError);
    expect(error).toMatchObject({ code, folder: join(seeds, name) });
  });
});
