import type { Evidence, Mention, Sentence } from './evidence.ts';
import { scopeOf } from './scope.ts';
import { differ, toldTwice } from './told-twice.ts';
import type { Check, Verdict } from './verdict.ts';

/** What a report says once of itself, however often it says it. Staff and scores are many things of one key. */
const TOLD_ONCE = /^(?:(?:source\.|nature\.|project\.)?(?:budget|executed|rate)|budget\.initial|carryover)$/u;
/** Another stage of the same budget. */
const STAGE = /年初|调整|追加|调减|上年|批复|下达|政府采购|三公|申报/u;

interface Telling {
  readonly mention: Mention;
  readonly sentence: Sentence;
}

/** A fact of the budget with one value here and another there: 全年预算数 in two chapters. */
export const restated: Check = (evidence: Evidence) => {
  const tellings = new Map<string, Telling[]>();
  for (const sentence of evidence.sentences)
    for (const mention of sentence.mentions) {
      const key = factOf(mention, sentence);
      if (key === null) continue;
      const told = tellings.get(key);
      if (told === undefined) tellings.set(key, [{ mention, sentence }]);
      else told.push({ mention, sentence });
    }
  return [...tellings.values()].flatMap(differing);
};

/** What the number states: key, scope and the very words before it, so that two stages of a budget are two values. */
function factOf({ fact, lead }: Mention, { text, paragraph }: Sentence): string | null {
  const { measure } = fact;
  if (measure === null || !TOLD_ONCE.test(measure) || fact.value === null || fact.role !== 'actual')
    return null;
  if (STAGE.test(lead)) return null;
  const ofProject = /项目/u.test(text) || paragraph.path.some((heading) => /项目/u.test(heading));
  if (fact.of === null && ofProject) return null;
  const words = lead
    .slice(-8)
    .replace(/[为是达到的约共计]{1,4}$/u, '')
    .slice(-3);
  return [measure, scopeOf(fact), words].join('|');
}

function differing(tellings: readonly Telling[]): Verdict[] {
  const [first] = tellings;
  const other = tellings.find(
    ({ mention }) => first !== undefined && differ(first.mention.fact, mention.fact),
  );
  if (first === undefined || other === undefined) return [];
  // Two numbers in one sentence are two numbers, whatever they are called.
  if (first.sentence === other.sentence) return [];
  return [toldTwice(first.mention, other.mention, first.mention.fact.of ?? first.mention.fact.name)];
}
