import type { Figure, Place } from '../../figures/figure.ts';
import { bigrams } from '../../figures/similar.ts';
import type { Entry } from '../../library/library.ts';
import { sentenceAt } from '../sentence-at.ts';
import type { Known } from '../computed.ts';
import type { Computed } from '../draft.ts';
import { ASKING, type Asked, isMeasured } from '../../matching/asked.ts';
import { candidatesOf } from '../../matching/fields.ts';
import { isOfOther } from './fits.ts';
import { type Keyed, moneyOfYear, ownMoney, partMoney, shareOf } from './keyed.ts';
import type { Part } from '../../matching/part.ts';
import { rank, type Ranked } from './rank.ts';

/** What one report says to one part of a question. */
export interface Found {
  /** The headline first, then what is told with it. */
  readonly figures: readonly Known[];
  readonly computed: readonly Computed[];
  /** Figures that fit as well and are of another matter, shown beside the headline. */
  readonly others: readonly Known[];
  /** More of them than can be shown: the full names, to choose from. */
  readonly choices: readonly string[];
  /** Parts of what was asked, whose sum is not printed. */
  readonly parts: boolean;
  /** The nearest that is no answer: its name, and what parts it from the question. */
  readonly near: { readonly entry: Entry; readonly figure: Figure; readonly because: string } | null;
  /** What is to be said of a number that was worked out. */
  readonly note: string | null;
  readonly of: string | null;
  readonly score: number;
}

/** What a report says that says nothing. */
export const NOTHING: Found = {
  ...{ figures: [], computed: [], others: [], choices: [], parts: false, near: null, note: null, of: null },
  score: 0,
};

/** Within so much of the best, of some hundred, a figure fits as well. */
const AS_WELL = 8;
/** Others that are shown; more are to choose from. */
const MOST_OTHERS = 2;
const MOST_BESIDE = 6;
/** Beside what the part before was answered with, a figure is that much likelier meant. */
const IN_SENTENCE = 25;
const IN_PARAGRAPH = 8;
/** A question that names no measure is answered by a figure only where its name is what was asked. */
const SURE = 78;

/**
 * The figure of one report that answers one part of a question, with what is told beside it.
 *
 * @param before what answered the part before: 面积多大 goes on from 拆了多少违建
 * @param year another year than the report's, where it is asked what this report tells of it
 */
export function figuresFor(
  entry: Entry,
  part: Part,
  before: Found | null,
  year: number | null = null,
): Found {
  const money = part.money === null ? null : moneyFor(entry, part, before, year);
  if (money !== null) return { ...NOTHING, ...money, score: 100 };
  if (part.money !== null && part.subject.length === 0 && part.asked?.change == null) return NOTHING;
  const asked = part.asked ?? anything(part.money !== null);
  const { terms } = part;
  const only = terms.every(({ light }) => light);
  if (only && before === null) return NOTHING;
  const sought = {
    ...{ reading: part.reading, terms, head: part.head, counted: part.counted, asked, year },
    text: part.text,
  };
  const ranked = rank(sought, candidatesOf(entry)).map((one) => beside(one, before, only));
  const fits = ranked
    .filter(({ misfit, score }) => misfit === null && (part.asked !== null || score >= SURE))
    .sort((a, b) => b.score - a.score || a.candidate.figure.id - b.candidate.figure.id);
  const best =
    fits[0] ?? underHeading(asked, ranked) ?? onlyMeasure(asked, ranked) ?? onlyDone(asked, ranked);
  if (best === undefined && GAINS.test(part.text) && part.asked?.change === 'up')
    return figuresFor(entry, { ...part, asked: { ...part.asked, change: null } }, before, year);
  if (best === undefined) return { ...NOTHING, near: nearest(ranked) ?? ofOther(entry, asked, part.text) };
  return withOthers(entry, part, best, fits);
}

