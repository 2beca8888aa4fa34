import { z } from 'zod';
import { officeOf } from '../report/office.ts';
import { isOfficeOf } from '../report/places.ts';
import type { Office } from '../report/office.ts';
import { anyOf, load } from './data.ts';
import { thatOffice } from './that-office.ts';

const words = z.array(z.string());
const data = load(
  'whose.yaml',
  z.strictObject({
    own: words,
    pronoun: z.string(),
    neutral: words,
    wider: z.string(),
    apart: z.string(),
    compared: z.string(),
    reported: z.string(),
    below: z.string(),
    bodies: words,
    offices: words,
    about: z.string(),
    verbs: z.string(),
    inside: z.string(),
  }),
);
const NEUTRAL = new RegExp(`^(?:${data.neutral.join('|')})`, 'u');
const GENERIC = new RegExp(`^(?:${data.own.join('|')})`, 'u');
const PRONOUN = new RegExp(`^${data.pronoun}`, 'u');
const PRONOUN_INSIDE = new RegExp(data.pronoun, 'u');
const WIDER = new RegExp(`^(?:${data.wider})`, 'u');
const APART = new RegExp(`^(?:${data.apart})`, 'u');
const COMPARED = new RegExp(`^(?:${data.compared})`, 'u');
/** 对照指标体系, 参照评分标准: a rule and nobody. */
const RULE = /(?:体系|指标|标准|办法|要求|规定|目标|[表法]|方案|文件|计划|通知|清单|口径|细则)$/u;
const REPORTED = new RegExp(`^(?:${data.reported})`, 'u');
const BELOW = new RegExp(`^(?:${data.below})`, 'u');
const BODY = new RegExp(`${anyOf(data.bodies)}$`, 'u');
const OFFICE = new RegExp(`${anyOf(data.offices)}$`, 'u');
const ABOUT = new RegExp(`^(?<name>\\p{Script=Han}{2,16})(?:${data.about})$`, 'u');
const UNNAMED = new RegExp(`^(?:${data.verbs})|${data.inside}`, 'u');
const SAME_PROJECT = /^[该本此]?项目的?$/u;
const PLACED =
  /^(?:[省市区县]|\p{Script=Han}{1,6}?[市区县])(?:(?![我本])\p{Script=Han}){1,12}?(?:局|委员会|法院|检察院)/u;
/** 道路工程因征地滞后，…: a matter with money of its own, and what became of it; its money comes behind. */
const DELAYED =
  /^(?<name>[\p{Script=Han}“”（）]{2,24}?(?:项目|工程|经费|资金|补助|补贴))(?:[因由受已未按在]|进展|推进|实施|采用|前期|招标)/u;
/** 根据区财政局批复，会同区住建局: what is said of others on the way, and makes none of them the subject. */
const ITEM = /^(?:\d{1,2}[.．]?|[（(]\d{1,2}[）)])/u;
const KIND =
  /^(?:中心|学校|医院|(?:开发区|高新区|经开区|新区|园区)?管委会|[馆院校站所园])(?=$|20\d\d|[全本上当][年部]|年[初中末度]|整体|部门|预算|支出|收入|实际|累计|[，,：:])/u;
const NAME_ITSELF = /^[\p{Script=Han}\w“”（）·]{2,24}(?:项目|工程)$/u;
const HEAD = /^\p{Script=Han}[\p{Script=Han}\d“”（）·]{1,15}$/u;
/** Heads that name no matter with money of its own. */
const HEADING =
  /(?:情况|如下|方面|结果|显示|说明|分析|结论|部分|数据|统计|内容|来源|构成|结构|性质|类别|综述|概况|管理|指标|过程|效果|绩效|要求|口径|划分|分类|细分|分|看)$/u;
const MATTER = /(?:项目|工程|费用?|经费|专项|资金|补助|补贴)$/u;
/** More than one matter, or any: 重点项目, 各类工程. */
const SEVERAL =
  /^(?:重[点大]|各[类项个]?|其[他它余]|全部|所有|主要|民生|部分|有关|相关|[该本此]|上述|以上|多个|若干)*(?:项目|工程|资金|经费)+$/u;
