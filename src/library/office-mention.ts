import { kept } from '../text/kept.ts';
import { commonWords } from '../lexicon/thesaurus.ts';
import { bare } from '../text/bare.ts';
import type { Office } from '../report/office.ts';
import { know } from './office-known.ts';
import { shortNameAt } from './office-short.ts';
import { isBureau, kindsOf, nearPlacesOf, properNamesOf } from './office-names.ts';

/** Kinds that people ask for without a place: 民政局, 中医院, 经开区. */
const ALONE = /(?:局|医院|经开区|高新区|开发区)$/u;
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
 * The names of a bureau by its kind alone, which are everybody's: 市监局 of 泗阴县市场监督管理局; none of another office.
 *
 * @example fieldNames(office) // ['市场监督管理局', '市监局', …]
 */
export function fieldNames(office: Office): readonly string[] {
  if (!isBureau(office)) return [];
  const places = nearPlacesOf(office).filter((place) => place !== '');
  return [...new Set([...namesOf(office).full, ...kindsOf(office)])].filter(
    (name) => name.length >= SHORTEST && ALONE.test(name) && !places.some((place) => name.startsWith(place)),
  );
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
  const left = withoutShort(
    names.reduce((text, name) => text.replaceAll(name, ' '), question),
    office,
  );
  // 蓬岭 上访几批: a place by itself, parted by blanks.
  const words = left.split(/\s+/u).filter((word) => word !== '' && !places.includes(word));
  const rest = withoutStem(words.join(' ').replace(/^[的，,：:]+/u, ''), office);
  return bare(rest).text.length < 2 ? question : rest;
}

/** 平岚农业执法大队 of 平岚县农业综合行政执法大队: short names that no list has. */
function withoutShort(question: string, { official }: Office): string {
  for (let at = 0; at < question.length; at += 1) {
    const length = shortNameAt(question, at, official);
    if (length > 0) return `${question.slice(0, at)} ${question.slice(at + length)}`;
  }
  return question;
}

/** What a name is shortened to, with what kind of office it is: 漳口管委会, 汉浦高新区, 青弋园区. */
const KIND =
  /^(?:管委会|开发区|高新区|经开区|园区|新区|街道?|[镇乡县区市局馆院园]|中心|学校)?(?:这?里|这?边|那边)?/u;
const LONGEST_STEM = 3;

/** 汉浦帮工友讨回多少: a question may begin with a piece of the name that is no word of its own. */
function withoutStem(question: string, { official }: Office): string {
  for (let length = LONGEST_STEM; length > 1; length -= 1) {
    const stem = question.slice(0, length);
    const isWord = [stem, stem.slice(0, 2)].some((one) => commonWords().has(one));
    const isName = stem.length === length && official.includes(stem) && !isWord;
    if (isName) return question.slice(length).replace(KIND, '');
  }
  return question;
}

interface Names {
  /** Longest first. */
  readonly full: readonly string[];
  readonly places: readonly string[];
}

const namesOf = kept((office: Office): Names => ({
  full: [...know(office).full].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
  places: nearPlacesOf(office).filter((place) => place !== ''),
}));
