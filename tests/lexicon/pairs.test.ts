import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadThesaurus } from '../../src/lexicon/thesaurus.ts';
import { readReport } from '../../src/report/read.ts';
import { buildSearch } from '../../src/search/build.ts';
import type { Search } from '../../src/search/search.ts';

/** A pair of words, written by a hand that had not seen the thesaurus. */
type Pair = readonly [typed: string, printed: string];

function listOf(name: string): Pair[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [typed = '', printed = ''] = line.split('\t');
    return [typed, printed];
  });
}

const TITLE = '广州市云桥区人民政府题库街道办事处2022年部门整体支出绩效自评报告';

/** A search over a report with one sentence for each printed word. */
async function searchOf(pairs: readonly Pair[]): Promise<Search> {
  const said = pairs.map(([, printed]) => `全年扎实推进${printed}有关事项，取得阶段性成效。`);
  const text = [TITLE, '一、基本情况', '（一）部门概况', ...said].join('\n\n');
  return buildSearch([await readReport('pairs.txt', Buffer.from(text))], loadThesaurus());
}

describe('words of the people and words of the reports', () => {
  const pairs = listOf('./pairs.tsv');
  let search: Search;
  beforeAll(async () => {
    search = await searchOf(pairs);
  });

  it('meet: of 300, seven in ten at least find the sentence with the other among the first three', () => {
    const found = pairs.filter(([typed, printed]) =>
      search
        .find(typed)
        .passages.slice(0, 3)
        .some(({ paragraph }) => paragraph.text.includes(printed)),
    );
    expect(pairs.length).toBe(300);
    expect(found.length).toBeGreaterThanOrEqual(0.7 * pairs.length);
  });
});

describe('look-alikes', () => {
  const pairs = listOf('./lookalikes.tsv');
  let search: Search;
  beforeAll(async () => {
    search = await searchOf(pairs);
  });

  it('are not taken for each other: of 150, three in a hundred at most are answered by the other', () => {
    const taken = pairs.filter(([typed, printed]) => {
      const { status, passages } = search.find(typed);
      const other = passages.find(({ paragraph }) => paragraph.text.includes(printed));
      return status === 'answered' && other !== undefined && other.match !== 'some';
    });
    expect(pairs.length).toBe(150);
    expect(taken.length).toBeLessThanOrEqual(0.03 * pairs.length);
  });
});
