import type { Report } from '../report/report.ts';
import type { Clause } from './clause.ts';
import { isOwnName, isOwnScope, openings, otherPlaces } from './other-place.ts';
import type { Quantity } from './quantity.ts';
import { thatOffice } from './that-office.ts';
import { vocabulary } from './vocabulary.ts';

/** "到江海片区、客村片区等重点片区支援", "驰援客村片区": help given to places that are not the report's own. */
const HELP = /(?:[到赴往]|支援|帮扶|援助)([^，。；]{2,80}?)(?:支援|帮扶|援助)/gu;
const HELPED = /(?:支援|驰援|增援|帮扶|援助)([^，。；]{2,20})/gu;
/** 仅低于, 略高于: how near the other's number is. */
const NEARLY = /^(?:[仅略稍远均也]|明显|大幅)(?=[低高优少多]于)/u;
/** 高于国家规定的 70%, 高于省定 2.8 个的要求: what somebody above requires of all. */
const REQUIRED = /^[低高优少多]于(?:(?<whole>国家|[省市])(?:规定|要求|标准)的?|(?<short>[国省市])定)$/u;
/** 潍坊市级例行抽检, 省级监督抽查: what a body above the office looked into itself. */
const SAMPLED =
  /^(?<name>\p{Script=Han}{1,5}?[省市]|[国省市](?=级|家级)|国家)级(?:例行|监督|专项|随机|风险|质量)*(?:抽检|抽查|监测|抽测)/u;
/** 市第一人民医院列第 263 名: a body by its name, and the place it took. */
const INSTITUTION = /^[省市区县]\p{Script=Han}{0,10}?(?:医院|学校|[中小]学|学院|大学)(?=[在列居位排])/u;
/** 其余县区: not any of those named before. */
const REST = /^(?:其余|其[他它])\p{Script=Han}{0,6}/u;
/** 省直分中心满意度: a branch that reports for itself. */
const BRANCH = /^\p{Script=Han}{2,6}分中心/u;
const OPENING = /^(?:[一二三四五六七八九十]是)?(?:其中|同时|另外|此外|20\d\d年度?)?/u;
const OWN = /^(?:[我本][街镇乡村区县市局委办校院站所中部单]|全[街镇乡局校院]|[街镇乡]本级|辖[内区])/u;
/** 县人代会批复我局预算: who grants it is not whose it is. */
const GIVEN = /^\p{Script=Han}{2,12}?(?:批[复准给]|核[定批拨]|下达|安排|拨付)[我本]/u;
/** 比全市平均低: how far the report's own is from the other's. */
const APART =
  /(?:高出?|[低少快慢长短大小]|多出?|增[加长]?|减少?|提[升高]|下降|降低|上升|超[出过]?)[了约近]*$/u;

/** 低于全省平均 3.08 人: behind the other's name, what kind of number it is. */
const MEAN = /^的?(?:平均(?:水平|值|数)?|均值)?的?$/u;

/** Whom a number is about, and how its words were told of the other. */
export interface Subject {
  /** The other place or office; null for the report's own. */
  readonly other: string | null;
  /** The words before the number without the other's name, where the number is of the same matter. */
  readonly left: string | null;
  /** The other is named for this number alone, to share or to compare. */
  readonly alone?: boolean;
}

/** The report's own, told in its own words. */
export const OURS: Subject = { other: null, left: null };

/**
 * The places other than the report's own that a paragraph tells of, as it names them.
 *
 * @example elsewheresIn('到江海片区、康鹭片区等重点片区支援', report) // ['江海片区', '康鹭片区']
 */
export function elsewheresIn(text: string, report: Report): string[] {
  const found = new Set<string>();
  for (const [, list = ''] of [...text.matchAll(HELP), ...text.matchAll(HELPED)]) {
    for (const part of list.split('、')) {
      const name = [...part.matchAll(vocabulary.place)][0]?.[1];
      if (name !== undefined && !isOwnName(name, report)) found.add(name);
    }
  }
  return [...found];
}

/**
 * Whom each number of a sentence is about. Another place that a clause opens with holds for the numbers behind it, to
 * the bracket's end or until somebody else is named; one that the report's own is compared with, for its number alone;
 * 分别 shares several places out.
 *
 * @param helped the places the paragraph said were helped
 * @example subjectsOf(clauses, [], report) // of 增长 8.4%，而同期玉林街道增长 7.9%: own, 玉林街道
 */
