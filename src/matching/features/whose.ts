import { qualifiersOf } from '../../library/align-qualifiers.ts';
import type { Told as Around } from '../../library/align-told.ts';
import type { Fact } from '../../facts/fact.ts';
import { ordinalsIn } from '../ordinals.ts';
import type { Part } from '../part.ts';
import { isOwnScope } from '../../facts/other-place.ts';
import { periodsIn } from '../../facts/period.ts';
import { kept } from '../../text/kept.ts';
import type { Fields } from '../fields.ts';
import type { Pair } from './pair.ts';

const NEXT = /下一?步|明年|来年|次年|下一?年|打算|改进|今后/u;

/** Of whom, of what, of which year the fact is, where the question says another. */
export function whoseFeatures({ part, fact, fields, entry, year }: Pair) {
  const want = wantedBy(part);
  const has = narrowedBy(fields.told);
  const differs = (name: (typeof KINDS)[number]): boolean =>
    want[name] !== undefined && has[name] !== undefined && want[name] !== has[name];
  const told = toldOrdinals(fields);
  const own = entry.report.year;
  const of = fact.when.year;
  const isCompared = part.asked?.change != null && year === null && of === own - 1;
  const path = entry.report.paragraphs[fields.place.paragraph - 1]?.path ?? [];
  return {
    elsewhere: fact.elsewhere !== null && !isNamed(part.text, fact.elsewhere),
    ofOther: isOfOther(part, fact),
    age: differs('age') && !areOld(want.age, has.age),
    /** 九十几岁领津贴的: asked of an age, told of all. */
    ageLacks:
      want.age !== undefined && want.age !== OLD && has.age === undefined && !HAS_AGE.test(fields.around),
    dose: differs('dose'),
    system: differs('system'),
    /** 全市固定资产投资: of all the city, where the fact is of the office's own. */
    scope: want.scope !== undefined && want.scope !== has.scope && !isOwnScope(want.scope, entry.report),
    /** 不是纪委的: of what the question leaves out. */
    excluded: part.excluded.some((what) => `${fields.metric}｜${fields.clause}`.includes(what)),
    each: want.each !== undefined && want.each !== has.each,
    ordinal: part.ordinals.some(
      ({ number, of: thing }) =>
        told.some((one) => one.of === thing) &&
        !told.some((one) => one.of === thing && one.number === number),
    ),
    year: of !== (year ?? own) && !isCompared,
    /** 上半年立案 263 起: of a part of the year, where that is asked. */
    part:
      (HALF.test(fact.when.part ?? '') && !HALF.test(part.text)) ||
      partsOfYear(part)(own).some(
        (one) => !inDigits(`${fact.when.words ?? ''}｜${fields.metric}｜${fields.clause}`).includes(one),
      ),
    /** Under what is meant to be done next. */
    next: path.some((heading) => NEXT.test(heading)) && !NEXT.test(part.text),
  };
}

function isOfOther({ money, text }: Part, { of, measure }: Fact): boolean {
  if (of === null) return false;
  const group = money?.item == null ? undefined : money.keys[0]?.split('.')[0];
  return group !== undefined && measure?.startsWith(`${group}.`) === true
    ? money?.item?.of.includes(of) !== true
    : !sharesPair(of, text);
}

/** 老年人 are whoever the report counts as such; 80岁及以上 are not those of 65. */
function areOld(want: string | undefined, has: string | undefined): boolean {
  const isOld = (age: string | undefined): boolean => age === OLD || /^[6-9]\d岁及以上$/u.test(age ?? '');
  return (want === OLD && isOld(has)) || (has === OLD && isOld(want));
}

const OLD = '老年人';
const HAS_AGE = /\d周?岁/u;

const KINDS = ['age', 'dose', 'system', 'each', 'scope'] as const;

const narrowedBy = kept((told: Around) => qualifiersOf(told, KINDS));
const toldOrdinals = kept(({ clause, metric }: Fields) => ordinalsIn(`${clause}${metric}`));

/** The parts of a year that a question names: 上半年, 三季度, 6月. */
const partsOfYear = kept(({ text }: Part) =>
  byYear((year) =>
    periodsIn(text, year)
      .filter(({ each }) => !each)
      .map(({ words }) => inDigits(words).replace(/^(?:20\d\d年度?|第)/u, ''))
      .filter((words) => PART_OF_YEAR.test(words)),
  ),
);

function byYear<T>(make: (year: number) => T): (year: number) => T {
  const made = new Map<number, T>();
  return (year) => {
    const known = made.get(year) ?? make(year);
    made.set(year, known);
    return known;
  };
}

/** 上半年 120 顶: less than the year's, where that is asked. */
const HALF = /[上下]半年/u;
const PART_OF_YEAR = /[月季半]|期间/u;

/** What narrows a question down: read once, asked of every fact. */
const wantedBy = kept(({ text }: Part) => qualifiersOf(asTold(inNumbers(text)), KINDS));

/** 七月 and 7月份 are one month. */
function inDigits(words: string): string {
  return words
    .replace(/(十?)([一二三四五六七八九]?)(?=月)/gu, (_, ten: string, one: string) => {
      const number = (ten === '' ? 0 : 10) + (one === '' ? 0 : TENS.indexOf(one) + 1);
      return ten === '' && one === '' ? '' : String(number);
    })
    .replace(/(?<=\d月)份/gu, '');
}

const TENS = '一二三四五六七八九';

/** 九十几岁, 90多岁: from 90 to 99. */
function inNumbers(text: string): string {
  return text
    .replace(/([六七八九])十(?=周?岁)/gu, (_, han: string) => `${String(TENS.indexOf(han) + 1)}0`)
    .replace(/([六七八九])十(?=[几多来]岁)/gu, (_, han: string) => `${String(TENS.indexOf(han) + 1)}0`)
    .replace(/([6-9])0[几多来]岁/gu, '$10至$19岁');
}

/** The words of a question as if a report said them. */
function asTold(text: string): Around {
  return { own: text, clause: text, before: '', sentence: text, lead: '', within: false };
}

/** Whether a question names the place, or a part of it that only it has: 崇福 of 崇福镇. */
function isNamed(text: string, place: string): boolean {
  return place
    .split('、')
    .some((name) => text.includes(name.replace(/(?:片区|社区|街道办事处|街道|[镇乡县区市旗村])$/u, '')));
}

function sharesPair(a: string, b: string): boolean {
  return Array.from({ length: Math.max(0, a.length - 1) }, (_, at) => a.slice(at, at + 2)).some((pair) =>
    b.includes(pair),
  );
}
