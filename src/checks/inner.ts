import { Decimal } from '../facts/decimal.ts';
import type { Fact } from '../facts/fact.ts';
import type { Mention, Sentence } from './evidence.ts';
import { below, intervalOf, isOpen } from './interval.ts';
import { areDisjoint, areHalves } from './partitions.ts';
import { isMisprint, tellingDigits } from './misprint.ts';
import { sumOf } from './reckoned.ts';
import { checkSum } from './sum.ts';
import type { Check, Verdict } from './verdict.ts';

/** 其中 and its kin, after which a whole is taken apart. */
const OF_WHICH = /其中|分别(?:为|是)|包括|包含|内含/u;
/** What ends the list of parts: a number behind it belongs to another matter. */
const MOVES_ON = /加上|同比|较|比上年|比去年|超额|超出|另外|此外|同时|累计|占|总计|合计|任务|人均|平均|目标/u;

/**
 * A whole taken apart in its own sentence: 个人出租房屋综合税约1118.3万元，其中住宅税约139.2万元、非住宅税979.04万元.
 * A list behind 其中 may name a few parts and leave the rest, and parts may overlap (women and party members): only
 * what cannot be otherwise is a conflict.
 */
export const inner: Check = ({ sentences }) => sentences.flatMap(partsIn);

function partsIn(sentence: Sentence): Verdict[] {
  return sentence.mentions.flatMap((whole, i) => {
    const { parts, isCut } = partsOf(whole, sentence.mentions.slice(i + 1));
    const total = intervalOf(whole.fact);
    // Marks are added up where the score is checked.
    if (parts.length < 2 || total === null || isOpen(total) || whole.fact.unit === '分') return [];
    const facts = parts.map(({ fact }) => fact);
    const names = parts.map(nameOf);
    const disjoint = areDisjoint(names);
    const halves = areHalves(names, whole.fact.name);
    // X and 非X are all there is. Of posts that exclude each other one kind may go unsaid, and of a longer list nobody
    // knows; but money that misses its whole by a hair is more likely a slip than a part left out.
    const isSlip = isOneSlip(facts, whole.fact);
    const isOdd = isSlip || (whole.fact.kind === 'money' ? isNear(facts, whole.fact) : disjoint);
    const verdict = checkSum({
      parts: facts,
      whole: whole.fact,
      kind: halves || (disjoint && isSlip) ? 'of-which' : 'of-which-listed',
      kindOver: 'of-which',
      values: { whole_name: whole.fact.name, parts: names.join('、') },
      places: [whole, ...parts].map(({ place }) => place),
      short: isCut ? null : halves || (disjoint && isSlip) ? 'conflict' : isOdd ? 'note' : null,
      over: disjoint || whole.fact.kind === 'money' ? 'conflict' : null,
    });
    return verdict === null ? [] : [verdict];
  });
}

/** The sum and the whole are one number but for a digit: 2,366 and 2,386. No list stops early at just that. */
function isOneSlip([first, ...others]: readonly Fact[], whole: Fact): boolean {
  return (
    first !== undefined &&
    tellingDigits(whole.printed) >= SLIP &&
    isMisprint(sumOf('sum', [first, ...others], whole).display, whole.printed)
  );
}

const SLIP = 3;

interface Parts {
  readonly parts: readonly Mention[];
  /** More numbers follow that may belong to the list. */
  readonly isCut: boolean;
}

const NONE: Parts = { parts: [], isCut: false };

function partsOf(whole: Mention, after: readonly Mention[]): Parts {
  const [first] = after;
  if (first === undefined || !OF_WHICH.test(first.gap) || !sameMeasure(whole.fact, first.fact)) return NONE;
  if (isTotal(first.fact) || MOVES_ON.test(first.lead)) return NONE;
  const parts: Mention[] = [first];
  let isCut = false;
  let depth = 0;
  for (const next of after.slice(1)) {
    depth += depthOf(next.gap);
    // 基本支出 2,104 万元（人员经费 1,890 万元、公用经费 214 万元），项目支出: what a bracket takes apart is no part itself.
    if (depth > 0) continue;
    const inList = !MOVES_ON.test(next.gap) && !OF_WHICH.test(next.gap) && next.gap.length <= 30;
    if (depth < 0 || !inList || !sameMeasure(whole.fact, next.fact)) break;
    // 执行数 behind the parts of 全年预算数, a source behind the natures of another source: the list is over.
    isCut = isTotal(next.fact) || groupOf(next.fact) !== groupOf(first.fact);
    if (isCut) break;
    parts.push(next);
  }
  const total = intervalOf(whole.fact);
  // A "part" larger than its whole: the whole is another number, or the matter another one.
  const fits = parts.every(({ fact }) => {
    const part = intervalOf(fact);
    return part !== null && total !== null && !below(total, part);
  });
  return fits ? { parts, isCut } : NONE;
}

function depthOf(gap: string): number {
  const count = (brackets: RegExp): number => gap.match(brackets)?.length ?? 0;
  return count(/[（(]/gu) - count(/[）)]/gu);
}

function isTotal({ measure }: Fact): boolean {
  return (
    measure !== null && /^(?:budget|executed|expenditure|income|carryover|project)(?:\.|$)/u.test(measure)
  );
}

function groupOf({ measure }: Fact): string {
  return /^(?:source|nature)\./u.exec(measure ?? '')?.[0] ?? '';
}

function sameMeasure(a: Fact, b: Fact): boolean {
  return a.unit === b.unit && a.kind === b.kind && b.kind !== 'rate' && b.kind !== 'rank';
}

function nameOf({ lead, fact }: Mention): string {
  // 因公出国（境）费: the bracket has cut the name.
  if (/[)）]/u.test(lead)) return fact.name;
  return lead
    .replace(/^.*(?:其中|分别(?:为|是)|包括|包含|内含)/u, '')
    .replace(/^[和及与]|(?:金额|合计)?[为是达共有]?$/gu, '');
}

// Within a fiftieth of the whole, in money: too near to be a list that stops early.
function isNear(parts: readonly Fact[], whole: Fact): boolean {
  if (whole.kind !== 'money' || whole.value === null) return false;
  const missing = parts.reduce((left, { value }) => left.minus(value ?? '0'), new Decimal(whole.value));
  return missing.times('50').lte(whole.value);
}
