import type { Paragraph, Report } from '../report/report.ts';
import { lineAt } from '../text/block.ts';
import { fold } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { newAccount } from './account/account.ts';
import { byAdded } from './account/by-added.ts';
import { byChange } from './account/by-change.ts';
import { byProject } from './account/by-project.ts';
import { byProof } from './account/by-proof.ts';
import { byScore } from './account/by-score.ts';
import { carried } from './account/carried.ts';
import { byLeft } from './account/by-left.ts';
import { byParts, type Sum } from './account/by-parts.ts';
import { enter } from './account/enter.ts';
import { FUND } from './account/telling.ts';
import { endSentence, turnTo, UNKNOWN } from './account/turn.ts';
import { changesOf } from './change.ts';
import { type Clause, clausesOf } from './clause.ts';
import { isLimit, rolesOf, setsGoals } from './context.ts';
import { Decimal, plain } from './decimal.ts';
import { elsewheresIn, subjectsOf } from './elsewhere.ts';
import type { Change, Fact } from './fact.ts';
import { isOwnSection, type Key, type Part } from './keys.ts';
import { compelled, type Printed } from './malformed.ts';
import { type Measure, measures } from './metric.ts';
import {
  GOES_ON,
  isAside,
  isOtherYear,
  isToCome,
  lasting,
  periodAfter,
  periodsIn,
  type Running,
} from './period.ts';
import { withWholes } from './part-of.ts';
import { type Quantity, halfUnit } from './quantity.ts';
import { restated, type Told } from './restate.ts';
import { scan } from './scan.ts';
import { readTables } from './table.ts';
import { withSources } from './sources-of.ts';
import { tellingOf } from './tell.ts';
import { goOn, newThreePublic, threePublicIn } from './three-public.ts';
import { baseOf, leadOf } from './section-money.ts';
import { whenOf } from './when.ts';

/** A quantity with all that the paragraph says of it, before the report as a whole is looked at. */
interface Draft {
  readonly paragraph: Paragraph;
  readonly clause: Clause;
  readonly measure: Measure;
  readonly key: Key | null;
  /** A source or nature of which nobody tells what is measured. */
  readonly open: Part | null;
  /** Said of the report's own whole year: told again with another value, it contradicts. */
  readonly firm: boolean;
  readonly period: string | null;
  readonly elsewhere: string | null;
  /** The other office is named where the report names itself. */
  readonly misprint: boolean;
  readonly role: Fact['role'];
  readonly change: Change | null;
  /** Paragraph and sentence, to tell what is said together. */
  readonly place: string;
}

/**
 * Every number a report states: exact, with what it measures, of whom, when and where. In order of first mention;
 * a fact told again is one fact with all its places. Offsets are UTF-16, half-open, into the paragraph's text.
 *
 * @example readFigures(report)[0]?.printed // '三家'
 */
export function readFacts(report: Report): readonly Fact[] {
  const tables = readTables(report);
  const drafts = settled(
    report.paragraphs.flatMap((paragraph) =>
      draftsOf(paragraph, report, tables.spans.get(paragraph.number) ?? []),
    ),
    report.year,
    tables.told.flatMap(({ fact }) => totalOf(fact)),
  );
  const printed = drafts.flatMap((draft) => (draft.key === null ? [] : [printedOf(draft, draft.key)]));
  const told = [...drafts.map((draft) => toldOf(draft, printed, report.year)), ...tables.told];
  const inOrder = told.toSorted(
    ({ fact: { place: a } }, { fact: { place: b } }) => a.paragraph - b.paragraph || a.start - b.start,
  );
  return withSources(withWholes(restated(inOrder)));
}

/** A text whose tables are made blank, so that no sentence is read into them. Same length. */
function without(tables: readonly Span[], text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of tables) {
    parts.push(text.slice(from, start), '。', ' '.repeat(end - start - 1));
    from = end;
  }
  return parts.join('') + text.slice(from);
}

