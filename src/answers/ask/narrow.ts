import { simplified } from '../../search/traditional.ts';
import { bare } from '../../text/bare.ts';
import type { Office } from '../../report/office.ts';
import type { Entry, Library } from '../../library/library.ts';
import { display as officeDisplay } from '../../library/offices.ts';
import { coverageOf, type Scope, unread } from '../scope.ts';
import { entriesOf, officesIn } from '../../library/office-places.ts';
import { entriesIn, officeNamesOf, placeAsked } from '../../library/whole-place.ts';
import { yearsIn } from '../../matching/years.ts';

type Refused = Extract<Scope, { kind: 'refused' }>;

/** The reports that the words of a question leave, or why none; and what is to be said of the year. */
export type Narrowed =
  | {
      readonly entries: readonly Entry[];
      /** What is to be said of the year, if anything. */
      readonly says: string | null;
      /** The year asked, where only a report of another year may tell of it; else null. */
      readonly told: { readonly year: number; readonly refused: Refused } | null;
      /** The reports speak of another year that is asked about: passages may tell of it, and no number of theirs. */
      readonly spoken: boolean;
    }
  | { readonly refused: Refused };

const LONGEST = 300;
/** Offices offered where a whole district was asked about. */
const MOST = 12;
/** 成个海珠区: of all the district, whatever office is asked. */
const ALL_OF = /(?:整个|成个|全)\p{Script=Han}{1,4}[区县市]/u;
const LAST_YEAR = /去年|上年度|旧年/u;

/**
 * Takes the offices and years that a question names into account: another office or year than those asked of is
 * refused, never replaced.
 *
 * @param isFixed whether the office was told apart from the question: a place in it is then no other's
 * @example narrowed(library, entries, '2021年的预算是多少') // { refused: … }
 */
export function narrowed(
  library: Library,
  entries: readonly Entry[],
  question: string,
  isFixed = false,
): Narrowed {
  const text = bare(simplified(question.slice(0, LONGEST))).text;
  const ofOffice = byOffice(library, entries, text, isFixed);
  // 南石头一年花了多少: the year is read without the names, of which 头一年 may be made.
  const said = officesIn(text, library, isFixed).reduce(
    (left, { name }) => left.replaceAll(name, '，'),
    text,
  );
  return 'refused' in ofOffice ? ofOffice : byYear(library, ofOffice.entries, said);
}

function byOffice(
  library: Library,
  entries: readonly Entry[],
  text: string,
  isFixed: boolean,
): { entries: readonly Entry[] } | { refused: Refused } {
  const named = officesIn(text, library, isFixed);
  const other = named.find(({ kind }) => kind === 'other');
  if (other !== undefined) return { refused: noReport(library, entries, other.name) };
  const near = named.flatMap((one) => (one.kind === 'near' ? [one] : []))[0];
  if (near !== undefined) return { refused: asksBack(library, near.name, near.offices) };
  const loaded = named.flatMap((one) => (one.kind === 'loaded' ? [one] : []));
  if (loaded.length === 0)
    return isFixed && !ALL_OF.test(text) ? { entries } : byPlace(library, entries, text);
  const kept = loaded.flatMap(({ offices }) => entriesOf(entries, offices));
  const missing = loaded.find(({ offices }) => entriesOf(entries, offices).length === 0);
  if (missing !== undefined) return { refused: notInScope(library, entries, missing.name) };
  return { entries: entries.filter((entry) => kept.includes(entry)) };
}

/** The offices of the district that is asked about; the district as a whole is none of them, and refused. */
function byPlace(
  library: Library,
  entries: readonly Entry[],
  text: string,
): { entries: readonly Entry[] } | { refused: Refused } {
  const place = placeAsked(text);
  if (place === null) return { entries };
  const within = entriesIn(entries, place.name);
  if (within.length > 0 && place.offices) return { entries: within };
  const refused = noReport(library, entries, place.name);
  if (within.length === 0) return { refused };
  const choices = officeNamesOf(within, library).slice(0, MOST);
  const message = `载入的是${place.name}里各单位的报告，没有${place.name}本级的，不能用它们代替；请写明是哪个单位，或用 /compare district:${place.name}。`;
  return { refused: { ...refused, verdict: { ...refused.verdict, message, choices } } };
}

/** 鹤提街道: which of the loaded offices is meant is for who asks to say. */
function asksBack(library: Library, name: string, offices: readonly Office[]): Refused {
  const choices = offices.map((office) => officeDisplay(office, library.offices.all));
  return {
    ...{ kind: 'refused', office: name },
    verdict: {
      ...{ status: 'ambiguous', title: `没有“${name}”的报告`, choices },
      message: `没有载入“${name}”的报告；名称相近的是${choices.join('、')}，请写明是哪个单位再问。`,
    },
  };
}

function noReport(library: Library, entries: readonly Entry[], name: string): Refused {
  return {
    ...{ kind: 'refused', office: name },
    verdict: {
      ...{ status: 'not_found', title: `没有“${name}”的报告` },
      message: `没有载入“${name}”的报告，不能用别的单位代替。${unread(library)}`,
      coverage: coverageOf(library, entries),
    },
  };
}

