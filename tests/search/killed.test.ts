import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchIndex } from '../../src/library/search-index.ts';
import { buildSearch } from '../../src/search/build.ts';
import { saveSnapshot } from '../../src/search/snapshot.ts';
import { reports, search, thesaurus } from './seeds.ts';

const CHILD = fileURLToPath(new URL('./killed-child.ts', import.meta.url));

/** When the writer is killed, and whether it leaves something half done. */
const MOMENTS: readonly (readonly [moment: string, leaves: boolean])[] = [
  ['opened', true],
  ['half of write 1', true],
  ['after write 1', true],
  ['half of write 2', true],
  ['after write 2', true],
  ['written out', true],
  ['before the new name', true],
  ['after the new name', false],
];

const root = mkdtempSync(join(tmpdir(), 'jiwen-killed-'));
const OLD = ['a snapshot', 'one that is out of date'];
const folders = MOMENTS.flatMap(([moment, leaves]) =>
  ['no snapshot', ...(moment === 'half of write 2' ? OLD : [])].map((before) => ({
    ...{ moment, leaves, before, dir: join(root, `${moment} ${before}`.replaceAll(' ', '-')) },
  })),
);

/** The signal that ended the writer. */
function killed(dir: string, moment: string): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, root, dir, moment]);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', (_, signal) => {
      resolve(signal);
    });
  });
}

const signals = new Map<string, NodeJS.Signals | null>();

beforeAll(async () => {
  const { index, ...head } = search.snapshot();
  writeFileSync(join(root, 'head.json'), JSON.stringify(head));
  writeFileSync(join(root, 'index'), index);
  for (const { dir, before } of folders) {
    mkdirSync(dir);
    if (before === 'a snapshot') saveSnapshot(dir, search.snapshot());
    if (before === 'one that is out of date') {
      const old = reports.slice(0, 1).map((report) => ({ ...report, digest: 'of another text' }));
      saveSnapshot(dir, buildSearch(old, thesaurus).snapshot());
    }
  }
  // Two at a time: to start a program is most of the work.
  const left = [...folders];
  const work = async (): Promise<void> => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
      signals.set(one.dir, await killed(one.dir, one.moment));
    }
  };
  await Promise.all([work(), work()]);
}, 120_000);

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('after a writer was killed', () => {
  it.each(folders)('$moment, where there was $before, the next start is right', ({ dir, leaves }) => {
    expect(signals.get(dir)).toBe('SIGKILL');
    expect(readdirSync(dir).some((name) => name.endsWith('.tmp'))).toBe(leaves);
    const { search: found, warnings } = searchIndex(reports, { index: dir });
    expect(JSON.stringify(found.find('违建'))).toBe(JSON.stringify(search.find('违建')));
    expect(warnings.map(({ code }) => code)).toEqual(leaves ? ['SNAPSHOT_INTERRUPTED'] : []);
    expect(readdirSync(dir)).toEqual(['search.index']);
    expect(searchIndex(reports, { index: dir }).warnings).toEqual([]);
  });
});
