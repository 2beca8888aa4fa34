import type { Paragraph, Report, Section } from '../../src/report/report.ts';
import { Corpus } from '../../src/search/corpus.ts';
import { Headings } from '../../src/search/headings.ts';
import { officeNames } from '../../src/search/office-names.ts';
import { PinyinReader } from '../../src/search/pinyin.ts';
import { Postings, PostingsBuilder } from '../../src/search/postings.ts';
import { type Query, readQuery } from '../../src/search/query.ts';
import { Searched } from '../../src/search/searched.ts';
import { eachToken } from '../../src/search/tokens.ts';
import { bare } from '../../src/text/bare.ts';
import { thesaurus } from './seeds.ts';

/** A report of these paragraphs; a line that begins with “# ” is a heading above those behind it. */
export function made(id: string, ...lines: readonly string[]): Report {
  const sections: Section[] = [];
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    if (line.startsWith('# ')) {
      const title = line.slice(2);
      sections.push({
        ...{ id: sections.length, level: 1, mark: '', title, heading: title, kind: 'heading', parent: null },
        ...{ path: [title], lines: [1, 1] },
      });
      continue;
    }
    const section = sections.at(-1);
    paragraphs.push({
      ...{
        number: paragraphs.length + 1,
        section: section?.id ?? null,
        path: section?.path ?? [],
        points: [],
      },
      ...{ text: line, lines: [1, 1], pieces: [{ start: 0, length: line.length, line: 1, column: 0 }] },
    });
  }
  return {
    ...{ id, file: `${id}.txt`, digest: id, title: id, year: 2022, sections, paragraphs },
    office: { name: `${id}街道`, official: `${id}街道办事处`, district: null, city: null },
  };
}

/** What a query searches, over all of these reports or some of them. */
export function searchedOf(reports: readonly Report[], only?: readonly string[]): Searched {
  const corpus = new Corpus();
  for (const report of reports) corpus.add(report);
  corpus.seal();
  const texts = reports.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => bare(text).text));
  const mask = only === undefined ? null : corpus.maskOf(only);
  return new Searched(corpus, indexOf(texts), new Headings(corpus.titles()), mask);
}

/** The tokens of bare texts, numbered from 0. */
export function indexOf(texts: Iterable<string>): Postings {
  const builder = new PostingsBuilder();
  for (const text of texts) {
    builder.begin();
    eachToken(text, (key) => {
      builder.add(key);
    });
  }
  return new Postings(builder.pack());
}

/** A query as it is read over these reports. */
export function queryOf(typed: string, reports: readonly Report[], searched = searchedOf(reports)): Query {
  return readQuery(typed, {
    ...{ searched, thesaurus, offices: officeNames(reports) },
    pinyin: () => new PinyinReader(searched.index, thesaurus),
  });
}