export function subjectsOf(clauses: readonly Clause[], helped: readonly string[], report: Report): Subject[] {
  const found: Subject[] = [];
  let saved: readonly (string | null)[] = [];
  let standing: string | null = null;
  let shares: readonly Subject[] = [];
  for (const { gap, quantity } of clauses) {
    const share = /^[、，,和与及]$/u.test(gap) ? shares[0] : undefined;
    shares = share === undefined ? [] : shares.slice(1);
    let now: Subject = share ?? { other: standing, left: null };
    for (const [, sign = '', words = ''] of gap.matchAll(/([，,：:（(）)]*)([^，,：:（(）)]*)/gu)) {
      for (const [bracket] of sign.matchAll(/[（(）)]/gu)) {
        if (/[（(]/u.test(bracket)) saved = [standing, ...saved];
        else [standing = null, ...saved] = saved;
        now = { other: standing, left: null };
      }
      const named = namedIn(words.replace(/^、/u, ''), helped, report);
      if (named === null || (named.compared === true && isDistance(quantity))) continue;
      [now = OURS, ...shares] = named.subjects;
      standing = named.holds ? now.other : standing;
      // 与朝阳区相比，: told of another on the way, it is of no number behind the comma.
      if (!named.holds && !gap.endsWith(words)) now = { other: standing, left: null };
    }
    found.push(now);
  }
  return found;
}

/** 低于全省平均 3.2 个百分点: how far apart they are, and so the report's own. */
function isDistance({ unit }: Quantity): boolean {
  return unit.base === '百分点';
}

/** Whom a clause names, and for how long. */
interface Naming {
  readonly subjects: readonly Subject[];
  readonly holds: boolean;
  /** Named to compare with. */
  readonly compared?: boolean;
}

/** Whom one clause names. Of several subjects each has a number of its own; null where it names nobody. */
function namedIn(words: string, helped: readonly string[], report: Report): Naming | null {
  const bare = words.replace(OPENING, '');
  const isOwn = OWN.test(bare) || GIVEN.test(bare) || thatOffice(bare, report.office)?.start === 0;
  if (isOwn || bare.startsWith(report.office.name) || isOwnScope(bare, report))
    return { subjects: [OURS], holds: true };
  if (REST.test(bare)) return { subjects: [OURS], holds: true };
  const above = sampledBy(bare, report) ?? branchOf(bare, report) ?? institutionAt(bare, report);
  if (above !== null) return { subjects: [{ other: above, left: null }], holds: true };
  const known = helped.find((name) => bare.startsWith(name));
  if (known !== undefined) return { subjects: [{ other: known, left: null }], holds: true };
  return compared(bare, report) ?? toldOf(bare, report);
}

/** A hospital or school that is told of by name: what it won is its own. */
function institutionAt(bare: string, { office }: Report): string | null {
  const name = INSTITUTION.exec(bare)?.[0];
  // 区财政核批本院预算: the office itself.
  const isOwn = name === undefined || /[我本该]\p{Script=Han}{1,2}$/u.test(name);
  return isOwn || office.official.includes(name) ? null : name;
}

/** Who looked into it, where that is not the office: of 广州市水务局 市级 is its own. */
function sampledBy(bare: string, { office }: Report): string | null {
  const name = SAMPLED.exec(bare)?.groups?.['name'];
  return name === undefined || office.official.includes(name) || name === office.district ? null : name;
}

/** A branch of an office that is a centre, which is not part of it. */
function branchOf(bare: string, { office }: Report): string | null {
  const name = office.name.endsWith('中心') ? BRANCH.exec(bare)?.[0] : undefined;
  return name === undefined || office.official.includes(name) ? null : name;
}

/** 仅次于崇福镇的, 比岳麓区法院的平均败诉率: the other's number, for comparison. */
function compared(said: string, report: Report): Naming | null {
  const bare = said.replace(NEARLY, '');
  const { whole, short } = REQUIRED.exec(bare)?.groups ?? {};
  const above = whole ?? short;
  if (above !== undefined)
    return {
      subjects: [{ other: above === '国' ? '国家' : above, left: '', alone: true }],
      holds: false,
    };
  const beside = openings.beside.exec(bare)?.[0];
  const sign = beside ?? openings.against.exec(bare)?.[0];
  if (sign === undefined) return null;
  const after = bare.slice(sign.length);
  const place = otherPlaces(after, report);
  if (place === null) return null;
  const rest = after.slice(place.length);
  const isTheirs = beside === undefined ? rest !== '' && !APART.test(rest) : MEAN.test(rest);
  if (!isTheirs) return null;
  return {
    subjects: [
      {
        other: place.names.join('、'),
        left: beside === undefined ? rest.replace(/^的/u, '') : '',
        alone: true,
      },
    ],
    holds: false,
    compared: true,
  };
}

function toldOf(bare: string, report: Report): Naming | null {
  let words = bare;
  for (let opening = ' '; opening !== ''; words = words.slice(opening.length))
    opening = openings.and.exec(words)?.[0] ?? '';
  const place = otherPlaces(words, report);
  if (place === null) return null;
  const rest = words.slice(place.length);
  const left = rest.replace(/分别[为是达]?$/u, '');
  if (left !== rest && place.names.length > 1)
    return { subjects: place.names.map((other) => ({ other, left, alone: true })), holds: false };
  return { subjects: [{ other: place.names.join('、'), left: rest }], holds: true };
}
