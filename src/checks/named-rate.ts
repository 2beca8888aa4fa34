import { Decimal } from '../facts/decimal.ts';
import { fold } from '../text/fold.ts';
import type { Mention, Sentence } from './evidence.ts';
import { below, intervalOf } from './interval.ts';
import { isMisprint } from './misprint.ts';
import { decimalsOf, percentOf } from './printed.ts';
import { checkRatio } from './ratio.ts';
import { plays } from './roles.ts';
import type { Check, Verdict } from './verdict.ts';

/** "办结率为", "任务完成率达到": the verb whose share of all is told, and the rate's name. */
const NAMED = /(\p{Script=Han}{2})率约?(?:为|达到?|是|高达)?$/u;

/** "完成全年任务的 113%", "完成预算的": the rate of what was done to what was to be done. */
const DONE_OF = /(?:完成|达到?).{0,8}(?:任务|目标|指标|计划)(?:数|量|指标)?的$/u;

/** Whether a number is called a budget, and nothing else, right before it. */
export function isBudget({ lead, fact }: Mention): boolean {
  return fact.kind === 'money' && BUDGET.test(lead);
}

/** Whether a number is called what was spent. */
export function isSpent({ lead, fact }: Mention): boolean {
  return fact.kind === 'money' && SPENT.test(lead);
}

/** 预算数 before the whole, 执行数 before the part, 完成预算的 before the rate. */
const BUDGET =
  /(?:全年|调整后?|年度|项目)预算(?:数|资金|总额|金额|安排)?[为是共]?$|^预算(?:数|资金|安排)?为?$/u;
const SPENT = /(?:执行|支出|使用|支付)(?:数|金额|资金)?[为是共]?$/u;
const BUDGET_RATE =
  /(?:完成(?:全年|年度|项目)?预算的?|预算(?:完成|执行|支出)率|执行率|支出率|(?:支出|支付|执行|拨付)进度|^完成)(?:为|达到?|是)?$/u;

/**
 * A rate that stands behind the two numbers it is made of, in one sentence: 交办案件 66 宗，已办结 58 宗，办结率为
 * 87.9%. The rate's own verb must stand before the part, and both must be counted in the same unit.
 */
export const namedRate: Check = ({ sentences }) => sentences.flatMap(ratesIn);

function ratesIn(sentence: Sentence): Verdict[] {
  return sentence.mentions.flatMap((rate, i) => {
    const [whole, part] = [sentence.mentions[i - 2], sentence.mentions[i - 1]];
    if (whole === undefined || part === undefined || rate.fact.unit !== '%') return [];
    if (whole.fact.unit !== part.fact.unit || whole.fact.kind !== part.fact.kind) return [];
    if (part.fact.kind === 'rate') return [];
    // 年初预算 100 万元，全年预算数 120 万元，执行数 100 万元，完成 100%: of which of them is not said.
    const isOpen = rate.lead === '完成' && sentence.mentions[i - 3]?.lead.includes('预算') === true;
    const ofBudget = !isOpen && isOfBudget(whole, part, rate);
    const name = ofBudget ? '预算完成率' : part.fact.measure === null ? nameOf(rate, part, whole) : null;
    if (name === null) return [];
    const verdict = checkRatio({
      part: part.fact,
      whole: whole.fact,
      rate: rate.fact,
      name,
      places: [rate.place, part.place, whole.place],
    });
    if (verdict === null) return [];
    // Two numbers of one unit before a rate may still be two other matters. A fit is no chance; a misfit is told
    // only where the words say which is the whole and which the part.
    const told =
      ofBudget || (plays(whole.lead, 'whole') && isPart(part, name) && !exceeds(part, whole, rate));
    return verdict.finding === null || told || isSlip(part, whole, rate) ? [verdict] : [];
  });
}

// 常住老人 64.8 万人，已接种 61.3 万人，接种率 91.6%: 94.60% it should be, and one digit is another. No chance.
function isSlip(part: Mention, whole: Mention, rate: Mention): boolean {
  if (part.fact.value === null || whole.fact.value === null || exceeds(part, whole, rate)) return false;
  const [p, w] = [part, whole].map(({ fact }) => new Decimal(fact.value ?? '0'));
  if (p === undefined || w === undefined || w.lte('0')) return false;
  const computed = percentOf(p, w, decimalsOf(rate.fact));
  // 91.0%: the closing zero of a rate says as much as any digit.
  return fold(rate.fact.printed).replace(/\D+/gu, '').length >= 3 && isMisprint(computed, rate.fact.printed);
}

// 预算数 430 万元，执行数 429.61 万元，完成预算的 99.91%: of a project that the ledger could not name, too.
function isOfBudget(whole: Mention, part: Mention, rate: Mention): boolean {
  return (
    BUDGET_RATE.test(rate.lead) && isBudget(whole) && isSpent(part) && !/其中/u.test(part.gap + rate.gap)
  );
}

function nameOf(rate: Mention, part: Mention, whole: Mention): string | null {
  const verb = NAMED.exec(rate.lead)?.[1];
  if (verb !== undefined && says(part.lead, verb) && isOfThese(rate, verb, part, whole)) return `${verb}率`;
  const toTarget = verb === '完成' || DONE_OF.test(rate.lead);
  return toTarget && plays(whole.lead, 'target') && plays(part.lead, 'actual') ? '任务完成率' : null;
}

// 已建立健康档案 says 建档, too.
function says(lead: string, verb: string): boolean {
  const first = lead.indexOf(verb.charAt(0));
  return first >= 0 && lead.includes(verb.charAt(1), first + 1);
}

// 毛入园率 is not of those who are new, and 按期反馈率 not of all answers: what else the rate's name says must be said of
// its numbers, too.
function isOfThese({ lead }: Mention, verb: string, part: Mention, whole: Mention): boolean {
  if (/新(?!冠|型)|[另再]/u.test(part.lead)) return false;
  const more = lead.slice(0, lead.lastIndexOf(verb)).replace(/^(?:其中|全年|总体|平均|综合|的)+/u, '');
  return more === '' || [...more].every((char) => part.lead.includes(char) || whole.lead.includes(char));
}

// 已办结, 实际检查; or the rate's own verb right before the number: 合格 316 家，合格率.
function isPart({ lead }: Mention, rate: string): boolean {
  return plays(lead, 'part') || lead.endsWith(rate.replace(/率$/u, ''));
}

// A "part" greater than its "whole" beside a rate that is not over 100 %: then they are not part and whole.
function exceeds(part: Mention, whole: Mention, rate: Mention): boolean {
  const [p, w, r] = [part, whole, rate].map(({ fact }) => intervalOf(fact));
  if (p === null || w === null || r === null || !p || !w || !r) return true;
  return below(w, p) && r.high !== null && r.high.lte('100');
}
