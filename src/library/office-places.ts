import { commonWords } from '../lexicon/thesaurus.ts';
import { kept } from '../text/kept.ts';
import type { Entry, Library } from './library.ts';
import { fieldNames, ownNames } from './office-mention.ts';
import { shortNameAt } from './office-short.ts';
import type { Office } from '../report/office.ts';
import { bare } from '../text/bare.ts';
import { districtsOf, isCity, isDistrict } from '../report/places.ts';

/** An office that a question names. */
export type Named =
  | { readonly kind: 'loaded'; readonly name: string; readonly offices: readonly Office[] }
  | { readonly kind: 'other'; readonly name: string }
  /** Not loaded, and but for one character the name of these. */
  | { readonly kind: 'near'; readonly name: string; readonly offices: readonly Office[] };

/** What people leave off when they name an office. */
const KIND = /(?:街道办事处|街道办|街道|办事处|人民政府|委员会|管委会|[镇乡局])$/u;
const BEGINNING = 2;

/** The names of the loaded offices by their first characters: made once. */
const namesOf = kept((library: Library): ReadonlyMap<string, ReadonlyMap<string, Office[]>> => {
  const found = new Map<string, Map<string, Office[]>>();
  for (const office of library.offices.all) {
    const full = [office.name, office.official, ...(office.aliases ?? [])];
    for (const name of new Set([
      ...full.flatMap((one) => [one, one.replace(KIND, ''), one.replace(/街道$/u, '街')]),
      ...ownNames(office),
    ])) {
      if (name.length < BEGINNING) continue;
      const list = found.get(name.slice(0, BEGINNING)) ?? new Map<string, Office[]>();
      found.set(name.slice(0, BEGINNING), list);
      list.set(name, [...(list.get(name) ?? []), office]);
    }
  }
  return found;
});

/** 南洲街道, 石滩镇; a word of the text before it may be taken along, so shorter names are tried as well. */
const STREET = /街道办事处|街道办|街道|街(?![道坊区市头上里镇办面巷])|镇(?!街)|乡(?!村|镇)/gu;
const LONGEST = 7;
/** What makes another thing of a bare name: 江海片区 is no office. */
const PLACE_BEHIND =
  /^(?:片区|社区(?!有?(?:多少|几)|总?数|[一总]?共)|[路村园站涌河]|大道|市场|小学|中学|医院|公园|派出所|街(?!道))/u;
/** 社区有多少个 counts the communities of an office. */
const PART_BEHIND = /^(?:片区|社区(?!有?(?:多少|几)|总?数|[一总]?共))/u;

/**
 * The offices that a bare question names: loaded ones by any of their names, others by a name that the list of
 * divisions has. A bare name that is not loaded counts only where the question begins with it, and only in a
 * district of a loaded office: 建设 is a word, though some city has a 建设街道.
 *
 * @param isFixed whether the office is known otherwise: a bureau by its kind alone names none then
 * @example officesIn('南洲街道2022年预算是多少', library) // [{ kind: 'other', name: '南洲街道' }]
 */
