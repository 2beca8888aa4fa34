import type { Alternative } from '../search/term.ts';
import { bare } from '../text/bare.ts';
import { LEVELS } from './fields.ts';
import type { Part } from './part.ts';
import type { Ranked, YearAsked } from './rank.ts';
import { carryingOf, isMetWithin } from './term-met.ts';

/** What the user's own word counts; see `Alternative`. */
const OWN = 1;
/** Shares are sums of what words are worth: all of them may be a hair less than 1. */
const ALL = 0.999;
/** Of another dose, age, number than the words say: told in one sentence with them, and another fact. */
const OTHER: ReadonlySet<string> = new Set(
  ['age', 'ageLacks', 'dose', 'system', 'each', 'ordinal', 'part'].map((name) => `whose.${name}`),
);

/**
 * Of ranked facts all that some words are about: those with the words in their name or print; where there is none, with
 * what stands for the words, then those with the words in their clause, in their sentence, around it. A fact of another
 * kind than is asked comes after all these, and what has all the words in its sentence is never kept back.
 *
 * @param year that the words name; null where they name none
 * @example aboutOf(part, match(part, [entry], search, null), null).map(({ fact }) => fact.printed) // of 拆违: ['第五名', …]
 */
export function aboutOf(part: Part, ranked: readonly Ranked[], year: YearAsked): readonly Ranked[] {
  const isOther = ({ against }: Ranked): boolean =>
    against.some((feature) => OTHER.has(feature) || (feature === 'whose.year' && year !== null));
  const open = ranked.filter((one) => !isOther(one));
  const tests: ((one: Ranked) => boolean)[] = [
    (one) => isOwn(part, one),
    (one) => isNamed(part, one, 0),
    ...LEVELS.slice(1, -1).map((level) => (one: Ranked) => isMetWithin(one, level)),
  ];
  for (const some of [open.filter((one) => isOwn(part, one) || isOfKind(one)), open])
    for (const test of tests) {
      const found = some.filter(test);
      if (found.length > 0) return found;
    }
  return ranked.filter(({ features: { words } }) => words.sentence >= ALL);
}

/**
 * The facts whose sentences have all the words, though they are of something else: 12 个工作组 beside 疫情.
 *
 * @example besideOf(ranked, about).length
 */
export function besideOf(ranked: readonly Ranked[], about: readonly Ranked[]): readonly Ranked[] {
  const known = new Set(about.map(({ fact }) => fact));
  return ranked.filter((one) => !known.has(one.fact) && isMetWithin(one, 'sentence'));
}

/** What stands for the words where a fact lacks them. */
export function substitutesIn({ met, features: { words } }: Ranked): readonly string[] {
  if (words.own >= ALL) return [];
  return carryingOf(met).flatMap(({ by }) => (by === null || by.weight === OWN ? [] : [by.text]));
}

/** Whether the words themselves stand in its name, or in that and its print. */
function isOwn(part: Part, one: Ranked): boolean {
  return one.features.words.own >= ALL || isNamed(part, one, OWN);
}

function isOfKind({ against }: Ranked): boolean {
  return against.every((feature) => !feature.startsWith('kind.'));
}

/**
 * Whether words of such a weight, which its sentence has, stand in its name and print. A name is put together of words
 * that stand apart: at a seam of theirs 劳资纠纷 stands in 劳资纠纷处理 for what was typed, though 纠纷处理 is a word.
 */
function isNamed({ terms, reading }: Part, one: Ranked, least: number): boolean {
  const { name, of, elsewhere, printed } = one.fact;
  const said = bare([name, of, elsewhere, printed].join('｜')).text;
  const isSaid = ({ text, weight }: Alternative): boolean =>
    weight >= least && reading.places({ text, weight: OWN }, said).length > 0;
  return isMetWithin(one, 'sentence') && carryingOf(terms).every((term) => term.alternatives.some(isSaid));
}
