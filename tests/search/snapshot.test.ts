import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { buildSearch } from '../../src/search/build.ts';
import type { Search } from '../../src/search/search.ts';
import { loadSnapshot, saveSnapshot } from '../../src/search/snapshot.ts';
import { reports, search, vocabulary } from './seeds.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'jiwen-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const QUERIES = ['疫苗接种率', '违建', 'chaiwei mianji', '违发用地', '树', '10·22', '加班费', '街道'];

/** All that a reader could see of the results. */
function seen(made: Search): unknown {
  return QUERIES.map((query) => {
    const { passages, substitutes, suggestions } = made.find(query);
    const places = passages.map(({ report, paragraph, start, end, score, match, highlights, alsoAt }) => [
      ...[report.id, paragraph.number, start, end, score, match, highlights],
      alsoAt.map((other) => [other.paragraph.number, other.start, other.end, other.differs]),
    ]);
    return { places, substitutes, suggestions };
  });
}

function only(name: string): Report[] {
  return reports.filter(({ id }) => id.includes(name));
}

/** The same bytes but for the lowest bit of one of them. */
function flipped(file: Buffer, at: number): Buffer {
  const changed = Buffer.from(file);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

describe('a snapshot', () => {
  it('gives the same results as a fresh build', () => {
    saveSnapshot(dir, search.snapshot());
    const { snapshot, warning } = loadSnapshot(dir, reports, vocabulary);
    expect(warning).toBeNull();
    const indexed: number[] = [];
    const loaded = buildSearch(reports, vocabulary, snapshot, (done) => indexed.push(done));
    expect(indexed).toEqual([]);
    expect(seen(loaded)).toEqual(seen(search));
  });

  it('lets one report be added to those it knows, whichever comes first', () => {
    for (const name of ['haizhu', 'liwan']) {
      saveSnapshot(dir, buildSearch(only(name), vocabulary).snapshot());
      const { snapshot } = loadSnapshot(dir, reports, vocabulary);
      const progress: number[][] = [];
      const grown = buildSearch(reports, vocabulary, snapshot, (done, total) => progress.push([done, total]));
      expect(progress).toEqual([[1, 1]]);
      expect(seen(grown)).toEqual(seen(search));
    }
  });

  it('is none, without a warning, where there is no file', () => {
    expect(loadSnapshot(join(dir, 'nowhere'), reports, vocabulary)).toEqual({
      snapshot: null,
      warning: null,
    });
  });

  it('leaves one file, and no other behind', () => {
    saveSnapshot(dir, search.snapshot());
    saveSnapshot(dir, search.snapshot());
    expect(readdirSync(dir)).toEqual(['search.index']);
  });

  it.each([
    ['CORRUPT', 'cut off', (file: Buffer) => file.subarray(0, file.length / 2)],
    ['CORRUPT', 'cut off in its head', (file: Buffer) => file.subarray(0, 40)],
    ['CORRUPT', 'longer', (file: Buffer) => Buffer.concat([file, Buffer.from('\0')])],
    ['CORRUPT', 'changed in one bit', (file: Buffer) => flipped(file, file.length - 9)],
    ['CORRUPT', 'changed in its head', (file: Buffer) => flipped(file, file.indexOf('"paragraphs":') + 13)],
    ['FOREIGN', 'another file', () => Buffer.from('{"name":"jiwen"}\n')],
    ['FOREIGN', 'empty', () => Buffer.alloc(0)],
    ['FOREIGN', 'binary', () => Buffer.from([0, 1, 0xff, 0xfd])],
  ])('is refused as %s where it is %s', (code, _, change) => {
    saveSnapshot(dir, search.snapshot());
    const file = join(dir, 'search.index');
    writeFileSync(file, change(readFileSync(file)));
    expect(loadSnapshot(dir, reports, vocabulary)).toEqual({ snapshot: null, warning: { code, file } });
  });

  it.each([
    ['a report changed', reports.map((report) => ({ ...report, digest: 'other' })), vocabulary],
    ['a report is gone', only('haizhu'), vocabulary],
    ['the vocabulary changed', reports, { ...vocabulary, digest: 'other' }],
  ])('is stale where %s', (_, now, words) => {
    saveSnapshot(dir, search.snapshot());
    expect(loadSnapshot(dir, now, words).warning?.code).toBe('STALE');
  });

  it('that does not fit is never used, even when handed over', () => {
    const stale = search.snapshot();
    expect(seen(buildSearch(only('haizhu'), vocabulary, stale))).toEqual(
      seen(buildSearch(only('haizhu'), vocabulary)),
    );
  });
});