export function officesIn(text: string, library: Library, isFixed = false): Named[] {
  const { named, left } = loadedIn(text, library);
  // Beside a loaded office a bare name is its district: 龙岗坳背.
  const bareNames = named.length > 0 ? [] : bareIn(left, library);
  const all = [...named, ...streetsIn(left), ...departmentsIn(left, library), ...bareNames];
  // Where an office is known, a bureau is spoken of: 公安局移交的线索, asked of a street.
  if (all.length > 0 || isFixed) return all;
  for (const find of [misspeltIn, bodyOfDistrict, bureauIn, stemIn]) {
    const found = find(left, library);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * A bare text without the offices that it names.
 *
 * @example withoutOffices('南石头和中南的预算', library) // '和的预算'
 */
export function withoutOffices(text: string, library: Library): string {
  return officesIn(text, library).reduce((left, { name }) => left.replaceAll(name, ''), text);
}

/** 鹤提街道, where 鹤堤街道 is loaded: another name by one character, and never taken for it. */
function misspeltIn(text: string, library: Library): Named[] {
  const name = TYPED.exec(text)?.[0];
  if (name === undefined || commonWords().has(name.replace(/(?:街道|[镇乡])$/u, ''))) return [];
  const near = library.offices.all.filter(
    (office) =>
      office.name.length === name.length &&
      [...name].filter((one, at) => one !== office.name.charAt(at)).length === 1,
  );
  return near.length > 0 ? [{ kind: 'near', name, offices: near }] : [];
}

const TYPED = /^[\u3400-\u9fff]{2,3}?(?:街道|镇(?![上里])|乡(?![村下里间亲]))/u;

/**
 * 蓬岭县财政局, where only 蓬岭县司法局 is loaded, or a bureau of the city where only one of its districts is: another
 * office, and never taken for it.
 */
function bodyOfDistrict(text: string, { offices }: Library): Named[] {
  const place = offices.all
    .flatMap((one) => [one.district ?? '', one.city ?? ''])
    .find((one) => one !== '' && text.startsWith(one));
  const body = place === undefined ? null : BUREAU.exec(text.slice(place.length));
  if (place === undefined || body === null) return [];
  const name = `${place}${body[0]}`;
  const same = offices.all.filter(
    ({ district, city, official }) =>
      (district ?? city) === place && !official.startsWith(name) && spellsOut(body[0], official),
  );
  return [same.length > 0 ? { kind: 'loaded', name, offices: same } : { kind: 'other', name }];
}

const BUREAU = /^\p{Script=Han}{2,8}?(?:局|委员会|法院|检察院)/u;

/** Whether a short name's characters stand in a full one, in order: 卫健局 in 卫生健康局. */
function spellsOut(short: string, full: string): boolean {
  let at = 0;
  for (const one of full) if (one === short.charAt(at)) at += 1;
  return at === short.length;
}

/** 汶泉粮食多收多少: a question may begin with a piece of names that is no word of its own. */
function stemIn(text: string, library: Library): Named[] {
  const name =
    districtStem(text, library) ??
    [LONGEST_STEM, BEGINNING]
      .map((length) => text.slice(0, length))
      .find((stem) => stemmed(stem, library).length > 0);
  if (name === undefined || PART_BEHIND.test(text.slice(name.length))) return [];
  const offices = library.offices.all.filter(({ official }) => official.includes(name));
  const [body, kind = ''] = BODY.exec(text.slice(name.length)) ?? [];
  return body === undefined || offices.some(({ official }) => official.split(name).at(-1)?.includes(kind))
    ? [{ kind: 'loaded', name, offices }]
    : [{ kind: 'other', name: name + body }];
}

/** 汶泉区政府 and 汶泉街道 are none of its bureaus. */
const BODY = /^[县区市旗州]?((?:人民)?政府|街道|镇(?![上里])|乡(?![村下里间亲]))/u;

/**
 * 余杭低保, 桃源县道: the district of a loaded bureau, without what it is; a word of the language, too. A street is not
 * its district.
 */
function districtStem(text: string, { offices }: Library): string | undefined {
  return offices.all
    .filter(({ name }) => !/(?:街道|[镇乡])$/u.test(name))
    .flatMap(({ district }) => (district === null ? [] : [district.replace(/[区县市旗]$/u, '')]))
    .find(
      (stem) =>
        stem.length >= BEGINNING &&
        text.startsWith(stem) &&
        !/^[区县市旗](?![道级直属城])/u.test(text.slice(stem.length)),
    );
}

const LONGEST_STEM = 3;

function stemmed(stem: string, library: Library): readonly Office[] {
  const begins = stem.slice(0, BEGINNING);
  if (commonWords().has(stem) || commonWords().has(begins)) return [];
  return (beginningsOf(library).get(begins) ?? []).filter(({ official }) => official.includes(stem));
}

function loadedIn(text: string, library: Library): { named: Named[]; left: string } {
  const names = namesOf(library);
  const named: Named[] = [];
  let left = '';
  for (let at = 0; at < text.length;) {
    const near = names.get(text.slice(at, at + BEGINNING));
    const name = [...(near?.keys() ?? [])].filter((one) => text.startsWith(one, at)).sort(longest)[0];
    // 中南街道小学 is of the office; 江海片区 is no office, though 江海 is the short name of one.
    const isWhole = name !== undefined && KIND.test(name);
    if (name === undefined || (!isWhole && PLACE_BEHIND.test(text.slice(at + name.length)))) {
      const short = ofCity(shortIn(text, at, library), text, at);
      if (short !== null) named.push(short);
      left += short === null ? text.charAt(at) : '\n';
      at += short?.name.length ?? 1;
      continue;
    }
    named.push({ kind: 'loaded', name, offices: near?.get(name) ?? [] });
    left += '\n';
    at += name.length;
  }
  return { named, left };
}

/** A place before it makes a bureau another's: 海珠区教育局, 市教育局. */
const PLACED = /[区县市旗省州盟]$|国家$/u;

/** Bureaus by their kind alone, where only one of that kind is loaded: 民政局. */
function bureauIn(text: string, library: Library): Named[] {
  const found = [...bureausOf(library)].filter(([name, offices]) => {
    const at = text.indexOf(name);
    // 开发区企业 is asked of others, too: what is no bureau is named where the question begins.
    const isNamed = name.endsWith('局') ? at >= 0 : at === 0;
    return isNamed && offices.length === 1 && !PLACED.test(text.slice(0, at));
  });
  const names = found.map(([name]) => name);
  return found
    .filter(([name]) => !names.some((other) => other !== name && other.includes(name)))
    .sort(([a], [b]) => longest(a, b))
    .map(([name, offices]) => ({ kind: 'loaded', name, offices }));
}

/** The bureaus that are loaded, by their kind: made once. */
const bureausOf = kept((library: Library): ReadonlyMap<string, readonly Office[]> => {
  const found = new Map<string, Office[]>();
  for (const office of library.offices.all)
    for (const name of fieldNames(office)) found.set(name, [...(found.get(name) ?? []), office]);
  return found;
});

/** The offices of which a short name begins at a place, where the longest is one's: 平岚农业执法大队. */
function shortIn(text: string, at: number, library: Library): Extract<Named, { kind: 'loaded' }> | null {
  const found = (beginningsOf(library).get(text.slice(at, at + BEGINNING)) ?? [])
    .map((office) => ({ office, length: shortNameAt(text, at, office.official) }))
    .filter(({ length }) => length > 0);
  const most = Math.max(0, ...found.map(({ length }) => length));
  const offices = found.filter(({ length }) => length === most).map(({ office }) => office);
  return most === 0 ? null : { kind: 'loaded', name: text.slice(at, at + most), offices };
}

/** The loaded offices by every two characters that stand together in their full names: made once. */
const beginningsOf = kept((library: Library): ReadonlyMap<string, readonly Office[]> => {
  const found = new Map<string, Office[]>();
  for (const office of library.offices.all) {
    const { official } = office;
    const pairs = Array.from({ length: official.length - 1 }, (_, at) => official.slice(at, at + BEGINNING));
    for (const pair of new Set(pairs)) found.set(pair, [...(found.get(pair) ?? []), office]);
  }
  return found;
});

/** 东临市文化和旅游局, where that of 东临市海沂区 is loaded: with the city right before it, it is the city's own. */
function ofCity(short: Extract<Named, { kind: 'loaded' }> | null, text: string, at: number): Named | null {
  const cities = (short?.offices ?? []).map(({ city, district, official }) =>
    city !== null && district !== null && !official.startsWith(`${city}${short?.name ?? ''}`) ? city : '',
  );
  const [city = ''] = cities;
  const isCitys = city !== '' && cities.every((one) => one === city) && text.slice(0, at).endsWith(city);
  return short !== null && isCitys ? { kind: 'other', name: `${city}${short.name}` } : short;
}

function longest(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1);
}

function streetsIn(text: string): Named[] {
  return [...text.matchAll(STREET)].flatMap((match) => {
    const kind = match[0].startsWith('街') ? '街道' : match[0];
    for (let length = Math.min(LONGEST, match.index); length >= 1; length -= 1) {
      const name = `${text.slice(match.index - length, match.index)}${kind}`;
      if (districtsOf(name).length > 0) return [{ kind: 'other' as const, name }];
    }
    return [];
  });
}

/** 天河区教育局: a district, and what of it. */
const DEPARTMENT = /([\u4e00-\u9fff]{2,4}[区县市])[\u4e00-\u9fff]{2,8}?(?:[局委]|街道)/gu;

function departmentsIn(text: string, library: Library): Named[] {
  const told = library.entries.map(({ report }) => report);
  return [...text.matchAll(DEPARTMENT)].flatMap(([name, district = '']) => {
    const names = [district.slice(-3), district.slice(-4), district.slice(-2)];
    if (!names.some((one) => isDistrict(one) || isCity(one))) return [];
    const spokenOf = told.some(({ paragraphs }) => paragraphs.some((one) => one.text.includes(name)));
    return spokenOf ? [] : [{ kind: 'other' as const, name }];
  });
}

const LEVELS = ['区', '县', '市', '旗'];

function bareIn(text: string, library: Library): Named[] {
  const districts = new Set(library.offices.all.map(({ district }) => district));
  for (let length = 4; length >= BEGINNING; length -= 1) {
    const name = text.slice(0, length);
    if (name.length < length || PLACE_BEHIND.test(text.slice(length))) continue;
    // 湾沚 is a town as well, and first of all the district of the office.
    if (LEVELS.some((level) => districts.has(name + level))) continue;
    const real = ['街道', '镇', '乡'].some((kind) =>
      districtsOf(name + kind).some((district) => districts.has(district.name)),
    );
    if (real && !isSpokenOf(text.slice(0, length + 1), library)) return [{ kind: 'other', name }];
  }
  return [];
}

/** Whether a report goes on as the question does: 岭南V谷 is no 岭南街道. */
function isSpokenOf(words: string, library: Library): boolean {
  const [first] = words;
  return (
    first !== undefined &&
    library.entries.some(({ report }) =>
      report.paragraphs.some(({ text }) => bare(text).text.includes(words)),
    )
  );
}

/** The entries of some offices. */
export function entriesOf(entries: readonly Entry[], offices: readonly Office[]): readonly Entry[] {
  return entries.filter(({ report: { office } }) =>
    offices.some(
      ({ name, district, city }) =>
        office.name === name && office.district === district && office.city === city,
    ),
  );
}
