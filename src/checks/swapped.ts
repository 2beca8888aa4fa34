import type { Fact } from '../facts/fact.ts';
import { timeOf } from '../facts/when.ts';
import { isPlanned } from './claims.ts';
import { solid, type Evidence, type Mention, type Sentence } from './evidence.ts';
import { finding } from './make.ts';
import { isSwapped } from './misprint.ts';
import { areOfOneList, OF_ANYTHING } from './misprinted.ts';
import { shown } from './printed.ts';
import { differ } from './told-twice.ts';
import type { Check, Verdict } from './verdict.ts';

/** Words that are said of any number, and make no matter of their own. */
const IDLE =
  /全年|年度|累计|合计|共计?|其中|完成|实现|开展|实施|项目|工作|任务|目标|实际|预算|支出|收入|资金|经费|金额|面积|人数|人次|数量|[\d,.%，。、；：（）()“”"#]+/gu;
/** Characters in a row that two tellings of one matter share at least, and where only so many digits are in order. */
const SHARED = 3;
const SHARED_OF_MANY = 2;
const MANY_DIGITS = 4;
/** Tellings of one number with the same digits that are compared; beyond it hostile input would be quadratic. */
const MOST = 32;

/**
 * Two numbers with the same digits in another order, of what seems to be one matter in two chapters: 走访企业 412 家次,
 * 走访企业 421 家次. That it is one matter nobody can prove: a note.
 */
export const swapped: Check = ({ sentences }: Evidence) => {
  const groups = new Map<string, Telling[]>();
  for (const sentence of sentences.filter((one) => !isPlanned(one)))
    for (const mention of sentence.mentions.filter(({ fact }) => mayBe(fact))) {
      const group = groups.get(keyOf(mention.fact)) ?? [];
      groups.set(keyOf(mention.fact), group);
      if (group.length < MOST) group.push({ mention, sentence });
    }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, i) =>
      group.slice(i + 1).flatMap((other) => (areOne(one, other) ? [noted(one, other)] : [])),
    ),
  );
};

interface Telling {
  readonly mention: Mention;
  readonly sentence: Sentence;
}

function mayBe({ value, role, kind, change, measure }: Fact): boolean {
  return value !== null && role === 'actual' && kind !== 'rank' && change === null && measure === null;
}

/** Digits in order, and of what: only such numbers may be one. */
function keyOf({ printed, unit, when, elsewhere }: Fact): string {
  const digits = [...printed.replace(/\D+/gu, '')].toSorted().join('');
  return [digits, unit, timeOf(when), elsewhere ?? ''].join('|');
}

function areOne(one: Telling, other: Telling): boolean {
  const [a, b] = [one.mention.fact, other.mention.fact];
  if (one.sentence === other.sentence || !isSwapped(a.printed, b.printed) || !differ(a, b)) return false;
  if (a.value?.length !== b.value?.length) return false;
  if (areOfOneList(aheadOf(one), aheadOf(other))) return false;
  if (vouched(one, other)) return true;
  const digits = a.printed.replace(/\D+/gu, '').length;
  return shares(wordsOf(one), wordsOf(other), digits >= MANY_DIGITS ? SHARED_OF_MANY : SHARED);
}

/** The words of its sentence before the number. */
function aheadOf({ mention, sentence }: Telling): string {
  return solid(sentence.text.slice(0, mention.place.start - sentence.start));
}

/** 61 宗、3.86 万平方米 and 61 宗、3.68 万平方米: the number right before is the same in both. */
function vouched(one: Telling, other: Telling): boolean {
  const [a, b] = [one, other].map(before);
  return (
    a != null && b != null && a.value === b.value && a.unit === b.unit && (a.value?.length ?? 0) >= VOUCHING
  );
}

const VOUCHING = 2;

function before({ mention, sentence }: Telling): Fact | null {
  return sentence.mentions[sentence.mentions.indexOf(mention) - 1]?.fact ?? null;
}

/** The words of the number's own clause, and what it is called. */
function wordsOf({ mention: { fact, lead, tail } }: Telling): string {
  const behind = /^[^，,、；;。：:（(]*/u.exec(tail)?.[0] ?? '';
  return [fact.name, lead, behind]
    .map((words) => solid(words).replace(IDLE, '|').replace(OF_ANYTHING, '|'))
    .join('|');
}

/** Whether two texts have so many characters in a row in common. */
function shares(a: string, b: string, length: number): boolean {
  for (let at = 0; at + length <= a.length; at += 1) {
    const piece = a.slice(at, at + length);
    if (!piece.includes('|') && b.includes(piece)) return true;
  }
  return false;
}

function noted(one: Telling, other: Telling): Verdict {
  const facts = [one.mention.fact, other.mention.fact] as const;
  return {
    relation: `told ${facts
      .map(({ id }) => id)
      .toSorted((a, b) => a - b)
      .join(' ')}`,
    finding: finding({
      code: 'RESTATED_DIFFERENTLY',
      kind: 'likely',
      severity: 'note',
      facts,
      places: [one.mention.place, other.mention.place],
      values: {
        first: `${facts[0].name} ${shown(facts[0])}`,
        second: `${facts[1].name} ${shown(facts[1])}`,
      },
    }),
  };
}
