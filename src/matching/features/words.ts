import { bigrams } from '../../facts/similar.ts';
import { isManner } from '../manner.ts';
import { isAct, type Part, TELLING } from '../part.ts';
import { isInName } from '../quoted.ts';
import type { TermMet } from '../term-met.ts';
import type { Pair } from './pair.ts';

/** “更新电子警察点位”指标值 120 处: quoted as what is measured, and no name of another thing. */
const INDICATOR = /[”》](?:指标|目标值|实际|完成)/u;

/** The last of the levels: the paragraph so far. */
const FAR = 4;

/** How the words of the question are met by the words of the fact: shares of all that they are worth. */
export function wordFeatures({ part, fields, reader, told, met: terms, search }: Pair) {
  const all = Math.max(reader.all, Number.MIN_VALUE);
  const worth = (levels: number): number => reader.worth(told.slice(0, levels)) / all;
  const own = worth(1);
  const carrying = terms.filter(({ light }) => !light);
  const sum = (some: readonly TermMet[]): number => some.reduce((total, { weight }) => total + weight, 0);
  const whole = Math.max(sum(carrying), Number.MIN_VALUE);
  const light = terms.filter((one) => one.light);
  const head = terms.find(({ text }) => text === part.head?.text);
  return {
    /** In the fact's own words; added by its clause; up to its sentence. */
    own,
    near: worth(2) - own,
    sentence: worth(3),
    /** Words that carry the question in the fact's own words, as far as they stand for them; nowhere up to here. */
    termsOwn: carrying
      .filter(({ level }) => level === 0)
      .reduce((total, { weight, by }) => total + (weight * (by?.weight ?? 0)) / whole, 0),
    /** One that the report uses, or that the genre knows, is not met so near: the fact is of something else. */
    astray: carrying.some(
      (one) => (one.level < 0 || one.level >= FAR) && (stands(one) || (one.known && !one.partly)),
    ),
    /** 危房拆了多少: an act that the fact does not tell. */
    actLacks: terms.some(
      ({ text, level }) =>
        (level < 0 || level >= FAR - 1) &&
        (TELLING.has(text) || isActAsked(text, part)) &&
        !`${fields.metric}${fields.clause}`.includes(actOf(text)),
    ),
    unmet: carrying.length === 0 ? 0 : sum(carrying.filter(({ level }) => level < 0)) / whole,
    /** Of what is unmet, words that only say how, and words that the genre knows. */
    unmetManner:
      sum(carrying.filter((one) => one.level < 0 && !one.known && !stands(one) && isManner(one.text))) /
      whole,
    unmetKnown: sum(carrying.filter((one) => one.level < 0 && one.known)) / whole,
    lightNear:
      light.length === 0 ? 0 : light.filter(({ level }) => level === 0 || level === 1).length / light.length,
    /** What is counted, in the fact's own words, in its clause, right behind the number. */
    /** 藏书多少, and no book is told of: what is counted is a word of the genre, and none of the reports has it. */
    headLacks: head !== undefined && head.known && head.alternatives.length === 0 && head.level < 0,
    /** 养老床位, and no number asked: 3 所敬老院 may be of the same matter, and are no beds. */
    headOther: part.asked === null && head?.by != null && !sharesPair(head.text, head.by.text),
    headOwn: head?.level === 0,
    headNear: head?.level === 1,
    headBehind: head?.by != null && fields.behind.startsWith(head.by.text),
    /** What is counted is met only inside a longer quoted name. */
    quoted:
      head?.by != null &&
      (head.level === 0 || head.level === 1) &&
      !INDICATOR.test(fields.clause) &&
      [fields.metric, fields.clause].every((text) => isOnlyInName(text, head.by?.text ?? '')),
    /** 住宅税 is not what 非住宅税 is. */
    negated: head?.by != null && head.level === 0 && isNegated(fields.metric, head.by.text, part.text),
    /** 非专任教师 is not what 专任教师 is. */
    negatedAsked:
      part.text.includes('非') &&
      !/[非未不]/u.test(`${fields.metric}${fields.clause}`) &&
      terms.some(({ text, by }) => by != null && part.text.includes(`非${text}`)),
    /** How much of the fact's name, and of its clause, the question says. */
    precision: sharedPairs(fields.name, part.text),
    clausePrecision: sharedPairs(fields.clause.replace(/[\d.,%]/gu, ''), part.text),
    search,
  };
}

function sharesPair(one: string, other: string): boolean {
  const pairs = bigrams(other);
  return [...bigrams(one)].some((pair) => pairs.has(pair));
}

function actOf(word: string): string {
  return word.replace(/[了过]$/u, '');
}

/** 支部书记培训了几名: the act itself is asked for, right before how many. */
function isActAsked(word: string, { text, asked }: Part): boolean {
  const act = actOf(word);
  if (asked?.words == null || !isAct(act)) return false;
  const behind = text.slice(asked.words.end).replace(/^(?:真正?|实际|已经?|都|是)/u, '');
  return (
    text
      .slice(0, asked.words.start)
      .replace(/[了咗过]$/u, '')
      .endsWith(act) ||
    (behind.startsWith(act) && /^(?:[了过的]|$)/u.test(behind.slice(act.length)))
  );
}

/** Whether the user's own word stands in what is searched. */
function stands({ alternatives }: Pair['part']['terms'][number]): boolean {
  return alternatives.some(({ weight }) => weight === 1);
}

/** Whether a word stands in a text only behind a sign of not, which the question has not. */
function isNegated(text: string, word: string, asked: string): boolean {
  const parts = text.split(word).slice(0, -1);
  return parts.every((part) => /[非不未无]$/u.test(part)) && !/[非不未无没]/u.test(asked);
}

/** Whether a word stands in a text, and only inside longer names; or not at all. */
function isOnlyInName(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isInName(text, at, at + word.length)) return false;
  return true;
}

/** The share of a text's pairs of characters that another text has. */
function sharedPairs(text: string, other: string): number {
  const pairs = text.length - 1;
  let shared = 0;
  for (let at = 0; at < pairs; at += 1) if (other.includes(text.slice(at, at + 2))) shared += 1;
  return pairs > 0 ? shared / pairs : 0;
}
