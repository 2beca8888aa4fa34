import { display } from '../../facts/display.ts';
import { isThreePublic, maySpeakOfThreePublic } from '../../facts/three-public.ts';
import type { Entry } from '../../library/library.ts';
import { display as officeDisplay } from '../../library/offices.ts';
import type { Answer } from '../answer.ts';
import { missingWords } from '../disclosure.ts';
import type { Draft } from '../draft.ts';
import { coverageOf, unread } from '../scope.ts';
import type { Asking } from './asking.ts';
import { ASKING } from '../../matching/asked.ts';
import { figuresFor, type Found } from './figures.ts';
import { whyNot } from './reckoned.ts';
import type { Reckoning } from '../../matching/reckoning.ts';
import type { Part } from '../../matching/part.ts';
import type { Ranked } from '../../matching/rank.ts';
import { holdsOne } from '../../matching/words.ts';
import { passagesFor, quote } from './passages.ts';
import { notFound } from './refuse.ts';

/** What one report says, part by part. */
interface Told {
  readonly entry: Entry;
  readonly found: readonly Found[];
}

const isAnswer = ({ facts, computed }: Found): boolean => facts.length > 0 || computed.length > 0;

/** Reports whose figures are shown side by side, and reports that are looked at where more are loaded. */
const MOST_REPORTS = 8;
const MOST_READ = 24;
const PASSAGES = 60;

/** Of many reports those that speak of it, by the search. */
function likely({ library, entries, sought }: Asking): readonly Entry[] {
  if (entries.length <= MOST_READ) return entries;
  const reports = new Set(entries.map(({ report }) => report.id));
  const { passages } = library.search.find(sought, { reports, limit: PASSAGES });
  const ids = new Set(passages.map(({ report }) => report.id));
  const speaking = entries.filter(({ report }) => ids.has(report.id));
  return (speaking.length > 0 ? speaking : entries).slice(0, MOST_READ);
}

/**
 * Of several offices one answers only where all that is asked stands in its report: what it lacks may be the name of
 * another office.
 */
function speaksOfAll({ report }: Entry, { entries, parts: [part], library: { search } }: Asking): boolean {
  if (part === undefined || new Set(entries.map((one) => one.report.office.official)).size < 2) return true;
  const named = part.money === null ? part.terms.filter(({ light }) => !light) : part.subject;
  const stands = (text: string): boolean =>
    search
      .read(text, new Set([report.id]))
      .terms.every(({ light, alternatives }) => light || alternatives.length > 0);
  return named.every(({ text }) => report.office.official.includes(text) || stands(text));
}

function scoreOf({ found }: Told): number {
  return Math.max(...found.map(({ score }) => score));
}

function tell(entry: Entry, { parts, year, ranked }: Asking): Told {
  const found: Found[] = [];
  const own = (part: Part): Ranked[] => ranked(part).filter((one) => one.entry === entry);
  for (const part of parts)
    found.push(figuresFor({ entry, ranked: own, year }, part, found.findLast(isAnswer) ?? null));
  return { entry, found: targetsLast(parts, found) };
}

/** 目标多少人，实际多少人: what was done comes first, and where it is not sure, nothing is. */
function targetsLast(parts: readonly Part[], found: readonly Found[]): readonly Found[] {
  const isTarget = (_: Found, p: number): boolean => parts[p]?.asked?.target === true;
  const done = found.filter((one, p) => !isTarget(one, p));
  if (done.length === 0 || done.length === found.length) return found;
  if (!done.every(isAnswer)) return [];
  return found.every(isAnswer) ? [...done, ...found.filter(isTarget)] : found;
}

/** The figures that answer, part by part; null where no part is answered. */
export function numberAnswer(on: Asking): Answer | null {
  return answerOf(
    on,
    likely(on)
      .filter((entry) => speaksOfAll(entry, on))
      .map((entry) => tell(entry, on)),
  );
}

