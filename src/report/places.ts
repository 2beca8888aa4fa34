import { readFileSync } from 'node:fs';

/** A district or county of China with the sub-districts, towns and townships in it. */
export interface District {
  /** "广东省" */
  readonly province: string;
  /** "广州市"; the municipality for its districts ("北京市"); null for counties directly under a province. */
  readonly city: string | null;
  /** "海珠区" */
  readonly name: string;
  /** "南石头街道", "南洲街道" … */
  readonly offices: ReadonlySet<string>;
}

interface Places {
  readonly districts: ReadonlyMap<string, readonly District[]>;
  readonly byOffice: ReadonlyMap<string, readonly District[]>;
  readonly cities: ReadonlySet<string>;
}

let loaded: Places | undefined;

// 2,978 districts with 41,352 offices: 25 ms and some 8 MB, so only on the first question.
function places(): Places {
  loaded ??= read(readFileSync(new URL('./places.tsv', import.meta.url), 'utf8'));
  return loaded;
}

function read(text: string): Places {
  const districts = new Map<string, District[]>();
  const byOffice = new Map<string, District[]>();
  const cities = new Set<string>();
  const lines = text.split('\n').slice(1);
  for (const [row, line] of lines.entries()) {
    if (line === '') continue;
    const [province, city, name, names, ...rest] = line.split('\t');
    if (!province || city === undefined || !name || names === undefined || rest.length > 0)
      throw new Error(`places.tsv:${row + 2}: expected province, city, district, offices`);
    const offices = new Set(names.split(' ').filter((office) => office !== ''));
    const district: District = { province, city: city === '' ? null : city, name, offices };
    add(districts, name, district);
    for (const office of offices) add(byOffice, office, district);
    if (district.city !== null) cities.add(district.city);
  }
  return { districts, byOffice, cities };
}

function add(map: Map<string, District[]>, key: string, district: District): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [district]);
  else list.push(district);
}

/**
 * The name as the divisions list it: 南石头街, 南石头街道办事处 → 南石头街道; 新塘镇人民政府 → 新塘镇.
 * A name that is none of these comes back as it is.
 */
export function placeName(name: string): string {
  const bare = name.replace(/(?:办事处|街道办|人民政府|政府)$/u, (tail) => (tail === '街道办' ? '街道' : ''));
  return bare.endsWith('街') && !places().byOffice.has(bare) ? `${bare}道` : bare;
}

/** Whether a district, county or county-level city of this name exists: "海珠区", "博罗县". */
export function isDistrict(name: string): boolean {
  return places().districts.has(name);
}

/** Whether a city (地级市, 自治州, 盟, 直辖市) of this name exists: "广州市". */
export function isCity(name: string): boolean {
  return places().cities.has(name);
}

/**
 * The districts that have a sub-district, town or township of this name; empty where none has.
 *
 * @example districtsOf('南石头街道办事处').map(({ name }) => name) // ['海珠区']
 */
export function districtsOf(office: string): readonly District[] {
  return places().byOffice.get(placeName(office)) ?? [];
}

/**
 * Whether the district really has an office of this name. `city` decides between districts that share a name;
 * without it any of them will do.
 *
 * @example isOfficeOf('海珠区', '南洲街道') // true
 */
export function isOfficeOf(district: string, office: string, city?: string): boolean {
  const name = placeName(office);
  return (places().districts.get(district) ?? []).some(
    (one) => one.offices.has(name) && (city === undefined || one.city === city),
  );
}

/**
 * The district that has an office of this name; null where none has, or several. `hint` is any text that may name
 * the city or province, such as a title: it decides where it fits exactly one.
 *
 * @example districtOf('南石头街道')?.city // '广州市'
 */
export function districtOf(office: string, hint = ''): District | null {
  return onlyOne(districtsOf(office), hint);
}

/**
 * The city a district belongs to. Null where it does not exist, has no city (省直辖), or shares its name with
 * another (朝阳区, 鼓楼区) and `hint`, a text such as a title, does not tell which.
 *
 * @example cityOf('海珠区') // '广州市'
 * @example cityOf('鼓楼区', '福州市鼓楼区人民政府') // '福州市'
 */
export function cityOf(district: string, hint = ''): string | null {
  return onlyOne(places().districts.get(district) ?? [], hint)?.city ?? null;
}

function onlyOne(districts: readonly District[], hint: string): District | null {
  if (districts.length <= 1) return districts[0] ?? null;
  const named = districts.filter(({ name }) => hint.includes(name));
  const left = named.length > 0 ? named : districts;
  if (left.length === 1) return left[0] ?? null;
  const fitting = left.filter(
    ({ city, province }) => (city !== null && hint.includes(city)) || hint.includes(province),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
