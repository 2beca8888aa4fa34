import { claimsIn, type Claim } from './claims.ts';
import { placeOf, type Evidence } from './evidence.ts';
import { finding } from './make.ts';
import { shown } from './printed.ts';
import type { Check, Verdict } from './verdict.ts';

/** How much two tellings must share to be of one fact, in Chinese characters, and how little they may differ. */
const ENOUGH = 10;
const DIFFERENCE = 2;
/** Claims of one number that are compared with each other; beyond it hostile input would be quadratic. */
const MOST = 64;
/** Words that tell two values apart rather than word one fact in two ways. */
const TELLS_APART = /[#〇零一二三四五六七八九十两首末上下前后男女东西南北非未不\dA-Za-z]/u;

/** The same number in the same sentence but for one word: 自建房摸排 and 自建房摸查. One finding for each pair of words. */
export const reworded: Check = (evidence: Evidence) => {
  const byFact = new Map<string, Claim[]>();
  for (const claim of claimsIn(evidence)) {
    const { value, unit } = claim.mention.fact;
    if (value === null || claim.weight < ENOUGH) continue;
    const group = byFact.get(`${value} ${unit}`) ?? [];
    byFact.set(`${value} ${unit}`, group);
    if (group.length < MOST) group.push(claim);
  }
  const pairs = new Map<string, Pair>();
  for (const claims of byFact.values())
    for (const [i, a] of claims.entries())
      for (const b of claims.slice(i + 1)) {
        const words = oneWordApart(a, b);
        if (words === null) continue;
        const key = words.toSorted().join('/');
        const pair = pairs.get(key) ?? { words, claims: [] };
        pairs.set(key, { words: pair.words, claims: [...pair.claims, a, b] });
      }
  return [...pairs.values()].map(noted);
};

interface Pair {
  readonly words: readonly [string, string];
  readonly claims: readonly Claim[];
}

function noted({ words, claims }: Pair): Verdict {
  const facts = claims.map(({ mention }) => mention.fact);
  return {
    relation: null,
    finding: finding({
      code: 'RESTATED_DIFFERENTLY',
      kind: 'wording',
      severity: 'note',
      facts,
      places: claims.map(({ sentence }) => placeOf(sentence)),
      values: { first: words[0], second: words[1], value: facts[0] === undefined ? '' : shown(facts[0]) },
    }),
  };
}

/** 文昌社区登记 3020 户，加装电梯 1 台; 鹤鸣社区登记 3305 户，加装电梯 1 台: what else they count tells them apart. */
function areListed(a: Claim, b: Claim): boolean {
  const [one, other] = [a, b].map(({ sentence, mention }) =>
    sentence.mentions
      .filter((each) => each !== mention)
      .map(({ fact: { value, unit } }) => `${value ?? ''} ${unit}`),
  );
  return one?.some((said) => other?.includes(said) !== true) === true && (other?.length ?? 0) > 0;
}

/** The two words, with what stands before them in their clause; null where the claims are equal or differ in more. */
function oneWordApart(a: Claim, b: Claim): [string, string] | null {
  if (a.words === b.words || a.sentence === b.sentence || areListed(a, b)) return null;
  let head = 0;
  while (head < a.words.length && a.words[head] === b.words[head]) head += 1;
  let tail = 0;
  const most = Math.min(a.words.length, b.words.length) - head;
  while (tail < most && a.words.at(-1 - tail) === b.words.at(-1 - tail)) tail += 1;
  const [x, y] = [a.words, b.words].map((words) => words.slice(head, words.length - tail));
  if (x === undefined || y === undefined || x.length !== y.length || x.length > DIFFERENCE) return null;
  if (TELLS_APART.test(x + y) || /\P{Script=Han}/u.test(x + y)) return null;
  const before = /\p{Script=Han}{0,4}$/u.exec(a.words.slice(0, head))?.[0] ?? '';
  return [before + x, before + y];
}
