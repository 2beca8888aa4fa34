import { z } from 'zod';
import { load } from './data.ts';
import type { FactKind } from './fact.ts';
import { isApart } from './whose.ts';

/** A well-known metric of the genre, and what it is split by. */
export interface Key {
  readonly key: string;
  readonly of: string | null;
  /** The genre's common name: "全年预算数", "疫情防控项目执行数". */
  readonly metric: string;
}

/** A measure of a whole, told by the last words of a label. */
export interface Total {
  /** "budget", "budget.initial", "executed", "rate", … */
  readonly measure: string;
  readonly metric: string;
  /** The words of the label that name it: "全年预算数". */
  readonly ending: string;
  /** Of the whole only where the other totals give it: 资金使用率. */
  readonly proven: boolean;
}

/** A source or nature that money is split by, named at the head of a label. */
export interface Part {
  readonly group: string;
  readonly of: string;
  /** What the words behind the name measure; null where they leave it to the total that is split. */
  readonly measure: string | null;
  /** 支出 stands beside the name: without a total to split, it is money spent. 基本支出 alone is just a name. */
  readonly outlay: boolean;
  /** 拨款 stands in the words: money granted to the office, and none that it takes in for others. */
  readonly granted: boolean;
}

const kinds = z.enum(['money', 'rate', 'count', 'people']);
const names = z.array(
  z.strictObject({
    of: z.string(),
    name: z.string(),
    /** Shorter names, which a sum must prove. */
    loose: z.string().optional(),
  }),
);
const data = load(
  'keys.yaml',
  z.strictObject({
    own: z.array(
      z.strictObject({
        key: z.string(),
        metric: z.string(),
        kind: kinds,
        /** The base unit, where another one makes it another thing. */
        unit: z.string().optional(),
        label: z.string(),
        proven: z.boolean().default(false),
      }),
    ),
    spent: z.string(),
    paid: z.string(),
    sources: names,
    natures: names,
    split: z.array(z.strictObject({ measure: z.string(), kind: kinds, label: z.string(), word: z.string() })),
    soft: z.string(),
    staff: z.array(z.strictObject({ key: z.string(), metric: z.string(), label: z.string() })),
    place: z.array(
      z.strictObject({
        key: z.string(),
        metric: z.string(),
        kind: z.enum(['area']),
        unit: z.string(),
        label: z.string(),
      }),
    ),
    own_sections: z.array(z.string()),
    project_sections: z.array(z.string()),
  }),
);
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');
const TOTALS = data.own.map((row) => ({ ...row, pattern: new RegExp(`(?:${row.label})$`, 'u') }));
const PARTS = [
  ...data.sources.map((row) => ({ ...row, group: 'source' })),
  ...data.natures.map((row) => ({ ...row, group: 'nature' })),
].map((row) => ({
  ...row,
  pattern: new RegExp(`^(?:${row.name})`, 'u'),
  within: new RegExp(row.loose === undefined ? row.name : `${row.name}|${row.loose}`, 'u'),
}));
const MEASURES = data.split.map((row) => ({ ...row, pattern: whole(row.label) }));
const SOFT = whole(data.soft);
const SPENT = whole(data.spent);
const PAID = whole(data.paid);
const PLACE = data.place.map((row) => ({ ...row, pattern: whole(row.label) }));
const STAFF = data.staff.map((row) => ({ ...row, pattern: whole(row.label) }));
/** The headings' words for sections on the department's own money and on single projects. */
export const sections = {
  own: new RegExp(data.own_sections.join('|'), 'u'),
  projects: new RegExp(data.project_sections.join('|'), 'u'),
} as const;
const LEADING = /^(?:其中|[按从][^，]{0,10}[看分]|一是|二是|20\d\d年度?|本年|全年|当年|含|部门)+[：:，]?/u;

/**
 * The measure of a whole that a label ends with; null where it ends with none.
 *
 * @example totalIn('疫情防控项目全年预算数', 'money')?.measure // 'budget'
 */
export function totalIn(label: string, kind: FactKind, unit?: string): Total | null {
  for (const row of TOTALS) {
    if (row.kind !== kind || (row.unit !== undefined && unit !== undefined && row.unit !== unit)) continue;
    const ending = row.pattern.exec(label)?.[0];
    if (ending !== undefined) return { measure: row.key, metric: row.metric, ending, proven: row.proven };
  }
  return null;
}

/**
 * The source or nature that a label names; null where it names none, or says more of it than a measure.
 *
 * @example partIn('一般公共预算财政拨款支出', 'money')
 * // { group: 'source', of: '一般公共预算', measure: null, outlay: true, granted: true }
 */
