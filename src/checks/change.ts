import { Decimal } from '../facts/decimal.ts';
import type { Fact, Place } from '../facts/fact.ts';
import { checkDifference } from './difference.ts';
import type { Evidence, Mention, Sentence } from './evidence.ts';
import { intervalOf, isOpen, meet, minus, ratioMeets } from './interval.ts';
import { finding, holds, relationOf } from './make.ts';
import { decimalsOf, shown } from './printed.ts';
import { bareOf, growthOf, numberOnly, pointsOf, type Reckoned } from './reckoned.ts';
import { plays } from './roles.ts';
import type { Check, Verdict } from './verdict.ts';

/** 从 80 家增加到 96 家 */
const FROM = /[由从](?:[^，。；]{0,12}的)?$/u;
const TO = /(?:增加|增长|提高|提升|上升|减少|下降|降低)[到至为]$|^[增升降减][到至]$/u;

/** This year and last year against 增加, 增长, 下降, told in one sentence; 百分点 told apart from %. */
export const change: Check = ({ sentences }: Evidence) => sentences.flatMap(changesIn);

interface Change {
  readonly now: Fact;
  readonly then: Fact;
  readonly by: Mention;
  readonly places: readonly Place[];
}

function changesIn({ mentions }: Sentence): Verdict[] {
  return mentions.flatMap((by, i) => {
    if (directionOf(by) === null) return [];
    // 减少 5.40 万元，下降 7.99%: the second change is of the same two numbers as the first.
    const last = mentions[i - 1];
    const at = last !== undefined && directionOf(last) !== null && by.gap === `，${by.lead}` ? i - 1 : i;
    const [earliest, before, after] = [mentions[at - 2], mentions[at - 1], mentions[i + 1]];
    const told = pair(earliest, before, by) ?? (at === i ? pair(before, after) : null);
    return told === null ? [] : ofTheRightOne(told, by, mentions.slice(0, i));
  });
}

/** 少 37,400 元: by how much, no amount of a year. */
const BY_HOW_MUCH = /(?:[少多低高短]|超出|节约|结余)[于出了]?$/u;

// 全年支出 31.26 万元，比预算数少 3.74 万元，比上年的 34 万元压减 8.06%: the number right before last year's is not always this
// year's. One further back that fits is; and none that only says by how much.
function ofTheRightOne(
  { now, then }: { now: Fact; then: Fact },
  by: Mention,
  before: readonly Mention[],
): Verdict[] {
  const others = before.filter(
    ({ fact, lead }) => fact.unit === now.unit && fact !== then && !BY_HOW_MUCH.test(lead),
  );
  const own = others.some(({ fact }) => fact === now) || !before.some(({ fact }) => fact === now);
  const asTold = (fact: Fact): Verdict[] =>
    checked({ now: fact, then, by, places: [by.place, fact.place, then.place] });
  const first = own ? asTold(now) : [];
  if (first.some(({ finding: found }) => found === null)) return first;
  const fitting = others.map(({ fact }) => asTold(fact)).find(([one]) => one?.finding === null);
  return fitting ?? first;
}

/** Two numbers as this year's and last year's: 上年 stands before one of them, or they go 由 … 增加到 …. */
function pair(
  first: Mention | undefined,
  second: Mention | undefined,
  by?: Mention,
): { now: Fact; then: Fact } | null {
  if (first === undefined || second === undefined) return null;
  if (first.fact.unit !== second.fact.unit || first.fact.kind !== second.fact.kind) return null;
  if (by !== undefined && FROM.test(first.lead) && TO.test(second.lead))
    return { now: second.fact, then: first.fact };
  const [thenFirst, thenSecond] = [isBefore(first, second), isBefore(second, first)];
  if (thenFirst === thenSecond || directionOf(second) !== null) return null;
  const [now, then] = thenFirst ? [second, first] : [first, second];
  // 去年收 10 万元，今年收 12 万元: two incomes; 上年投诉 10 件，今年办结 12 件: two matters.
  return isOneMatter(now, then) ? { now: now.fact, then: then.fact } : null;
}

function directionOf({ lead, fact }: Mention): 'up' | 'down' | null {
  const [up, down] = [plays(lead, 'up'), plays(lead, 'down')];
  if (/[到至为]$/u.test(lead) || up === down) return null;
  if (fact.change !== null && (fact.change.way === 'up') !== up) return null;
  return up ? 'up' : 'down';
}

