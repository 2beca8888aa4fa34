import { bare } from '../text/bare.ts';
import type { Office } from '../report/office.ts';
import { know } from './office-known.ts';
import { isBureau, nearPlacesOf, properNamesOf } from './office-names.ts';

/** Shorter names are parts of other words. */
const SHORTEST = 3;

/**
 * The names by which a question tells an office from every other: those of a sub-district or town, and of a bureau, a
 * school, a hospital those with its place before them. 市监局 alone is everybody's.
 *
 * @example ownNames(office) // ['泗阴县市监局', '泗阴市监局', …] of 泗阴县市场监督管理局
 */
export function ownNames(office: Office): readonly string[] {
  const { full } = namesOf(office);
  if (!isBureau(office)) return full;
  const places = nearPlacesOf(office).filter((place) => place !== '');
  return [...full.filter((name) => places.some((place) => name.startsWith(place))), ...properNamesOf(office)];
}

/**
 * A question without the name of the office it is asked of, by any of its names. What is left asks; where nothing is,
 * all is given back.
 *
 * @example withoutOffice('樊东信访局去年花了多少', office) // '去年花了多少' of 樊东区信访局
 */
export function withoutOffice(question: string, office: Office): string {
  const { full, places } = namesOf(office);
  const names = full.filter((name) => name.length >= SHORTEST);
  const left = names.reduce((text, name) => text.replaceAll(name, ' '), question);
  // 蓬岭 上访几批: a place by itself, parted by blanks.
  const words = left.split(/\s+/u).filter((word) => word !== '' && !places.includes(word));
  const rest = words.join(' ').replace(/^[的，,：:]+/u, '');
  return bare(rest).text.length < 2 ? question : rest;
}

interface Names {
  /** Longest first. */
  readonly full: readonly string[];
  readonly places: readonly string[];
}

const kept = new WeakMap<Office, Names>();

function namesOf(office: Office): Names {
  const known = kept.get(office);
  if (known !== undefined) return known;
  const names = {
    full: [...know(office).full].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    places: nearPlacesOf(office).filter((place) => place !== ''),
  };
  kept.set(office, names);
  return names;
}
