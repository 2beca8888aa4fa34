import { Decimal } from '../facts/decimal.ts';
import type { Fact } from '../facts/fact.ts';
import { type Mention, periodsOf, type Sentence } from './evidence.ts';
import { plays } from './roles.ts';
import { onlyOf } from './scope.ts';
import { checkSum } from './sum.ts';
import type { Check, Verdict } from './verdict.ts';

/** What full marks and the marks lost look like: no part of the score. */
const NO_MARK = /满分|分值|权重|总分值?为?$|扣|失分/u;

/** 100 分为优: a step of the scale, and nobody's mark. */
const STEP = /^(?:以[上下])?(?:[（(]不?含[)）])?的?(?:评?为|是|等级为)[“"]?[优良中差]/u;

/**
 * Parts of a score against the total in the same sentence: 投入得 19 分、过程得 28 分、产出得 30 分、效益得 20 分，
 * 合计 97 分. Full marks beside them take part in nothing.
 */
export const score: Check = ({ facts, sentences }) => {
  const told = onlyOf(facts, 'score');
  // 总分 100 分 may be all that there was to win.
  const own = told?.value === '100' ? null : told;
  return periodsOf(sentences).flatMap((sentence) => scoresIn(sentence, own));
};

function scoresIn({ mentions }: Sentence, own: Fact | null): Verdict[] {
  const marks = mentions.filter(
    ({ fact, tail }) => fact.unit === '分' && fact.value !== null && !STEP.test(tail),
  );
  const totals = marks.filter(({ lead }) => plays(lead, 'total') && !/满分|分值/u.test(lead));
  const [said] = totals;
  if (totals.length > 1) return [];
  // 总分 100 分，自评 95.18 分: what there was to win, and what was.
  if (said?.fact.value === '100' && marks.some((mark) => mark !== said && /自评$/u.test(mark.lead)))
    return [];
  const others = marks.filter((mark) => mark !== said && !NO_MARK.test(mark.lead));
  const total = said ?? (own !== null && areAll(others) ? { fact: own, place: own.place } : undefined);
  if (total === undefined || others.some(({ fact }) => fact === total.fact)) return [];
  // 共性指标 40 分，自评 38.5 分: full marks stand beside the marks, without being called so.
  const got = others.filter(({ lead }) => /(?:得分?|自评分?)为?$/u.test(lead));
  const parts = got.length > 0 ? got : others;
  // Two marks and a total may be last year's and this year's.
  if (parts.length < FEWEST || new Set(parts.map(({ fact }) => fact.id)).size !== parts.length) return [];
  const verdict = checkSum({
    parts: parts.map(({ fact }) => fact),
    whole: total.fact,
    kind: 'score',
    values: { whole_name: '总得分', parts: '各项得分' },
    places: [...parts, total].map(({ place }) => place),
    short: 'conflict',
    over: 'conflict',
  });
  return verdict === null ? [] : [verdict];
}

/** 20 分得 18.5 分，30 分得 27.2 分, …: full marks that come to a hundred leave no mark out. */
function areAll(marks: readonly Mention[]): boolean {
  const got = marks.filter(({ lead }) => /得[了到分]?为?$/u.test(lead));
  const full = marks.filter((mark) => !got.includes(mark));
  const sum = full.reduce((all, { fact }) => all.plus(fact.value ?? '0'), new Decimal('0'));
  return got.length >= FEWEST && got.length === full.length && sum.eq('100');
}

/** A sheet has three parts and more. */
const FEWEST = 3;