/** 增加了多少学位 may ask for those that were added as well as for a change on the year before. */
const GAINS = /^(?!.*(?:比|较|同比|去年|上年)).*(?:增加|新增|增设)了?(?:多少|几多|几)[\u4e00-\u9fff]{2}/u;

/** Where only a heading or point names the matter, the one figure under it of the very unit asked. */
function underHeading(asked: Asked, ranked: readonly Ranked[]): Ranked | undefined {
  if (asked.unit === null) return undefined;
  const fits = ranked.filter(
    ({ underHeading: under, candidate: { figure } }) => under && figure.unit === asked.unit,
  );
  const values = new Set(fits.map(({ candidate: { figure } }) => figure.value));
  return values.size === 1 ? fits[0] : undefined;
}

/** 平均办理时限 3.5 个工作日 is of what its sentence began with, where no other time is told of it. */
function onlyMeasure(asked: Asked, ranked: readonly Ranked[]): Ranked | undefined {
  if (asked.unit === null || !isMeasured(asked.unit)) return undefined;
  const fits = ranked.filter(({ inSentence }) => inSentence);
  return fits.length === 1 ? fits[0] : undefined;
}

/**
 * 农业保险承保 124 万亩，理赔 6,318 万元: of the matter that a sentence began with, the one number of the kind asked in the
 * clause that says what was done.
 */
function onlyDone({ kinds }: Asked, ranked: readonly Ranked[]): Ranked | undefined {
  const fits = ranked.filter(({ inSentence, acts }) => inSentence && acts > 0);
  const [only] = fits;
  if (only === undefined || fits.length > 1 || kinds.size > 1) return undefined;
  const { entry, figure } = only.candidate;
  const alike = entry.figures.filter(
    ({ kind, place }) => kind === figure.kind && sameSentence(entry, place, figure.place),
  );
  return alike.length === 1 ? only : undefined;
}

/** Where a part of a question says nothing of what, only the sentence of the part before can answer. */
function beside(one: Ranked, before: Found | null, only: boolean): Ranked {
  const last = before?.figures[0];
  if (last === undefined) return one;
  const { entry, figure } = one.candidate;
  const near = [figure.place, ...figure.alsoAt].some((place) => sameSentence(entry, place, last.place));
  if (near) return { ...one, score: one.score + IN_SENTENCE };
  const inParagraph = figure.place.paragraph === last.place.paragraph;
  const misfit = only ? (one.misfit ?? 'elsewhere') : one.misfit;
  return { ...one, misfit, score: one.score + (inParagraph ? IN_PARAGRAPH : 0) };
}

function anything(money: boolean): Asked {
  const kinds: Asked['kinds'] = new Set(
    money
      ? (['money', 'rate'] as const)
      : (['money', 'area', 'length', 'mass', 'rate', 'rank', 'people', 'count'] as const),
  );
  return { kinds, unit: null, units: null, loose: true, change: null, target: false, words: null };
}

function moneyFor(
  entry: Entry,
  part: Part,
  before: Found | null,
  year: number | null,
): Pick<Found, 'figures' | 'computed' | 'of' | 'parts'> | null {
  const keys = part.money?.keys ?? [];
  if (year !== null) return part.subject.length > 0 ? null : moneyOfYear(entry, keys, year);
  if (part.asked?.change != null || part.asked?.target === true) return null;
  let found: Keyed | null;
  if (part.subject.length > 0) found = partMoney(entry, part);
  else if (before !== null && before.of !== null) found = ofSame(entry, before.of, keys);
  else found = ownMoney(entry, keys);
  return found === null ? null : inKind(entry, part, found);
}

/** What was found, where it is of the kind asked; a share where one is asked of an amount. */
function inKind(entry: Entry, { asked }: Part, found: Keyed): Keyed | null {
  const [head] = found.figures;
  if (asked === null || asked.loose || head === undefined || found.computed.length > 0) return found;
  if (asked.kinds.has(head.kind)) return found;
  return asked.kinds.has('rate') ? shareOf(entry, found) : null;
}

