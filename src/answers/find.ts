import type { Finding } from '../checks/finding.ts';
import type { Place } from '../facts/fact.ts';
import type { Entry, Library } from '../library/library.ts';
import type { Passage, SearchResult } from '../search/search.ts';
import type { Span } from '../text/span.ts';
import type { Answer } from './answer.ts';
import type { Command, OptionValues } from './command.ts';
import { Draft } from './draft.ts';
import { OFFICE, SECTION, YEAR } from './options.ts';
import { coverageOf, refusal, scopeOf, unread } from './scope.ts';
import { lacking, lookedUp, nowhere } from './search-words.ts';
import { firstHeadings, type SectionScope, sectionScope } from './section-scope.ts';

/** The passages that answer, verbatim, best first. */
export const find: Command = {
  name: 'find',
  names: { 'zh-CN': '查找', 'zh-TW': '查找' },
  description: 'The passages of the reports that speak of something, verbatim',
  descriptions: { 'zh-CN': '在报告中查找原文', 'zh-TW': '在報告中查找原文' },
  options: [
    {
      name: 'query',
      names: { 'zh-CN': '内容', 'zh-TW': '內容' },
      description: 'What to look for, in everyday words',
      descriptions: { 'zh-CN': '要找的内容，用平常的话写', 'zh-TW': '要找的內容，用平常的話寫' },
      required: true,
      completes: null,
      kind: 'text',
    },
    OFFICE,
    YEAR,
    SECTION,
  ],
  example: '/find 疫苗接种率',
  answer: answerFind,
};

const LIMIT = 8;

function answerFind(library: Library, values: OptionValues, query: string): Answer {
  const draft = new Draft(query, find.name);
  const scope = scopeOf(library, values);
  if (scope.kind === 'refused') return refusal(library, draft, scope);
  const words = values['query'] ?? '';
  const section = values['section'];
  const inside = section === undefined ? null : sectionScope(scope.entries, section);
  if (inside?.entries.length === 0) return noSection(library, draft, scope.entries, section ?? '');
  const { entries } = inside ?? scope;
  const reports = new Set(entries.map(({ report }) => report.id));
  const sections = inside === null ? {} : { sections: inside.ids };
  const result = library.search.find(words, { reports, ...sections, limit: LIMIT });
  const where = inside === null ? '' : `只查${sectionWords(inside)}；`;
  if (result.status === 'not_found') {
    return draft.answer({
      ...{ status: 'not_found', title: `没有找到“${words}”`, missing: result.missing },
      message: `${nowhere(result.missing, inside === null)}${unread(library)}`,
      coverage: [...coverageOf(library, entries), ...(inside === null ? [] : [sectionWords(inside)])],
    });
  }
  for (const passage of result.passages) quote(draft, passage);
  for (const entry of entries) {
    const own = result.passages.filter(({ report }) => report.id === entry.report.id);
    for (const finding of entry.findings) {
      if (own.some((passage) => concerns(finding, passage))) draft.finding(entry.report, finding);
    }
  }
  return draft.answer({
    ...{ status: result.status, title: `“${words}”`, missing: result.missing },
    message: where + message(draft, entries, result),
  });
}

/** Headings that are offered, or told as searched, before it is only said how many there are. */
const MOST_HEADINGS = 5;

function noSection(library: Library, draft: Draft, entries: readonly Entry[], section: string): Answer {
  return draft.answer({
    ...{ status: 'not_found', title: `没有章节“${section}”` },
    message: `查过的报告没有编号或标题是“${section}”的章节。${unread(library)}`,
    choices: firstHeadings(entries, MOST_HEADINGS),
    coverage: coverageOf(library, entries),
  });
}

/** 章节“（三）部门整体收支情况”. */
function sectionWords({ headings }: SectionScope): string {
  const named = headings.slice(0, MOST_HEADINGS).map((heading) => `“${heading}”`);
  const more = headings.length > named.length ? `等 ${headings.length} 个标题` : '';
  return `章节${named.join('、')}${more}`;
}

function quote(draft: Draft, { report, paragraph, start, end, highlights, alsoAt }: Passage): void {
  const others = alsoAt.map((one) => [one.report, one.paragraph.number] as const);
  draft.passage(report, paragraph.number, { start, end }, highlights, others);
}

/**
 * Whether a finding is about what a passage was found by: a number of it stands in a sentence with a marked word, in
 * the word's clause or as the measure of what the word names; or, where it has no number, its very words are marked.
 */
function concerns(finding: Finding, passage: Passage): boolean {
  const { paragraph, highlights } = passage;
  const here = (place: Place): boolean =>
    place.paragraph === paragraph.number && place.start < passage.end && passage.start < place.end;
  const marked = (span: Span): boolean =>
    highlights.some((mark) => mark.start < span.end && span.start < mark.end);
  if (finding.facts.length === 0)
    return finding.places.some((place) => here(place) && marked(numberless(place, passage)));
  const words = highlights.map(({ start, end }) => paragraph.text.slice(start, end));
  return finding.facts.some(({ name, place, alsoAt }) =>
    [place, ...alsoAt].some(
      (one) =>
        here(one) &&
        (marked(clauseAt(paragraph.text, one)) ||
          (marked(one.sentence) && words.some((word) => name.includes(word)))),
    ),
  );
}

/** A place that is a whole sentence or paragraph says nothing of the marked word; one of a few words does. */
function numberless(place: Place, passage: Passage): Span {
  return place.end - place.start <= A_FEW_WORDS ? place : { start: passage.start, end: passage.start };
}

const A_FEW_WORDS = 30;
const CLAUSE_END = /[，。；：！？]/u;

function clauseAt(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && !CLAUSE_END.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !CLAUSE_END.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}

/** How many were found and where, what was looked up too or stands nowhere, and which tellings differ. */
function message(draft: Draft, entries: readonly Entry[], result: SearchResult): string {
  const { status, passages, total, more } = result;
  const offices = new Set(passages.map(({ report }) => report.id)).size;
  const where = entries.length > 1 ? `${offices} 份报告中` : '';
  const found =
    total > passages.length
      ? `${where}共 ${total} 处${more ? '以上' : ''}，先列 ${passages.length} 段`
      : `${where}找到 ${passages.length} 段原文`;
  const said = status === 'answered' ? found : `${lacking(result)}；最接近的 ${passages.length} 段原文如下`;
  return [said + lookedUp(result), ...differing(draft, passages)].join('；') + '。';
}

/** Most passages whose other tellings the message names. */
const MOST_TOLD = 3;

/** "[2]、[3] 与 [1] 用词不同", by the numbers that the sources are shown with. */
function differing(draft: Draft, passages: readonly Passage[]): string[] {
  const told = passages.flatMap(({ report, paragraph, alsoAt }) => {
    const own = draft.source(report, paragraph.number);
    const others = alsoAt
      .filter(({ differs }) => differs)
      .map((other) => draft.source(other.report, other.paragraph.number));
    const marks = [...new Set(others)].filter((other) => other !== own).map((other) => `[${other + 1}]`);
    return marks.length === 0 ? [] : [`${marks.join('、')} 与 [${own + 1}] 用词不同`];
  });
  return [...new Set(told)].slice(0, MOST_TOLD);
}
