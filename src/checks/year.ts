import type { Paragraph } from '../report/report.ts';
import { fold } from '../text/fold.ts';
import type { Fact } from '../facts/fact.ts';
import { blankless } from './blankless.ts';
import { placeAt, type Evidence } from './evidence.ts';
import { finding } from './make.ts';
import type { Check } from './verdict.ts';

/** 评价年度：2021 */
const FORM_LINE = /(?:评价|自评|预算|绩效)年度[：:]((?:19|20)\d{2})(?!\d)/gu;
/** 2021 年度全年预算数, 2021年度部门整体支出, 2021 年某镇人民政府收入合计: whose year the facts are. */
const SUBJECT =
  '(?:的|我[街镇乡局委]|本部门|本单位|\\p{Script=Han}{2,30}?(?:办事处|政府|街道|[镇乡局]|委员会|中心)(?:本级)?)?';
const OF_BUDGET = new RegExp(
  `((?:19|20)\\d{2})年度?，?${SUBJECT}(?:部门)?(?:整体)?(?:全年|年度|年初|调整后?)?(?:预算数|预算安排|预算总额|(?:年初|批复|调整后)预算(?=[为是]?\\d)|支出绩效|整体支出|收支|收入合计|支出合计)`,
  'gu',
);
/** 2021 年，我街…: how the account of the report's year opens. */
const OPENS =
  /^((?:19|20)\d{2})年度?(?:以来)?，(?=我[街镇乡局委]|本部门|本单位|在[^，。]{2,20}(?:领导|指导)下|\p{Script=Han}{2,10}(?:街道|镇|局)(?:[党以在办]|坚持))/gu;
/** Chapters that tell of other years by right: how it came to be, what comes next. */
const OTHER_YEARS = /概况|职能|职责|问题|改进|措施|计划|下一步|目标|背景|结转/u;

/** The text counts another year than the title's: 2021 年度全年预算数 in a report on 2022. */
export const year: Check = ({ report, facts }: Evidence) =>
  report.paragraphs.flatMap((paragraph, i) => {
    const { text, at } = blankless(fold(paragraph.text));
    // What is attached, or told right behind the year's own account, is told for comparison.
    const beside = [i - 1, i + 1].some((near) =>
      isOwnAccount(report.paragraphs[near], report.year, paragraph),
    );
    const compared =
      /^附[件表录]?[一二三四\d]?[：:]/u.test(text) || beside || hasOtherBudget(facts, report.year, paragraph);
    const sure = [FORM_LINE, ...(compared ? [] : [OF_BUDGET])].flatMap((pattern) => [
      ...text.matchAll(pattern),
    ]);
    const opens = OTHER_YEARS.test(paragraph.path.at(-1) ?? '') ? [] : [...text.matchAll(OPENS)];
    const opening = opens.filter(({ index }) => sure.every((match) => match.index !== index));
    const own = String(report.year);
    const isCompared = text.includes(`${own}年`) || /比上年|较上年|同比|去年/u.test(text);
    return (
      [...sure, ...opening]
        .filter((match) => match[1] !== own && isNear(match[1] ?? '', own))
        // 2023 年预算安排: next year's, told at the end of this one's account.
        .filter((match) => !((match[1] ?? '') > own && match[0].endsWith('预算安排')))
        .filter((match) => !isCompared || text.slice(match.index, match.index + 5).includes('：'))
        .map((match) => {
          const certain = sure.includes(match);
          return {
            relation: null,
            finding: finding({
              code: 'YEAR_MISMATCH',
              kind: 'year',
              severity: certain ? 'conflict' : 'note',
              places: [place(paragraph, at(match.index), at(match.index + match[0].length - 1) + 1)],
              values: { named: match[1] ?? '', own, printed: match[0].replace(/，$/u, '') },
            }),
          };
        })
    );
  });

/** The report tells its own year's budget elsewhere, and it is another amount than the one of the other year here. */
function hasOtherBudget(facts: readonly Fact[], own: number, { number }: Paragraph): boolean {
  const budgets = facts.filter(
    ({ measure, of, value }) => measure === 'budget' && of === null && value !== null,
  );
  const here = budgets.filter(({ place, when }) => place.paragraph === number && when.year !== own);
  const ours = budgets.filter(({ place, when }) => place.paragraph !== number && when.year === own);
  return here.length > 0 && ours.some((one) => here.every(({ value }) => value !== one.value));
}

/** A paragraph beside this one, of the same section, gives the money of the report's own year. */
function isOwnAccount(before: Paragraph | undefined, own: number, here: Paragraph): boolean {
  if (before === undefined || before.path.join() !== here.path.join()) return false;
  const { text } = blankless(fold(before.text));
  return [...text.matchAll(OF_BUDGET)].some((match) => match[1] === String(own));
}

function place(paragraph: Paragraph, start: number, end: number): ReturnType<typeof placeAt> {
  return placeAt(paragraph, start, end);
}

// Last year's form filled in anew, or next year's opened too early; a year long past is history.
function isNear(named: string, own: string): boolean {
  return Math.abs(Number.parseInt(named, 10) - Number.parseInt(own, 10)) <= 2;
}