/** 与上年相比: compared with oneself at another time. */
const TIMES = /^[与同和跟](?:[上去往]年|年初|20\d\d年)(?:度|同期)*相?比/u;
const SETTING =
  /^(?:根据|按照?|[经由在向受为因]|鉴于|会同|配合|联合|(?:中央|[省市区县])级?财政\p{Script=Han}{0,4}(?:追加|调增|下达|补助|拨付))|(?:批复|下达|核定|通知|文件|要求|规定|部署|领导下|指导下|支持下)$/u;
const LONGEST = 24;
/** What may stand between a name and the measure: 教育局2022年度的. */
const TAIL = /(?<![\d的])(?:20\d\d年?度?|[全本上当]年度?)的?$|的$/u;

/** Who may be compared with, by what they are called. */
const SOMEBODY = /街道|[镇乡局委院校馆所站场区市县省国司]|中心|单位|部门|兄弟|同类|同行/u;

/** 参照兄弟街道的做法; 对照预算看 and 与 alone compare with nobody. */
function isCompared(words: string): boolean {
  return COMPARED.test(words) && SOMEBODY.test(words) && !RULE.test(trimmed(words));
}

/** 评为“中”的是民宿示范点项目: it is singled out, and its money comes behind. */
const SINGLED_OUT = /^[\p{Script=Han}“”]{1,14}?的[是为](?=[\p{Script=Han}“”]{2,20}(?:项目|工程|经费)$)/u;

/** Whose the money of some words is. */
export interface Whose {
  /**
   * 'own': the report's office, said so. 'bare': nobody is named. 'other': another office, a wider or a subordinate
   * one. 'project': a matter with money of its own. 'unknown': somebody, and it cannot be told who.
   */
  readonly kind: 'own' | 'bare' | 'other' | 'project' | 'unknown';
  /** The project or the other body, as printed; empty for the rest. */
  readonly name: string;
  /** An office of the report's own kind and district, by its full name: the own name may be misprinted there. */
  readonly misprint?: boolean;
}

/** Whether a clause is a head with a colon behind it, and in an account of projects or not. */
type Led = 'project' | 'other' | null;

const BARE: Whose = { kind: 'bare', name: '' };
const UNKNOWN: Whose = { kind: 'unknown', name: '' };

/**
 * Whose money the words before a measure speak of.
 *
 * @param subject the clause up to 全年预算数, 执行数 and the like, blanks removed
 * @example whoseOf('我街2022年度', office).kind // 'own'
 * @example whoseOf('荔湾区教育局', office) // { kind: 'other', name: '荔湾区教育局' }
 * @example whoseOf('环卫保洁', office) // { kind: 'project', name: '环卫保洁' }
 */
export function whoseOf(subject: string, office: Office): Whose {
  const { rest, own, generic } = stripped(subject, office);
  if (rest === '') return own || generic !== '' ? { kind: 'own', name: '' } : BARE;
  // 本级 alone is the office without its subordinate bodies: less than the department.
  if (/^(?:本级|[局委厅院街镇乡区市县]机关)/u.test(rest)) return UNKNOWN;
  if (SAME_PROJECT.test(rest)) return { kind: 'project', name: '' };
  if (REPORTED.test(rest)) return UNKNOWN;
  const whole = own ? rest : `${generic}${rest}`;
  const named = trimmed(rest);
  if (isCompared(rest) || WIDER.test(rest) || BELOW.test(rest) || BODY.test(named))
    return { kind: 'other', name: whole.slice(-LONGEST) };
  // 区水务局在我街实施的工程: it is the subject's money, wherever it is spent.
  if (!own && PLACED.test(rest)) return { kind: 'other', name: whole.slice(0, LONGEST) };
  if (isOwnInside(rest, office)) return { kind: 'own', name: '' };
  if (OFFICE.test(named)) {
    return { kind: 'other', name: officeOf(named)?.name ?? named, misprint: isMisprint(named, office) };
  }
  return projectOf(whole);
}

