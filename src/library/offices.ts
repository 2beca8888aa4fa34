import type { Office } from '../report/office.ts';
import { complete } from './office-complete.ts';
import { know } from './office-known.ts';
import { ownNameOf } from './office-names.ts';
import { isBegun, namesOf, type OfficeMatch, resolve } from './office-resolve.ts';
import { lookupForm } from './typed.ts';

export type { OfficeMatch } from './office-resolve.ts';

/** The offices of the loaded reports, by every name people give them. */
export interface Offices {
  /** Sorted by district and name. */
  readonly all: readonly Office[];
  resolve(typed: string): OfficeMatch;
  /** Offices for a completion menu, best first: hanzi, pinyin, initials, traditional; all of them for ''. */
  complete(typed: string, limit: number): readonly Office[];
}

/** Longest typed name that is looked at; the longest real one has some forty characters. */
const LONGEST = 80;

/** Whether two reports are of the same office: name, district and city agree. */
export function sameOffice(one: Office, other: Office): boolean {
  return one.name === other.name && one.district === other.district && one.city === other.city;
}

/**
 * Finds offices by what people type: short and full names, traditional characters, pinyin, initials. A name is
 * only ever matched as a whole; nearness counts for suggestions alone, as 300 pairs of real names are one
 * character apart.
 *
 * @example buildOffices(offices).resolve('nanshitou') // { kind: 'one', office: 南石头街道 }
 * @example buildOffices(offices).resolve('南洲') // { kind: 'none', suggestions: [南石头街道] }
 */
export function buildOffices(offices: readonly Office[]): Offices {
  const all = distinct(offices).sort(byDistrictAndName);
  const known = all.map(know);
  const names = namesOf(known);
  return {
    all,
    resolve: (typed) => {
      const bare = unquoted(typed);
      return resolve(names, lookupForm(bare), bare.trim().split(/\s+/u).map(lookupForm));
    },
    complete: (typed, limit) => complete(known, lookupForm(unquoted(typed))).slice(0, limit),
  };
}

/**
 * Whether what was typed is only the office's place or the beginning of its name: "海珠", "南石".
 *
 * @example isBegunBy(office, '南石') // true of 南石头街道
 */
export function isBegunBy(office: Office, typed: string): boolean {
  return isBegun(know(office), lookupForm(unquoted(typed)));
}

/** People copy a name with the marks it was quoted in. */
function unquoted(typed: string): string {
  return typed.slice(0, LONGEST).replace(/["“”„‟＂‘’「」『』《》〈〉]/gu, '');
}

/**
 * The office's name for people, with as much of its place as it takes to tell it from the others loaded.
 * Resolving it gives the office back.
 *
 * @example display(office, library.offices.all) // '南石头街道', or '海珠区南石头街道' beside another of that name
 */
export function display(office: Office, among: readonly Office[]): string {
  const others = among.filter((other) => other.name === office.name && !sameOffice(other, office));
  if (others.length === 0) return office.name;
  const { city, district } = office;
  const name = ownNameOf(office);
  const alike = others.some((other) => other.district === district);
  return [district === null || alike ? city : null, district, name].join('');
}

/** Each office once, with the short names of all its reports. */
function distinct(offices: readonly Office[]): Office[] {
  const first = offices.filter(
    (office, index) => offices.findIndex((other) => sameOffice(other, office)) === index,
  );
  return first.map((office) => {
    const told = offices.filter((other) => sameOffice(other, office)).flatMap(({ aliases }) => aliases ?? []);
    return told.length === 0 ? office : { ...office, aliases: [...new Set(told)].sort() };
  });
}

function byDistrictAndName(a: Office, b: Office): number {
  const [one, other] = [a, b].map(({ district, name, city }) =>
    [district ?? '', name, city ?? ''].join('\t'),
  );
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
}
