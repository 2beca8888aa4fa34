import { z } from 'zod';
import { logistic } from './logistic.ts';
import type { Ranked } from './rank.ts';
import { isHollow } from './part.ts';
import { restOf, type TermMet } from './term-met.ts';
import { load } from './words.ts';

/** By name, in the order of sure.yaml. */
export const SIGNALS = [
  ...['close', 'third', 'clean', 'doubts', 'unmet', 'unmetManner', 'unmetKnown'],
  ...['met', 'sentence', 'search', 'precision'],
] as const;
type Signal = (typeof SIGNALS)[number];
/** What tells how likely it is that the first fact of a ranking is the answer. */
export type Signals = Readonly<Record<Signal, number>>;

const data = load(
  new URL('./sure.yaml', import.meta.url),
  z.strictObject({
    least: z.number(),
    floor: z.number(),
    halves: z.array(z.tuple([z.string().min(1), z.string().min(1)])),
    pooled: z.number(),
    behind: z.strictObject({ within: z.number(), less: z.number(), termsOwn: z.number(), least: z.number() }),
    bias: z.number(),
    weights: z.record(z.enum(SIGNALS), z.number()),
    doubts: z.array(z.string()),
  }),
);
/** How likely a number must be that other reports, asked for the same, have surely. */
export const POOLED = data.pooled;
const DOUBTS: ReadonlySet<string> = new Set(data.doubts);

/** Facts whose own words are the question's, to this share, are what was asked, however many there are. */
const TWIN = { own: 0.95, score: 2, unmet: 0.45, ahead: 0.8 };
/** A lead beyond this tells no more. */
const MOST = { close: 0.8, third: 4, clean: 4 };
/** What a ranking without a further fact counts as the next score. */
const NONE = -3;

/**
 * The fact that answers a question first, and those that answer it as well; none where it is not likely enough, or
 * something stands against it.
 *
 * @param ranked best first, see `match`
 * @param least how likely it must be, 0 to 1
 * @example surest(match(part, entries, search, null))[0]?.fact.printed // '53 宗'
 */
export function surest(ranked: readonly Ranked[], least = data.least): readonly Ranked[] {
  const [first] = ranked;
  if (first === undefined) return [];
  if (!isOpen(first) || isSpokenFor(first, ranked))
    return behind(first, ranked, Math.min(data.behind.least, least + data.behind.least - data.least));
  const twins = twinsOf(first, ranked);
  if (twins.length > 0) return [first, ...twins];
  // Whatever else is near, of the question its sentence must say something.
  if (first.features.words.sentence < data.floor) return [];
  if (isOneOfTwo(first, ranked) || isHalf(first, ranked)) return [];
  return likelihood(signalsOf(first, ranked)) >= least ? [first] : [];
}

/** The first fact that nothing stands against, right behind one that cannot be the answer; it must be likelier by itself. */
function behind(first: Ranked, ranked: readonly Ranked[], least: number): readonly Ranked[] {
  const open = ranked.filter((one) => isOpen(one) && !isSpokenFor(one, ranked));
  const [next] = open;
  if (next === undefined || first.score - next.score > data.behind.within) return [];
  const { words, kind } = next.features;
  // It must tell as much of the question as the one that it stands for, and be in the unit or by the words asked.
  const isTold = words.sentence >= first.features.words.sentence - data.behind.less;
  if (!isTold || (!kind.unitExact && words.termsOwn < data.behind.termsOwn)) return [];
  return likelihood(signalsOf(next, open)) >= least ? [next] : [];
}

/**
 * How likely the first fact is the answer, 0 to 1, by the weights of sure.yaml (logistic regression).
 *
 * @example likelihood(signalsOf(ranked[0], ranked)) // 0.93
 */
export function likelihood(signals: Signals): number {
  return logistic(data, signals);
}

/** The signals of the first fact of a ranking: how far it leads, what is met, what is in doubt. */
export function signalsOf(first: Ranked, ranked: readonly Ranked[]): Signals {
  const others = apart(first, ranked);
  const lead = (other: Ranked | undefined, most: number): number =>
    Math.min(most, first.score - (other?.score ?? NONE));
  const [next] = others;
  const { words } = first.features;
  return {
    close: lead(next, MOST.close),
    third: lead(others[2], MOST.third),
    clean: lead(
      others.find(({ against }) => against.length === 0),
      MOST.clean,
    ),
    doubts: first.against.length,
    unmet: words.unmet,
    unmetManner: words.unmetManner,
    unmetKnown: words.unmetKnown,
    met: words.sentence,
    search: words.search,
    precision: words.precision,
    sentence: words.sentence - (next?.features.words.sentence ?? 0),
  };
}

/**
 * Whether nothing stands against a fact, or only weakly: a word of the question that is used of something else, a plan
 * that was carried out.
 */
export function isOpen({ against }: Ranked): boolean {
  return against.every((feature) => DOUBTS.has(feature));
}

