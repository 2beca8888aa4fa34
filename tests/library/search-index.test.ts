import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { searchIndex } from '../../src/library/search-index.ts';
import type { Report } from '../../src/report/report.ts';

let index: string;

beforeEach(() => {
  index = mkdtempSync(join(tmpdir(), 'jiwen-index-'));
});

afterEach(() => {
  rmSync(index, { recursive: true });
});

function report(id: string, text: string): Report {
  const paragraph = {
    ...{ number: 1, section: null, path: [], points: [], text },
    pieces: [{ start: 0, length: text.length, line: 1, column: 0 }],
    lines: [1, 1] as const,
  };
  return {
    ...{ id, file: `${id}.txt`, digest: id, title: id, year: 2022, sections: [], paragraphs: [paragraph] },
    office: { name: `${id}街道`, official: `${id}街道办事处`, district: null, city: null },
  };
}

const REPORTS = [
  report('a', '全年立案76宗，罚款金额301275.73元。'),
  report('b', '全年拆违面积合计12.13万平方米。'),
];

const codes = (options: Parameters<typeof searchIndex>[1], reports = REPORTS) => {
  const { search, warnings } = searchIndex(reports, options);
  return [search.find('拆违面积').passages[0]?.report.id, ...warnings.map(({ code }) => code)];
};

it('writes a snapshot and starts from it the next time', () => {
  expect(codes({ index })).toEqual(['b']);
  const file = join(index, 'search.index');
  const written = statSync(file).mtimeMs;
  expect(codes({ index })).toEqual(['b']);
  expect(statSync(file).mtimeMs).toBe(written);
});

it('adds a new report to the snapshot', () => {
  expect(codes({ index }, REPORTS.slice(0, 1))).toEqual([undefined]);
  expect(codes({ index })).toEqual(['b']);
  expect(readFileSync(join(index, 'search.index'), 'utf8')).toContain('"id":"b"');
});

it('tells of each report that is indexed, and of none that the snapshot knows', () => {
  const told: number[][] = [];
  const onIndexed = (done: number, total: number): void => {
    told.push([done, total]);
  };
  searchIndex(REPORTS.slice(0, 1), { index, onIndexed });
  searchIndex(REPORTS, { index, onIndexed });
  searchIndex(REPORTS, { index, onIndexed });
  expect(told).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

it('makes a broken snapshot anew, and leaves what is not ours', () => {
  codes({ index });
  const file = join(index, 'search.index');
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -20));
  expect(codes({ index })).toEqual(['b', 'SNAPSHOT_CORRUPT']);
  expect(codes({ index })).toEqual(['b']);
  writeFileSync(file, 'my notes');
  expect(codes({ index })).toEqual(['b', 'SNAPSHOT_FOREIGN']);
  expect(readFileSync(file, 'utf8')).toBe('my notes');
});

it('does without a place to write and without a vocabulary that cannot be read', () => {
  const file = join(index, 'file');
  writeFileSync(file, 'words: 3');
  expect(codes({ index: join(file, 'index'), vocabulary: file })).toEqual(
    expect.arrayContaining(['b', 'VOCABULARY_NOT_READ', 'INDEX_NOT_WRITTEN']),
  );
});
