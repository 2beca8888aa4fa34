import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Office } from '../report/office.ts';
import { isCity } from '../report/places.ts';

const words = z.record(z.string().min(1), z.array(z.string()).min(1));
const { tails, short, numbered, joining, droppable } = z
  .strictObject({
    ...{ tails: words, short: words, droppable: words },
    numbered: z.record(z.string(), z.string()),
    joining: z.array(z.string()),
  })
  .parse(parse(readFileSync(new URL('./office-names.yaml', import.meta.url), 'utf8')));

/** Characters that a name needs to stand without its city: 教育局 is everybody's. */
const SHORTEST_LOCAL = 6;
const LEVELS = ['自治县', '县', '区', '市', '旗'];

/**
 * What people call the office itself, without the district, its own name first.
 *
 * @example callsOf({ name: '南石头街道', … }) // ['南石头街道', '南石头', '南石头街', '南石头街道办', …]
 */
export function callsOf(office: Office): readonly string[] {
  const own = ownNameOf(office);
  const local = isBureau(office) ? withoutCity(own) : own;
  const calls = [own, local, withoutNation(own)].flatMap((name) => [
    ...[name, ...shortened(name), ...ofField(name), ...byNumber(name), ...asBranch(name)],
  ]);
  return [...new Set([...calls, ...(office.aliases ?? [])])];
}

/** 大埠乡 of 大埠瑶族乡, 融水县 of 融水苗族自治县. */
function withoutNation(name: string): string {
  const short = name
    .replace(/(?<=^\p{Script=Han}{2,4})(?:\p{Script=Han}{1,4}族)+(?=乡|自治[县州旗])/u, '')
    .replace('自治', '');
  return short.length < name.length && /族/u.test(name) ? short : name;
}

function shortened(name: string): string[] {
  return [...Object.entries(tails), ...Object.entries(short)].flatMap(([kind, others]) => {
    const stem = name.slice(0, -kind.length);
    const least = kind in tails ? 2 : 0;
    return name.endsWith(kind) && stem.length >= least ? others.map((other) => stem + other) : [];
  });
}

/** 二中 of 第二中学. */
function byNumber(name: string): string[] {
  return Object.entries(numbered).flatMap(([kind, call]) => {
    const [, number] = name.endsWith(kind)
      ? (/第(\p{Script=Han}{1,3})$/u.exec(name.slice(0, -kind.length)) ?? [])
      : [];
    return number === undefined ? [] : [number + call];
  });
}

/** 江北分局 of 市生态环境局江北分局: the bureau that it is a branch of is told by nothing else loaded. */
function asBranch(name: string): string[] {
  const [, branch] = /局(\p{Script=Han}{2,6}分局)$/u.exec(name) ?? [];
  return branch === undefined ? [] : [branch];
}

/**
 * What kind of office it is, by the short names of that kind: 经开区 of 桐溪经济开发区管理委员会.
 *
 * @example kindsOf({ name: '桐溪经济开发区管理委员会', … }) // ['经开区管委会', …, '经开区', '开发区']
 */
export function kindsOf({ name }: Office): readonly string[] {
  return Object.entries(short).flatMap(([kind, others]) => (name.endsWith(kind) ? others : []));
}

/** A field is named by two characters or more. */
const SHORTEST_FIELD = 2;

/**
 * A bureau by the first of its fields, a centre without what every centre does: 水利局 of 水利和湖泊局, 不动产中心 of
 * 不动产登记中心. None where the name has a short form of its own: nobody says 发展局 for the 发改局.
 */
function ofField(name: string): string[] {
  if (Object.keys(short).some((kind) => name.endsWith(kind))) return [];
  return Object.entries(droppable).flatMap(([kind, words]) => {
    if (!name.endsWith(kind)) return [];
    const stem = name.slice(0, -kind.length);
    const at = Math.max(...joining.map((word) => stem.indexOf(word)));
    const first = at > 0 ? stem.slice(0, at) : null;
    const word = words.find((one) => stem.endsWith(one));
    const left = word === undefined ? null : stem.slice(0, -word.length);
    return [first, left].flatMap((field) =>
      field !== null && field.length >= SHORTEST_FIELD ? [field + kind] : [],
    );
  });
}

/**
 * The fields of a bureau without its kind, which people say behind its place alone: 水利 of 宜昌水利.
 *
 * @example fieldsOf({ name: '宜昌市水利和湖泊局', … }) // ['水利和湖泊', '水利']
 */
