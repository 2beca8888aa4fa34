import { Decimal } from '../facts/decimal.ts';
import type { Fact } from '../facts/fact.ts';
import type { Evidence, Mention, Sentence } from './evidence.ts';
import { intervalOf, meet, sum as sumIn, type Interval } from './interval.ts';
import { finding, holds, relationOf } from './make.ts';
import { isComplete } from './partitions.ts';
import { shown } from './printed.ts';
import { checkRatio } from './ratio.ts';
import { bareOf, numberOnly, sumOf } from './reckoned.ts';
import { onlyOf } from './scope.ts';
import type { Check, Verdict } from './verdict.ts';

const HUNDRED: Interval = { low: new Decimal('100'), high: new Decimal('100') };

/** 占, 占比, 占总支出的: the percentage is a share of a whole. */
const SHARE = /占比?(?:[^，。；、]{0,12}的)?(?:比例|比重)?(?:为|达到?)?$/u;
/** 占全年支出的, 占总支出的, 占: shares of all that was spent. */
const OF_ALL_SPENT =
  /占(?:比|全年总?支出|总支出|支出总额|支出合计|本年支出|部门整体支出|整体支出|执行数)?(?:合计)?的?(?:比例|比重|比)?(?:为|达到?)?$/u;

/** Shares: each against part ÷ whole, and, where the list is known to be complete, all of them against 100 %. */
export const shares: Check = ({ facts, sentences }: Evidence) => {
  const spent = onlyOf(facts, 'executed');
  return sentences.flatMap((sentence) => {
    const told = sharesIn(sentence);
    return [
      ...told.flatMap((share) => ofWhole(share, spent)),
      ...ofHundred(told),
      ...withoutAmounts(sentence),
    ];
  });
};

interface Share {
  readonly part: Mention;
  readonly rate: Mention;
}

function sharesIn({ mentions }: Sentence): Share[] {
  return mentions.flatMap((rate, i) => {
    const part = mentions[i - 1];
    const isShare =
      rate.fact.unit === '%' && SHARE.test(rate.lead) && rate.lead === rate.gap.replace(/^[，,（(]/u, '');
    return isShare && part?.fact.kind === 'money' ? [{ part, rate }] : [];
  });
}

function ofWhole({ part, rate }: Share, spent: Fact | null): Verdict[] {
  const isKnown = part.fact.measure === 'nature.executed' || part.fact.measure === 'source.executed';
  if (spent === null || !isKnown || !OF_ALL_SPENT.test(rate.lead)) return [];
  // The parts of 基本支出 may be given as shares of 基本支出.
  if (!['基本支出', '项目支出'].includes(part.fact.of ?? '') && part.fact.measure === 'nature.executed')
    return [];
  const verdict = checkRatio({
    part: part.fact,
    whole: spent,
    rate: rate.fact,
    name: `${part.fact.of ?? ''}占比`,
    places: [rate.place, part.place, spent.place],
  });
  return verdict === null ? [] : [verdict];
}

function ofHundred(told: readonly Share[]): Verdict[] {
  const names = told.map(({ part }) => part.fact.of ?? '');
  const split = told[0]?.part.fact.measure?.split('.')[0];
  if (split !== 'nature' && split !== 'source') return [];
  if (!told.every(({ part }) => part.fact.measure === told[0]?.part.fact.measure)) return [];
  if (new Set(names).size !== names.length || !isComplete(split, names)) return [];
  return addsUp(
    told.map(({ rate }) => rate),
    names,
  );
}

// 基本支出占 45.2%，项目支出占 54.8%: the words before the rates name the parts.
function withoutAmounts({ mentions }: Sentence): Verdict[] {
  const rates = mentions.filter(
    ({ fact, lead }) => fact.unit === '%' && SHARE.test(lead) && !lead.startsWith('占'),
  );
  const names = rates.map(({ lead }) => lead.replace(SHARE, ''));
  const isWhole = isComplete('nature', names) || isComplete('source', names);
  const ofOne = mentions.every(({ gap }) => !gap.includes('其中'));
  return isWhole && ofOne && rates.length === mentions.length && new Set(names).size === names.length
    ? addsUp(rates, names)
    : [];
}

/** Whether shares that are all there are make 100 %. */
function addsUp(told: readonly Mention[], names: readonly string[]): Verdict[] {
  const rates = told.map(({ fact }) => fact);
  const intervals = rates.map(intervalOf).filter((one): one is Interval => one !== null);
  if (intervals.length !== rates.length) return [];
  const relation = relationOf('shares', rates);
  const total = sumIn(intervals);
  const [first, ...others] = rates;
  if (first === undefined) return [];
  const reckoned = sumOf('shares', [first, ...others], first);
  const parts = names.join('、');
  const tied = {
    kind: 'shares',
    facts: rates,
    places: told.map(({ place }) => place),
    values: { parts },
    reckoned: [reckoned],
  };
  if (meet(total, HUNDRED)) return [holds(relation, tied)];
  const sum = bareOf(reckoned);
  const values = {
    parts,
    sum,
    shares: rates.map(shown).join('、'),
    formula: `${reckoned.bare} = ${numberOnly(reckoned)}`,
  };
  return [{ relation, finding: finding({ ...tied, code: 'SUM_MISMATCH', severity: 'conflict', values }) }];
}
