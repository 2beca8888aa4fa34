import type { Fact } from '../facts/fact.ts';
import { tellsOutcome } from './claims.ts';
import { blankless } from './blankless.ts';
import { placeAt, type Evidence, type Sentence } from './evidence.ts';
import { finding } from './make.ts';
import { intervalOf } from './interval.ts';
import { shown } from './printed.ts';
import { onlyOf } from './scope.ts';
import type { Check } from './verdict.ts';

/** 全年预算资金已全部支出完毕, 财政资金已百分之百执行: all is spent, in words. */
const ALL_SPENT =
  /(?:资金|预算|经费|款项)[^，。；]{0,6}?[已均都][^，。；]{0,4}?(?:全部|全额|百分之百|100%)(?:支出|执行|使用|支付)(?:完毕|完成|到位)?/u;
/** Of money that is not the year's own or not all of it; or only hoped for. */
const OF_OTHERS = /结转资金|上年|项目|专项|追加|下达|补助|债券|确保|力争|争取|[将未除]|计划/u;
/** The rest at the end of the year, by whatever name the ledger could not key. */
const LEFT =
  /^(?:年末|年底|期末)(?:仍有|尚有|还有|的)?(?:结转|结余|剩余)(?:和?结余)?(?:资金|金额|经费)?[为有共计]{0,2}$/u;

/**
 * All is said to be spent, in words, and the report tells what is left at the end of the year. Where budget and
 * spending, or a rate, are printed, carryover.ts reckons with them.
 */
export const spentInWords: Check = ({ facts, sentences }: Evidence) => {
  if (onlyOf(facts, 'rate')?.value === '100') return [];
  if (onlyOf(facts, 'budget') !== null && onlyOf(facts, 'executed') !== null) return [];
  const carried = onlyOf(facts, 'carryover') ?? leftIn(sentences);
  const low = carried === null ? null : (intervalOf(carried)?.low ?? null);
  const said = sentences.find(
    (sentence) => ALL_SPENT.test(bare(sentence)) && !OF_OTHERS.test(bare(sentence)) && tellsOutcome(sentence),
  );
  if (carried === null || low === null || low.lte('0') || said === undefined) return [];
  const { text, at } = blankless(said.text);
  const claim = ALL_SPENT.exec(text);
  if (claim === null) return [];
  const start = said.start + at(claim.index);
  const end = said.start + at(claim.index + claim[0].length - 1) + 1;
  const found = finding({
    code: 'SPENT_ALL_BUT_CARRIED',
    kind: 'words',
    severity: 'note',
    facts: [carried],
    places: [placeAt(said.paragraph, start, end), carried.place],
    values: { claim: claim[0], carried: shown(carried) },
  });
  return [{ relation: null, finding: found }];
};

function bare({ text }: Sentence): string {
  return blankless(text).text;
}

function leftIn(sentences: readonly Sentence[]): Fact | null {
  const told = sentences.filter(tellsOutcome).flatMap(({ mentions }) => mentions);
  const isOwn = ({ of, elsewhere, when }: Fact): boolean =>
    of === null && elsewhere === null && when.words === null;
  return told.find(({ fact, lead }) => fact.kind === 'money' && isOwn(fact) && LEFT.test(lead))?.fact ?? null;
}