/**
 * Whose the clauses behind a clause without a measure are: 我街, 全区, 环卫保洁方面. Null where it changes nothing.
 *
 * @param led how a colon follows, 环卫保洁：全年预算数…: in an account of projects, or elsewhere
 * @example whoseAhead('本年度我街', office)?.kind // 'own'
 */
export function whoseAhead(said: string, office: Office, led: Led = null): Whose | null {
  const clause = said.replace(SINGLED_OUT, '');
  if (TIMES.test(clause) || (COMPARED.test(clause) && RULE.test(clause))) return null;
  const about = ABOUT.exec(clause)?.groups?.['name'];
  if (about !== undefined) {
    const { rest } = stripped(about, office);
    return rest === '' ? null : projectOf(rest);
  }
  const apart = APART.exec(clause)?.[0];
  if (apart !== undefined) return projectOf(apart);
  if (REPORTED.test(clause)) return UNKNOWN;
  if (SETTING.test(clause) && !isOwnInside(clause, office)) return null;
  const { rest, own, generic } = stripped(clause, office);
  if (own && !BODY.test(trimmed(rest))) return { kind: 'own', name: '' };
  const matter = DELAYED.exec(rest)?.groups?.['name'];
  if (matter !== undefined) return projectOf(matter);
  if (!own && PLACED.test(rest)) return { kind: 'other', name: rest.slice(0, LONGEST) };
  if (isOwnInside(clause, office)) return { kind: 'own', name: '' };
  if (isCompared(rest) || BELOW.test(rest) || WIDER.test(rest) || PLACED.test(rest))
    return { kind: 'other', name: rest.slice(0, LONGEST) };
  if (rest === '') return generic === '' ? null : { kind: 'own', name: '' };
  if (BODY.test(trimmed(rest)) && rest.length <= LONGEST) return { kind: 'other', name: rest };
  return named(rest.replace(ITEM, ''), led);
}

/**
 * Whether a name is of money with a name of its own that is no project: 三公经费, 政府采购.
 *
 * @example isApart('“三公”经费') // true
 */
export function isApart(name: string): boolean {
  return APART.test(name);
}

/** Whose the clauses behind a clause are that is nothing but a name: 校舍维修改造项目，… or 环卫保洁：…. */
function named(words: string, led: Led): Whose | null {
  if (NAME_ITSELF.test(words)) return SEVERAL.test(words) ? UNKNOWN : projectOf(words);
  // 支出构成为：, 具体如下：: a heading with what leads over to its list.
  const heading = words.replace(/(?:[为是有]|包括)?(?:如下)?$/u, '');
  if (led === null || !HEAD.test(words) || HEADING.test(heading)) return null;
  return (led === 'project' || MATTER.test(words)) && !SEVERAL.test(words) ? projectOf(words) : UNKNOWN;
}

/**
 * The words without the office's own name, and the year, that they begin with.
 *
 * @example withoutOwn('我街2022年度基本支出', office) // '基本支出'
 */
export function withoutOwn(words: string, office: Office): string {
  const name = namesOf(office).find((one) => words.startsWith(one)) ?? PRONOUN.exec(words)?.[0] ?? '';
  return name === '' ? words : words.slice(name.length).replace(/^20\d\d年度?/u, '');
}

/** The words without time, reckoning and the office's own names. */
function stripped(words: string, office: Office): { rest: string; own: boolean; generic: string } {
  const names = namesOf(office);
  let rest = words;
  let own = false;
  let generic = '';
  for (;;) {
    const name =
      names.find((one) => rest.startsWith(one)) ??
      PRONOUN.exec(rest)?.[0] ??
      atStart(rest, office) ??
      slipOf(rest, office) ??
      ownKind(rest, office);
    if (name !== undefined) {
      own = true;
      rest = rest.slice(name.length);
      continue;
    }
    const neutral = NEUTRAL.exec(rest)?.[0] ?? '';
    const called = neutral === '' ? (GENERIC.exec(rest)?.[0] ?? '') : '';
    if (neutral === '' && called === '') return { rest, own, generic };
    generic += called;
    rest = rest.slice(neutral.length + called.length);
  }
}

