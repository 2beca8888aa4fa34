import { Decimal } from '../figures/decimal.ts';
import type { Figure, Place } from '../figures/figure.ts';
import { checkDifference } from './difference.ts';
import type { Evidence, Mention, Sentence } from './evidence.ts';
import { intervalOf, isOpen, meet, minus, ratioMeets } from './interval.ts';
import { finding, holds, relationOf } from './make.ts';
import { decimalsOf, numberOf, percentOf, shown } from './printed.ts';
import { plays } from './roles.ts';
import type { Check, Verdict } from './verdict.ts';

/** 从 80 家增加到 96 家 */
const FROM = /[由从](?:[^，。；]{0,12}的)?$/u;
const TO = /(?:增加|增长|提高|提升|上升|减少|下降|降低)[到至为]$|^[增升降减][到至]$/u;

/** This year and last year against 增加, 增长, 下降, told in one sentence; 百分点 told apart from %. */
export const change: Check = ({ sentences }: Evidence) => sentences.flatMap(changesIn);

interface Change {
  readonly now: Figure;
  readonly then: Figure;
  readonly by: Mention;
  readonly places: readonly Place[];
}

function changesIn({ mentions }: Sentence): Verdict[] {
  return mentions.flatMap((by, i) => {
    if (directionOf(by) === null) return [];
    const [earliest, before, after] = [mentions[i - 2], mentions[i - 1], mentions[i + 1]];
    const told = pair(earliest, before, by) ?? pair(before, after);
    return told === null ? [] : checked({ ...told, by, places: [by.place, told.now.place, told.then.place] });
  });
}

/** Two numbers as this year's and last year's: 上年 stands before one of them, or they go 由 … 增加到 …. */
function pair(
  first: Mention | undefined,
  second: Mention | undefined,
  by?: Mention,
): { now: Figure; then: Figure } | null {
  if (first === undefined || second === undefined) return null;
  if (first.figure.unit !== second.figure.unit || first.figure.kind !== second.figure.kind) return null;
  if (by !== undefined && FROM.test(first.lead) && TO.test(second.lead))
    return { now: second.figure, then: first.figure };
  const thenFirst = plays(first.lead, 'before');
  if (thenFirst === plays(second.lead, 'before') || directionOf(second) !== null) return null;
  const [now, then] = thenFirst ? [second, first] : [first, second];
  // 去年收 10 万元，今年收 12 万元: two incomes; 上年投诉 10 件，今年办结 12 件: two matters.
  return isOneMatter(now, then) ? { now: now.figure, then: then.figure } : null;
}

function directionOf({ lead, figure }: Mention): 'up' | 'down' | null {
  const [up, down] = [plays(lead, 'up'), plays(lead, 'down')];
  if (/[到至为]$/u.test(lead) || up === down) return null;
  if (figure.direction !== null && (figure.direction === 'up') !== up) return null;
  return up ? 'up' : 'down';
}

// 今年, 全年, 现有 and 上年 left out, nothing else but verbs of being may part the two.
function isOneMatter(now: Mention, then: Mention): boolean {
  const [a, b] = [now, then].map(({ lead }) =>
    lead.replace(
      /今年以?来?|本年度?|当年|全年度?|年内|上一年度?|上年度?|去年|同期|\d{4}年度?|截至目前|目前|现有|累计|合计|[的为是共有达仅]/gu,
      '',
    ),
  );
  return a !== undefined && b !== undefined && (a === b || a === '' || b === '');
}

function checked({ now, then, by, places }: Change): Verdict[] {
  const up = directionOf(by) === 'up';
  const [more, less] = up ? [now, then] : [then, now];
  const { figure } = by;
  const isPoints = figure.unit === '百分点';
  if (figure.unit === now.unit || (isPoints && now.unit === '%')) {
    // A rate that "rises by 5 %" from 80 % to 85 % rises by five points; said in % it should be 6.25 %.
    if (figure.unit === '%') return inPercentOfPercent({ now, then, by, places }, more, less);
    return one(
      checkDifference({
        from: more,
        take: less,
        result: figure,
        kind: 'change',
        severity: 'conflict',
        places,
      }),
    );
  }
  return figure.unit === '%' && now.kind !== 'rate' ? growth({ now, then, by, places }, more, less) : [];
}

function growth({ now, then, by, places }: Change, more: Figure, less: Figure): Verdict[] {
  const parts = [more, less, then, by.figure].map(intervalOf);
  const [m, l, t, r] = parts;
  if (m == null || l == null || t == null || r == null || [m, l, t, r].some(isOpen)) return [];
  if (then.value === null || new Decimal(then.value).lte('0')) return [];
  const relation = relationOf('growth', [now], [then], [by.figure]);
  if (ratioMeets(minus(m, l), t, r)) return [holds(relation)];
  const computed = computedGrowth(more, less, then, by.figure);
  return [
    {
      relation,
      finding: finding({
        code: 'DIFFERENCE_MISMATCH',
        kind: 'growth',
        severity: 'conflict',
        figures: [by.figure, now, then],
        places,
        facts: {
          printed: shown(by.figure),
          computed: `${computed}%`,
          formula: `(${numberOf(more)} − ${numberOf(less)}) ÷ ${numberOf(then)} = ${computed}%`,
        },
      }),
    },
  ];
}

function inPercentOfPercent({ now, then, by, places }: Change, more: Figure, less: Figure): Verdict[] {
  const [m, l, t, r] = [more, less, then, by.figure].map(intervalOf);
  if (m == null || l == null || t == null || r == null || [m, l, t, r].some(isOpen)) return [];
  const relation = relationOf('growth', [now], [then], [by.figure]);
  if (then.value === null || new Decimal(then.value).lte('0')) return [];
  if (ratioMeets(minus(m, l), t, r)) return [holds(relation)];
  const isPoints = meet(minus(m, l), r);
  const points = new Decimal(more.value ?? '0').minus(less.value ?? '0').toFixed();
  return [
    {
      relation,
      finding: finding({
        code: 'DIFFERENCE_MISMATCH',
        kind: isPoints ? 'points' : 'points-wrong',
        severity: isPoints ? 'note' : 'conflict',
        figures: [by.figure, now, then],
        places,
        facts: {
          printed: shown(by.figure),
          computed: `${points} 个百分点`,
          formula: `${numberOf(more)} − ${numberOf(less)} = ${points}`,
        },
      }),
    },
  ];
}

function computedGrowth(more: Figure, less: Figure, then: Figure, printed: Figure): string {
  const grown = new Decimal(more.value ?? '0').minus(less.value ?? '0');
  return percentOf(grown, new Decimal(then.value ?? '1'), Math.max(2, decimalsOf(printed)));
}

function one(verdict: Verdict | null): Verdict[] {
  return verdict === null ? [] : [verdict];
}
