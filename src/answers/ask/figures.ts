import { bigrams } from '../../facts/similar.ts';
import { isThreePublic } from '../../facts/three-public.ts';
import type { Telling } from '../../facts/fact.ts';
import type { Entry } from '../../library/library.ts';
import type { Part } from '../../matching/part.ts';
import type { Ranked } from '../../matching/rank.ts';
import { surest } from '../../matching/sure.ts';
import type { Known } from '../computed.ts';
import type { Computed } from '../draft.ts';
import { moneyOf, projectMoney } from './project-money.ts';
import { itemMoney, type Keyed, moneyOfYear, ownMoney, shareOf } from './keyed.ts';

/** What one report says to one part of a question. */
export interface Found {
  /** The headline first, then what is told with it. */
  readonly facts: readonly Known[];
  readonly computed: readonly Computed[];
  /** Figures that fit as well and are of another matter, shown beside the headline. */
  readonly others: readonly Known[];
  /** More of them than can be shown: the full names, to choose from. */
  readonly choices: readonly string[];
  /** Parts of what was asked, whose sum is not printed. */
  readonly parts: boolean;
  /** What is to be said of a number that was worked out. */
  readonly note: string | null;
  readonly of: string | null;
  readonly score: number;
}

/** What a report says that says nothing. */
export const NOTHING: Found = {
  ...{ facts: [], computed: [], others: [], choices: [], parts: false, note: null, of: null },
  score: 0,
};

/** The office's own money, by its keys, is surer than any ranking. */
const BY_KEY = 100;
/** Others that are shown; more are to choose from. */
const MOST_OTHERS = 2;
const MOST_BESIDE = 6;

/** Where a question is asked: its report with what ranks its facts, and the year, null for the report's own. */
export interface Where {
  readonly entry: Entry;
  readonly ranked: (part: Part) => readonly Ranked[];
  readonly year: number | null;
  /** How likely the answer must be, 0 to 1, where that is less than for one that stands alone. */
  readonly least?: number | undefined;
}

/**
 * The figure of one report that answers one part of a question, with what is told beside it.
 *
 * @param before what answered the part before: 面积多大 goes on from 拆了多少违建
 */
export function figuresFor(where: Where, part: Part, before: Found | null): Found {
  const { entry } = where;
  const last = before?.facts[0];
  const beside = last === undefined ? null : toldWith(entry, part, last);
  if (beside !== null) return { ...NOTHING, facts: beside, of: last?.of ?? null, score: before?.score ?? 0 };
  const money = part.money !== null && part.subject.length === 0 ? moneyFor(where, part, before) : null;
  if (money !== null) return { ...NOTHING, ...money, score: BY_KEY };
  const ofProject = where.year === null ? projectOf(entry, part) : null;
  if (ofProject !== null) return { ...NOTHING, ...ofProject, score: BY_KEY };
  // 三公经费, where the report tells of none: no other money of its name is it.
  if (part.money !== null && part.subject.length === 0 && part.money.keys.some(isThreePublic)) return NOTHING;
  const isOpen = part.terms.every(({ light }) => light);
  if (isOpen && part.money === null && last === undefined) return NOTHING;
  const ranked = where.ranked(part);
  const near = last === undefined ? [] : ranked.filter(({ place }) => sameSentence(place, last.place));
  const sure = isOpen && last !== undefined ? [] : surest(ranked, where.least);
  const [best, ...others] = sure.length > 0 ? sure : surest(near);
  return best === undefined ? NOTHING : withOthers(entry, part, best, others);
}

/** What is asked of the money of a project, by its name. */
function projectOf(entry: Entry, part: Part): Keyed | null {
  if (part.money === null || part.asked?.change != null || part.asked?.target === true) return null;
  const found = projectMoney(entry, part);
  return found === null ? null : inKind(entry, part, found);
}

