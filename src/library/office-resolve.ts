import { distance } from 'fastest-levenshtein';
import type { Office } from '../report/office.ts';
import { bestSpelling, type Known } from './office-known.ts';
import { isBureau, nearPlacesOf, placesBefore } from './office-names.ts';
import { beginnings, spells } from './readings.ts';
import { lookupForm } from './typed.ts';

/** What a typed office name was taken for. */
export type OfficeMatch =
  | { readonly kind: 'one'; readonly office: Office }
  | { readonly kind: 'several'; readonly offices: readonly Office[] }
  /** `suggestions`: loaded offices whose names are near; never taken in its place. */
  | { readonly kind: 'none'; readonly suggestions: readonly Office[] };

const SUGGESTIONS = 5;
/** The same where a place or the beginning of a name was typed, and all of them fit. */
const BEGUN = 12;

/** The names of all offices, so that looking one up does not grow with their number. */
export interface Names {
  readonly known: readonly Known[];
  readonly exact: ReadonlyMap<string, readonly Known[]>;
  /** By what they may begin with when spelt. */
  readonly spelt: ReadonlyMap<string, ReadonlyMap<Known, readonly string[]>>;
}

/** Sets up the names for looking up. */
export function namesOf(known: readonly Known[]): Names {
  const exact = new Map<string, Known[]>();
  const spelt = new Map<string, Map<Known, string[]>>();
  for (const one of known) {
    for (const name of one.full) listed(exact, name).push(one);
    for (const name of one.typed)
      for (const key of beginnings(name)) {
        const offices = spelt.get(key) ?? new Map<Known, string[]>();
        spelt.set(key, offices);
        listed(offices, one).push(name);
      }
  }
  return { known, exact, spelt };
}

