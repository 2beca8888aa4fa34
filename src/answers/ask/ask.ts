import type { Entry, Library } from '../../library/library.ts';
import { kept } from '../../text/kept.ts';
import { withoutOffice } from '../../library/office-mention.ts';
import type { Office } from '../../report/office.ts';
import type { Answer } from '../answer.ts';
import type { Command, OptionValues } from '../command.ts';
import { Draft } from '../draft.ts';
import { OFFICE, YEAR } from '../options.ts';
import { refusal, scopeOf } from '../scope.ts';
import { match } from '../../matching/match.ts';
import { withoutCourtesy } from '../../matching/polite.ts';
import type { Asking } from './asking.ts';
import { intentOf } from '../../matching/intent.ts';
import { listAnswer } from './list-answer.ts';
import { narrowed } from './narrow.ts';
import { changeAnswer, numberAnswer, numberRefused, reckonedRefused, workedAnswer } from './number-answer.ts';
import { reckoned } from './reckoned.ts';
import { comparedIn, isOfYear } from '../../matching/compared.ts';
import { comparedTo, formerOf } from './compared-figures.ts';
import { reckoningIn } from '../../matching/reckoning.ts';
import { simplified } from '../../search/traditional.ts';
import { withoutYearBehind, withoutYears, yearsIn } from '../../matching/years.ts';
import { withoutOwnNames } from '../../matching/own-names.ts';
import { lacksThing, type Part, partsOf } from '../../matching/part.ts';
import { passageAnswer } from './passage-answer.ts';
import { englishAnswer, inChinese } from '../english.ts';
import { severalAnswer } from './several.ts';
import { noQuestion, noQuestionAnswer } from './no-question.ts';
import { notFound } from './refuse.ts';
import { acrossIn } from '../../matching/across.ts';
import { entriesOf, officesIn, withoutOffices } from '../../library/office-places.ts';
import { bare } from '../../text/bare.ts';
import { acrossAnswer } from './across.ts';
import { summaryIn } from '../../matching/summary.ts';
import { summaryAnswer } from './summary.ts';
import { withinIn } from '../../matching/within.ts';
import { whoMostIn } from '../../matching/who-most.ts';
import { withinAnswer } from './within.ts';
import { whoMostAnswer } from './who-most.ts';

/** Questions in everyday words, answered from the figures, the sections and the passages; refused where they do not say. */
export const ask: Command = {
  name: 'ask',
  names: { 'zh-CN': '提问', 'zh-TW': '提問' },
  description:
    'A question in everyday words: exact figures, quotes, and no answer where the reports have none',
  descriptions: {
    'zh-CN': '用平常的话提问：给出准确数字和原文；报告没有写的不回答',
    'zh-TW': '用平常的話提問：給出準確數字和原文；報告沒有寫的不回答',
  },
  options: [
    {
      name: 'question',
      names: { 'zh-CN': '问题', 'zh-TW': '問題' },
      description: 'The question, in everyday words',
      descriptions: { 'zh-CN': '问题，用平常的话写', 'zh-TW': '問題，用平常的話寫' },
      required: true,
      completes: null,
      kind: 'text',
    },
    OFFICE,
    YEAR,
  ],
  example: '/ask 去年拆了多少违建？面积多大',
  answer: answerAsk,
};

function answerAsk(library: Library, values: OptionValues, query: string): Answer {
  const draft = new Draft(query, ask.name);
  const nothing = noQuestion(values['question'] ?? '');
  if (nothing !== null) return noQuestionAnswer(nothing, library, draft);
  const english = inChinese(values['question'] ?? '', library);
  if (english !== null)
    return englishAnswer(english, draft, (question) => answerAsk(library, { ...values, question }, query));
  const several = severalAnswer(values['question'] ?? '', library, query, (line) =>
    answerAsk(library, { ...values, question: line }, query),
  );
  if (several !== null) return several;
  const scope = scopeOf(library, values);
  if (scope.kind === 'refused') return refusal(library, draft, scope);
  const typed = withoutCourtesy(values['question'] ?? '');
  const question = withoutYearBehind(typed);
  const asked = narrowed(library, scope.entries, question, values['office'] !== undefined);
  if ('refused' in asked) return refusal(library, draft, asked.refused);
  const { entries } = asked;
  const reports = new Set(entries.map(({ report }) => report.id));
  const office = onlyOffice(entries);
  const sought = office === null ? question : withoutOffice(withoutNameAhead(question, library), office);
  const plain = simplified(sought);
  const read = library.search.mended(plain, reports);
  const parts = partsOf(read, library.search, reports).map((part) =>
    office === null ? part : withoutOwnNames(part, office),
  );
  const on: Asking = {
    library,
    draft,
    query,
    entries,
    question,
    sought,
    parts,
    says: joined([
      asked.says,
      question === typed ? null : BEFORE_TOO,
      read === plain ? null : `问题按“${read}”读`,
    ]),
    year: asked.told?.year ?? null,
    ranked: kept((part) => match(part, entries, library.search, asked.told?.year ?? null)),
  };
  // 两年一共装了多少: no report tells of more than its own year.
  if (YEARS_TOGETHER.test(read))
    return notFound(
      on,
      null,
      parts.flatMap((part) => on.ranked(part)),
    );
  if (!/\p{L}/u.test(question)) return passageAnswer(on, {}, 'never');
  const summary = summaryIn(withoutOffices(plain, library));
  const summed = summary === null ? null : summaryAnswer(on, summary);
  if (summed !== null) return summed;
  const across = acrossOf(on, values['office'] === undefined);
  if (across !== null) return across;
  const within = withinIn(withoutOffices(simplified(sought), library));
  const beside = within === null ? null : withinAnswer(on, within);
  if (beside !== null) return beside;
  const most = whoMostIn(read);
  const whoMost = most === null ? null : whoMostAnswer(on, most);
  if (whoMost !== null) return whoMost;
  const compared = comparedIn(read);
  // 2021年比上年多多少, 比2019年多多少 in a report of 2022: of other years than those that it tells of.
  if (compared !== null && entries.every(({ report }) => isOfYear(compared, report.year))) {
    const answer =
      (compared.with === 'before' ? changeAnswer(on, compared.share) : null) ??
      workedAnswer(on, (entry) => comparedTo(entry, compared, library.search));
    return answer ?? numberRefused(on);
  }
  if (compared !== null) return passageAnswer(on, {}, 'never');
  if (asked.spoken) return formerAnswer(on) ?? passageAnswer(on, {}, 'never');
  if (asked.told !== null) return numberAnswer(on) ?? formerAnswer(on) ?? passageAnswer(on, {}, 'never');
  const reckoning = reckoningIn(read);
  if (reckoning !== null) {
    const printed = PRINTED_FIRST.has(reckoning.kind) ? numberAnswer(on) : null;
    const answer = printed ?? workedAnswer(on, (entry) => reckoned(entry, reckoning, library.search));
    if (answer !== null) return answer;
    // Where each is asked, a printed number may still answer.
    if (reckoning.kind !== 'each') return reckonedRefused(on, reckoning);
  }
  // 街道补的加区里补的合计多少: one of them is no answer.
  if (ADDED_UP.test(read)) return numberRefused(on);
  switch (intentOf(parts)) {
    case 'number':
      return numberAnswer(on) ?? numberRefused(on);
    case 'perhaps':
      return numberAnswer(on) ?? (asksMoney(parts) ? numberRefused(on) : passageAnswer(on));
    case 'when':
      return passageAnswer(on, { holds: DATE }, parts.some(lacksThing) ? 'by words' : 'if likely');
    case 'list':
      return listAnswer(on);
    case 'passage':
      return passageAnswer(on, {}, 'if likely');
  }
}