export function fieldsOf(office: Office): readonly string[] {
  if (!isBureau(office)) return [];
  const fields = callsOf({ ...office, aliases: [] }).flatMap((call) => {
    const kind = KINDS.find((one) => call.endsWith(one));
    return kind === undefined || call === office.name ? [] : [call.slice(0, -kind.length)];
  });
  return [...new Set(fields)].filter((field) => field.length >= SHORTEST_FIELD);
}

/** What a bureau's name ends in, the longest first. */
const KINDS = ['管理委员会', '委员会', '中心', '局', '委'];

/** 开发区管委会: every city has one, and its own city is part of its name. */
const EVERYWHERE = /^(?:经济|技术|高新|产业|工业)*(?:开发区|高新区|园区|新区)/u;

/** 空港经济区管理委员会 of 广州空港经济区管理委员会, whose name has its city for short. */
function withoutCity(name: string): string {
  const place = [2, 3, 4].map((length) => name.slice(0, length)).find((one) => isCity(`${one}市`));
  const rest = name.slice(place?.length ?? 0);
  return rest.length < SHORTEST_LOCAL || EVERYWHERE.test(rest) ? name : rest;
}

/**
 * The name without the district or city that a bureau carries in it: "教育局" of 荔湾区教育局.
 */
export function ownNameOf(office: Office): string {
  if (!isBureau(office)) return office.name;
  const place = [office.district, office.city].find((one) => one !== null && office.name.startsWith(one));
  const own = office.name.slice(place?.length ?? 0);
  return own.length < 2 ? office.name : own;
}

/**
 * What an office is called without its place where it has a name before its kind, as no other has: 淠源高新区, 漠南职校; of a
 * bureau nothing, since 教育局 is everybody's.
 */
export function properNamesOf(office: Office): readonly string[] {
  const own = ownNameOf(office);
  const kind = Object.keys(short).find((one) => own.endsWith(one)) ?? INSTITUTION.exec(own)?.[0] ?? own;
  const proper = own.slice(0, Math.min(SHORTEST_PROPER, own.length - kind.length));
  return proper.length < SHORTEST_PROPER ? [] : callsOf(office).filter((call) => call.startsWith(proper));
}

/** 石板溪小学 has a name of its own before its kind; 第三中学 and 人民医院 have none. */
const INSTITUTION = /(?<![一二三四五六七八九十民心验])(?:小学|中学|学校|幼儿园|医院|林场|水库)$/u;
/** A name before a kind has two characters or more. */
const SHORTEST_PROPER = 2;

/**
 * The name without the kind of office: "南石头". A bureau's own name, which says nothing without its kind.
 */
export function stemOf(office: Office): string {
  const kind = bareKind(office.name);
  return kind === undefined ? ownNameOf(office) : office.name.slice(0, -kind.length);
}

/** The kind at the end of a name that people leave out. */
function bareKind(name: string): string | undefined {
  return Object.keys(tails).find(
    (kind) => (tails[kind] ?? []).includes('') && name.endsWith(kind) && name.length >= kind.length + 2,
  );
}

/** Whether the kind of office exists on every level: there are bureaus of a city and of each of its districts. */
export function isBureau(office: Office): boolean {
  return bareKind(office.name) === undefined;
}

/**
 * What people put before the office's name: "海珠区", "海珠", "广州市海珠区", "区". A city alone stands before a
 * sub-district or a bureau of its own, never before a bureau of one of its districts.
 */
export function placesBefore(office: Office): readonly string[] {
  const cities = office.city === null ? [] : [office.city, bare(office.city)];
  const districts = office.district === null ? [] : [office.district, bare(office.district)];
  const places = new Set<string>();
  for (const district of districts) for (const city of ['', ...cities]) places.add(city + district);
  if (office.district === null || !isBureau(office)) for (const city of cities) places.add(city);
  const level = levelOf(office);
  if (isBureau(office) && level !== null) places.add(level);
  return ['', ...places, ...[...places].map((place) => `${place}人民政府`)];
}

/** Those of them that are also typed in pinyin: the nearest place alone, in full and for short. */
export function nearPlacesOf(office: Office): readonly string[] {
  const place = office.district ?? office.city;
  return place === null ? [''] : ['', ...new Set([place, bare(place)])];
}

function levelOf(office: Office): string | null {
  const place = office.district ?? office.city ?? '';
  return LEVELS.find((level) => place.endsWith(level)) ?? null;
}

// 荔湾区 → 荔湾, but 城区 stays: one character is nobody's name.
function bare(place: string): string {
  const level = LEVELS.find((one) => place.endsWith(one));
  return level !== undefined && place.length > level.length + 1 ? place.slice(0, -level.length) : place;
}