function listed<K, V>(map: Map<K, V[]>, key: K): V[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** The office that a lookup form names as a whole; `parts`: the same as it was typed with blanks. */
export function resolve(names: Names, typed: string, parts: readonly string[] = []): OfficeMatch {
  if (typed === '') return { kind: 'none', suggestions: [] };
  const called = names.exact.get(typed) ?? [];
  // 东街 is what people call both 东街街道 and 东街道; 新塘镇 is one office's own name and no other's.
  const own = called.filter(({ office }) => office.name === typed);
  const whole = own.length > 0 ? own : called.length > 0 ? called : spelled(names, typed);
  const inFull = whole.length > 0 ? whole : names.known.filter((one) => isInFull(one, typed));
  const inParts = inFull.length > 0 ? inFull : names.known.filter((one) => isInParts(one, parts));
  const found = inParts.length > 0 ? inParts : names.known.filter((one) => isInside(one, typed));
  const offices = found.map(({ office }) => office);
  const [first, ...more] = offices;
  if (first !== undefined)
    return more.length === 0 ? { kind: 'one', office: first } : { kind: 'several', offices };
  return {
    kind: 'none',
    // Costs more than all before, and is rarely asked for.
    get suggestions() {
      return near(names.known, typed);
    },
  };
}

function spelled({ spelt }: Names, typed: string): readonly Known[] {
  if (!/[a-z]{2}/u.test(typed)) return [];
  const likely = [...(spelt.get(typed.slice(0, 1)) ?? [])];
  const graded = likely.map(([one, names]) => ({ one, how: bestSpelling(names, typed) }));
  const full = graded.filter(({ how }) => how === 'full');
  return (full.length > 0 ? full : graded.filter(({ how }) => how === 'initials')).map(({ one }) => one);
}

/**
 * 九架坡 of 雷坡县国有九架坡林场: the name that tells the office from others, between its place and what it is. A place alone
 * is no name.
 */
function isInside({ office }: Known, typed: string): boolean {
  const official = lookupForm(office.official);
  const place = lookupForm(office.district ?? office.city ?? '');
  const own = official.slice(official.indexOf(place) + place.length);
  return OWN_NAME.exec(own)?.[1] === typed;
}

const OWN_NAME = /^(?:国有|公立|省属|市属|县属)(\p{Script=Han}{2,6}?)(?:林场|农场|医院|学校|图书馆|园区)/u;

/** Divisions above an office, one behind the other, and the government that it is of. */
const DIVISIONS = /^(?:\p{Script=Han}{2,12}(?:[省市州盟区县旗]|自治区|特别行政区))+(?:人民政府)?$/u;
/** What a full name of a sub-district or town ends in. */
const TAIL = /(?:办事处|(?:人民)?政府)$/u;

/**
 * Whether a name is typed in full, with the province, city or district before it that the report does not print:
 * 云南省普洱市…县水利局. Another city or district than the office's own makes it another office.
 */
function isInFull({ office }: Known, typed: string): boolean {
  const name = [office.official, office.name]
    .map(lookupForm)
    .find((one) => withoutTail(typed).endsWith(withoutTail(one)));
  if (name === undefined) return false;
  const before = withoutTail(typed).slice(0, -withoutTail(name).length);
  const other = (own: string | null, kind: RegExp): boolean =>
    own !== null && kind.test(before) && !typed.includes(own);
  return DIVISIONS.test(before) && !other(office.city, /市|自治州/u) && !other(office.district, /[区县旗]/u);
}

function withoutTail(name: string): string {
  return name.replace(TAIL, '');
}

/**
 * Whether blanks part a bureau's place from the first words of its own name: yuexiu weisheng of 越秀区卫生健康局.
 * A sub-district's name is two or three characters, and is only ever typed as a whole.
 */
function isInParts({ office, calls }: Known, parts: readonly string[]): boolean {
  if (!isBureau(office) || parts.length < 2) return false;
  const places = nearPlacesOf(office).filter((place) => place !== '');
  return parts.slice(1).some((_, k) => {
    const [place, name] = [parts.slice(0, k + 1).join(''), parts.slice(k + 1).join('')];
    const begun = calls.some((call) =>
      Array.from(call).some((_, end) => end > 0 && spells(name, call.slice(0, end + 1)) === 'full'),
    );
    return begun && places.some((one) => spells(place, one) === 'full');
  });
}

/**
 * Offices whose names the typed words may have meant: those of a place that was typed alone, those whose name they
 * begin, and those whose names are alike.
 */
function near(known: readonly Known[], typed: string): readonly Office[] {
  const begun = known.filter((one) => isBegun(one, typed));
  if (begun.length > 0) return begun.slice(0, BEGUN).map(({ office }) => office);
  const graded = known.flatMap((one) => {
    const name = withoutPlace(one, typed);
    const far = Math.min(...one.calls.map((call) => distance(name, call)));
    const shares = Array.from(one.stem).some((char) => typed.includes(char));
    const holds = one.stem.length > 1 && typed.includes(one.stem);
    if (holds) return [{ one, far: 0 }];
    return shares && far <= Math.ceil(one.stem.length / 2) ? [{ one, far }] : [];
  });
  return graded
    .sort((a, b) => a.far - b.far)
    .slice(0, SUGGESTIONS)
    .map(({ one }) => one.office);
}

/** 越秀区卫生健康委员会 is compared with 卫生健康局 of 越秀区 by what is behind the place. */
function withoutPlace({ office }: Known, typed: string): string {
  const places = placesBefore(office)
    .map(lookupForm)
    .filter((place) => place !== '' && typed.startsWith(place));
  return typed.slice(Math.max(0, ...places.map(({ length }) => length)));
}

/** Whether a lookup form is the office's place, or the beginning of its name, in characters or pinyin. */
export function isBegun({ office, stem, calls }: Known, typed: string): boolean {
  if (typed === '') return false;
  const places = placesBefore(office).filter((place) => place.length > 1);
  return (
    places.some((place) => lookupForm(place) === typed || spells(typed, place) === 'full') ||
    calls.some((call) => lookupForm(call).startsWith(typed)) ||
    bestSpelling([stem], typed, true) === 'full'
  );
}
