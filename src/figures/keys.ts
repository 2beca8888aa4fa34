import { z } from 'zod';
import { fold } from '../text/fold.ts';
import { anyOf, load } from './data.ts';
import type { FigureKind } from './figure.ts';

/** A well-known metric of the genre, and what it is split by. */
export interface Key {
  readonly key: string;
  readonly of: string | null;
  /** The genre's common name: "全年预算数", "疫情防控项目执行数". */
  readonly metric: string;
}

/** What the keys of one paragraph hand on: in 其中 and in the clauses behind a project's name. */
export interface KeyScope {
  /** The project spoken of; '' where one is but is not named; null for the department. */
  project: string | null;
  /** What the money was last split by, in this sentence: 项目支出预算数 X 万元，执行数 Y 万元 tells of 项目支出 twice. */
  split: { readonly group: string; readonly of: string; readonly measure: string } | null;
  /** The measure of the last split: 其中：一般公共预算 X 万元 has that of the total before. */
  measure: string | null;
  /** The key of the number before, in this sentence. */
  last: Key | null;
}

const words = z.array(z.string());
const kinds = z.enum(['money', 'rate', 'count', 'people']);
const names = z.array(z.strictObject({ of: z.string(), name: z.string() }));
const data = load(
  'keys.yaml',
  z.strictObject({
    own: z.array(z.strictObject({ key: z.string(), metric: z.string(), kind: kinds, label: z.string() })),
    spent: z.string(),
    sources: names,
    natures: names,
    split: z.array(z.strictObject({ measure: z.string(), kind: kinds, label: z.string(), word: z.string() })),
    staff: z.array(z.strictObject({ key: z.string(), metric: z.string(), label: z.string() })),
    project: words,
    department: words,
    own_sections: words,
    project_sections: words,
  }),
);
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');
const OWN = data.own.map((row) => ({
  ...row,
  pattern: whole(row.label),
  ending: new RegExp(`(?:${row.label})$`, 'u'),
}));
const SPLITS = [
  ...data.sources.map((row) => ({ ...row, group: 'source' })),
  ...data.natures.map((row) => ({ ...row, group: 'nature' })),
].map((row) => ({ ...row, pattern: new RegExp(`^(?:${row.name})`, 'u') }));
const MEASURES = data.split.map((row) => ({ ...row, pattern: whole(row.label) }));
const SPENT = whole(data.spent);
const STAFF = data.staff.map((row) => ({ ...row, pattern: whole(row.label) }));
const PROJECT = new RegExp(`${anyOf(data.project)}$`, 'u');
const DEPARTMENT = new RegExp(`(?:${anyOf(data.department)}|^)$`, 'u');
const OWN_SECTION = new RegExp(anyOf(data.own_sections), 'u');
const PROJECT_SECTION = new RegExp(anyOf(data.project_sections), 'u');
const YEAR = /(?:20\d\d年?度?|[全本上当]?年度?|,|，)$/u;