function notInScope(library: Library, entries: readonly Entry[], name: string): Refused {
  const [first] = entries;
  const own = first === undefined ? '' : officeDisplay(first.report.office, library.offices.all);
  return {
    ...{ kind: 'refused', office: null },
    verdict: {
      ...{ status: 'not_found', title: `问的是“${name}”，查的是${own}` },
      message: `问题里写的是“${name}”，而查的是${own}的报告，不能用它代替。`,
      coverage: coverageOf(library, entries),
    },
  };
}

function byYear(library: Library, entries: readonly Entry[], text: string): Narrowed {
  const { named, other, before } = yearsIn(text);
  const latest = latestOf(entries);
  if (named.length > 0) {
    const own = entries.filter(({ report }) => named.includes(report.year));
    const [only = 0] = named;
    // 2023三公经费上年多少: what the report of 2023 tells of the year before.
    if (own.length > 0 && before && named.length === 1) return byYearBefore(library, entries, own, only);
    if (own.length > 0) return { entries: own, says: null, told: null, spoken: false };
    const refused = noYear(library, entries, named.map(String).join('、'));
    const [year] = named;
    const told = year !== undefined && named.length === 1 ? tellsOf(latest, year, refused) : { refused };
    return 'refused' in told ? orSpoken(latest, new RegExp(`(?:${named.join('|')})年`, 'u'), told) : told;
  }
  const [first] = latest;
  if (other !== null && /多少|几|率|预算/u.test(text)) {
    const told =
      NEXT_YEAR.test(other) && first !== undefined
        ? tellsOf(latest, first.report.year + 1, noYear(library, latest, other), '这是报告里写的下一年的打算')
        : null;
    if (told !== null && !('refused' in told)) return told;
    const next = new RegExp(`${NEXT_YEAR.source}|${(first?.report.year ?? 0) + 1}年`, 'u');
    return orSpoken(latest, next, { refused: noYear(library, latest, other) });
  }
  if (before && first !== undefined) {
    const year = first.report.year - 1;
    const own = entries.filter(({ report }) => report.year === year);
    if (own.length > 0) return { entries: own, says: null, told: null, spoken: false };
    const told = tellsOf(latest, year, noYear(library, latest, String(year)));
    const words = new RegExp(`${BEFORE.source}|${year}年`, 'u');
    return 'refused' in told ? orSpoken(latest, words, told) : told;
  }
  const says =
    LAST_YEAR.test(text) && latest.length === 1 ? `报告年度是 ${first?.report.year ?? ''} 年` : null;
  return { entries: latest, says, told: null, spoken: false };
}

/** What the reports of a year tell of the year before, else what that year's own say of it. */
function byYearBefore(
  library: Library,
  entries: readonly Entry[],
  own: readonly Entry[],
  year: number,
): Narrowed {
  const before = year - 1;
  const told = tellsOf(own, before, noYear(library, own, String(before)), `这是 ${year} 年的报告里写的`);
  if (!('refused' in told)) return told;
  const earlier = entries.filter(({ report }) => report.year === before);
  return earlier.length > 0
    ? { entries: earlier, says: null, told: null, spoken: false }
    : orSpoken(own, new RegExp(`${BEFORE.source}|${before}年`, 'u'), told);
}

/** How a report speaks of the year after its own, and of the one before. */
const NEXT_YEAR = /[下次明来]一?年/u;
const BEFORE = /[上去前]一?年|年初/u;

/** The reports that speak of a year, as passages may tell of it; where none does, the refusal is proven. */
function orSpoken(entries: readonly Entry[], words: RegExp, refused: { refused: Refused }): Narrowed {
  const speaking = entries.filter(({ report }) =>
    report.paragraphs.some(({ text }) => words.test(text.replace(/\s/gu, ''))),
  );
  return speaking.length === 0
    ? refused
    : { entries: speaking, says: refused.refused.verdict.message ?? null, told: null, spoken: true };
}

/** Reports of later years that tell of a year that is not loaded. */
function tellsOf(
  entries: readonly Entry[],
  year: number,
  refused: Refused,
  says = `没有 ${year} 年的报告，这是后来的报告里写的`,
): Narrowed {
  const telling = entries.filter(({ facts }) => facts.some(({ when }) => when.year === year));
  if (telling.length === 0) return { refused };
  return { entries: telling, says, told: { year, refused }, spoken: false };
}

/** Of each office the report of its latest year. */
function latestOf(entries: readonly Entry[]): readonly Entry[] {
  const keyOf = ({ report: { office } }: Entry): string =>
    [office.city ?? '', office.district ?? '', office.name].join('\t');
  const latest = new Map<string, number>();
  for (const entry of entries) {
    const key = keyOf(entry);
    latest.set(key, Math.max(entry.report.year, latest.get(key) ?? 0));
  }
  return entries.filter((entry) => entry.report.year === latest.get(keyOf(entry)));
}

function noYear(library: Library, entries: readonly Entry[], year: string): Refused {
  const which = /^\d/u.test(year) ? `${year} 年` : year;
  return {
    ...{ kind: 'refused', office: null },
    verdict: {
      ...{ status: 'not_found', title: `没有${which}的报告` },
      message: `没有载入${which}的报告，不能用别的年份代替。${unread(library)}`,
      coverage: coverageOf(library, entries),
    },
  };
}