/**
 * 养老机构 39 家（公办 12 家）: whether a number further on in the sentence tells in its own words what the question says,
 * and nothing up to this one does. Then the whole is no answer where a part is asked.
 */
function isSpokenFor(one: Ranked, ranked: readonly Ranked[]): boolean {
  const { place, entry } = one;
  const { paragraph, sentence, start } = place;
  const text = entry.report.paragraphs[paragraph - 1]?.text ?? '';
  const ahead = one.words + text.slice(sentence.start, start).replace(/\s/gu, '');
  const says = ({ words }: Ranked, word: string): boolean =>
    word !== '' && !isHollow(word) && words.includes(word) && !ahead.includes(word);
  return ranked.some(
    (other) =>
      other.entry === entry &&
      other.place.paragraph === paragraph &&
      other.place.sentence.start === sentence.start &&
      other.place.start > start &&
      // 21 名阳性病例、595 名重点人员转运工作: what stands behind a list is said of all of it.
      (other.fact.unit === one.fact.unit
        ? APART.test(text.slice(place.end, other.place.start))
        : mayBe(other, one)) &&
      other.met.some(
        ({ light, by }, t) =>
          (!light && says(other, by?.text ?? '') && !isNear(one.met[t])) || says(other, restOf(one.met[t])),
      ),
  );
}

const APART = /[，,；;：:（()）]/u;

/** Whether a number of another unit may be what is asked, where the unit of this one is not the very one asked. */
function mayBe(other: Ranked, one: Ranked): boolean {
  return !one.features.kind.unitExact && !other.against.some((feature) => feature.startsWith('kind.'));
}

function isNear(met: TermMet | undefined): boolean {
  return met !== undefined && met.level >= 0 && met.level <= OWN;
}

/**
 * 婚姻登记, where 离婚登记 and 结婚登记 are counted: whether another fact, nearly as likely, is told by another word that
 * stands for the same one. Which of them is meant nobody knows.
 */
function isOneOfTwo(first: Ranked, ranked: readonly Ranked[]): boolean {
  return ranked.some(
    (other) =>
      first.score - other.score < ONE_OF_TWO &&
      valueOf(other) !== valueOf(first) &&
      isOpen(other) &&
      other.met.some((their, t) => {
        const own = first.met[t];
        return isNear(own) && isNear(their) && !their.light && isOther(own, their);
      }),
  );
}

/** 低保多少人, where those of the cities and those of the villages are counted: whether a fact is only the half of what is asked. */
function isHalf(first: Ranked, ranked: readonly Ranked[]): boolean {
  return HALVES.some(([one, two]) => {
    const isOne = one.test(first.words) && !two.test(first.words);
    if (!isOne || first.met.some(({ text }) => one.test(text) || two.test(text))) return false;
    return ranked.some(
      (other) =>
        first.score - other.score < HALF &&
        other.fact.unit === first.fact.unit &&
        other.fact.role === first.fact.role &&
        two.test(other.words) &&
        !one.test(other.words),
    );
  });
}

const HALVES = data.halves
  .map(([one, two]) => [new RegExp(one, 'u'), new RegExp(two, 'u')] as const)
  .flatMap(([one, two]) => [[one, two] as const, [two, one] as const]);
/** So near in score the other half is. */
const HALF = 2.5;

/** Whether a word that is not the question's own is met here, and another one there. */
function isOther(own: TermMet | undefined, their: TermMet): boolean {
  const [one, two] = [own?.by?.text ?? '', their.by?.text ?? ''];
  return one !== their.text && !one.includes(two) && !two.includes(one);
}

/** So near in score it may be meant as well. */
const ONE_OF_TWO = 1.25;

/** The fact's own words and its clause. */
const OWN = 1;

/** The other values of a ranking, each at its best. */
function apart(first: Ranked, ranked: readonly Ranked[]): Ranked[] {
  const seen = new Set([valueOf(first)]);
  return ranked.filter((one) => {
    const isNew = !seen.has(valueOf(one));
    seen.add(valueOf(one));
    return isNew && !isPartOf(one, first);
  });
}

/** Several facts that are just what was asked, and nothing else as likely. */
function twinsOf(first: Ranked, ranked: readonly Ranked[]): readonly Ranked[] {
  const isLikely = first.score >= TWIN.score && first.features.words.unmet <= TWIN.unmet;
  if (!isLikely || first.against.length > 0) return [];
  const rivals = apart(first, ranked).filter(
    (one) => one.against.length === 0 && first.score - one.score < TWIN.ahead,
  );
  return [first, ...rivals].every(({ features }) => features.words.own >= TWIN.own) ? rivals : [];
}

function valueOf({ fact }: Ranked): string {
  return `${fact.value ?? ''} ${fact.unit}`;
}

/** “三公”经费支出公务接待费 is a part of “三公”经费支出, and no rival: its name says more than was asked. */
function isPartOf({ fact: { name } }: Ranked, { fact: whole }: Ranked): boolean {
  return name.length > whole.name.length && name.startsWith(whole.name);
}
