import { Decimal } from '../../facts/decimal.ts';
import type { Fact } from '../../facts/fact.ts';
import { readFacts } from '../../facts/ledger.ts';
import { align } from '../../library/align.ts';
import { scan } from '../../facts/scan.ts';
import type { Entry } from '../../library/library.ts';
import type { Report } from '../../report/report.ts';
import type { Named } from './named.ts';

/** A number of a claim beside what the reports state. */
export interface Stated {
  /** Where the claim prints it: UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  /**
   * 'verbatim': a report states this number of the same thing. 'nearly': the number is rounded, or a misprint that is read so. 'different': the named
   * report states another number of it. 'missing': the reports do not state it.
   */
  readonly status: 'verbatim' | 'nearly' | 'different' | 'missing';
  readonly told: readonly { readonly entry: Entry; readonly fact: Fact }[];
}

type Told = Stated['told'][number];

/** Reports that a sentence is read for; beyond so many only the very number is looked for. */
const MOST_READ = 12;
/** Places told of one number. */
const MOST = 3;

/**
 * The numbers of a sentence, each beside the number that the named reports state of the same thing. What is the same
 * is told as for a comparison of reports: the sentence is read as one.
 *
 * @example statedIn('中南街道执行数 6000 万元。', named)[0]?.status // 'different'
 */
export function statedIn(sentence: string, named: Named): Stated[] {
  const [first] = named.entries;
  if (first === undefined) return unknown(sentence);
  const readings = named.entries
    .slice(0, MOST_READ)
    .map((entry) => ({ entry, own: readAs(sentence, entry.report) }));
  const facts = readings[0]?.own.facts ?? [];
  return facts.map((fact) => {
    const { start, end } = fact.place;
    const all = readings.flatMap(({ entry, own }) => beside(entry, own, own.facts[fact.id]));
    // Without an office nobody says whose number it is: another one would differ from nothing.
    const told = named.office ? all : all.filter((one) => isEqual(fact, one.fact));
    const same = told.filter((one) => isEqual(fact, one.fact));
    const equal =
      same.length > 0 ? same : named.entries.flatMap((entry) => sameNumber(entry, fact, sentence));
    if (equal.length > 0) {
      // A misprint that is only read so does not say it word for word.
      const status = equal.every((one) => one.fact.reading !== null) ? 'nearly' : 'verbatim';
      return { start, end, status, told: equal.slice(0, MOST) };
    }
    const rounded = told.filter((one) => isRounded(fact, one.fact));
    if (rounded.length > 0) return { start, end, status: 'nearly', told: rounded.slice(0, MOST) };
    return {
      ...{ start, end },
      ...(told.length === 0
        ? { status: 'missing', told: [] }
        : { status: 'different', told: told.slice(0, MOST) }),
    };
  });
}

/** The sentence as a report of one paragraph, of the office and year that it is held against. */
function readAs(sentence: string, { office, year }: Report): Entry {
  const block = { text: sentence, pieces: [{ start: 0, length: sentence.length, line: 1, column: 0 }] };
  const report: Report = {
    ...{ id: '', file: '', digest: '', title: '', office, year, sections: [] },
    paragraphs: [{ ...block, number: 1, section: null, path: [], lines: [1, 1], points: [] }],
  };
  return { report, facts: readFacts(report), findings: [], held: [] };
}

/** Nobody's report to hold them against. */
function unknown(sentence: string): Stated[] {
  return scan(sentence).map(({ start, end }) => ({ start, end, status: 'missing', told: [] }));
}

/** What a report states of the thing that the figure measures; nothing where several of its numbers might be meant. */
function beside(entry: Entry, own: Entry, fact: Fact | undefined): Told[] {
  if (fact === undefined) return [];
  return align([own, entry]).flatMap(({ cells }) => {
    const [mine, theirs] = cells;
    if (mine?.entry !== own || mine.fact !== fact || theirs?.entry !== entry) return [];
    const all = [theirs.fact, ...theirs.others];
    const equal = all.filter((one) => isEqual(fact, one));
    if (equal.length > 0) return equal.map((one) => ({ entry, fact: one }));
    return theirs.others.length > 0 ? [] : [{ entry, fact: theirs.fact }];
  });
}

/** The same number of a thing whose name shares a word with the sentence. */
function sameNumber(entry: Entry, fact: Fact, sentence: string): Told[] {
  return entry.facts
    .filter((one) => isEqual(fact, one) && sharesWord(one.name, sentence))
    .map((one) => ({ entry, fact: one }));
}

function sharesWord(metric: string, sentence: string): boolean {
  const pairs = Array.from({ length: metric.length - 1 }, (_, at) => metric.slice(at, at + 2));
  const shared = pairs.filter((pair) => /^\p{Script=Han}{2}$/u.test(pair) && sentence.includes(pair));
  return shared.length * 2 >= Math.max(pairs.length, 1);
}

function isEqual(one: Fact, other: Fact): boolean {
  if (one.value === null || other.value === null || one.unit !== other.unit) return false;
  const turned = one.change !== null && other.change !== null && one.change.way !== other.change.way;
  return !turned && new Decimal(one.value).eq(other.value);
}

/** 1.31 亿元 of 13,092.54 万元: within half a unit of the claim's last digit. */
function isRounded(claim: Fact, other: Fact): boolean {
  if (claim.value === null || other.value === null || claim.unit !== other.unit) return false;
  if (new Decimal(claim.precision).lt(other.precision)) return false;
  return new Decimal(claim.value).minus(other.value).abs().lte(claim.precision);
}
