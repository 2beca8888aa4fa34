import { timeOf } from '../facts/when.ts';
import { periodsOf, type Mention, type Sentence } from './evidence.ts';
import { areDisjoint } from './partitions.ts';
import { checkSum } from './sum.ts';
import type { Check, Verdict } from './verdict.ts';

/** 合计, 共计, 编制总数: the number is what the ones before it add up to. */
const TOTAL = /^(?:以上)?(?:两项|三项|四项|各项|编制)?(?:合计|总计|共计|总数|总额)[为是达约]?$/u;
/** A number that takes no part in a list: of another year, a change, a target, a part of the one before. */
const NO_PART = /其中|同比|较|上年|去年|增加|增长|减少|下降|任务|目标|计划|人均|累计|每/u;

/** Numbers told one after another, then their total: 行政编制 60 名，事业编制 80 名，编制总数 140 名. */
export const total: Check = ({ sentences }) => periodsOf(sentences).flatMap(totalsIn);

function totalsIn(sentence: Sentence): Verdict[] {
  return sentence.mentions.flatMap((whole, i) => {
    if (!TOTAL.test(whole.lead) || whole.fact.unit === '分') return [];
    const parts = sentence.mentions.slice(0, i);
    if (parts.length < 2 || !parts.every((part) => isPartOf(part, whole))) return [];
    // 2021年…（2020年…）: two years told by turns are no one sum.
    if (new Set(parts.map(({ fact }) => timeOf(fact.when))).size > 1) return [];
    const names = parts.map(({ lead }) => lead);
    // Money that is said to add up must; of things counted, a list may leave some out or count some twice.
    const sure = whole.fact.kind === 'money' || areDisjoint(names) ? 'conflict' : 'note';
    const verdict = checkSum({
      parts: parts.map(({ fact }) => fact),
      whole: whole.fact,
      kind: 'total',
      values: { whole_name: '所印合计', parts: names.join('、') },
      places: [...parts, whole].map(({ place }) => place),
      short: sure,
      over: sure,
    });
    return verdict === null ? [] : [verdict];
  });
}

function isPartOf(part: Mention, whole: Mention): boolean {
  const { unit, kind } = part.fact;
  return unit === whole.fact.unit && kind !== 'rate' && kind !== 'rank' && !NO_PART.test(part.gap);
}