/**
 * The same, where what answers is how much something grew or fell, as the report prints it.
 *
 * @param share in percent of what it was; 提高 1.8 个百分点 is no such share
 */
export function changeAnswer(on: Asking, share: boolean): Answer | null {
  const isChange = ({ facts: [head] }: Found): boolean =>
    head?.change != null && (head.unit === '%' && !head.printed.includes('百分点')) === share;
  return answerOf(
    on,
    likely(on)
      .filter((entry) => speaksOfAll(entry, on))
      .map((entry) => tell(entry, on))
      .filter(({ found }) => found.every(isChange)),
  );
}

/** What is worked out of the figures of each report; null where none can be. */
export function workedAnswer(on: Asking, work: (entry: Entry) => Found | null): Answer | null {
  const told = likely(on)
    .filter((entry) => speaksOfAll(entry, on))
    .map((entry) => {
      const found = work(entry);
      return { entry, found: found === null ? [] : [found] };
    });
  return answerOf(on, told);
}

/** Nothing can be worked out: why. */
export function reckonedRefused(on: Asking, reckoning: Reckoning): Answer {
  const { library, entries } = on;
  const [entry] = entries;
  const joined = reckoning.operands.length > 1 && entries.length === 1;
  if (entry === undefined || !joined) return numberRefused(on);
  return notFound(on, whyNot(entry, reckoning, library.search));
}

function answerOf(on: Asking, read: readonly Told[]): Answer | null {
  const { library, draft, entries, parts } = on;
  // What is asked first is answered, or nothing is: a second part is no answer to the first.
  const all = read.filter(({ found: [first] }) => first !== undefined && isAnswer(first));
  const told = all.toSorted((a, b) => scoreOf(b) - scoreOf(a)).slice(0, MOST_REPORTS);
  if (told.length === 0) return null;
  const choices = [...new Set(told.flatMap(({ found }) => found.flatMap((one) => one.choices)))];
  if (choices.length > 0 && told.length === 1) return ambiguous(on, choices);
  for (const one of told) write(draft, one);
  if (parts.some(({ text }) => holdsOne(text, ASKING.how)))
    quote(draft, passagesFor(library, entries, on.sought));
  return draft.answer({
    ...{ status: 'answered', title: on.question },
    message: message(on, told),
  });
}

function write(draft: Draft, { entry, found }: Told): void {
  const { report } = entry;
  const shown = new Set<number>();
  for (const one of found) {
    for (const computed of one.computed) draft.computed(report, computed);
    for (const fact of [...one.facts.slice(0, 1), ...one.others]) {
      if (shown.has(fact.id)) continue;
      shown.add(fact.id);
      draft.figure(report, fact);
    }
  }
  const beside = found.flatMap(({ facts }) => facts).filter(({ id }) => !shown.has(id));
  for (const fact of new Set(beside)) draft.figure(report, fact);
  const all = found.flatMap(({ facts, others, computed }) => [
    ...facts.slice(0, 1),
    ...computed.flatMap(({ from }) => [...from]),
    ...others,
    ...facts.slice(1),
  ]);
  for (const { place, alsoAt } of all) draft.sentence(report, place, alsoAt);
  draft.findingsOf(entry, all);
}

