import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryOf as entryFrom, entryText } from '../../src/library/entry-text.ts';
import { keptEntries } from '../../src/library/kept-entries.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { PARTS } from '../../src/library/parts.ts';
import { programPrint } from '../../src/library/program-print.ts';
import { entryOf } from '../support/entries.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jiwen-kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const BYTES = new TextEncoder().encode('bytes');
const REPORT = `2022年度广州市荔湾区人民政府中南街道办事处部门整体支出绩效自评报告

全年预算数 100 万元，执行数 90 万元，完成预算的 95%。`;
const kept = (): string[] => readdirSync(join(folder, 'entries'));

describe('an entry as text', () => {
  it('comes back equal, its findings on the figures of its own ledger', async () => {
    const entry = await entryOf('中南', 2022, '全年预算数 100 万元，执行数 90 万元，完成预算的 95%。');
    const again = entryFrom(entryText(entry));
    expect(again).toEqual(entry);
    expect(again.findings.length).toBeGreaterThan(0);
    for (const { facts } of again.findings) for (const fact of facts) expect(again.facts).toContain(fact);
  });
});

describe('kept entries', () => {
  it('are got by name, bytes and program, and by nothing less', async () => {
    const entry = await entryOf('中南', 2022, '全年预算数 100 万元。');
    keptEntries(folder, 'a').put('x.txt', BYTES, entry);
    expect(keptEntries(folder, 'a').get('x.txt', BYTES)).toEqual(entry);
    expect(keptEntries(folder, 'a').get('y.txt', BYTES)).toBeNull();
    expect(keptEntries(folder, 'a').get('x.txt', new TextEncoder().encode('byte'))).toBeNull();
    expect(keptEntries(folder, 'b').get('x.txt', BYTES)).toBeNull();
  });

  it.each([
    ['cut off', (content: string) => content.slice(0, -1)],
    ['changed', (content: string) => content.replace('100', '900')],
    ['empty', () => ''],
  ])('that are %s are not used, and counted', async (_, spoil) => {
    const entry = await entryOf('中南', 2022, '全年预算数 100 万元。');
    keptEntries(folder, 'a').put('x.txt', BYTES, entry);
    const path = join(folder, 'entries', kept()[0] ?? '');
    writeFileSync(path, spoil(readFileSync(path, 'utf8')));
    const again = keptEntries(folder, 'a');
    expect(again.get('x.txt', BYTES)).toBeNull();
    expect(again.close()).toBe(1);
  });

  it('of other reports are removed on closing; files of somebody else are not', async () => {
    const entry = await entryOf('中南', 2022, '全年预算数 100 万元。');
    keptEntries(folder, 'a').put('x.txt', BYTES, entry);
    writeFileSync(join(folder, 'entries', 'notes.md'), '');
    expect(keptEntries(folder, 'a').close()).toBe(0);
    expect(kept()).toEqual(['notes.md']);
  });

  it('do without a folder that cannot be written', async () => {
    const entry = await entryOf('中南', 2022, '全年预算数 100 万元。');
    writeFileSync(join(folder, 'file'), '');
    const store = keptEntries(join(folder, 'file'), 'a');
    store.put('x.txt', BYTES, entry);
    expect(store.get('x.txt', BYTES)).toBeNull();
    expect(store.close()).toBe(0);
  });
});

describe('loading with what is kept', () => {
  const load = () => loadLibrary({ seeds: join(folder, 'seeds'), index: folder }, PARTS);

  it('gives the same library, and reads a report anew only where its bytes changed', async () => {
    mkdirSync(join(folder, 'seeds'));
    writeFileSync(join(folder, 'seeds', 'a.txt'), REPORT);
    const first = await load();
    const second = await load();
    expect(second.library.entries).toEqual(first.library.entries);
    writeFileSync(join(folder, 'seeds', 'a.txt'), REPORT.replace('90 万元', '91 万元'));
    const { library } = await load();
    expect(library.entries[0]?.facts.find(({ measure }) => measure === 'executed')?.printed).toBe('91 万元');
    expect(kept()).toHaveLength(1);
  });

  it('warns once of damaged entries, and answers all the same', async () => {
    mkdirSync(join(folder, 'seeds'));
    writeFileSync(join(folder, 'seeds', 'a.txt'), REPORT);
    const first = await load();
    writeFileSync(join(folder, 'entries', kept()[0] ?? ''), 'x');
    const { library, warnings } = await load();
    expect(warnings).toEqual([{ code: 'ENTRIES_DAMAGED', facts: { count: '1' } }]);
    expect(library.entries).toEqual(first.library.entries);
    expect((await load()).warnings).toEqual([]);
  });
});

it('the print of the program is the same each time it is taken', () => {
  expect(programPrint()).toMatch(/^[0-9a-f]{64}$/u);
  expect(programPrint()).toBe(programPrint());
});