function draftsOf(paragraph: Paragraph, report: Report, tables: readonly Span[]): Draft[] {
  const prose = without(tables, paragraph.text);
  const text = fold(prose);
  const quantities = scan(prose);
  if (quantities.length === 0) return [];
  const helped = elsewheresIn(text, report);
  const drafts: Draft[] = [];
  const account = newAccount(baseOf(paragraph.path, text), report.office, isMoney(paragraph.path));
  const publicly = newThreePublic(paragraph.path);
  const headed = headingYear(paragraph.path, report.year);
  let running: Running = NO_PERIOD;
  let held: Running = NO_PERIOD;
  let fresh = true;
  const isGoal = GOAL_LABEL.test(fold(report.paragraphs[paragraph.number - 2]?.text ?? '').trim());
  let goals = isGoal;
  let before = '';
  let next = 0;
  for (const sentence of sentences(text)) {
    const own: Quantity[] = [];
    for (
      let one = quantities[next];
      one !== undefined && one.number.start < sentence.end;
      one = quantities[next]
    ) {
      own.push(one);
      next += 1;
    }
    const words = text.slice(sentence.start, sentence.end).replace(/\s/gu, '');
    const lead = leadOf(words);
    if (lead !== null) turnTo(account, lead);
    else if (FUND.test(words)) turnTo(account, UNKNOWN);
    const named = lead !== null;
    goals = isGoal || setsGoals(words, before) || (goals && !fresh);
    before = words;
    goOn(publicly, words);
    const clauses = clausesOf(text, sentence, own);
    const subjects = subjectsOf(clauses, helped, report);
    const changes = changesOf(clauses);
    const said: Omit<Draft, 'role'>[] = [];
    let back: Running | null = null;
    for (const [k, measure] of measures(clauses, subjects).entries()) {
      const { clause, subject } = measure;
      const { gap } = clause;
      if (!GOES_ON.test(gap)) [running, back] = [back ?? running, null];
      if (k > 0 && isAside(gap, report.year)) back ??= running;
      running = periodAfter(gap, running, report.year);
      const each = periodsIn(gap, report.year).findLast(
        (one) => one.each && (!/[，,]/u.test(gap.slice(one.at)) || /[由从]$/u.test(gap)),
      )?.words;
      const three = threePublicIn(publicly, clause);
      if (three !== null) {
        const period = three.period ?? (periodsIn(gap, report.year).length > 0 ? running.words : '');
        said.push({
          ...{ paragraph, clause, measure, key: three.key, open: null, firm: false, misprint: false },
          period: period !== '' ? period : headed,
          elsewhere: subject,
          change: changes[k] ?? null,
          place: `${paragraph.number}:${sentence.start}`,
        });
        fresh = false;
        continue;
      }
      const entry = enter(account, clauses, k, { label: measure.label, fresh: fresh && !named });
      fresh = false;
      const goesOn = entry.goesOn && !running.said;
      // Behind two years told of, a bare number may be of either.
      const open = goesOn && !entry.divided && account.ownYear && account.period !== '';
      const key = open || isBoundRate(entry.key, clause) ? null : withUnit(entry.key, clause);
      const shared = entry.period === null ? null : otherYear(entry.period, report.year);
      const carried = goesOn && !(entry.divided && account.ownYear) ? account.period : running.words;
      const period = shared ?? each ?? (key === null ? running.words : carried);
      if (key !== null && !key.key.startsWith('staff.')) {
        account.period = period;
        account.ownYear ||= period === '';
      }
      said.push({
        paragraph,
        clause,
        measure,
        key,
        open: entry.open,
        firm: entry.firm,
        period: period !== '' ? period : key === null ? null : headed,
        elsewhere: entry.other ?? subject,
        misprint: entry.misprint,
        change: changes[k] ?? null,
        place: `${paragraph.number}:${sentence.start}`,
      });
    }
    const coming = said.map(({ period }) => isToCome(period ?? '', report.year));
    const roles = rolesOf(clauses, paragraph.path, goals, coming);
    drafts.push(...said.flatMap((one, k) => roles.slice(k, k + 1).map((role) => ({ ...one, role }))));
    const isFull = !/[；;]$/u.test(words);
    endSentence(account, isFull);
    const opened = lasting(words, report.year);
    held = isFull ? NO_PERIOD : opened.said ? opened : held;
    running = held;
    fresh ||= isFull;
  }
  return drafts;
}

/** 预期目标, in a cell of its own above what is to be done. */
const GOAL_LABEL = /^(?:年度|预期|总体|绩效|年初)*目标(?:内容|描述)?[：:]?$/u;
const NO_PERIOD: Running = { words: '', saved: [], said: false };

function isMoney(path: readonly string[]): boolean {
  return path.length === 0 || isOwnSection(path);
}

/** The year of a number that 分别 shares out: '' for the report's own. */
function otherYear(period: string, year: number): string {
  return isOtherYear(period, year) ? period : '';
}

/** Another year that a heading sets for the money told under it: 下一年度预算安排. */
function headingYear(path: readonly string[], year: number): string | null {
  const said = path.flatMap((heading) => periodsIn(fold(heading).replace(/\s/gu, ''), year));
  return said.findLast(({ words }) => isOtherYear(words, year))?.words ?? null;
}

const INSTITUTION =
  /^(?:下属|直属|其中|包括)?(\p{Script=Han}{3,40}中心|\p{Script=Han}{3,40}[站所队院馆校园])$/u;

