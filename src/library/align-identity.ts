import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Fact } from '../facts/fact.ts';
import { isThreePublic } from '../facts/three-public.ts';
import { type Matter, matterOf } from './align-matters.ts';
import { nameForm } from './align-names.ts';
import { narrowed, NARROWINGS_OF_COUNTS, NARROWINGS_OF_RATES } from './align-narrowings.ts';
import { qualifiersOf } from './align-qualifiers.ts';
import { type Told, toldOf } from './align-told.ts';
import type { Entry } from './library.ts';
import { stemOf } from './office-names.ts';

/** A well-known metric as a row of a comparison (comparable-keys.yaml). */
export interface KeyRow {
  readonly key: string;
  readonly name: string;
  readonly split: boolean;
  readonly caveat: string | null;
  readonly say: readonly string[];
}

/** What a fact measures, in a form in which facts of different reports can be told to be the same. */
export interface Identity {
  /** Equal for facts that may stand in one row; parts are joined by tabs: matter, qualifiers (dose=第1剂), parts, unit. */
  readonly id: string;
  /** The name of the row. */
  readonly name: string;
  /** What makes them the same: the stable key, a matter of the table, or nearly the same words. */
  readonly basis: 'key' | 'matter' | 'name';
  readonly row: KeyRow | null;
  readonly matter: Matter | null;
  readonly told: Told;
}

/** The well-known metrics, in the order they are shown. */
export const KEY_ROWS: readonly KeyRow[] = z
  .array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      split: z.boolean().default(false),
      caveat: z.string().nullable().default(null),
      say: z.array(z.string()).default([]),
    }),
  )
  .parse(parse(readFileSync(new URL('./comparable-keys.yaml', import.meta.url), 'utf8')));
const ROW_OF = new Map(KEY_ROWS.map((row) => [row.key, row]));

const CHANGE =
  /(?<!新)(?:增长|增加|上升|提高|提升|增速|增幅|上涨|下降|减少|降低|降幅|回落|下滑|压减)(?:率|幅度|幅)?(?:[了约为近超]|达到?)?$/u;
const LEVEL = /(?:新增[了约近]?|[至到])$/u;
const BEYOND = /(?:超额|超出|超过(?:全年)?(?:任务|目标)|还差|相差|缺口|尚余|剩余|多出)[^，。；]{0,12}$/u;
/** 完成年度目标 3,500 人的 111.86%: the clause without its number. */
const TARGET_OF = /(?:目标|任务|计划)(?:[数值]|指标)?的\d/u;

/**
 * What a fact measures; null where it can stand beside no other report's: a plan, another place's or year's
 * number, a number beyond its target, a rank among nobody knows whom, or words that prove nothing.
 *
 * @example identityOf(entry, fact)?.name // '拆除违法建设面积'
 */
export function identityOf(entry: Entry, fact: Fact): Identity | null {
  const { value, kind, role, elsewhere, when, measure } = fact;
  if (value === null || role === 'plan' || elsewhere !== null) return null;
  // ≥ 90 %: what an indicator asks for, whatever it is told to be.
  if (/^[≥≤＞＜<>]/u.test(fact.printed)) return null;
  if (when.year !== entry.report.year) return null;
  const tellings = toldOf(entry, fact);
  const [told] = tellings;
  if (told === undefined || isNoOutcome(told)) return null;
  if (kind === 'rank') return ranked(entry, fact, told);
  if (measure !== null && !isMatterOfBudget(fact)) return keyed(entry, fact, told);
  const change = isChange(fact, told);
  const fit = matterOf(tellings, fact.unit, change);
  if (fit !== null) {
    const id = ['matter', fit.key, unitClass(fact, fit.matter.units)].join('\t');
    const name = `${fit.name}${unitMark(fact, fit.matter, change)}`;
    return { id, name, basis: 'matter', row: null, matter: fit.matter, told: fit.told };
  }
  return byName(entry, fact, told, change);
}

const AMONG = /全(?<whom>[国省市区县镇])(?![域面])/gu;

/** 由 142 吨, 比上年的 34 万元, 未达到 240 亿元的目标: a value that was, or that another is held against. */
const HELD_AGAINST =
  /(?:[≥≤＞＜>=<]|(?<![理缘事自])[由从](?:20\d\d年|去年|上年|年初|原来|最初)?的?[约近]?|(?:比|较|高于|低于|优于|多于|少于|仅次于|未达到?|不及|不足)[^，。；\d]{0,14}(?:的|目标|指标|标准|上限|下限)|(?:上年|去年|前年|上一年|往年|上年同期|去年同期)的?[约近]?|控制在[^，。；\d]{0,8})$/u;
/** 目标 2：签约率达到 90% 以上: one of a list of what was to be reached. */
const LISTED_TARGET = /(?:目标[一二三四五六七八九\d]{0,2}|指标值)[：:][^；。，]*$/u;
/** 投资超 5 亿元的项目: what is counted only from there on. */
const THRESHOLD =
  /[^，。；、]?[^，。；、\d]?\d[\d.—~-]{0,12}[万亿]?(?:[元人亩吨]|平方米|公里)(?:以上|以下)?的(?=[^，。；、\d]{0,8}$)/u;