/** "1.城乡社区环境卫生项目。", "（2）市政维护经费：": a project named at the head of its paragraph. */
const LEAD = /^(?:\d{1,2} ?[.、．]|[（(]\d{1,2}[）)]|[①-⑳])?\s*(\D{2,28}?)(?:项目)?[。：:]/u;
/** "森林防火项目：": named so, it is a project under any heading. */
const NAMED_LEAD = /^(?:\d{1,2} ?[.、．]|[（(]\d{1,2}[）)]|[①-⑳])?\s*(\D{2,28}?)项目[：:]/u;
const MARK =
  /^(?:\d{1,2} ?[.、．]|[（(][\d一二三四五六七八九十]{1,3}[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}、)\s*/u;

/** The scope a paragraph begins with, from the headings above it and from a project named at its head. */
export function scopeOf(path: readonly string[], text: string): KeyScope {
  const last = fold(path.at(-1) ?? '');
  const inside = PROJECT_SECTION.test(path.join('')) && !OWN_SECTION.test(last);
  const named = PROJECT_SECTION.test(last)
    ? LEAD.exec(fold(text))?.[1]
    : last.replace(MARK, '').replace(/项目$/u, '');
  return { project: inside ? (named ?? '') : leadOf(text), split: null, measure: null, last: null };
}

/** The project that a paragraph or sentence names at its head, before a colon; null where it names none. */
export function leadOf(text: string): string | null {
  const name = NAMED_LEAD.exec(fold(text))?.[1] ?? '';
  return projectOf(`${name}项目`);
}

/** Whether a paragraph under these headings speaks of the department's own money. */
export function isOwnSection(path: readonly string[]): boolean {
  return OWN_SECTION.test(path.slice(-2).join(''));
}

/**
 * The well-known metric that a label names, or null. Moves `scope` on: a project named once stays the subject.
 *
 * @param label the words before the number, cleaned: "疫情防控项目全年预算数"
 * @example keyOf('疫情防控项目全年预算数', 'money', scope) // { key: 'project.budget', of: '疫情防控', … }
 */
export function keyOf(label: string, kind: FigureKind, scope: KeyScope): Key | null {
  const key = (kind === 'money' && SPENT.test(label) ? spentOf(scope) : null) ?? named(label, kind, scope);
  scope.last = key;
  return key;
}

/** What was spent of the budget named just before. */
function spentOf({ last }: KeyScope): Key | null {
  if (last === null) return null;
  const { key, of, metric } = last;
  const [, group = ''] = /^(.*)budget$/u.exec(key) ?? [];
  if (key === 'budget') return { key: 'executed', of, metric: '执行数' };
  if (group === 'project.')
    return { key: 'project.executed', of, metric: metric.replace(/\p{Script=Han}{0,2}预算.*$/u, '执行数') };
  return group === '' || of === null ? null : splitOf(group.slice(0, -1), of, 'executed');
}

function named(label: string, kind: FigureKind, scope: KeyScope): Key | null {
  if (kind === 'people') return staffKey(label);
  if (kind !== 'money' && kind !== 'rate' && kind !== 'count') return null;
  const split = kind === 'count' ? null : splitKey(label, kind, scope);
  if (split !== null) return split;
  for (const row of OWN) {
    if (row.kind !== kind) continue;
    const ending = row.ending.exec(label)?.[0];
    if (ending === undefined) continue;
    const prefix = label
      .slice(0, label.length - ending.length)
      .replace(YEAR, '')
      .replace(YEAR, '');
    const project = scope.project !== null && SAME_PROJECT.test(prefix) ? scope.project : projectOf(prefix);
    if (project === null && !DEPARTMENT.test(prefix)) continue;
    if (project !== null) scope.project = project;
    else if (prefix !== '') scope.project = null;
    scope.measure = row.key === 'budget.initial' ? 'budget' : row.key;
    if (prefix === '' && scope.project === null && scope.split !== null && REPEATED.has(scope.measure)) {
      return goesOn(scope.split, scope.measure);
    }
    return scope.project === null
      ? { key: row.key, of: null, metric: row.metric }
      : projectKey(row.key, row.metric, scope);
  }
  return null;
}

/** 项目, 该项目: the one spoken of. */
const SAME_PROJECT = /^[该本此]?项目$/u;
/** Measures that are told of a split in one breath: its budget, then what was spent of it, then the rate. */
const REPEATED = new Set(['budget', 'executed', 'rate']);

/** A bare 执行数 behind 项目支出预算数 is that of 项目支出; behind anything else of a split it cannot be told whose. */
function goesOn(split: NonNullable<KeyScope['split']>, measure: string): Key | null {
  if (split.measure !== 'budget' || measure === 'budget') return null;
  return splitOf(split.group, split.of, measure);
}

function splitOf(group: string, of: string, measure: string): Key {
  const word = data.split.flatMap((row) => (row.measure === measure ? [row.word] : [])).join('');
  return {
    key: `${group}.${measure}`,
    of,
    metric: of.endsWith('支出') && word === '支出' ? of : `${of}${word}`,
  };
}

function projectKey(key: string, metric: string, scope: KeyScope): Key | null {
  const measure = key === 'budget.initial' ? 'budget' : key;
  if (!['budget', 'executed', 'rate'].includes(measure)) return null;
  const of = scope.project === '' ? null : scope.project;
  return {
    key: `project.${measure}`,
    of,
    metric: `${of === null ? '' : `${of}项目`}${metric}`,
  };
}

/** The project a prefix names, its 项目 left off: "疫情防控项目" is 疫情防控. Null where it names none. */
function projectOf(prefix: string): string | null {
  if (prefix.length < 3 || !PROJECT.test(prefix) || /整体|部门|单位/u.test(prefix)) return null;
  const name = prefix.replace(/项目$/u, '').replace(/^[“"]|[”"]$/gu, '');
  return name.length < 2 ? null : name;
}

function splitKey(label: string, kind: 'money' | 'rate', scope: KeyScope): Key | null {
  if (scope.project !== null) return null;
  const bare = label.replace(/^(?:其中|按[^，]{0,10}[看分]|一是|二是)[：:，]?/u, '');
  for (const row of SPLITS) {
    const name = row.pattern.exec(bare)?.[0];
    if (name === undefined) continue;
    const rest = bare.slice(name.length);
    for (const { kind: of, pattern, measure } of MEASURES) {
      if (of !== kind || !pattern.test(rest)) continue;
      const inherited = rest === '' && kind === 'money' && row.group === 'source' ? scope.measure : null;
      const key =
        inherited !== null && ['income', 'budget', 'executed'].includes(inherited) ? inherited : measure;
      if (rest !== '') scope.measure = key;
      scope.split = { group: row.group, of: row.of, measure: key };
      return splitOf(row.group, row.of, key);
    }
  }
  return null;
}

function staffKey(label: string): Key | null {
  for (const row of STAFF) {
    const match = row.pattern.exec(label);
    if (match === null) continue;
    const of = match.groups?.of ?? '';
    return {
      key: row.key,
      of: of === '' ? null : `${of}编制`,
      metric: of === '' ? row.metric : `${of}编制人数`,
    };
  }
  return null;
}
