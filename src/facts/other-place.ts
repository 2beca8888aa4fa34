import { z } from 'zod';
import { officeOf } from '../report/office.ts';
import { districtsOf, isCity, isDistrict } from '../report/places.ts';
import type { Report } from '../report/report.ts';
import { anyOf, load } from './data.ts';

const words = z.array(z.string());
const data = load(
  'elsewhere.yaml',
  z.strictObject({
    and: words,
    beside: words,
    against: words,
    wide: words,
    bodies: words,
    forces: words,
    firms: words,
    from: words,
    generic: words,
    nations: words,
  }),
);

/** What opens a clause on another place, by how it sets it beside the report's own. */
export const openings = {
  and: new RegExp(`^${anyOf(data.and)}`, 'u'),
  beside: new RegExp(`^${anyOf(data.beside)}`, 'u'),
  against: new RegExp(`^${anyOf(data.against)}`, 'u'),
} as const;
const OFFICE = /^\p{Script=Han}{1,24}?(?:街道|[镇乡])(?![级域村])/u;
const GENERIC = new Set(data.generic);
/** The longest name of a district there is, and more. */
const LONGEST = 12;
const WIDE = new RegExp(`^全[国省市区县州](?=${anyOf(data.wide)})`, 'u');
const BODY = new RegExp(`^\\p{Script=Han}{0,12}?${anyOf(data.bodies)}`, 'u');
/** No bureau has them, wherever they are told of: 市消防救援支队. */
const FORCE = new RegExp(`^[省市区县州]?${anyOf(data.forces)}`, 'u');
const FIRM = new RegExp(`^(?:${anyOf(data.from)}|\\p{Script=Han}{0,16}?${anyOf(data.firms)})`, 'u');
const LIST = /^[、和与及]/u;

/** Other places at the head of some words, and how much of the words names them. */
export interface Named {
  /** One name for each: 枝江市、当阳市. */
  readonly names: readonly string[];
  readonly length: number;
}

/**
 * The places or offices other than the report's own that some words begin with; null where they begin with none.
 *
 * @example otherPlaces('枝江市、当阳市当年完成', report)?.names // ['枝江市', '当阳市']
 */
export function otherPlaces(said: string, report: Report): Named | null {
  const names: string[] = [];
  let length = 0;
  for (;;) {
    const link = names.length === 0 ? '' : (LIST.exec(said.slice(length))?.[0] ?? null);
    const printed = link === null ? null : placeAt(said.slice(length + link.length), report);
    if (link === null || printed === null) break;
    names.push(officeOf(printed)?.name ?? printed);
    length += link.length + printed.length;
  }
  return names.length === 0 ? null : { names, length };
}

/** One name, as it is printed. */
function placeAt(said: string, report: Report): string | null {
  const wide = WIDE.exec(said)?.[0];
  if (wide !== undefined) return isOwnScope(wide, report) ? null : wide;
  const force = FORCE.exec(said)?.[0];
  if (force !== undefined) return report.office.official.endsWith(force.slice(-6)) ? null : force;
  const office = OFFICE.exec(said)?.[0] ?? '';
  const name = officeOf(office)?.name ?? '';
  if (districtsOf(name).length > 0 && isPlaced(office, name)) return isOwnName(name, report) ? null : office;
  const place = districtAt(said);
  if (place === null || isOwnArea(place, report)) return null;
  const rest = said.slice(place.length);
  if (FIRM.test(rest)) return null;
  return `${place}${BODY.exec(rest)?.[0] ?? ''}`;
}

/** Whether what stands before an office's name is where it is, and no other word: 榆中县中连川乡, not 帮扶中连川乡. */
function isPlaced(printed: string, name: string): boolean {
  const before = printed.slice(0, Math.max(0, printed.indexOf(name)));
  const isPlace = (words: string): boolean => words === '' || isDistrict(words) || isCity(words);
  return [...before].some((_, k) => isPlace(before.slice(0, k)) && isPlace(before.slice(k))) || before === '';
}

/** A district, county or city of the gazetteer, by its full name or without its nation: 五峰县. */
function districtAt(said: string): string | null {
  for (let length = 2; length <= Math.min(LONGEST, said.length); length += 1) {
    const name = said.slice(0, length);
    if (!/[县旗区市]$/u.test(name) || /^[级委域辖场]/u.test(said.slice(length)) || GENERIC.has(name))
      continue;
    if (isDistrict(name) || isCity(name) || isShort(name)) return name;
  }
  return null;
}

function isShort(name: string): boolean {
  const stem = name.slice(0, -1);
  return name.endsWith('县') && data.nations.some((nation) => isDistrict(`${stem}${nation}自治县`));
}

/** The last letters of 全市, 全区 and the like where they are what the office itself is for. */
function ownScopes({ office: { name, district, city } }: Report): string {
  if (/(?:街道|[镇乡])$/u.test(name)) return '';
  return district?.slice(-1) ?? (city === null ? '省市区县州' : '市区县州');
}

/**
 * Whether some words begin with all that the office is for: 全区 of a district's bureau.
 *
 * @example isOwnScope('全市完成投资', report) // true of a city's bureau, false of a town
 */
export function isOwnScope(said: string, report: Report): boolean {
  const scope = /^全(?<of>[省市区县州])/u.exec(said)?.groups?.['of'];
  return scope !== undefined && ownScopes(report).includes(scope);
}

/** Whether a place is the office's own or holds it. */
function isOwnArea(place: string, { office: { official, district, city } }: Report): boolean {
  return official.includes(place) || place === district || place === city;
}

/** Whether an office is the report's own, by its name or by what it calls itself. */
export function isOwnName(name: string, { office }: Report): boolean {
  const own = office.name.replace(/(?:街道|镇|乡)$/u, '');
  if (/^[我本该全各]/u.test(name) || office.official.includes(name) || office.name === name) return true;
  return name.endsWith('片区') && name.includes(own);
}
