import { checkReport } from '../../src/checks/check.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import type { Entry, Library } from '../../src/library/library.ts';
import { buildOffices } from '../../src/library/offices.ts';
import { readReport } from '../../src/report/read.ts';
import { buildSearch } from '../../src/search/build.ts';
import { loadThesaurus } from '../../src/lexicon/thesaurus.ts';

/** Full names of real offices. */
export const OFFICES = {
  南石头: '广州市海珠区人民政府南石头街道办事处',
  中南: '广州市荔湾区人民政府中南街道办事处',
  南洲: '广州市海珠区人民政府南洲街道办事处',
  新塘镇: '广州市增城区新塘镇人民政府',
  赤岗: '广州市海珠区人民政府赤岗街道办事处',
  昌岗: '广州市海珠区人民政府昌岗街道办事处',
} as const;

/** A report of an office and year with these paragraphs, read as a file would be. */
export async function entryOf(
  office: keyof typeof OFFICES,
  year: number,
  ...paragraphs: readonly string[]
): Promise<Entry> {
  const title = `${year}年度${OFFICES[office]}部门整体支出绩效自评报告`;
  const text = [title, '一、基本情况', '（一）部门整体收支情况', ...paragraphs].join('\n\n');
  const report = await readReport(`${office}-${year}.txt`, new TextEncoder().encode(text));
  const facts = readFacts(report);
  return { report, facts, ...checkReport(report, facts) };
}

const thesaurus = loadThesaurus();

/** A library of these reports. */
export function libraryOf(entries: readonly Entry[]): Library {
  return {
    entries: [...entries].sort((a, b) => (a.report.id < b.report.id ? -1 : 1)),
    problems: [],
    search: buildSearch(
      entries.map(({ report }) => report),
      thesaurus,
    ),
    offices: buildOffices(entries.map(({ report }) => report.office)),
  };
}

/** A report of one sentence and the figure in 【】 in it. */
export async function markedFigure(
  office: keyof typeof OFFICES,
  sentence: string,
): Promise<{ entry: Entry; fact: Fact }> {
  const start = sentence.indexOf('【');
  const end = sentence.indexOf('】') - 1;
  const entry = await entryOf(office, 2022, sentence.replace(/[【】]/gu, ''));
  const fact = entry.facts.find(({ place }) => place.start < end && start < place.end);
  if (fact === undefined) throw new Error(`no figure in ${sentence}`);
  return { entry, fact };
}
