import type { Fact, Place, Telling } from '../facts/fact.ts';
import { Decimal } from '../facts/decimal.ts';
import type { Report } from '../report/report.ts';
import type { Ranked } from './rank.ts';

/** What a number is compared with: the same of the year before, or what was to be done. */
export type Base = 'before' | 'planned';
type Known = Fact & { readonly value: string };

/** A number, and the one it is compared with. */
export interface Two {
  readonly own: Known;
  readonly other: Known;
  /** Of the own one, among the facts of the question. */
  readonly score: number;
  /** Whether its own words have the thing, and most of the question is met. */
  readonly met: boolean;
}

/** Facts that are looked at: what lies further behind is of another matter. */
const MOST = 8;
/** So far behind the best fact the number may be, and so near no other two of another difference. */
const NEAR = { best: 0.7, other: 0.5 };
/** 多开几张 is answered by no amount of money. */
const OFF: ReadonlySet<string> = new Set(['kind.unitOff', 'kind.kindOff', 'kind.kindOffSure']);
/** What of the question may stand nowhere near. */
const UNMET = 0.6;

/**
 * The likeliest fact that is printed with its counterpart of the year before, or with its target, and that; null where
 * none is, or two others are as likely.
 *
 * @param ranked best first, see `match`
 * @example twoOf(ranked, report, 'before') // 68.4 and 75.8 of 卖出68.4万平方米，上年为75.8万平方米
 */
export function twoOf(ranked: readonly Ranked[], report: Report, base: Base): Two | null {
  const best = ranked[0]?.score ?? 0;
  const all = ranked
    .slice(0, MOST)
    .filter(({ score, against }) => best - score <= NEAR.best && !against.some((one) => OFF.has(one)))
    .flatMap((one) => counterpart(one, ranked, report, base) ?? []);
  const [likeliest, ...others] = all;
  if (likeliest === undefined) return null;
  const first = nearest(likeliest, others);
  const torn = others.some((one) => first.score - one.score < NEAR.other && !isOf(one, first));
  return torn || (!first.met && !isAhead(first, ranked)) ? null : first;
}

/** 接待 0.63，合计 13.11，比 2021 年的 14.70: of two numbers of one name, the one that stands nearer is compared. */
function nearest(first: Two, others: readonly Two[]): Two {
  return others
    .filter(({ own, other }) => other === first.other && own.name === first.own.name)
    .reduce(
      (near, one) =>
        gap(one.own.place, one.other.place) < gap(near.own.place, near.other.place) ? one : near,
      first,
    );
}

/** Whether no fact of another sentence is as likely. */
function isAhead({ own, score }: Two, ranked: readonly Ranked[]): boolean {
  return ranked.every(
    ({ fact, score: other, against }) =>
      score - other >= (against.length > 0 ? 0 : NEAR.other) || inOneSentence(fact.place, own.place),
  );
}

/** Both ends of one pair are found from either, and one end may be found from a part of the other. */
function isOf(one: Two, first: Two): boolean {
  return (
    one.own === first.other ||
    one.other === first.own ||
    one.other === first.other ||
    gapOf(one) === gapOf(first)
  );
}

function gapOf({ own, other }: Two): string {
  return new Decimal(own.value).minus(other.value).abs().toString();
}

/**
 * A fact with the number that it is compared with: of its sentence, else of its paragraph under the same name.
 *
 * @example counterpart(ranked[0], ranked, report, 'planned')?.other.printed // '320场'
 */
