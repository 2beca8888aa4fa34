import type { Fact } from '../facts/fact.ts';
import type { Entry, Library } from '../library/library.ts';
import type { Answer } from './answer.ts';
import { type BudgetLines, budgetLines } from './budget-lines.ts';
import type { Command, OptionValues } from './command.ts';
import { type Known, difference, ratio } from './computed.ts';
import { missingWords, unclassified, unreadOf, unreadWords } from './disclosure.ts';
import { decimalsOf, display } from '../facts/display.ts';
import { type Computed, Draft } from './draft.ts';
import { OFFICE, YEAR } from './options.ts';
import { coverageOf, refusal, scopeOf } from './scope.ts';

/** What a report says of its money: totals, rate, split, carry-over, projects; recomputed, with its own doubts. */
export const budget: Command = {
  name: 'budget',
  names: { 'zh-CN': '预算', 'zh-TW': '預算' },
  description: 'Budget, spending, rate, split and carry-over of an office, as printed and as recomputed',
  descriptions: {
    'zh-CN': '某单位的预算数、执行数、完成率、构成与结转结余：原文与复算',
    'zh-TW': '某單位的預算數、執行數、完成率、構成與結轉結餘：原文與複算',
  },
  options: [{ ...OFFICE, required: true }, YEAR],
  example: '/budget {office}',
  answer: answerBudget,
};

function answerBudget(library: Library, values: OptionValues, query: string): Answer {
  const draft = new Draft(query, budget.name);
  const scope = scopeOf(library, values);
  if (scope.kind === 'refused') return refusal(library, draft, scope);
  const entry = scope.entries.reduce((latest, one) => (one.report.year > latest.report.year ? one : latest));
  const name = `${entry.report.office.name} ${entry.report.year}`;
  const lines = budgetLines(entry);
  const shown = printedLines(lines);
  if (shown.length === 0) {
    return draft.answer({
      ...{ status: 'not_found', title: `${name} 年预算`, coverage: coverageOf(library, [entry]) },
      message: missingWords(entry.report, ['全年预算数', '执行数', '完成率', '年末结转和结余']),
    });
  }
  write(draft, entry, lines, shown);
  const missing = unreadOf(entry.report, missingIn(lines));
  const quoted = missing.spoken.filter((one) => quoteUnclassified(draft, entry, one));
  return draft.answer({
    status: 'answered',
    title: `${name} 年预算与执行`,
    message: `${summary(lines)}${unreadWords(missing, quoted) ?? ''}`,
  });
}

/** In the order a reader asks for them; the first is the headline. */
function printedLines(lines: BudgetLines): Known[] {
  const {
    budget: full,
    initial,
    changes,
    executed,
    rate,
    carryover,
    totals,
    sources,
    natures,
    projects,
    threePublic,
    otherYears,
  } = lines;
  const heads = [full, executed, rate, initial].filter((fact) => fact !== undefined);
  const parts = [...sources, ...natures, ...projects, ...threePublic];
  return [...heads, ...changes, ...totals, ...carryover, ...parts, ...otherYears];
}

function write(draft: Draft, entry: Entry, lines: BudgetLines, shown: readonly Known[]): void {
  const { report } = entry;
  const worked = new Map<Fact | undefined, Computed[]>();
  for (const [after, computed] of computedLines(lines))
    worked.set(after, [...(worked.get(after) ?? []), computed]);
  for (const fact of shown) {
    draft.figure(report, fact);
    for (const computed of worked.get(fact) ?? []) draft.computed(report, computed);
  }
  for (const { place, alsoAt } of shown) draft.sentence(report, place, alsoAt);
  draft.findingsOf(entry, shown);
}

/** What can be worked out from printed lines, each with the line it is shown behind. */
function computedLines(lines: BudgetLines): [Fact, Computed][] {
  const { initial, budget: full, executed, rate, totals, sources, natures } = lines;
  const spent = executed ?? totals.find(({ measure }) => measure === 'expenditure');
  const found: [Fact, Computed | null][] = [];
  if (full !== undefined && executed !== undefined) {
    const after = rate ?? executed;
    const decimals = rate === undefined ? undefined : decimalsOf(rate.printed);
    found.push([after, ratio('预算完成率（复算）', executed, full, decimals)]);
    found.push([after, difference('未执行数（全年预算数减执行数）', full, executed)]);
  }
  const splits: [readonly Known[], string, Known | undefined][] = [
    [sources, '.executed', spent],
    [sources, '.budget', full],
    [natures, '.executed', spent],
    [natures, '.budget', full],
    [sources, '.initial', initial],
    [natures, '.initial', initial],
  ];
  for (const [parts, ending, whole] of splits) {
    if (whole === undefined) continue;
    for (const part of parts.filter(({ measure }) => measure?.endsWith(ending))) {
      found.push([part, ratio(`${part.of ?? part.name}占${whole.name}的比重`, part, whole)]);
    }
  }
  return found.filter((one): one is [Fact, Computed] => one[1] !== null);
}

/** So many sentences that could not be told of what they are; more are not read. */
const MOST_UNCLASSIFIED = 2;

/** Quotes what the report says of something that was not read; whether it says anything. */
function quoteUnclassified(draft: Draft, entry: Entry, name: string): boolean {
  const said = unclassified(entry, name);
  const starts = [...new Set(said.map(({ place }) => `${place.paragraph} ${place.sentence.start}`))];
  const shown = starts.slice(0, MOST_UNCLASSIFIED);
  for (const { place } of said)
    if (shown.includes(`${place.paragraph} ${place.sentence.start}`)) draft.sentence(entry.report, place);
  return said.length > 0;
}

/** What a reader would look for that was not read, by its name in disclosure.yaml. */
function missingIn({
  budget: full,
  initial,
  executed,
  rate,
  totals,
  carryover,
  sources,
  natures,
}: BudgetLines): string[] {
  const spent = executed ?? totals.find(({ measure }) => measure === 'expenditure');
  return [
    full === undefined && initial === undefined ? '全年预算数' : null,
    spent === undefined ? '执行数' : null,
    rate === undefined ? '完成率' : null,
    sources.length === 0 ? '按来源的构成' : null,
    natures.length === 0 ? '按性质的构成' : null,
    carryover.length === 0 ? '年末结转和结余' : null,
  ].filter((part) => part !== null);
}

/** One sentence: the headline figures. */
function summary({ budget: full, initial, executed, rate, totals }: BudgetLines): string {
  const said = [full ?? initial, executed, rate, ...(executed === undefined ? totals : [])]
    .filter((fact) => fact !== undefined)
    .map(
      (fact) => `${fact.name} ${display(fact)}${fact.when.words === null ? '' : `（${fact.when.words}）`}`,
    );
  return said.length > 0 ? `${said.join('，')}。` : '';
}
