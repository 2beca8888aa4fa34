import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WordList } from '../../src/lexicon/word-list.ts';
import type { Report } from '../../src/report/report.ts';
import { buildSearch } from '../../src/search/build.ts';
import type { Search } from '../../src/search/search.ts';
import { fits, loadSnapshot, saveSnapshot, VERSIONS } from '../../src/search/snapshot.ts';
import { reports, search, thesaurus } from './seeds.ts';

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
    const { status, passages, substituted, missing, total } = made.find(query);
    const places = passages.map(({ report, paragraph, start, end, score, match, highlights, alsoAt }) => [
      ...[report.id, paragraph.number, start, end, score, match, highlights],
      alsoAt.map((other) => [other.paragraph.number, other.start, other.end, other.differs]),
    ]);
    return { places, status, substituted, missing, total };
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
    const { snapshot, warning } = loadSnapshot(dir, reports);
    expect(warning).toBeNull();
    const indexed: number[] = [];
    const loaded = buildSearch(reports, thesaurus, snapshot, (done) => indexed.push(done));
    expect(indexed).toEqual([]);
    expect(seen(loaded)).toEqual(seen(search));
  });

  it('lets one report be added to those it knows, whichever comes first', () => {
    for (const name of ['haizhu', 'liwan']) {
      saveSnapshot(dir, buildSearch(only(name), thesaurus).snapshot());
      const { snapshot } = loadSnapshot(dir, reports);
      const progress: number[][] = [];
      const grown = buildSearch(reports, thesaurus, snapshot, (done, total) => progress.push([done, total]));
      expect(progress).toEqual([[1, 1]]);
      expect(seen(grown)).toEqual(seen(search));
    }
  });

  it('is none, without a warning, where there is no file', () => {
    expect(loadSnapshot(join(dir, 'nowhere'), reports)).toEqual({
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
    expect(loadSnapshot(dir, reports)).toEqual({ snapshot: null, warning: { code, file } });
  });

  it.each([
    ['a report changed', reports.map((report) => ({ ...report, digest: 'other' }))],
    ['a report lost a paragraph', reports.map((one) => ({ ...one, paragraphs: one.paragraphs.slice(1) }))],
    ['a report is gone', only('haizhu')],
  ])('is stale where %s', (_, now) => {
    const made = search.snapshot();
    saveSnapshot(dir, made);
    expect(fits(made, now)).toBe(false);
    expect(loadSnapshot(dir, now).warning?.code).toBe('STALE');
  });

  it.each([
    ['the form', { format: VERSIONS.format + 1 }],
    ['the tokens', { tokens: VERSIONS.tokens + 1 }],
  ])('is stale where %s is of another version', (_, other) => {
    const made = { ...search.snapshot(), versions: { ...VERSIONS, ...other } };
    saveSnapshot(dir, made);
    expect(fits(made, reports)).toBe(false);
    expect(loadSnapshot(dir, reports).warning?.code).toBe('STALE');
  });

  it('fits whatever words are learned, and whatever report is new', () => {
    const made = buildSearch(only('haizhu'), thesaurus).snapshot();
    expect(fits(made, reports)).toBe(true);
    const none = new WordList([]);
    const words = { others: () => [], words: none, loosely: () => [], everyday: none };
    const indexed: number[] = [];
    buildSearch(reports, words, search.snapshot(), (done) => indexed.push(done));
    expect(indexed).toEqual([]);
  });

  it('that does not fit is never used, even when handed over', () => {
    const stale = search.snapshot();
    expect(seen(buildSearch(only('haizhu'), thesaurus, stale))).toEqual(
      seen(buildSearch(only('haizhu'), thesaurus)),
    );
  });
});
