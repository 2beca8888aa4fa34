import type { Entry, Library } from './library.ts';
import { display as officeDisplay } from './offices.ts';
import { isCity, isDistrict } from '../report/places.ts';

/** A district or city that a question asks about. */
export interface PlaceAsked {
  /** "海珠区" */
  readonly name: string;
  /** 海珠区的街道, 海珠区各单位: the offices in it, not the district as a whole. */
  readonly offices: boolean;
}

const PLACE = /[区县市旗]/gu;
const ANOTHER = /[区县市旗]/u;
const LONGEST = 5;
/** 全区, 在荔湾区排第几, 荔湾区范围内: among whom, and not of whom. */
const AMONG_BEFORE = /[在全占向由据]$/u;
const AMONG_BEHIND = /^(?:[内里排最]|范围|[第前][一二三四五六七八九十\d]|平均)/u;
const OFFICES =
  /^(?:的|里的|下属的?|所有的?|全部)?(?:各|每个|哪个|哪些|几个)?(?:街道|街镇|镇街|乡镇|镇|单位|部门|局)/u;
/** 荔湾区教育局, 海珠区人民法院: a body of it, whose name the list of offices knows or does not. */
const BODY = /^(?:人民|委|政府|[\u4e00-\u9fff]{1,8}(?:局|委员会|办公室|中心|法院|医院|公园|大道|街道|镇))/u;

/**
 * The district or city that a bare question asks about; null where it names none, or only as the place among whom
 * somebody is ranked.
 *
 * @example placeAsked('海珠区立案多少宗') // { name: '海珠区', offices: false }
 */
export function placeAsked(text: string): PlaceAsked | null {
  for (const { index } of text.matchAll(PLACE)) {
    for (let length = Math.min(LONGEST, index + 1); length >= 3; length -= 1) {
      const start = index + 1 - length;
      const name = text.slice(start, index + 1);
      if (!isDistrict(name) && !isCity(name)) continue;
      const [before, behind] = [text.slice(0, start), text.slice(index + 1)];
      if (AMONG_BEFORE.test(before) || AMONG_BEHIND.test(behind)) return null;
      if (ANOTHER.test(behind.slice(0, 4)) && isDivision(behind)) break;
      const offices = OFFICES.test(behind);
      return !offices && BODY.test(behind) ? null : { name, offices };
    }
  }
  return null;
}

/** 广州市海珠区: the narrower of the two is asked about. */
function isDivision(behind: string): boolean {
  return [2, 3, 4, 5].some((length) => isDistrict(behind.slice(0, length)));
}

/** The entries of offices in a district or city. */
export function entriesIn(entries: readonly Entry[], name: string): readonly Entry[] {
  return entries.filter(({ report: { office } }) => office.district === name || office.city === name);
}

/** The names of the offices of some entries, each once. */
export function officeNamesOf(entries: readonly Entry[], { offices }: Library): string[] {
  return [...new Set(entries.map(({ report }) => officeDisplay(report.office, offices.all)))];
}