/** 中南花了多少钱: a name of two characters, which is also a word, is a name where the question begins with it. */
function withoutNameAhead(question: string, library: Library): string {
  const named = officesIn(bare(simplified(question)).text, library);
  const ahead = named.find(({ kind, name }) => kind === 'loaded' && simplified(question).startsWith(name));
  const rest = ahead === undefined ? '' : question.slice(ahead.name.length);
  return bare(rest).text.length < 2 ? question : rest;
}

/** Several offices side by side, where that is asked and their reports tell it. */
function acrossOf(on: Asking, isOpen: boolean): Answer | null {
  const { entries, library, question } = on;
  if (!isOpen || entries.length < 2) return null;
  const text = bare(simplified(question)).text;
  const named = officesIn(text, library)
    .flatMap((one) => (one.kind === 'loaded' ? [{ at: text.indexOf(one.name), offices: one.offices }] : []))
    .toSorted((a, b) => a.at - b.at);
  const asked = acrossIn(withoutOffices(simplified(question), library), named.length);
  const inOrder = named.flatMap(({ offices }) => entriesOf(entries, offices));
  return asked === null ? null : acrossAnswer(on, asked, named.length > 1 ? inOrder : []);
}

/** What it was in the year before, told beside what it is. */
function formerAnswer(on: Asking): Answer | null {
  const { entries, library, question } = on;
  const text = withoutOffices(bare(simplified(question)).text, library);
  const { named, before } = yearsIn(text);
  const isBefore = ({ report: { year } }: Entry): boolean => before || named.includes(year - 1);
  if (named.length > 1 || !entries.every(isBefore)) return null;
  const matter = withoutYears(text).replace(/[上去前]一?年(?:度|同期)?的?/u, '');
  return workedAnswer(on, (entry) => {
    const found = formerOf(entry, matter, library.search);
    // Of a year that is named only what is printed of it is told.
    return named.length > 0 && found !== null && found.computed.length > 0 ? null : found;
  });
}

/** The office that all the reports are of; null where they are of several. */
function onlyOffice(entries: readonly Entry[]): Office | null {
  const [first = null, ...others] = entries.map(({ report }) => report.office);
  return others.every(({ official }) => official === first?.official) ? first : null;
}

function joined(says: readonly (string | null)[]): string | null {
  const said = says.filter((one) => one !== null);
  return said.length === 0 ? null : said.join('。');
}

function asksMoney(parts: readonly Part[]): boolean {
  return parts.some(({ money, subject }) => money !== null && subject.length === 0);
}

const YEARS_TOGETHER =
  /(?:(?<![〇零一二三四五六七八九十])[两三四五二几]|近几)年[来间里内]?.{0,12}(?:一共|总共|合计|共计|加起来|合起来)/u;
const ADDED_UP =
  /加起来|加在一起|加[到在]?一[块起]|合起来|合在一起|加埋|\p{Script=Han}{2}加\p{Script=Han}{2,12}[，,]?(?:合计|一共|总共|共计)/u;
const BEFORE_TOO = '只答了本年的数，上一年的请单独问';
/** Worked out only where no figure is printed that is the very thing: a share, a rate, an average. */
const PRINTED_FIRST: ReadonlySet<string> = new Set(['share', 'rate', 'average', 'target']);

/** How a date looks in a passage that answers when. */
const DATE = /\d{1,2}\s?月|\d{4}\s?年|季度|月底|月初|上半年|下半年|[一二三四五六七八九十]月/u;