function ofSame(entry: Entry, of: string, keys: readonly string[]): Keyed | null {
  const own = entry.figures.filter((figure): figure is Known => figure.of === of && figure.value !== null);
  const head = keys.flatMap((key) => own.filter((figure) => figure.key?.endsWith(`.${key}`)))[0];
  return head === undefined ? null : { figures: [head], computed: [], of, parts: false };
}

function withOthers(entry: Entry, part: Part, best: Ranked, fits: readonly Ranked[]): Found {
  const head = best.candidate.figure as Known;
  const rivals = fits
    .slice(1)
    .filter(
      ({ score, lights, candidate: { figure } }) =>
        score >= best.score - AS_WELL && lights >= best.lights && !isSame(figure, head),
    )
    .map(({ candidate }) => candidate.figure as Known);
  const near = rivals.filter((figure) => sameSentence(entry, figure.place, head.place));
  const apart = rivals.filter((figure) => !near.includes(figure));
  const told = companions(entry, part, head).filter((figure) => !near.includes(figure));
  const figures = [head, ...near, ...told].slice(0, 1 + MOST_BESIDE);
  const common = { ...NOTHING, figures, score: best.score };
  if (apart.length <= MOST_OTHERS) return { ...common, others: apart };
  return { ...common, choices: [head, ...apart].map(({ metric }) => metric) };
}

function isSame(figure: Figure, head: Figure): boolean {
  return figure.value === head.value && figure.unit === head.unit;
}

/** What the same sentence tells of the same matter: its money beside its number, its rate, its rank. */
function companions(entry: Entry, { terms, reading }: Part, head: Known): Known[] {
  const pairs = bigrams(head.metric);
  const words = terms.flatMap(({ alternatives }) => alternatives.map(({ text }) => text));
  return entry.figures.filter((figure): figure is Known => {
    if (figure === head || figure.value === null || figure.elsewhere !== head.elsewhere) return false;
    if (!sameSentence(entry, figure.place, head.place)) return false;
    const shared = [...bigrams(figure.metric)].filter((pair) => pairs.has(pair)).length;
    return (
      shared > 1 || words.some((word) => reading.places({ text: word, weight: 1 }, figure.metric).length > 0)
    );
  });
}

/** Whether two numbers stand in one sentence. */
export function sameSentence({ report }: Entry, one: Place, other: Place): boolean {
  if (one.paragraph !== other.paragraph) return false;
  const text = report.paragraphs[one.paragraph - 1]?.text ?? '';
  return sentenceAt(text, one.start).start === sentenceAt(text, other.start).start;
}

/** Misfits in the order in which they are worth naming: the thing is there, and only something about it differs. */
const TELLING = [
  'qualifier',
  'role',
  'elsewhere',
  'period',
  'change',
  'apart',
  'unasked',
  'unit',
  'kind',
  'head',
  'word',
];

function nearest(ranked: readonly Ranked[]): Found['near'] {
  const order = ({ misfit }: Ranked): number => TELLING.indexOf(misfit ?? '');
  const [best] = ranked.toSorted((a, b) => b.score - a.score || order(a) - order(b));
  return best === undefined ? null : { ...best.candidate, because: best.misfit ?? '' };
}

/** Where nothing shares the thing counted: what is told of another dose or age. */
function ofOther(entry: Entry, asked: Asked, text: string): Found['near'] {
  const other = candidatesOf(entry).find(
    ({ figure, fields }) => asked.kinds.has(figure.kind) && fields.some((one) => isOfOther(text, one)),
  );
  return other === undefined ? null : { ...other, because: 'qualifier' };
}

/** Whether the words ask how or why, for which no figure is the answer. */
export function asksHow(text: string): boolean {
  return ASKING.how.some((word) => text.includes(word));
}
