import { Decimal, plain } from '../facts/decimal.ts';
import type { Fact } from '../facts/fact.ts';
import type { Evidence, Sentence } from './evidence.ts';
import { isMisprint } from './misprint.ts';
import { checkRatio } from './ratio.ts';
import { SCOPES, scopeOf } from './scope.ts';
import type { Check, Verdict } from './verdict.ts';

/** Executed ÷ budget against the printed rate: of the department, every source, every nature, every project. */
export const budgetRate: Check = ({ facts, sentences }: Evidence) =>
  SCOPES.flatMap((prefix) => {
    const keyed = (key: string): Fact[] => facts.filter((fact) => fact.measure === `${prefix}${key}`);
    const budgets = keyed('budget');
    const executed = keyed('executed');
    // 全年支出合计 where nothing else is called what was spent: more than the budget may be in it.
    const isTotal = prefix === '' && executed.length === 0;
    const spent = isTotal ? keyed('expenditure') : executed;
    return keyed('rate').flatMap((rate): Verdict[] => {
      // Projects without a name cannot be told apart here; named-rate.ts reads them sentence by sentence.
      if (prefix !== '' && rate.of === null) return [];
      const whole = partner(rate, budgets);
      const part = partner(rate, spent);
      if (whole === null || part === null) return [];
      const verdict = checkRatio({
        part,
        whole,
        rate,
        name: rate.of === null ? '预算完成率' : `${rate.of}预算完成率`,
        places: [rate.place, part.place, whole.place],
      });
      if (verdict?.finding == null) return verdict === null ? [] : [verdict];
      if (isTotal && !isMisprint(verdict.finding.values['computed'] ?? '', rate.printed)) return [];
      const adjusted = onAdjusted(whole, rate, sentences);
      const places = [rate.place, part.place, whole.place];
      if (
        adjusted !== null &&
        checkRatio({ part, whole: adjusted, rate, name: '', places })?.finding === null
      )
        return [];
      return [onInitial(rate, part, keyed('budget.initial')) ?? onAnother(rate, part, sentences) ?? verdict];
    });
  });

/**
 * The fact a rate goes with: of the same scope, and told in the same paragraph. Where a report tells it once
 * only, that one. Several that differ leave open which is meant: null.
 */
function partner(rate: Fact, candidates: readonly Fact[]): Fact | null {
  const same = candidates.filter((fact) => scopeOf(fact) === scopeOf(rate) && fact.value !== null);
  const paragraphs = paragraphsOf(rate);
  const near = same.filter((fact) => paragraphsOf(fact).some((number) => paragraphs.includes(number)));
  const [first, ...others] = near.length > 0 ? near : same;
  return first !== undefined && others.every(({ value }) => value === first.value) ? first : null;
}

function paragraphsOf(fact: Fact): number[] {
  return [fact.place, ...fact.alsoAt].map(({ paragraph }) => paragraph);
}

// 项目预算 150 万元，年中调减 30 万元，支出 118.5 万元，执行率 98.75%: the rate is of what was left of it, which nobody
// prints.
function onAdjusted(whole: Fact, rate: Fact, sentences: readonly Sentence[]): Fact | null {
  for (const { mentions } of sentences) {
    const [from = -1, to = -1] = [whole, rate].map((fact) => mentions.findIndex((one) => one.fact === fact));
    if (from < 0) continue;
    const changes = mentions
      .slice(from + 1, to)
      .filter(({ fact, lead }) => fact.kind === 'money' && fact.value !== null && ADJUSTED.test(lead));
    if (changes.length === 0) continue;
    const value = changes.reduce(
      (sum, { fact, lead }) => (LESS.test(lead) ? sum.minus(fact.value ?? '0') : sum.plus(fact.value ?? '0')),
      new Decimal(whole.value ?? '0'),
    );
    return { ...whole, value: plain(value) };
  }
  return null;
}

const ADJUSTED = /(?:追加|追减|调[增减]|压减|核减|核增|增加|减少|收回)(?:预算|资金)?[了约]?$/u;
const LESS = /(?:追减|调减|压减|核减|减少|收回)(?:预算|资金)?[了约]?$/u;

// Some offices reckon their rate on the budget of January. That is another rate, not a wrong one.
function onInitial(rate: Fact, part: Fact, initial: readonly Fact[]): Verdict | null {
  const whole = partner(rate, initial);
  if (whole === null) return null;
  const places = [rate.place, part.place, whole.place];
  const verdict = checkRatio({ part, whole, rate, name: '预算完成率（按年初预算）', places });
  return verdict?.finding === null ? verdict : null;
}

// 年初预算 1,800 万元，调整后 900 万元，实际支出 312.75 万元，支出率 34.75%: another number of the sentence may be the
// whole. A rate that fits it is not wrong, whatever the ledger took for the budget.
function onAnother(rate: Fact, part: Fact, sentences: readonly Sentence[]): Verdict | null {
  const near = sentences.filter(({ mentions }) => mentions.some(({ fact }) => fact === rate));
  for (const { fact: whole, place } of near.flatMap(({ mentions }) => mentions)) {
    if (whole === part || whole.kind !== 'money' || whole.unit !== part.unit) continue;
    const name = rate.of === null ? '预算完成率' : `${rate.of}预算完成率`;
    const verdict = checkRatio({ part, whole, rate, name, places: [rate.place, part.place, place] });
    if (verdict?.finding === null) return verdict;
  }
  return null;
}