/** 目标多少场，完成率多少; 花了多少，比上年是增是减: of what was asked before, as its own sentence tells it. */
function toldWith(entry: Entry, { text, asked }: Part, last: Known): readonly Known[] | null {
  const same = entry.facts
    .filter(
      (fact): fact is Known => fact.value !== null && fact !== last && sameSentence(fact.place, last.place),
    )
    .toSorted((a, b) => a.place.start - b.place.start);
  if (RATE.test(text) && last.kind !== 'money') {
    const rates = same.filter(
      ({ kind, change, name }) => kind === 'rate' && change === null && RATE_NAME.test(name),
    );
    return rates.length === 1 ? rates : null;
  }
  if (asked?.change == null || !CHANGE.test(text)) return null;
  const [next, after] = same.filter(({ place }) => place.start > last.place.start);
  if (next?.change == null) return null;
  return after?.change?.way === next.change.way && after.kind !== next.kind ? [next, after] : [next];
}

const RATE = /^(?:完成|达标)(?:率|比例)/u;
const RATE_NAME = /(?:完成|达标)(?:率|比例)$/u;
const CHANGE = /^[比较跟同与][上去前]一?年(?:相?比)?/u;

function moneyFor(
  { entry, year }: Where,
  part: Part,
  before: Found | null,
): Pick<Found, 'facts' | 'computed' | 'of' | 'parts'> | null {
  const keys = part.money?.keys ?? [];
  if (part.money !== null && part.money.item !== null) {
    const isPlain = part.asked?.change == null && part.asked?.target !== true;
    const isMoney = part.asked === null || part.asked.kinds.has('money');
    return isPlain && isMoney ? itemMoney(entry, part.money, year ?? entry.report.year) : null;
  }
  if (year !== null) return moneyOfYear(entry, keys, year);
  if (part.asked?.change != null || part.asked?.target === true) return null;
  const of = before?.of ?? null;
  const found = of === null ? ownMoney(entry, keys) : ofSame(entry, of, keys);
  return found === null ? null : inKind(entry, part, found);
}

/** What was found, where it is of the kind asked; a share where one is asked of an amount. */
function inKind(entry: Entry, { asked }: Part, found: Keyed): Keyed | null {
  const [head] = found.facts;
  if (asked === null || asked.loose || head === undefined || found.computed.length > 0) return found;
  if (asked.kinds.has(head.kind)) return found;
  return asked.kinds.has('rate') ? shareOf(entry, found) : null;
}

function ofSame(entry: Entry, of: string, keys: readonly string[]): Keyed | null {
  const own = entry.facts.filter((fact): fact is Known => fact.of === of && fact.value !== null);
  return moneyOf(own, of, keys);
}

function withOthers(entry: Entry, part: Part, best: Ranked, others: readonly Ranked[]): Found {
  const head = best.fact as Known;
  const rivals = others.map(({ fact }) => fact as Known);
  const told = companions(entry, part, head).filter((fact) => !rivals.includes(fact));
  const facts = [head, ...told].slice(0, 1 + MOST_BESIDE);
  const common = { ...NOTHING, facts, of: head.of, score: best.score };
  if (rivals.length <= MOST_OTHERS) return { ...common, others: rivals };
  return { ...common, choices: [head, ...rivals].map(({ name }) => name) };
}

/** What the same sentence tells of the same matter: its money beside its number, its rate, its rank. */
function companions(entry: Entry, { terms, reading }: Part, head: Known): Known[] {
  const pairs = bigrams(head.name);
  const words = terms.flatMap(({ alternatives }) => alternatives.map(({ text }) => text));
  return entry.facts.filter((fact): fact is Known => {
    if (fact === head || fact.value === null || fact.elsewhere !== head.elsewhere) return false;
    if (!sameSentence(fact.place, head.place)) return false;
    const shared = [...bigrams(fact.name)].filter((pair) => pairs.has(pair)).length;
    return (
      shared > 1 || words.some((word) => reading.places({ text: word, weight: 1 }, fact.name).length > 0)
    );
  });
}

/** Whether two numbers stand in one sentence. */
export function sameSentence(one: Telling, other: Telling): boolean {
  return one.paragraph === other.paragraph && one.sentence.start === other.sentence.start;
}
