import type { Entry, Library } from '../library/library.ts';
import { lookupForm } from '../library/typed.ts';
import type { Verdict } from './draft.ts';
import { coverageOf, unread } from './scope.ts';

/** What a district may be typed without: 海珠 is 海珠区. */
const KIND = /[省市区县旗]$/u;

/**
 * The entries of a district or city, by its name with or without 区, 县, 市; a verdict that refuses where no loaded
 * office is of it. Never the nearest name.
 *
 * @example inDistrict(library, library.entries, '海珠') // the entries of offices of 海珠区
 */
export function inDistrict(
  library: Library,
  entries: readonly Entry[],
  typed: string,
): readonly Entry[] | { readonly verdict: Verdict } {
  const found = entries.filter((entry) => placesOf(entry).some((place) => isCalled(place, typed)));
  if (found.length > 0) return found;
  return {
    verdict: {
      ...{ status: 'not_found', title: `没有“${typed}”的报告` },
      message: `没有载入“${typed}”的单位的报告，不能用别的地区代替。${unread(library)}`,
      choices: districtsOf(entries).slice(0, MOST),
      coverage: coverageOf(library, entries),
    },
  };
}

const MOST = 12;

/** The districts of the entries, those of most offices first. */
export function districtsOf(entries: readonly Entry[]): string[] {
  const counts = new Map<string, number>();
  for (const { report } of entries) {
    const { district, city } = report.office;
    const name = district ?? city;
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}

function placesOf({ report }: Entry): string[] {
  const { district, city } = report.office;
  return [district, city, city === null || district === null ? null : `${city}${district}`].filter(
    (place) => place !== null,
  );
}

function isCalled(place: string, typed: string): boolean {
  const asked = lookupForm(typed);
  return lookupForm(place) === asked || (place.length > 2 && lookupForm(place.replace(KIND, '')) === asked);
}