/** 未达到 180 亿元的年初目标 */
const SHORT_OF = /(?:未达到?|不及|低于|高于|优于|仅次于)[^，。；\d]{0,14}$/u;

/** A number beyond its target, a target told beside its share, or one that the outcome is only held against. */
function isNoOutcome({ before, clause }: Told): boolean {
  return (
    BEYOND.test(before) ||
    LISTED_TARGET.test(before) ||
    TARGET_OF.test(clause) ||
    HELD_AGAINST.test(before) ||
    SHORT_OF.test(before)
  );
}

/** A rank stands beside another only where it is of the same thing among the same: of one district, of one city. */
function ranked({ report }: Entry, fact: Fact, told: Told): Identity | null {
  const { name, district, city } = report.office;
  const whom = [...`${told.clause}${fact.name}`.matchAll(AMONG)];
  const level = whom.at(-1)?.groups?.['whom'];
  const place =
    level === '国' || level === '省' ? '' : level === '市' ? city : level === '镇' ? name : district;
  const form = nameForm(fact.name, [name, stemOf(report.office)]);
  if (level === undefined || place === null || form === null) return null;
  const id = ['name', 'rank', level, place, form].join('\t');
  return { id, name: fact.name, basis: 'name', row: null, matter: null, told };
}

/** 三公经费 has a budget as a project has, and is none. */
function isMatterOfBudget({ measure, of }: Fact): boolean {
  if (isThreePublic(measure) || measure === 'area') return true;
  return (
    measure?.startsWith('project.') === true &&
    /三公|公务接待|公务用车|会议费|培训费|政府采购/u.test(of ?? '')
  );
}

function keyed({ report }: Entry, fact: Fact, told: Told): Identity | null {
  const row = ROW_OF.get(fact.measure ?? '');
  if (row === undefined) return null;
  const of = (fact.of ?? '').replace(report.office.name, '');
  if (row.split && of === '' && !row.key.startsWith('staff.')) return null;
  const name = row.split && of !== '' ? fact.name.replace(report.office.name, '') : row.name;
  return { id: ['key', row.key, of, fact.unit].join('\t'), name, basis: 'key', row, matter: null, told };
}

function byName({ report }: Entry, fact: Fact, told: Told, change: boolean): Identity | null {
  // Points are of somebody's own scale, or of the scale itself (90 分以上为优).
  if (fact.unit === '分') return null;
  const form = nameForm(fact.name, [report.office.name, stemOf(report.office)]);
  if (form === null) return null;
  const qualifiers = Object.entries(qualifiersOf(told, [])).map(([kind, label]) => `${kind}=${label}`);
  // 防御项目有 73.8 万元未支出: what the name does not say of the number must be told beside it.
  const narrowings = fact.kind === 'rate' ? NARROWINGS_OF_RATES : NARROWINGS_OF_COUNTS;
  const from = THRESHOLD.exec(told.before)?.[0];
  const unsaid = [
    ...narrowed(told.clause, narrowings).filter((label) => !narrowed(fact.name, narrowings).includes(label)),
    ...(from === undefined ? [] : [from]),
  ];
  const id = [
    'name',
    fact.kind,
    unitClass(fact),
    fact.role,
    change ? 'change' : '',
    ...qualifiers,
    ...unsaid,
    form,
  ];
  const name = unsaid.length === 0 ? fact.name : `${fact.name}（${unsaid.join('、')}）`;
  return { id: id.join('\t'), name, basis: 'name', row: null, matter: null, told };
}

/** Counted things that are no measure of one another: a house has many rooms, an estate many houses. */
const OWN_CLASS = new Set(['栋', '套', '批', '批次', '户', '次']);
const CLASS_OF: Readonly<Record<string, string>> = { 批次: '批' };

/**
 * What must agree for two numbers to stand side by side: the base unit, but for counted things, where 宗 and 件 are
 * alike; 人 and 人次, 家 and 家次, 户 and 栋 are not.
 *
 * @param units those of the matter, the usual one first: 户 and 家 are alike where firms or families are counted
 */
function unitClass({ kind, unit }: Fact, units: readonly string[] = []): string {
  if (kind !== 'count' && kind !== 'people') return unit;
  if (/^[人家户件宗车辆间套]次$/u.test(unit)) return `${kind}次`;
  const [usual = unit] = units;
  const alike =
    unit === '户' ? units.includes('家') || usual === unit : unit === '次' && /[场次期]/u.test(usual);
  return OWN_CLASS.has(unit) && !alike && usual !== unit ? `${kind} ${CLASS_OF[unit] ?? unit}` : kind;
}

/** Rows of one matter in other units are called apart: 违法用地整改面积 and 违法用地整改面积（平方米）. */
function unitMark(fact: Fact, { units }: Matter, change: boolean): string {
  const { kind, unit } = fact;
  if (unitClass(fact, units).includes(' ')) return `（${unit}）`;
  const people = units[0] === '人' || units[0] === '人次';
  const alike = kind === 'people' || (kind === 'count' && !people);
  return change || alike || unit === units[0] ? '' : `（${unit}）`;
}

function isChange({ change }: Fact, { before }: Told): boolean {
  if (LEVEL.test(before)) return false;
  return change !== null || CHANGE.test(before);
}