export function partIn(label: string, kind: FactKind): Part | null {
  if (kind !== 'money' && kind !== 'rate') return null;
  const words = label.replace(LEADING, '');
  for (const { pattern, group, of } of PARTS) {
    const name = pattern.exec(words)?.[0];
    if (name === undefined) continue;
    const rest = words.slice(name.length);
    const outlay = `${label.slice(0, label.length - words.length)}${rest}`.includes('支出');
    const granted = words.includes('拨款');
    if (kind === 'money' && SOFT.test(rest)) return { group, of, measure: null, outlay, granted };
    const row = MEASURES.find((one) => one.kind === kind && one.pattern.test(rest));
    return row === undefined ? null : { group, of, measure: row.measure, outlay, granted };
  }
  return null;
}

/** Clauses before an amount that may name it. */
const FAR = 3;

/** 其他 1,000.00 万元, 其余: what is left beside the parts that are named. */
const REST = /(?:其他|其余|其它)(?:资金|来源|收入|渠道|部分|的)?(?:安排)?(?:支出)?$/u;

/**
 * The part of a group that the words before an amount name, wherever in their last clause; null where they name none. Only
 * where a sum proves it: the name alone says nothing of what is measured.
 *
 * @example namedPart('财政补助（全部来自一般公共预算）', 'source')?.of // '一般公共预算'
 */
export function namedPart(words: string, group: string): Pick<Part, 'group' | 'of'> | null {
  const clauses = words.replace(/[（(][^（()）]*[)）]$/u, '').split(/[，,；;。、：:]/u);
  const clause = (clauses.at(-1) ?? '').trim();
  // 一般公共预算占大头，达到: the name may stand a clause before.
  const labels = [clause, words.split(/[，,；;。、]/u).at(-1) ?? '', ...clauses.slice(-FAR, -1).toReversed()];
  for (const label of labels) {
    // 政府性基金预算财政拨款 is first a fund: what stands first names it.
    const [row] = PARTS.flatMap((one) => {
      const at = one.group === group ? label.search(one.within) : -1;
      return at < 0 ? [] : [{ of: one.of, at }];
    }).toSorted((a, b) => a.at - b.at);
    if (row !== undefined) return { group, of: row.of };
  }
  return group === 'source' && REST.test(clause) ? { group, of: '其他资金' } : null;
}

/** 支出, 已执行: said right behind a budget, what was spent of it. */
export function isSpent(label: string): boolean {
  return SPENT.test(label);
}

/** 仅支付, 已兑付: said right behind a project's budget, what was spent of it. */
export function isPaid(label: string): boolean {
  return PAID.test(label);
}

/** The key of a source or nature: "source.budget" of 一般公共预算. */
export function partKey(group: string, of: string, measure: string): Key {
  const word = data.split.flatMap((row) => (row.measure === measure ? [row.word] : [])).join('');
  return {
    key: `${group}.${measure}`,
    of,
    metric: of.endsWith(word) ? of : `${of}${word}`,
  };
}

/** A name that says itself what kind of money it is: 会议费, 学前教育专项资金. */
const NAMED_SO = /(?:费用?|资金|专项|工程|补助|补贴)$/u;

/** The key of a project's number; null for what is told of no project: 三公经费 is none. `name` is empty where it is not named. */
export function projectKey({ measure, metric }: Pick<Total, 'measure' | 'metric'>, name: string): Key | null {
  const kept = measure === 'budget.initial' ? 'budget' : measure;
  if (!['budget', 'executed', 'rate'].includes(kept) || isApart(name)) return null;
  return {
    key: `project.${kept}`,
    of: name === '' ? null : name,
    metric: `${name}${NAMED_SO.test(name) ? '' : '项目'}${metric}`,
  };
}

/** The posts a label counts: "行政编制". */
export function staffKey(label: string): Key | null {
  for (const row of STAFF) {
    const match = row.pattern.exec(label);
    if (match === null) continue;
    const of = match.groups?.['of'] ?? '';
    return {
      key: row.key,
      of: of === '' ? null : `${of}编制`,
      metric: of === '' ? row.metric : `${of}编制人数`,
    };
  }
  return null;
}

/**
 * The key of what the office is responsible for: how large it is.
 *
 * @example placeKey('辖区面积', 'area', '平方公里')?.key // 'area'
 */
export function placeKey(label: string, kind: FactKind, unit: string): Key | null {
  const row = PLACE.find((one) => one.kind === kind && one.unit === unit && one.pattern.test(label));
  return row === undefined ? null : { key: row.key, of: null, metric: row.metric };
}

/** Whether a paragraph under these headings speaks of the department's own money. */
export function isOwnSection(path: readonly string[]): boolean {
  return sections.own.test(path.slice(-2).join(''));
}
