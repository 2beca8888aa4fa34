import { claimsIn, type Claim } from './claims.ts';
import type { Fact } from '../facts/fact.ts';
import { timeOf } from '../facts/when.ts';
import type { Evidence, Mention } from './evidence.ts';
import { differ, toldTwice } from './told-twice.ts';
import type { Check, Verdict } from './verdict.ts';

/** How many Chinese characters make a sentence its own; one with fewer needs a second number to vouch for it. */
const ENOUGH = 8;
const ENOUGH_FOR_A_RATE = 5;
const FEWEST = 2;
/** A number that vouches for a sentence has this many digits: 12 and 100 come up everywhere. */
const DIGITS = 3;
/** Rates of anything: 任务完成率 of one task is not that of another. 居民满意率 names what it is of. */
const OF_ANYTHING = /完成|任务|办结|受理|执行|达标|合格|整改|及时|覆盖|响应|参与|到位/u;

/** A sentence that is told again in another section, word by word, with another number. */
export const retold: Check = (evidence: Evidence) => {
  const byWords = new Map<string, Claim[]>();
  const add = (key: string, claim: Claim): void => {
    const group = byWords.get(key);
    if (group === undefined) byWords.set(key, [claim]);
    else group.push(claim);
  };
  for (const claim of claimsIn(evidence)) {
    const { pairs, words, weight, mention } = claim;
    const { when, elsewhere, role, unit, measure } = mention.fact;
    const time = timeOf(when);
    if (weight < FEWEST || measure !== null) continue;
    add([words, time, elsewhere, role, unit].join('|'), claim);
    // Told again behind another clause: 整治96次，…满意率98.6%, where the number beside it vouches for the pair.
    for (const { words: both, weight: enough, beside } of pairs)
      if (enough >= ENOUGH && vouches(beside.fact) && beside.fact.measure === null)
        add([both, beside.fact.value, beside.fact.unit, time, elsewhere, role, unit].join('|'), claim);
  }
  const seen = new Set<Claim>();
  return [...byWords.values()].flatMap((claims) => contradicting(claims, seen));
};

function contradicting(claims: readonly Claim[], seen: Set<Claim>): Verdict[] {
  const [first] = claims;
  if (first === undefined) return [];
  const other = claims.find(
    (claim) =>
      apart(first, claim) && differ(first.mention.fact, claim.mention.fact) && areOneFact(first, claim),
  );
  if (other === undefined || seen.has(first) || seen.has(other)) return [];
  seen.add(first).add(other);
  return [toldTwice(first.mention, other.mention)];
}

// Like sentences side by side in one section go through a list; in two sections they tell one thing twice.
function apart(a: Claim, b: Claim): boolean {
  return a.sentence.paragraph.section !== b.sentence.paragraph.section;
}

function areOneFact(a: Claim, b: Claim): boolean {
  const { kind } = a.mention.fact;
  if (a.weight >= ENOUGH) return true;
  if (kind === 'rate' && a.weight >= ENOUGH_FOR_A_RATE && !OF_ANYTHING.test(a.words)) return true;
  return a.sentence.mentions.some(({ fact }) => vouches(fact) && b.sentence.mentions.some(same(fact)));
}

function vouches({ value, kind }: Fact): boolean {
  return value !== null && (kind === 'rate' || value.replace('.', '').length >= DIGITS) && value !== '100';
}

function same(fact: Fact): (mention: Mention) => boolean {
  return (mention) => mention.fact.value === fact.value && mention.fact.unit === fact.unit;
}