export function counterpart(
  { fact, score, features }: Ranked,
  ranked: readonly Ranked[],
  report: Report,
  base: Base,
): Two | null {
  const own = fact as Known;
  if (own.role !== 'actual' || isChange(own, report.year) || own.when.year !== report.year) return null;
  if (isOther(own, report, base) || features.role.former) return null;
  const former = new Set(ranked.filter((one) => one.features.role.former).map((one) => one.fact));
  const fits = ranked
    .map((one) => one.fact as Known)
    .filter(
      (one) =>
        one !== own &&
        one.unit === own.unit &&
        one.kind === own.kind &&
        one.elsewhere === own.elsewhere &&
        !isChange(one, report.year) &&
        (base === 'planned' || one.role === 'actual') &&
        (isBeside(one, own) ||
          ((isNear(one.place, own.place) || base === 'planned') &&
            (isNamed(one, own) || own.measure !== null))),
    )
    .toSorted((a, b) => gap(a.place, own.place) - gap(b.place, own.place));
  const marked = fits.filter((one) => isOther(one, report, base) || former.has(one));
  const named = marked.filter((one) => isNamed(one, own));
  const all = named.length > 0 ? named : marked;
  const [other] = all;
  if (other === undefined) return null;
  if (all.some((one) => !isApart(one, other, own, ranked))) return null;
  return { own, other, score, met: isMet(features) };
}

/** Whether a fact is told in a sentence of another, wherever that is told. */
function isBeside(one: Known, { place, alsoAt }: Known): boolean {
  return [place, ...alsoAt].some((at) => inOneSentence(one.place, at));
}

function isMet({ words }: Ranked['features']): boolean {
  return words.unmet <= UNMET && (words.headOwn || words.headNear || words.termsOwn > 0);
}

/** Another one is of another number where a number of the year itself stands between: of 上年分别为 4 和 5 neither is sure. */
function isApart(one: Known, nearer: Known, own: Known, ranked: readonly Ranked[]): boolean {
  if (one.value === nearer.value) return true;
  const side = (place: Place): number => Math.sign(place.start - own.place.start);
  if (one.place.paragraph !== own.place.paragraph || side(one.place) !== side(nearer.place)) return true;
  const [from = 0, to = 0] = [nearer.place.start, one.place.start].toSorted((a, b) => a - b);
  return ranked.some(
    ({ fact: { unit, place } }) =>
      unit === own.unit && place.paragraph === own.place.paragraph && place.start > from && place.start < to,
  );
}

/** How much something grew or fell; what is told of another year did not by its name alone, nor what is new. */
function isChange({ change, name, when }: Known, year: number): boolean {
  if (change !== null) return true;
  return (
    when.year !== year ? GREW : /(?:[多加减]|(?<!新)增)[^，]{0,4}(?:面积|金额|[人宗件户家次场]?数|幅度)?$/u
  ).test(name);
}

/** 多改 of 多改面积 485 亩; of 达成意向多人数 it is the word behind the number. */
const GREW = /[多增减](?!人次|金额|面积|.?数$)[\u4e00-\u9fff]/u;

/** Whether a fact is of the year before, or a target. */
function isOther(fact: Known, report: Report, base: Base): boolean {
  if (base === 'planned') return fact.role !== 'actual' || (TARGET.test(fact.name) && !DONE.test(fact.name));
  return fact.when.year === report.year - 1 || /上年|上一年|去年|前一年/u.test(fact.name);
}

const TARGET = /目标|任务|计划|下达/u;
const DONE = /实际|完成/u;

function isNamed(one: Known, other: Known): boolean {
  const name = ({ name: metric }: Known): string =>
    metric
      .replace(/上年(?:度|末|同期)?|上一年|去年|前一年|年末/gu, '')
      .replace(/(?:金额|[人宗件户家次]?数|面积)$/u, '');
  return name(one) === name(other);
}

const FAR = 160;

function isNear(one: Place, other: Place): boolean {
  return one.paragraph === other.paragraph && gap(one, other) < FAR;
}

function gap(one: Place, other: Place): number {
  return one.paragraph === other.paragraph ? Math.abs(one.start - other.start) : Infinity;
}

function inOneSentence(one: Telling, other: Telling): boolean {
  return one.paragraph === other.paragraph && one.sentence.start === other.sentence.start;
}