/** 大埔瑶族乡 in a report of 大埠瑶族乡, where there is no such office: the own name with one wrong character. */
function slipOf(words: string, { name, district }: Office): string | undefined {
  const said = words.slice(0, name.length);
  const isOne = name.length >= SLIP && [...name].filter((one, at) => one !== said.charAt(at)).length === 1;
  return isOne && said.slice(-1) === name.slice(-1) && (district === null || !isOfficeOf(district, said))
    ? said
    : undefined;
}

/** Shorter names differ from each other by one character, too. */
const SLIP = 4;

/** 该局 at the very beginning. */
function atStart(words: string, office: Office): string | undefined {
  const that = thatOffice(words, office);
  return that?.start === 0 ? words.slice(0, that.end) : undefined;
}

/** Whether the office is named by a pronoun, wherever it stands in the words. */
function isOwnInside(words: string, office: Office): boolean {
  return PRONOUN_INSIDE.test(words) || thatOffice(words, office) !== null;
}

function trimmed(words: string): string {
  return words.replace(TAIL, '');
}

/** 中心年初预算 of a centre: what kind of office it is, for its name; no part of another's, as in 中心城区. */
function ownKind(words: string, { official }: Office): string | undefined {
  // 学校年初预算 of a 中学.
  if (words.startsWith('学校') && SCHOOL.test(official)) return '学校';
  const kind = KIND.exec(words)?.[0];
  const inFull = kind?.replace('管委会', '管理委员会');
  return inFull !== undefined && official.endsWith(inFull) ? kind : undefined;
}

const SCHOOL = /(?:[中小]学|学校|学院|幼儿园|教育中心)$/u;

/** Longest first. */
function namesOf({ name, official, aliases, district, city }: Office): string[] {
  const short = name.replace(/(?:街道|[镇乡])$/u, '');
  const places = ['', district ?? '', `${city ?? ''}${district ?? ''}`];
  const bodies = [name, `${name}办事处`, `${name}街道办事处`, `${name}人民政府`, `${short}街`];
  const named = places.flatMap((place) => bodies.map((body) => `${place}${body}`));
  return [official, ...named, ...(short.length > 1 ? [short] : []), ...(aliases ?? [])].sort(
    (a, b) => b.length - a.length,
  );
}

/** The same kind of office of the same district, told by its full name. */
function isMisprint(printed: string, office: Office): boolean {
  const named = officeOf(printed);
  const kind = /(?:街道|[镇乡])$/u.exec(office.name)?.[0];
  if (named === null || kind === undefined || office.district === null) return false;
  const inFull = named.district !== null && named.official.includes(named.district);
  return inFull && named.name.endsWith(kind) && named.district === office.district
    ? isOfficeOf(office.district, named.name)
    : false;
}

/** A matter's name, its 项目 left off; unknown where the words are more than a name. */
function projectOf(words: string): Whose {
  const bare = trimmed(
    words
      .replace(/^(?:主要(?:包括|是)?|安排|用于|投入)/u, '')
      .replace(/(?:[：:]|(?:年初|全年|年度)?(?:安排|批复|下达))$/u, ''),
  )
    .replace(/^[“"](?=[^”"]*$)/u, '')
    .replace(/项目$/u, '');
  const opened = /^[^“]*”/u.test(bare) ? `“${bare}` : bare;
  const name = /^“[^”]*”$/u.test(opened) ? opened.slice(1, -1) : opened;
  // 数据安全与灾备项目: said to be one, its name may join two words.
  const joined = words.endsWith('项目') ? name.replace(/(?<=.{2})[与并](?=.{2})/u, '') : name;
  const isName = name.length >= 2 && name.length <= LONGEST && /\p{Script=Han}{2}/u.test(name);
  return isName && !UNNAMED.test(joined) ? { kind: 'project', name } : UNKNOWN;
}
