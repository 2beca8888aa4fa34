import type { Entry, Library } from '../library/library.ts';
import type { Passage } from '../search/search.ts';
import type { Answer } from './answer.ts';
import type { Command, OptionValues } from './command.ts';
import { Draft } from './draft.ts';
import { OFFICE, YEAR } from './options.ts';
import { coverageOf, refusal, scopeOf } from './scope.ts';

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
  const reports = new Set(scope.entries.map(({ report }) => report.id));
  const { passages, substitutes, suggestions } = library.search.find(words, { reports, limit: LIMIT });
  if (passages.length === 0) {
    return draft.answer({
      ...{ status: 'not_found', title: `没有找到“${words}”`, choices: suggestions },
      message: '查过的报告没有这样说。',
      coverage: coverageOf(library, scope.entries),
    });
  }
  for (const passage of passages) quote(draft, passage);
  for (const entry of scope.entries) draft.findingsOf(entry, []);
  return draft.answer({
    status: 'answered',
    title: `“${words}”`,
    message: message(scope.entries, passages, substitutes),
  });
}

function quote(draft: Draft, { report, paragraph, start, end, highlights, alsoAt }: Passage): void {
  const others = alsoAt.map((one) => [one.report, one.paragraph.number] as const);
  draft.passage(report, paragraph.number, { start, end }, highlights, others);
}

/** How many were found and where, whether other words were looked up, and whether tellings differ. */
function message(
  entries: readonly Entry[],
  passages: readonly Passage[],
  substitutes: readonly string[],
): string {
  const offices = new Set(passages.map(({ report }) => report.id)).size;
  const found = `${entries.length > 1 ? `${offices} 份报告中` : ''}找到 ${passages.length} 段原文`;
  const used = substitutes.length > 0 ? `，按“${substitutes.join('、')}”查找` : '';
  const differs = passages.some(({ alsoAt }) => alsoAt.some((one) => one.differs))
    ? '；另见处的说法略有不同'
    : '';
  return `${found}${used}${differs}。`;
}
