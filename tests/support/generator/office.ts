import { readFileSync } from 'node:fs';
import type { Office } from '../../../src/report/office.ts';
import { cityOf, districtsOf } from '../../../src/report/places.ts';
import { phrases } from './data.ts';
import type { Rng } from './rng.ts';

export type FamilyName = 'street' | 'bureau' | 'town';

interface Place {
  readonly city: string;
  readonly district: string;
  readonly offices: readonly string[];
}

let loaded: readonly Place[] | undefined;

/** Districts of cities, with the 街道 and 镇 in them that are called as most are. */
function places(): readonly Place[] {
  loaded ??= readFileSync(new URL('../../../src/report/places.tsv', import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [, city = '', district = '', names = ''] = line.split('\t');
      const offices = names
        .split(' ')
        .filter((name) => /^\p{Script=Han}{2,5}(?:街道|(?<!民族)镇)$/u.test(name));
      const plain = /^\p{Script=Han}{2,4}市$/u.test(city) && /^\p{Script=Han}{1,4}[区县]$/u.test(district);
      return plain && offices.length > 0 ? [{ city, district, offices }] : [];
    });
  return loaded;
}

const chosen = new Map<string, readonly Place[]>();

/** The districts that have an office with this ending, of Guangzhou or of all China. */
function placesWith(ending: string, ours: boolean): readonly Place[] {
  const key = `${ending} ${String(ours)}`;
  const known = chosen.get(key);
  if (known !== undefined) return known;
  const found = places().filter(
    ({ city, offices }) => (!ours || city === '广州市') && offices.some((name) => name.endsWith(ending)),
  );
  chosen.set(key, found);
  return found;
}

/** An office drawn by chance, most often one of Guangzhou, as its own title would print it. */
export function officeFor(family: FamilyName, rng: Rng): Office {
  const ending = family === 'town' ? '镇' : '街道';
  const place = rng.pick(placesWith(ending, rng.chance(60)));
  if (family === 'bureau') return bureau(place, rng);
  const name = rng.pick(place.offices.filter((one) => one.endsWith(ending)));
  return named(name, place, rng);
}

/** Another office of the same district and kind, for a report that names a wrong one; null where there is none. */
export function neighbourOf(office: Office, rng: Rng): Office | null {
  const ending = office.name.slice(-1);
  const place = places().find(({ city, district }) => city === office.city && district === office.district);
  const others = place?.offices.filter((name) => name.endsWith(ending) && name !== office.name) ?? [];
  const known = place !== undefined && others.length > 0 && /街道$|镇$/u.test(office.name);
  return known ? inFull(rng.pick(others), place) : null;
}

function named(name: string, place: Place, rng: Rng): Office {
  const { city, district } = place;
  const full = inFull(name, place);
  const tail = officialTail(name);
  const forms = [full.official, full.official, `${city}${district}${tail}`];
  // Without its city or district only where nobody could take it for another.
  if (cityOf(district) !== null) forms.push(`${district}${tail}`);
  if (districtsOf(name).length === 1) forms.push(tail);
  return { ...full, official: rng.pick(forms) };
}

function inFull(name: string, { city, district }: Place): Office {
  const street = name.endsWith('街道');
  const official = street ? `${city}${district}人民政府${name}办事处` : `${city}${district}${name}人民政府`;
  return { name, official, district, city };
}

function officialTail(name: string): string {
  return name.endsWith('街道') ? `${name}办事处` : `${name}人民政府`;
}

function bureau({ city, district }: Place, rng: Rng): Office {
  if (rng.chance(15)) {
    const own = rng.pick(phrases.cityBureaus);
    return { name: `${city}${own}`, official: `${city}${own}`, district: null, city };
  }
  const own = rng.pick(phrases.bureaus);
  const short = cityOf(district) !== null && rng.chance(25);
  return { name: `${district}${own}`, official: `${short ? '' : city}${district}${own}`, district, city };
}