/** One sentence: the headlines, and what a reader must know of them. */
function message({ library, entries, parts, says }: Asking, told: readonly Told[]): string {
  const said = told.flatMap(({ entry, found }) => {
    const name = entries.length > 1 ? `${officeDisplay(entry.report.office, library.offices.all)}：` : '';
    const heads = found.filter(isAnswer).map(headline);
    return `${name}${heads.join('；')}`;
  });
  const silent = told.flatMap(({ found }) =>
    parts.filter((_, p) => found[p] !== undefined && !isAnswer(found[p])),
  );
  const missing = [
    ...silent.map(({ text }) => `“${text}”说不准是哪一个数`),
    ...parts.flatMap(({ behind }) => (behind === '' ? [] : [`“${behind}”没有答，请写全了单独问`])),
  ];
  const others = told.some(({ found }) => found.some((one) => one.others.length > 0))
    ? [
        told.some(isTorn)
          ? '报告对同一件事印了不同的数，前后矛盾，不能断定哪个对'
          : '有几个数都符合，口径不同，请看各自的名称',
      ]
    : [];
  const more = entries.length > MOST_READ ? [`载入的报告多，先列 ${told.length} 份；请写明单位`] : [];
  const apart = told.some(({ found }) => found.some((one) => one.parts)) ? ['报告分开写，没有印合计'] : [];
  const notes = new Set(told.flatMap(({ found }) => found.flatMap(({ note }) => note ?? [])));
  return `${[...said, ...missing, ...others, ...apart, ...notes, ...more, ...(says === null ? [] : [says])].join('。')}。`;
}

/** Whether a finding says that the headline and another number contradict each other. */
function isTorn({ entry, found }: Told): boolean {
  return entry.findings.some(
    ({ code, severity, facts: tied }) =>
      code === 'RESTATED_DIFFERENTLY' &&
      severity === 'conflict' &&
      found.some(
        ({ facts: [head], others }) =>
          others.length > 0 && [head, ...others].every((fact) => tied.some(({ id }) => id === fact?.id)),
      ),
  );
}

function headline({ facts, computed, others }: Found): string {
  const worked = computed.map(({ metric, display: shown }) => `${metric} ${shown}（计算）`);
  const [first] = facts;
  const heads = worked.length > 0 || first === undefined ? [] : [first, ...others];
  return [...worked, ...heads.map((fact) => `${fact.name} ${display(fact)}`)].join('；');
}

function ambiguous({ library, draft, entries, question }: Asking, choices: readonly string[]): Answer {
  return draft.answer({
    ...{ status: 'ambiguous', title: `“${question}”可能问的是几个数` },
    message: `报告里有 ${choices.length} 个数都符合，请写明是哪一个。${unread(library)}`,
    ...{ choices, coverage: coverageOf(library, entries) },
  });
}

/** Of a number that no report states: the nearest, what it is, and why it is no answer. */
export function numberRefused(on: Asking): Answer {
  const { entries, parts } = on;
  const [first] = parts;
  const [entry] = entries;
  if (first?.money?.item != null && isSilent(first.money.keys, entries)) return silent(on);
  const own = first?.money != null && first.subject.length === 0 ? first.money : null;
  if (own !== null && entry !== undefined && entries.length === 1) {
    const said = missingWords(
      entry.report,
      NAMES.flatMap(([key, name]) => (own.keys.includes(key) ? [name] : [])),
    );
    return notFound(on, said, first === undefined ? [] : on.ranked(first));
  }
  return notFound(on, null, first === undefined ? [] : on.ranked(first));
}

/** Whether reports have none of the words by which receptions, cars and journeys are told of. */
function isSilent(keys: readonly string[], entries: readonly Entry[]): boolean {
  return (
    keys.some(isThreePublic) &&
    entries.every(
      ({ report: { paragraphs, sections } }) =>
        !paragraphs.some(({ text }) => maySpeakOfThreePublic(text)) &&
        !sections.some(({ title }) => maySpeakOfThreePublic(title)),
    )
  );
}

function silent({ draft, library, entries, question }: Asking): Answer {
  return draft.answer({
    ...{ status: 'not_found', title: `报告没有写：${question}` },
    message: `查过的报告里没有“三公”、公务接待、公务用车、因公出国这些字眼。${unread(library)}`,
    coverage: coverageOf(library, entries),
    missing: ['三公', '公务接待', '公务用车', '因公出国'],
  });
}

/** The names by which disclosure.yaml knows some keys. */
const NAMES: readonly (readonly [string, string])[] = [
  ['budget', '全年预算数'],
  ['executed', '执行数'],
  ['rate', '完成率'],
  ['carryover', '年末结转和结余'],
];
