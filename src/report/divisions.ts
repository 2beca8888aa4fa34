import { beforePlace, mayBeCity, mayBeDistrict } from './office-kinds.ts';
import { isCity, isDistrict } from './places.ts';

/** A name with the places taken off its front. */
export interface Divided {
  readonly city: string | null;
  readonly district: string | null;
  /** What is left: the office's own name. */
  readonly rest: string;
}

const PROVINCE = /^.{2,7}?(?:省|自治区)(?=.{4})/u;
/**
 * A city that is not on the list, which is not of all times: two or three characters and 市, or a prefecture. 市场,
 * 市容 and 市民 are other words, 市民政局 is not.
 */
const CITY = /^(?:\p{Script=Han}{2,3}?市(?![场容区]|民[^政族宗])|\p{Script=Han}{2,11}自治州)(?=.{2})/u;
/** 管理委员会 behind it: an area with a committee of its own is no district. */
const DISTRICT =
  /^(?:\p{Script=Han}{1,5}?[区县旗]|\p{Script=Han}{2,12}自治[县旗])(?=.{2})(?!管理?委|管理[局处所站])/u;

/**
 * The places that a name begins with, as far as there are such places or they are called as places are.
 *
 * @example divided('黄冈市蕲阳县图书馆') // { city: '黄冈市', district: '蕲阳县', rest: '图书馆' }
 */
export function divided(name: string): Divided {
  const before = beforePlace(name);
  if (before !== null) {
    const behind = divided(name.slice(before.prefix.length));
    const isPlaced = behind.city !== null || behind.district !== null;
    if (isPlaced) return { ...behind, rest: behind.rest.replace(/^委员会/u, before.committee) };
  }
  const whole = name.replace(PROVINCE, '');
  const city = knownPrefix(whole, isCity) ?? unknownCity(whole);
  const behind = whole.slice(city?.length ?? 0);
  const district = knownPrefix(behind, isDistrict) ?? unknownDistrict(behind);
  return { city, district, rest: behind.slice(district?.length ?? 0) };
}

function unknownCity(text: string): string | null {
  if (knownPrefix(text, isDistrict) !== null) return null;
  const name = CITY.exec(text)?.[0] ?? null;
  if (name === null) return null;
  // 江城市 with a district behind it is a city, 云桥城市管理局 is not of one.
  const behind = text.slice(name.length);
  const holdsDistrict = (knownPrefix(behind, isDistrict) ?? unknownDistrict(behind)) !== null;
  return mayBeCity(name) || holdsDistrict ? name : null;
}

function unknownDistrict(text: string): string | null {
  const name = DISTRICT.exec(text)?.[0] ?? null;
  return name !== null && name.length > 2 && mayBeDistrict(name) ? name : null;
}

function knownPrefix(text: string, exists: (name: string) => boolean): string | null {
  for (let length = Math.min(text.length - 2, 12); length >= 2; length -= 1) {
    if (exists(text.slice(0, length))) return text.slice(0, length);
  }
  return null;
}

/** How far before a district its city is looked for: 黔西南布依族苗族自治州. */
const LONGEST_CITY = 12;

/**
 * The city that a text names right before a district, where it is always the same: 普洱市 of 普洱市澜源县.
 *
 * @example cityBefore('澜源县', '云南省普洱市澜源县') // '普洱市'
 */
export function cityBefore(district: string, text: string): string | null {
  const found = new Set<string>();
  for (let at = text.indexOf(district); at >= 0; at = text.indexOf(district, at + 1)) {
    const before = text.slice(Math.max(0, at - LONGEST_CITY), at);
    const city = [...before].map((_, start) => before.slice(start)).find(isCity);
    if (city !== undefined) found.add(city);
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
