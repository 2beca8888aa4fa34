import type { Office } from '../report/office.ts';
import { callsOf, fieldsOf, nearPlacesOf, placesBefore, stemOf } from './office-names.ts';
import { type Spelling, spells } from './readings.ts';
import { lookupForm } from './typed.ts';

/** An office with all its names. */
export interface Known {
  readonly office: Office;
  readonly stem: string;
  /** Names without a district, its own first. */
  readonly calls: readonly string[];
  /** Every name, with and without a district. */
  readonly full: ReadonlySet<string>;
  /** Names as they are typed in pinyin or by initials. */
  readonly typed: readonly string[];
}

/** Gathers what an office is called. */
export function know(office: Office): Known {
  const calls = callsOf(office);
  const full = new Set([office.official, office.name].map(lookupForm));
  const both = withLookupForms(office);
  for (const place of both(placesBefore(office))) for (const call of both(calls)) full.add(place + call);
  for (const place of both(nearPlacesOf(office)))
    for (const field of place === '' ? [] : both(fieldsOf(office))) full.add(place + field);
  const typed = nearPlacesOf(office).flatMap((place) => calls.map((call) => place + call));
  return { office, stem: stemOf(office), calls, full, typed };
}

/** 乾务 and 鮀莲 are written so in simplified characters as well, and would be simplified when typed. */
function withLookupForms({ name, district, city }: Office): (names: readonly string[]) => readonly string[] {
  const words = [city, district, name].join('');
  if (lookupForm(words) === words) return (names) => names;
  return (names) => [...names, ...names.map(lookupForm)];
}

/** How well letters spell the best of several names; `open` also takes one that has only been begun. */
export function bestSpelling(names: Iterable<string>, typed: string, open = false): Spelling {
  let best: Spelling = null;
  for (const name of names) {
    const how = spells(typed, name, open);
    if (how === 'full') return how;
    best = how ?? best;
  }
  return best;
}