/** The posts of an institution named in the clause before are that institution's. */
function withUnit(key: Key | null, { before }: Clause): Key | null {
  const name = INSTITUTION.exec(before[0] ?? '')?.[1] ?? '';
  const unit = name.slice(Math.max(name.lastIndexOf('区'), name.lastIndexOf('市')) + 1);
  if (key?.key.startsWith('staff.') !== true || unit.length < 3) return key;
  return { ...key, of: `${unit}${key.of ?? ''}`, metric: `${unit}${key.metric}` };
}

/** 不足 90%, ≥ 96%: what a rate is measured by, and not the department's own. */
function isBoundRate(key: Key | null, { quantity }: Clause): boolean {
  return key?.key === 'rate' && key.of === null && isLimit(quantity.hedge);
}

/**
 * The department's own numbers are those of its section on income and spending, or the first. The same words with
 * another number outside that section tell of something else, and lose the key rather than claim it. A budget told of
 * another office is the department's under a misprinted name, unless it has one of its own beside it.
 */
function settled(read: readonly Draft[], year: number, totals: readonly Sum[]): Draft[] {
  const told = carried(byAdded(byProof(read, year), year), year);
  const money = byChange(byParts(byLeft(told, totals), totals), year);
  const drafts = byProject(byScore(money));
  const own = new Map<string, Set<string>>();
  const idOf = ({ period }: Draft, { key, of }: Key): string => `${key}/${of ?? ''}/${period ?? ''}`;
  const inOrder = [...drafts].sort((a, b) => rankOf(a) - rankOf(b));
  for (const draft of inOrder) {
    const key = ownKey(draft);
    if (key === null) continue;
    const known = own.get(idOf(draft, key));
    if (known === undefined) own.set(idOf(draft, key), new Set([numberOf(draft)]));
    else if ((draft.firm || isOwnSection(draft.paragraph.path)) && draft.elsewhere === null)
      known.add(numberOf(draft));
  }
  return drafts.map((draft) => {
    const key = ownKey(draft);
    if (key === null) return draft.elsewhere === null ? draft : { ...draft, key: null };
    return own.get(idOf(draft, key))?.has(numberOf(draft)) === true
      ? { ...draft, elsewhere: null }
      : { ...draft, key: null };
  });
}

/** A total of the office's own money that a table tells, for the sentences that split it or say what was left of it. */
function totalOf({ measure, of, value, precision, when }: Fact): Sum[] {
  const isOwn = measure !== null && of === null && /^(?:budget|executed|expenditure|income)$/u.test(measure);
  if (!isOwn || value === null || when.words !== null) return [];
  return [{ key: measure, value: new Decimal(value), precision: new Decimal(precision) }];
}

/** The key of a number of the department as a whole. */
function ownKey({ key, elsewhere, misprint }: Draft): Key | null {
  if (elsewhere !== null && !misprint) return null;
  return key === null || /^(?:project|public|staff)\./u.test(key.key) ? null : key;
}

function rankOf({ paragraph, elsewhere }: Draft): number {
  return (isOwnSection(paragraph.path) ? 0 : 1) + (elsewhere === null ? 0 : 2);
}

function numberOf({ clause: { quantity } }: Draft): string {
  return quantity.value === null ? quantity.number.digits : plain(quantity.value);
}

function printedOf({ clause: { quantity }, period, place }: Draft, { key, of }: Key): Printed {
  const { number, scale, value } = quantity;
  return {
    key,
    of,
    period,
    digits: number.digits,
    scale,
    value,
    decimals: number.numeral?.decimals ?? 0,
    place,
  };
}

function toldOf(draft: Draft, printed: readonly Printed[], year: number): Told {
  const { paragraph, clause, measure, key, period, elsewhere, role, change } = draft;
  const { quantity, left, right } = clause;
  const { start, end } = quantity.printed ?? quantity;
  const reading = quantity.value === null && key !== null ? compelled(printedOf(draft, key), printed) : null;
  const value = quantity.value ?? reading?.value ?? null;
  const fact: Fact = {
    id: 0,
    name: key?.metric ?? measure.metric,
    measure: key?.key ?? null,
    of: key?.of ?? null,
    elsewhere,
    kind: quantity.unit.kind,
    value: value === null ? null : plain(value),
    unit: quantity.unit.base,
    precision: plain(
      reading === null ? quantity.precision : halfUnit(decimalsIn(reading.reading.read), quantity.scale),
    ),
    hedge: quantity.hedge,
    change,
    role,
    when: whenOf(period, year),
    partOf: null,
    cell: null,
    printed: paragraph.text.slice(start, end),
    reading: reading?.reading ?? null,
    place: tellingOf(paragraph, {
      paragraph: paragraph.number,
      start,
      end,
      line: lineAt(paragraph, quantity.number.start),
    }),
    alsoAt: [],
  };
  return { fact, words: `${left}${right}` };
}

/** Decimals of a number as it is read: 2 in "13,092.54". */
function decimalsIn(read: string): number {
  return read.split('.')[1]?.length ?? 0;
}
