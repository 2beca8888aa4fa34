import type { Fact } from '../facts/fact.ts';
import { display as officeDisplay } from '../library/offices.ts';
import type { Entry, Library } from '../library/library.ts';
import type { Answer } from './answer.ts';
import type { Command, OptionValues } from './command.ts';
import { isKnown } from './computed.ts';
import { Draft } from './draft.ts';
import { ledgerOf, type Ledger } from './ledger.ts';
import { metricWithRole } from './metric-with-role.ts';
import { OFFICE, YEAR } from './options.ts';
import { coverageOf, refusal, scopeOf, unread } from './scope.ts';

/** Every number that a report states, in its order, or those that some words are about. */
export const figures: Command = {
  name: 'figures',
  names: { 'zh-CN': '数字', 'zh-TW': '數字' },
  description: 'Every number a report states, by section; or those about something',
  descriptions: {
    'zh-CN': '某份报告里的全部数字，按章节列出；可按词语或章节筛选',
    'zh-TW': '某份報告裡的全部數字，按章節列出；可按詞語或章節篩選',
  },
  options: [
    OFFICE,
    {
      name: 'about',
      names: { 'zh-CN': '关于', 'zh-TW': '關於' },
      description: 'Only the numbers about this: everyday words, or the name or number of a section',
      descriptions: {
        'zh-CN': '只列与此有关的数字：平常的话，或章节的名称、序号',
        'zh-TW': '只列與此有關的數字：平常的話，或章節的名稱、序號',
      },
      required: false,
      completes: 'metric',
      kind: 'text',
    },
    YEAR,
  ],
  example: '/figures {office}',
  answer: answerFigures,
};

/** Figures up to which the sentence of each is quoted; a longer list would be the report again. */
const QUOTED = 8;
/** Offices that are offered where none was named. */
const OFFERED = 12;

function answerFigures(library: Library, values: OptionValues, query: string): Answer {
  const draft = new Draft(query, figures.name);
  const scope = scopeOf(library, values);
  if (scope.kind === 'refused') return refusal(library, draft, scope);
  if (values['office'] === undefined && scope.entries.length > 1)
    return whichOffice(library, draft, scope.entries);
  const entry = scope.entries.reduce((latest, one) => (one.report.year > latest.report.year ? one : latest));
  const ledger = ledgerOf(entry, values['about'], library.search);
  return ledger.facts.length === 0
    ? nothing(library, draft, entry, ledger)
    : listed(library, draft, entry, ledger);
}

function whichOffice(library: Library, draft: Draft, entries: readonly Entry[]): Answer {
  const names = entries.map(({ report }) => officeDisplay(report.office, library.offices.all));
  const offices = [...new Set(names)];
  return draft.answer({
    ...{ status: 'ambiguous', title: '哪一个单位的数字？', choices: offices.slice(0, OFFERED) },
    message: `已载入 ${entries.length} 份报告，请写明单位，例如：/figures ${offices[0] ?? ''}`,
  });
}

function listed(library: Library, draft: Draft, entry: Entry, ledger: Ledger): Answer {
  const { report } = entry;
  for (const fact of ledger.facts) draft.figure(report, { ...fact, name: metricWithRole(fact) });
  const unreadable = ledger.facts.filter((fact) => !isKnown(fact));
  const quoted = ledger.about !== null && ledger.facts.length <= QUOTED ? ledger.facts : unreadable;
  for (const { place, alsoAt } of quoted) draft.sentence(report, place, alsoAt);
  draft.findingsOf(entry, ledger.facts);
  return draft.answer({
    status: 'answered',
    title: titleOf(library, entry, ledger),
    message: messageOf(entry, ledger, unreadable),
  });
}

function titleOf(library: Library, { report }: Entry, { about }: Ledger): string {
  const name = `${officeDisplay(report.office, library.offices.all)} ${report.year} 年`;
  return about === null ? `${name}报告中的数字` : `${name}：${about}`;
}

/** How many there are and how many of them match, by what they were looked up, and which have no value. */
function messageOf(entry: Entry, ledger: Ledger, unreadable: readonly Fact[]): string {
  const all = entry.facts.length;
  const count = ledger.facts.length;
  const again = ledger.facts.filter(({ alsoAt }) => alsoAt.length > 0).length;
  const looked = ledger.substitutes.length > 0 ? `（按“${ledger.substitutes.join('、')}”查找）` : '';
  const said =
    ledger.about === null
      ? `报告共有 ${all} 个数字，按章节列出`
      : ledger.sections.length > 0
        ? `报告共有 ${all} 个数字，其中 ${count} 个在${headings(ledger)}`
        : `报告共有 ${all} 个数字，其中 ${count} 个与“${ledger.about}”有关${looked}${besideIn(ledger)}`;
  const rest = [
    again > 0 && ledger.about === null ? `${again} 个不止一处提到` : '',
    unreadable.length > 0
      ? `${unreadable.length} 个印刷有误、读不出数值，只引原文：${prints(unreadable)}`
      : '',
  ];
  return `${[said, ...rest].filter((part) => part !== '').join('；')}。`;
}

function prints(unreadable: readonly Fact[]): string {
  return unreadable.map(({ printed }) => `“${printed.replace(/\s+/gu, ' ')}”`).join('、');
}

function headings({ sections }: Ledger): string {
  return sections.map(({ heading }) => `“${heading}”`).join('、');
}

function nothing(library: Library, draft: Draft, entry: Entry, ledger: Ledger): Answer {
  const about = ledger.about ?? '';
  const missing = ledger.leftOut.length > 0 ? `报告中没有“${ledger.leftOut.join('”“')}”一词。` : '';
  const message =
    ledger.about === null
      ? '这份报告里没有读到数字。'
      : ledger.sections.length > 0
        ? `${headings(ledger)}里没有数字。`
        : `报告的 ${entry.facts.length} 个数字中，没有与“${about}”有关的。${missing}`;
  return draft.answer({
    ...{ status: 'not_found', title: titleOf(library, entry, ledger), choices: ledger.near },
    message: `${message}${unread(library)}`,
    coverage: coverageOf(library, [entry]),
  });
}

/** What stands in a sentence with the words may be of something else; that it is there is told. */
function besideIn({ beside, about }: Ledger): string {
  return beside > 0 ? `；另有 ${beside} 个在提到它的句子里，可用 /find ${about ?? ''} 看原文` : '';
}