// 上年支出, 较 2021 年; of two years that are named, the one before the other.
function isBefore({ lead, fact: { when } }: Mention, { fact: other }: Mention): boolean {
  return (
    plays(lead, 'before') ||
    /[较比]20\d\d年度?的?$/u.test(lead) ||
    (/20\d\d年/u.test(lead) && when.year === other.when.year - 1)
  );
}

// 今年, 全年, 现有 and 上年 left out, nothing else but verbs of being may part the two.
function isOneMatter(now: Mention, then: Mention): boolean {
  const [a, b] = [now, then].map(({ lead }) =>
    lead.replace(
      /今年以?来?|本年度?|当年|全年度?|年内|上一年度?|上年度?|去年|同期|\d{4}年度?|截至目前|目前|现有|累计|合计|[的为是共有达仅较比]/gu,
      '',
    ),
  );
  // “三公”经费支出 and 上年支出: what is said of last year may be cut short.
  return a !== undefined && b !== undefined && (a === b || a === '' || a.endsWith(b));
}

function checked({ now, then, by, places }: Change): Verdict[] {
  const up = directionOf(by) === 'up';
  const [more, less] = up ? [now, then] : [then, now];
  const { fact } = by;
  const isPoints = fact.unit === '百分点';
  if (fact.unit === now.unit || (isPoints && now.unit === '%')) {
    // A rate that "rises by 5 %" from 80 % to 85 % rises by five points; said in % it should be 6.25 %.
    if (fact.unit === '%') return inPercentOfPercent({ now, then, by, places }, more, less);
    return one(
      checkDifference({
        from: more,
        take: less,
        result: fact,
        kind: 'change',
        severity: 'conflict',
        places,
      }),
    );
  }
  return fact.unit === '%' && now.kind !== 'rate' ? growth({ now, then, by, places }, more, less) : [];
}

function growth({ now, then, by, places }: Change, more: Fact, less: Fact): Verdict[] {
  const parts = [more, less, then, by.fact].map(intervalOf);
  const [m, l, t, r] = parts;
  if (m == null || l == null || t == null || r == null || [m, l, t, r].some(isOpen)) return [];
  if (then.value === null || new Decimal(then.value).lte('0')) return [];
  const relation = relationOf('growth', [now], [then], [by.fact]);
  const tied = told({ now, then, by, places }, more, less);
  if (ratioMeets(minus(m, l), t, r)) return [holds(relation, tied)];
  return [mismatch(relation, tied)];
}

function inPercentOfPercent({ now, then, by, places }: Change, more: Fact, less: Fact): Verdict[] {
  const [m, l, t, r] = [more, less, then, by.fact].map(intervalOf);
  if (m == null || l == null || t == null || r == null || [m, l, t, r].some(isOpen)) return [];
  const relation = relationOf('growth', [now], [then], [by.fact]);
  if (then.value === null || new Decimal(then.value).lte('0')) return [];
  const tied = told({ now, then, by, places }, more, less);
  if (ratioMeets(minus(m, l), t, r)) return [holds(relation, tied)];
  const isPoints = meet(minus(m, l), r);
  const points = pointsOf('points', more, less);
  const kind = isPoints ? 'points' : 'points-wrong';
  return [mismatch(relation, { ...tied, kind, reckoned: [points] }, isPoints ? 'note' : 'conflict')];
}

type Tied = Parameters<typeof holds>[1] & { readonly reckoned: readonly [Reckoned] };

function told({ then, now, by, places }: Change, more: Fact, less: Fact): Tied {
  const decimals = Math.max(2, decimalsOf(by.fact));
  return {
    kind: 'growth',
    facts: [by.fact, now, then],
    places,
    values: { printed: shown(by.fact) },
    reckoned: [growthOf('growth', [more, less], then, decimals)],
  };
}

function mismatch(relation: string, tied: Tied, severity: 'conflict' | 'note' = 'conflict'): Verdict {
  const [reckoned] = tied.reckoned;
  const computed = bareOf(reckoned);
  const formula = `${reckoned.bare} = ${reckoned.unit === '%' ? computed : numberOnly(reckoned)}`;
  const values = { ...tied.values, computed, formula };
  return { relation, finding: finding({ ...tied, code: 'DIFFERENCE_MISMATCH', severity, values }) };
}

function one(verdict: Verdict | null): Verdict[] {
  return verdict === null ? [] : [verdict];
}
